import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { networkOf } from '../../src/domain/paths/network.js'
import { searchToward } from '../../src/domain/paths/search.js'
import { cooperationAround } from '../../src/graph/cooperation.js'
import { type Database, openDatabase } from '../../src/graph/database.js'
import { someRules } from '../domain/paths/some-network.js'

const HOPS_MAX = 5

/** The same question asked of Neo4j: the shortest chain that passes no closed stop and makes no turn at a funder. */
const SHORTEST = `
  MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
  MATCH SHORTEST 1 (p = (a)-[:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO]-{1,5}(b)
    WHERE all(r IN relationships(p) WHERE type(r) <> 'PARTY_TO' OR r.standing IN ['SIGNED', 'RATIFIED'])
      AND all(n IN nodes(p)[1..-1] WHERE coalesce(n.level, '') <> 'SUPRANATIONAL')
      AND all(i IN range(0, size(nodes(p)) - 1) WHERE NOT nodes(p)[i] IN nodes(p)[i + 1..])
      AND none(i IN range(1, size(nodes(p)) - 2) WHERE type(relationships(p)[i - 1]) = 'FUNDS' AND type(relationships(p)[i]) = 'FUNDS'
        AND startNode(relationships(p)[i - 1]) = nodes(p)[i] AND startNode(relationships(p)[i]) = nodes(p)[i]))
  RETURN length(p) AS hops`

let driver: Driver
let database: Database

beforeAll(() => {
  const at = inject('neo4j')
  driver = neo4j.driver(at.uri, neo4j.auth.basic(at.username, at.password), { disableLosslessIntegers: true })
  database = openDatabase(at, { statementTimeoutMs: 30_000 })
})
afterAll(async () => {
  await driver.close()
  await database.close()
})

async function column(text: string, parameters: object, key: string): Promise<readonly unknown[]> {
  const { records } = await driver.executeQuery(text, parameters)
  return records.map((record) => record.get(key))
}

it('finds shortest paths as long as those of Cypher, for every pair of actors of the small world', async () => {
  const ids = (
    await column(
      'MATCH (n:Entity) WHERE n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking OR n:Agreement RETURN n.id AS id ORDER BY id',
      {},
      'id',
    )
  ).map(String)
  expect(ids.length).toBeGreaterThan(15)
  const pairs = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })))
  let joined = 0
  for (const { from, to } of pairs) {
    const rows = await database.reader.many(cooperationAround, { endIds: [from, to], limit: 10_000 })
    const network = networkOf(rows, someRules({ asOf: '2009-05-31' }))
    const [path] = searchToward(network, new Map([[to, 1]]), { hopsMax: HOPS_MAX, rankBy: 'HOPS' }).bestFrom(
      from,
      1,
    ).paths
    const [hops = null] = await column(SHORTEST, { from, to }, 'hops')
    expect({ from, to, hops: path?.steps.length ?? null }).toEqual({ from, to, hops })
    joined += hops === null ? 0 : 1
  }
  // The comparison would prove little on a world where hardly anything is joined.
  expect(joined).toBeGreaterThan(ids.length)
}, 120_000)

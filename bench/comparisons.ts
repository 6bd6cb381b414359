import { restrictionFrom } from '../src/domain/entity-filter.js'
import { networkOf } from '../src/domain/paths/network.js'
import { defaultRules } from '../src/domain/paths/rules.js'
import { searchToward } from '../src/domain/paths/search.js'
import { priorValues } from '../src/domain/reference.js'
import { list, number, text } from '../src/graph/columns.js'
import { cooperationAround } from '../src/graph/cooperation.js'
import { cypher } from '../src/graph/cypher.js'
import { entitiesByNameAscending } from '../src/graph/entities.js'
import type { Graph } from '../src/graph/graph.js'
import { parameters, statement } from '../src/graph/statement.js'
import { LINK_KINDS } from '../src/graph/words.js'
import { makeLoaders } from '../src/loaders/index.js'
import { readReference } from '../src/seed/reference.js'
import type { Comparison } from './measure.js'

/** What a user would write instead: five simple shortest paths in Cypher alone, without trust. */
const shortestPaths = statement({
  name: 'shortestPaths',
  parameters: parameters<{ from: string; to: string }>(),
  text: cypher`
    MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
    MATCH SHORTEST 5 (p = (a)-[:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO]-{1,6}(b)
      WHERE all(i IN range(0, size(nodes(p)) - 1) WHERE NOT nodes(p)[i] IN nodes(p)[i + 1..]))
    RETURN [n IN nodes(p) | n.id], length(p)`,
  columns: { ids: list(text), hops: number },
})

const firstTen = {
  kinds: [...LINK_KINDS],
  outgoing: true,
  incoming: true,
  roles: null,
  bases: null,
  toId: null,
  asOf: null,
  limit: 11,
  isBackward: false,
  after: null,
}
const FROM = 'gb-northwest-biomedical'
const TO = 'it-tuscany-life-science'

/** Ours beside what one would do otherwise. */
export async function comparisons(graph: Graph): Promise<readonly Comparison[]> {
  const reference = readReference()
  const filtering = { graph, loaders: makeLoaders(graph), reference }
  const restriction = await restrictionFrom({ types: ['FACILITY'] }, filtering)
  const rules = { ...defaultRules('2009-05-31', priorValues(reference.priors)), hopsMax: 6 }
  const facilities = () =>
    graph.many(entitiesByNameAscending, { ...restriction, sortName: null, id: null, limit: 50 })
  return [
    {
      name: '50 facilities with 10 links each, against a statement per row',
      async ours() {
        const { entity, linkPage } = makeLoaders(graph)
        const rows = await facilities()
        await Promise.all(rows.flatMap(({ id }) => [entity.load(id), linkPage(firstTen).load(id)]))
      },
      async other() {
        for (const { id } of await facilities()) {
          const { entity, linkPage } = makeLoaders(graph)
          await Promise.all([entity.load(id), linkPage(firstTen).load(id)])
        }
      },
    },
    {
      name: '5 most trusted paths of up to 6 links, against SHORTEST 5 without trust',
      async ours() {
        const rows = await graph.many(cooperationAround, { endIds: [FROM, TO], limit: 50_000 })
        searchToward(networkOf(rows, rules), new Map([[TO, 1]]), { hopsMax: 6, rankBy: 'TRUST' }).bestFrom(
          FROM,
          5,
        )
      },
      other: () => graph.many(shortestPaths, { from: FROM, to: TO }),
    },
  ]
}

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

import { agreementsByName } from '../../src/graph/agreements.js'
import { cooperationsByName } from '../../src/graph/cooperations.js'
import { entitiesByNameAscending, entitiesByNameDescending } from '../../src/graph/entities.js'

interface Shipped {
  readonly name: string
  readonly text: string
}

const GRAPH = join(import.meta.dirname, '../../src/graph')
/** Schema statements plan nothing; embedded/ and load/ are folders of their own. */
const NO_QUERIES = ['constraints.ts']

/** Every statement that a request can send: whatever the files of src/graph export. */
const shipped: readonly Shipped[] = (
  await Promise.all(
    readdirSync(GRAPH)
      .filter((name) => name.endsWith('.ts') && !NO_QUERIES.includes(name))
      .map((name) => import(join(GRAPH, name))),
  )
)
  .flatMap((module: object): readonly unknown[] => Object.values(module))
  .filter(
    (value): value is Shipped =>
      typeof value === 'object' && value !== null && 'text' in value && 'columns' in value,
  )

/** Parameters that every statement can be planned with. */
const PARAMETERS = {
  id: 'es',
  ids: ['es'],
  endIds: ['es'],
  toIds: ['de'],
  conceptIds: ['c'],
  countMeasureIds: ['c'],
  measureIds: ['c'],
  countryIds: ['es'],
  homeIds: ['es-photonics'],
  takenIds: ['c'],
  regionId: 'es-andalusia',
  asOf: '2009-05-31',
  countryId: 'es',
  facilityMeasureIds: ['c'],
  placeId: 'es',
  sectorId: 'c',
  fromId: 'es',
  key: 'k',
  query: '+a*',
  folded: 'a',
  kinds: ['OFFERS'],
  bases: ['STATED'],
  labels: null,
  facilityKinds: null,
  organisationKinds: null,
  placeKinds: null,
  conceptSchemes: null,
  ownership: null,
  lifecycle: null,
  places: null,
  notPlaces: null,
  concepts: null,
  serves: null,
  levels: null,
  undertakingKinds: null,
  agreementKinds: null,
  among: null,
  notAmong: null,
  patterns: [{ isWanted: true, kinds: ['OFFERS'], roles: null, outgoing: true, incoming: true }],
  anchored: [
    { toId: 'es', includeParts: true, kinds: ['LOCATED_IN'], roles: null, outgoing: true, incoming: true },
  ],
  least: neo4j.int(1),
  roles: null,
  toId: null,
  subjects: ['es'],
  measures: ['c'],
  dimensions: ['c'],
  units: null,
  periodFrom: null,
  periodTo: null,
  sources: ['s'],
  accordingTo: ['s'],
  agencyKinds: ['DEVELOPMENT_AGENCY'],
  between: null,
  benefitKinds: ['OFFERS'],
  countries: null,
  countriesMin: neo4j.int(2),
  fundKinds: ['FUNDS'],
  lacksResources: true,
  lacksSupport: true,
  lacksValue: true,
  moneyUnits: ['EUR'],
  networkKinds: ['NETWORK'],
  participants: null,
  parties: null,
  peopleUnits: ['PERSON'],
  standings: null,
  stateKinds: ['MINISTRY'],
  statuses: null,
  supportBodies: ['MINISTRY'],
  supportKinds: ['FUNDS'],
  supportStandings: ['SIGNED'],
  themes: null,
  types: null,
  sortName: null,
  placeName: null,
  actorName: null,
  kind: null,
  measure: null,
  measureId: 'c-m',
  from: null,
  outgoing: true,
  incoming: true,
  throughSupranational: false,
  stages: [{ id: 's', conceptIds: ['c'] }],
  limit: neo4j.int(20),
}

let driver: Driver

function operatorsOf(plan: Plan): readonly string[] {
  return [plan.operatorType.split('@')[0] ?? '', ...plan.children.flatMap(operatorsOf)]
}

async function planOf({ text }: Shipped): Promise<readonly string[]> {
  const session = driver.session()
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, PARAMETERS)
    return summary.plan === false ? [] : operatorsOf(summary.plan)
  } finally {
    await session.close()
  }
}

describe('the plan of', () => {
  beforeAll(() => {
    const { uri, username, password } = inject('neo4j')
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  })
  afterAll(() => driver.close())

  it.each(shipped.map((one) => [one.name, one] as const))(
    '%s scans no node without a label and joins no two sides blindly',
    async (_, one) => {
      const operators = await planOf(one)
      expect(operators.length).toBeGreaterThan(0)
      expect(operators).not.toContain('AllNodesScan')
      expect(operators).not.toContain('UndirectedAllRelationshipsScan')
      expect(operators).not.toContain('CartesianProduct')
    },
  )

  it.each([agreementsByName, cooperationsByName, entitiesByNameAscending, entitiesByNameDescending])(
    '$name follows the index and sorts nothing',
    async (one) => {
      const operators = await planOf(one)
      expect(operators.some((operator) => operator.startsWith('NodeIndex'))).toBe(true)
      for (const sorting of ['Sort', 'Top', 'PartialSort', 'PartialTop'])
        expect(operators).not.toContain(sorting)
    },
  )
})

it('covers every statement a request can send', () => {
  expect(shipped.length).toBeGreaterThan(25)
})

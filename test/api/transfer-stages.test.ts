import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const PROVIDERS = /* GraphQL */ `
  query Providers($place: ID, $asOf: LocalDate, $first: Int!, $after: String, $only: [TransferStageKind!]) {
    reference { transferStages { stages(only: $only) {
      stage
      providers(place: $place, asOf: $asOf, first: $first, after: $after) {
        totalCount asOf
        pageInfo { hasNextPage endCursor }
        nodes { id }
        edges { node { id name } isForWiderPlaceOnly offers { kind to { id } } placeLinks { kind to { id } } }
      }
    } } }
  }`
const AVAILABILITY = /* GraphQL */ `
  query Availability($place: ID, $asOf: LocalDate) {
    reference { transferStages { stages {
      availability(place: $place, asOf: $asOf) {
        stage place { id } asOf outcome providerCount sentence services { service { id } providerCount }
      }
    } } }
  }`

const STAGES = [
  'RESEARCH',
  'CONFIDENTIALITY',
  'MARKET_ASSESSMENT',
  'PROTOTYPE',
  'COMMERCIALISATION',
  'LICENSING',
  'COMPANY_FORMATION',
  'INDUSTRY_EXPERTS',
  'FUNDING',
]

const stagesOf = async (query: string, variables: object) =>
  (await ask(query, { first: 10, ...variables })).data.reference.transferStages.stages
/** The only stage of which the small world's vocabulary holds a service (testing, and testing of laser parts). */
const prototype = async (variables: object) =>
  (await stagesOf(PROVIDERS, variables)).find((one: { stage: string }) => one.stage === 'PROTOTYPE').providers

describe('the providers of a stage', () => {
  it('are those that offer one of its services or a narrower one, by name, with their offers', async () => {
    const { totalCount, asOf, edges } = await prototype({})
    expect({ totalCount, asOf }).toEqual({ totalCount: 2, asOf: '2009-05-31' })
    expect(edges).toEqual([
      {
        node: { id: 'es-andalusia-agency', name: 'Andalusian Innovation Agency' },
        isForWiderPlaceOnly: false,
        offers: [{ kind: 'OFFERS', to: { id: 'c-s-laser-testing' } }],
        placeLinks: [],
      },
      {
        node: { id: 'si-laser-hall', name: 'Laser Hall' },
        isForWiderPlaceOnly: false,
        offers: [{ kind: 'OFFERS', to: { id: 'c-s-testing' } }],
        placeLinks: [],
      },
    ])
  })

  it('are located in the place or a place within it, or there for it, each with the link that says so', async () => {
    const slovenia = await prototype({ place: 'si' })
    expect(slovenia.edges).toMatchObject([
      { node: { id: 'si-laser-hall' }, placeLinks: [{ kind: 'LOCATED_IN', to: { id: 'si-kranj' } }] },
    ])
    const andalusia = await prototype({ place: 'es-andalusia' })
    expect(andalusia.edges).toMatchObject([
      {
        node: { id: 'es-andalusia-agency' },
        isForWiderPlaceOnly: false,
        placeLinks: [
          { kind: 'LOCATED_IN', to: { id: 'es-andalusia' } },
          { kind: 'SERVES', to: { id: 'es-andalusia' } },
        ],
      },
    ])
  })

  it('include, marked, a body that serves a wider place', async () => {
    const { edges } = await prototype({ place: 'es-malaga' })
    expect(edges).toMatchObject([
      {
        node: { id: 'es-andalusia-agency' },
        isForWiderPlaceOnly: true,
        placeLinks: [{ kind: 'SERVES', to: { id: 'es-andalusia' } }],
      },
    ])
  })

  it('leave out an offer that had not begun', async () => {
    expect((await prototype({ place: 'es', asOf: '2007-12-31' })).totalCount).toBe(0)
    expect((await prototype({ place: 'es', asOf: '2007-12-31' })).asOf).toBe('2007-12-31')
    expect((await prototype({ place: 'es', asOf: '2008-01-01' })).totalCount).toBe(1)
  })

  it('come page by page', async () => {
    const first = await prototype({ first: 1 })
    expect(first.nodes).toEqual([{ id: 'es-andalusia-agency' }])
    expect(first.pageInfo.hasNextPage).toBe(true)
    const query = `query ($after: String!) { reference { transferStages { stages(only: [PROTOTYPE]) { providers(first: 1, after: $after) { totalCount nodes { id } pageInfo { hasNextPage } } } } } }`
    const { data } = await ask(query, { after: first.pageInfo.endCursor })
    expect(data.reference.transferStages.stages).toEqual([
      { providers: { totalCount: 2, nodes: [{ id: 'si-laser-hall' }], pageInfo: { hasNextPage: false } } },
    ])
  })

  it('cost as many statements for nine stages as for one page of one, and for 1 row as for many', async () => {
    const expected = [
      'entitiesByIds',
      'entitiesByIds',
      'entitiesByIds',
      'graphMark',
      'linksByIds',
      'stageProviderCounts',
      'stageProviders',
    ]
    const rows = (only: string, first: number) => `{ reference { transferStages { stages${only} {
      providers(place: "si", first: ${first}) { totalCount edges { node { name } offers { sentence } placeLinks { id } } }
      availability(place: "si") { providerCount }
    } } } }`
    for (const query of [rows('(only: [PROTOTYPE])', 1), rows('', 1), rows('', 100)])
      expect([...(await ask(query)).statements].sort()).toEqual(expected)
  })

  it.each([
    ['a place that is none', { place: 'es-photonics' }, 'BAD_USER_INPUT', 'place'],
    ['a place that is not there', { place: 'xx' }, 'NOT_FOUND', 'place'],
    ['no page', { first: 0 }, 'BAD_USER_INPUT', 'first'],
    ['no stage', { only: [] }, 'BAD_USER_INPUT', 'only'],
  ])('are refused for %s', async (_, variables, code, argument) => {
    const { errors } = await askWrongly(PROVIDERS, { first: 1, ...variables })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
  })
})

describe('the availability of a stage', () => {
  it('counts the actors of each service, and tells what nobody is named for', async () => {
    const stages = await stagesOf(AVAILABILITY, { place: 'si' })
    expect(stages.map((one: { availability: { stage: string } }) => one.availability.stage)).toEqual(STAGES)
    const [research, , , prototyping] = stages
    expect(prototyping.availability).toEqual({
      stage: 'PROTOTYPE',
      place: { id: 'si' },
      asOf: '2009-05-31',
      outcome: 'NAMED',
      providerCount: 1,
      sentence: 'Prototype: 1 actor is named in or for Slovenia, as of 2009-05-31.',
      services: [{ service: { id: 'c-s-testing' }, providerCount: 1 }],
    })
    expect(research.availability).toMatchObject({
      outcome: 'NONE_NAMED',
      providerCount: 0,
      services: [],
      sentence:
        'Research: none named in or for Slovenia, as of 2009-05-31; that is not to say that there is none.',
    })
  })

  it('names none where the services are known and nobody offers them', async () => {
    const [, , , prototyping] = await stagesOf(AVAILABILITY, { place: 'pl' })
    expect(prototyping.availability).toMatchObject({
      outcome: 'NONE_NAMED',
      services: [{ service: { id: 'c-s-testing' }, providerCount: 0 }],
    })
  })

  it('asks three statements for all nine stages: place, day and counts', async () => {
    const { statements } = await ask(
      `{ reference { transferStages { stages { availability(place: "si") { sentence } } } } }`,
    )
    expect([...statements].sort()).toEqual(['entitiesByIds', 'graphMark', 'stageProviderCounts'])
  })
})

describe('reference.transferStages', () => {
  it('gives the nine stages in the order of the text, and says that the arrows are not known', async () => {
    const { data, statements } = await ask(`{
      reference { transferStages {
        notice servicesNotice citation { section }
        stages { stage name says services { id } }
        marketAnalysis { name says } confidentiality { name says } fundingUses { name says } fundingSources { name citation { section } }
      } }
    }`)
    const { notice, stages, ...points } = data.reference.transferStages
    expect(notice).toMatch(/arrows .* not known/)
    expect(stages.map(({ stage }: { stage: string }) => stage)).toEqual(STAGES)
    expect(points.marketAnalysis).toHaveLength(5)
    expect([points.fundingUses.length, points.fundingSources.length]).toEqual([4, 4])
    expect(statements).toEqual(['entitiesByIds'])
  })
})

import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const SUGGESTED = /* GraphQL */ `
  query Suggested($input: PartnerMatchInput!, $scope: HomeScope!, $concepts: [ID!], $first: Int!, $after: String) {
    partnerMatch(input: $input) {
      suggestedNeeds(scope: $scope, concepts: $concepts, first: $first, after: $after) {
        totalCount scope isTruncated sentence
        place { id }
        rule { name statement citation { section text } }
        pageInfo { hasNextPage endCursor }
        edges { cursor node { concept { id } } }
        nodes {
          presence sectorNearness providersNear providersAbroad forms sentence
          concept { id }
          observations { id value { high } }
          plannedAtHome { from { id } to { id } }
          statedNeeds { kind from { id } }
          nearbyAtHome { from { id } to { id } }
          elsewhereInCountry { from { id } }
          offersAbroad { kind form from { id } evidence { id } }
        }
      }
    }
  }`

interface Suggestion {
  readonly concept: { readonly id: string }
  readonly presence: string
  readonly [field: string]: unknown
}

const suggested = async (
  actor: string,
  {
    scope = 'HOME_COUNTRY',
    concepts = null as readonly string[] | null,
    first = 10,
    after = null as string | null,
    input = {},
  } = {},
) => {
  const variables = { input: { for: { actor }, ...input }, scope, concepts, first, after }
  return (await ask(SUGGESTED, variables)).data.partnerMatch.suggestedNeeds
}
const ids = ({ nodes }: { nodes: readonly Suggestion[] }) => nodes.map(({ concept }) => concept.id)
const of = ({ nodes }: { nodes: readonly Suggestion[] }, id: string) =>
  nodes.find(({ concept }) => concept.id === id)

describe('suggested needs', () => {
  it('are what nobody in the country is named to offer and somebody abroad is, the nearest sectors first', async () => {
    const found = await suggested('es-photonics')
    expect(found).toMatchObject({
      scope: 'HOME_COUNTRY',
      place: { id: 'es' },
      isTruncated: false,
      totalCount: 4,
    })
    expect(ids(found)).toEqual(['c-laser-welding', 'c-s-testing', 'c-laser-processing', 'c-surface-marking'])
    expect(of(found, 'c-laser-welding')).toMatchObject({
      presence: 'NONE_NAMED',
      sectorNearness: 1,
      providersNear: 1,
      providersAbroad: 1,
      forms: ['PILOT_PLANT'],
      offersAbroad: [{ kind: 'OFFERS', form: 'PILOT_PLANT', from: { id: 'si-laser-hall' } }],
    })
    expect(found.sentence).toContain('nobody in Spain is named to offer')
  })

  it('are what candidates offer that the filter lets through', async () => {
    const among = async (candidates: object) =>
      ids(await suggested('es-photonics', { input: { candidates } }))
    expect(await among({ facilityKinds: ['BUSINESS_TECHNOLOGY_CENTRE'] })).toEqual([
      'c-laser-welding',
      'c-s-testing',
      'c-laser-processing',
    ])
    expect(await among({ countries: ['de'] })).toEqual(['c-laser-processing'])
    expect(await among({ types: ['ORGANISATION'], countries: ['si'] })).toEqual([])
  })

  it('rest on the rule to share rather than to build, and cite it', async () => {
    const { rule } = await suggested('es-photonics')
    expect(rule).toMatchObject({ name: 'share-rather-than-build', citation: { section: '3.3.2' } })
    const { data } = await ask('{ reference { sharingRule { name statement } } }')
    expect(data.reference.sharingRule).toEqual({ name: rule.name, statement: rule.statement })
  })

  it('tell a neighbouring offer at home', async () => {
    const processing = of(await suggested('es-photonics'), 'c-laser-processing')
    expect(processing?.nearbyAtHome).toEqual([
      { from: { id: 'es-light-workshop' }, to: { id: 'c-laser-cutting' } },
    ])
    expect(processing?.sentence).toBe(
      'Nobody in Spain is named to offer Laser processing. 1 provider abroad: Micro Lab Dresden (Germany), as specialist equipment. Nearby at home: Light Workshop with Laser cutting. Add { concept: "c-laser-processing" } to needs to let it count.',
    )
  })

  it('do not take what is under construction abroad for an offer', async () => {
    expect(ids(await suggested('es-photonics'))).not.toContain('c-optical-metrology')
  })

  it('put first what somebody at home is stated to need, and tell stated absence by its figure', async () => {
    const found = await suggested('nl-beams')
    expect(ids(found)).toEqual([
      'c-laser-welding',
      'c-laser-cutting',
      'c-s-testing',
      'c-laser-processing',
      'c-s-laser-testing',
    ])
    expect(of(found, 'c-laser-welding')?.statedNeeds).toEqual([{ kind: 'NEEDS', from: { id: 'nl-beams' } }])
    expect(of(found, 'c-laser-cutting')).toMatchObject({
      presence: 'STATED_ABSENT',
      observations: [{ value: { high: 0 } }],
      statedNeeds: [{ from: { id: 'nl-marking-lab' } }],
    })
  })

  it('tell what is planned at home, until it is there', async () => {
    const found = await suggested('nl-beams')
    expect(of(found, 'c-s-testing')).toMatchObject({
      presence: 'PLANNED',
      plannedAtHome: [{ from: { id: 'nl-marking-lab' }, to: { id: 'c-s-testing' } }],
      providersAbroad: 1,
    })
    expect(of(found, 'c-s-testing')?.sentence).toContain('yet; Marking Lab plans to')
    const later = await suggested('nl-beams', { input: { rules: { asOf: '2012-01-01' } } })
    expect(ids(later)).not.toContain('c-s-testing')
    expect(later.sentence).toContain('as of 2012-01-01')
  })

  it('look at the cluster and who surrounds it, at the region, or at the country', async () => {
    const cluster = await suggested('es-photonics', { scope: 'HOME_CLUSTER' })
    expect(cluster).toMatchObject({ scope: 'HOME_CLUSTER', place: null })
    expect(ids(cluster)).not.toContain('c-laser-cutting')
    expect(of(cluster, 'c-s-training')).toMatchObject({
      presence: 'NONE_NAMED',
      elsewhereInCountry: [{ from: { id: 'es-andalusia-agency' } }],
      offersAbroad: [{ from: { id: 'nl-delft-institute' } }],
    })
    const region = await suggested('es-photonics', { scope: 'HOME_REGION' })
    expect(region).toMatchObject({ scope: 'HOME_REGION', place: { id: 'es-andalusia' } })
    expect(ids(region)).not.toContain('c-s-training')
  })

  it('take the parts of an actor for its own, and the country where no region is recorded', async () => {
    const parts = await suggested('nl-beams', { scope: 'HOME_CLUSTER' })
    expect(ids(parts)).not.toContain('c-surface-marking')
    // The figure speaks of the country.
    expect(of(parts, 'c-laser-cutting')).toMatchObject({ presence: 'NONE_NAMED', observations: [] })
    expect(await suggested('nl-beams', { scope: 'HOME_REGION' })).toMatchObject({
      scope: 'HOME_COUNTRY',
      place: { id: 'nl' },
    })
  })

  it('answer for a region and a sector, whose cluster they find', async () => {
    const variables = {
      input: { for: { region: { place: 'es-malaga', sector: 'c-light-industries' } } },
      scope: 'HOME_CLUSTER',
      first: 10,
    }
    const { suggestedNeeds } = (await ask(SUGGESTED, variables)).data.partnerMatch
    expect(ids(suggestedNeeds)).not.toContain('c-laser-cutting')
    expect(of(suggestedNeeds, 'c-laser-welding')?.sectorNearness).toBe(0.7)
    const nobody = { ...variables.input.for.region, sector: 'c-toolmaking' }
    const other = await ask(SUGGESTED, { ...variables, input: { for: { region: nobody } } })
    expect(of(other.data.partnerMatch.suggestedNeeds, 'c-laser-welding')?.sectorNearness).toBe(0)
  })

  it('leave out what is a need already, and narrow to what falls under the concepts asked for', async () => {
    const adopted = await suggested('es-photonics', { input: { needs: [{ concept: 'c-laser-welding' }] } })
    expect(ids(adopted)).toEqual(['c-s-testing', 'c-laser-processing', 'c-surface-marking'])
    const narrowed = await suggested('es-photonics', { concepts: ['c-laser-processing'] })
    expect(ids(narrowed)).toEqual(['c-laser-welding', 'c-laser-processing'])
  })

  it('enter the ranking only when they are adopted', async () => {
    const query =
      'query ($input: PartnerMatchInput!) { partnerMatch(input: $input) { matches(first: 9) { nodes { score candidate { id } } } } }'
    const ranking = async (input: object) => (await ask(query, { input })).data.partnerMatch.matches.nodes
    const needs = [{ concept: 'c-laser-welding' }]
    const before = await ranking({ for: { actor: 'es-photonics' }, needs })
    const adopted = await ranking({
      for: { actor: 'es-photonics' },
      needs: [...needs, { concept: 'c-surface-marking' }],
    })
    expect(before.map((one: { candidate: { id: string } }) => one.candidate.id)).not.toContain(
      'nl-marking-lab',
    )
    expect(adopted.map((one: { candidate: { id: string } }) => one.candidate.id)).toContain('nl-marking-lab')
  })

  it('walk their pages in order, and refuse a cursor of another scope', async () => {
    const first = await suggested('es-photonics', { first: 3 })
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = await suggested('es-photonics', { first: 3, after: first.pageInfo.endCursor })
    expect([...ids(first), ...ids(second)]).toEqual(ids(await suggested('es-photonics')))
    const { errors } = await askWrongly(SUGGESTED, {
      input: { for: { actor: 'es-photonics' } },
      scope: 'HOME_CLUSTER',
      first: 3,
      after: first.pageInfo.endCursor,
    })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it.each([
    [[], 'BAD_USER_INPUT', 'concepts'],
    [['nothing'], 'NOT_FOUND', 'concepts[0]'],
    [['c-photonics'], 'BAD_USER_INPUT', 'concepts[0]'],
  ])('refuse the concepts %j', async (concepts, code, argument) => {
    const variables = { input: { for: { actor: 'es-photonics' } }, scope: 'HOME_COUNTRY', concepts, first: 1 }
    const { errors } = await askWrongly(SUGGESTED, variables)
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
  })

  it('send the same statements for few suggestions as for all', async () => {
    const variables = { input: { for: { actor: 'nl-beams' } }, scope: 'HOME_COUNTRY' }
    // The second rests on a figure.
    const few = await ask(SUGGESTED, { ...variables, first: 2 })
    const all = await ask(SUGGESTED, { ...variables, first: 100 })
    const own = ['homeOf', 'offersAtHome', 'offersAbroad', 'conceptsNear']
    expect(all.statements).toEqual(few.statements)
    expect(all.statements.filter((name) => own.includes(name))).toEqual(own)
    const asked = ['graphMark', 'entitiesByIds', 'profilesOf', 'bodiesServing', 'sectorNeighbours', ...own]
    expect(all.statements.slice(0, asked.length)).toEqual(asked)
    // What is left hydrates: links, their ends and evidence, figures.
    expect(new Set(all.statements.slice(asked.length))).toEqual(
      new Set(['entitiesByIds', 'linksByIds', 'evidenceByIds', 'sourcesByIds', 'observationsByIds']),
    )
  })
})

describe('a partner search without needs', () => {
  it('ranks nobody, says why, and still explains a named candidate', async () => {
    const { data } = await ask(`{
      partnerMatch(input: { for: { actor: "es-photonics" } }) {
        sentence needs { importance } weightTotal
        weights { component weight }
        matches(first: 10) { totalCount nodes { rank } }
        portfolios { covered }
        whyNot(candidate: "si-laser-hall") {
          rank score tier sentence excludedBy { kind } components { kind } whatIf { component rank } path { hops }
        }
      }
    }`)
    const { whyNot, ...rest } = data.partnerMatch
    expect(rest).toMatchObject({ needs: [], matches: { totalCount: 0, nodes: [] }, portfolios: [] })
    expect(rest.sentence).toContain('No need was named')
    expect(rest.weights).toContainEqual({ component: 'NEED', weight: 0 })
    expect(rest.weightTotal).toBeCloseTo(0.35, 9)
    expect(whyNot).toMatchObject({
      rank: null,
      tier: 'WEAK',
      excludedBy: [{ kind: 'NO_NEEDS' }],
      path: { hops: 3 },
    })
    expect(whyNot.components.map(({ kind }: { kind: string }) => kind)).toEqual([
      'SECTOR',
      'TECHNOLOGY',
      'REACH',
    ])
    expect(whyNot.sentence).toContain('No need was named')
  })

  it('is no bad weighing where the weights speak of needs alone', async () => {
    const weights = ['SECTOR', 'TECHNOLOGY', 'REACH'].map((component) => ({ component, weight: 0 }))
    const { data } = await ask(
      `query ($input: PartnerMatchInput!) { partnerMatch(input: $input) { weightTotal whyNot(candidate: "si-laser-hall") { score components { kind } } } }`,
      { input: { for: { actor: 'es-photonics' }, weights } },
    )
    expect(data.partnerMatch).toEqual({ weightTotal: 0, whyNot: { score: 0, components: [] } })
  })
})

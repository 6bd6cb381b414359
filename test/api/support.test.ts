import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const ENVIRONMENT = /* GraphQL */ `
  fragment environment on SupportEnvironment {
    of { id } sector { id } asOf isTruncated sentence
    kinds {
      kind presence basis sentence
      facilities { ...facility } planned { ...facility } closed { ...facility } inSamePlace { ...facility }
      observations { id value { asStated } }
      advice { text rule { id } }
    }
    breaks { after { kind } missing { kind } certainty technicalNeed rule { id } sentence }
  }
  fragment facility on EnvironmentFacility {
    facility { id } basis
    ofKind { kind basis evidence { id } }
    links { id kind }
    observations { id }
  }`
const PLACE = /* GraphQL */ `
  query Place($id: ID!, $sector: ID, $asOf: LocalDate) {
    node(id: $id) { ... on Place { supportEnvironment(sector: $sector, asOf: $asOf) { ...environment } } }
  }
  ${ENVIRONMENT}`
const CLUSTER = /* GraphQL */ `
  query Cluster($id: ID!, $asOf: LocalDate) {
    node(id: $id) { ... on Cluster { supportEnvironment(asOf: $asOf) { ...environment } } }
  }
  ${ENVIRONMENT}`
const NEXT = /* GraphQL */ `
  query Next($id: ID!, $employees: Int!, $technicalNeed: TechnicalNeed!, $from: ID) {
    node(id: $id) {
      ... on Place {
        supportEnvironment {
          nextPremises(employees: $employees, technicalNeed: $technicalNeed, from: $from) {
            sentence
            from { id }
            fits {
              band { kind sizeFrom sizeTo isSizeStated offer }
              rule { id citation { section } }
              presence { presence }
              facilities { ...suitable }
              advice { rule { id } }
              sentence
            }
            overlaps { text citation { lines { first } } }
            bySize { ...suitable }
            afterwards { kind presence }
          }
        }
      }
    }
  }
  fragment suitable on SuitableFacility { found { facility { id } } takes nearness nearBecause { kind } }`

interface Kind {
  readonly kind: string
  readonly presence: string
  // biome-ignore lint/suspicious/noExplicitAny: the rest has the shape of the query, which no type here knows.
  readonly [field: string]: any
}
const environment = async (query: string, variables: Record<string, unknown>) =>
  (await ask(query, variables)).data.node.supportEnvironment
const presences = ({ kinds }: { kinds: readonly Kind[] }) =>
  Object.fromEntries(kinds.map(({ kind, presence }) => [kind, presence]))
const kindOf = ({ kinds }: { kinds: readonly Kind[] }, wanted: string) =>
  kinds.find(({ kind }) => kind === wanted)
const next = async (variables: Record<string, unknown>) =>
  (await environment(NEXT, { id: 'fr', ...variables })).nextPremises
const ids = (found: readonly { found: { facility: { id: string } } }[]) =>
  found.map((one) => one.found.facility.id)

describe('the support environment of a place', () => {
  it('says of every kind, in the order of the pipeline, what is known of it', async () => {
    const france = await environment(PLACE, { id: 'fr' })
    expect(presences(france)).toEqual({
      INCUBATOR: 'NAMED',
      MANAGED_WORKSPACE: 'CONTRADICTED',
      GROW_ON_SPACE: 'STATED_UNNAMED',
      SCIENCE_PARK: 'NAMED',
      BUSINESS_PARK: 'STATED_ABSENT',
      BUSINESS_TECHNOLOGY_CENTRE: 'NONE_NAMED',
      CENTRE_OF_EXCELLENCE: 'PLANNED',
      RESEARCH_CENTRE: 'ABSENT_FROM_COMPLETE_LIST',
    })
    expect(france).toMatchObject({ of: { id: 'fr' }, sector: null, asOf: '2009-05-31', isTruncated: false })
    expect(france.kinds.map(({ kind }: Kind) => kind)).toEqual([
      'INCUBATOR',
      'MANAGED_WORKSPACE',
      'GROW_ON_SPACE',
      'SCIENCE_PARK',
      'BUSINESS_PARK',
      'BUSINESS_TECHNOLOGY_CENTRE',
      'CENTRE_OF_EXCELLENCE',
      'RESEARCH_CENTRE',
    ])
  })

  it('names the facilities with the statements and figures it rests on', async () => {
    const france = await environment(PLACE, { id: 'fr' })
    const incubators = kindOf(france, 'INCUBATOR')
    expect(incubators).toMatchObject({ basis: 'DERIVED', advice: null })
    expect(incubators?.facilities).toMatchObject([
      {
        facility: { id: 'fr-rhone-incubator' },
        basis: 'DERIVED',
        ofKind: { kind: 'INCUBATOR', basis: 'STATED', evidence: [{}] },
        links: [{ kind: 'LOCATED_IN' }, { kind: 'PART_OF' }],
        observations: [{}],
      },
      { facility: { id: 'fr-riviera-incubator' } },
    ])
    expect(kindOf(france, 'BUSINESS_PARK')).toMatchObject({
      facilities: [],
      closed: [{ facility: { id: 'fr-lamp-house' } }],
      observations: [{ value: { asStated: 'no business park' } }],
      advice: { rule: { id: 'R4' } },
      sentence: 'Business parks: absent (stated: “no business park”); no longer in use: Lamp House.',
    })
    expect(kindOf(france, 'MANAGED_WORKSPACE')).toMatchObject({
      basis: 'INFERRED',
      sentence:
        'Managed workspaces: the sources disagree: they say “no managed workspace”, yet Old Mill is named.',
    })
    expect(kindOf(france, 'BUSINESS_TECHNOLOGY_CENTRE')).toMatchObject({
      basis: null,
      observations: [],
      advice: { rule: { id: 'R5' } },
    })
  })

  it('tells where the pipeline breaks, absent apart from not in the sources', async () => {
    const { breaks } = await environment(PLACE, { id: 'fr' })
    expect(breaks).toMatchObject([
      {
        after: { kind: 'MANAGED_WORKSPACE' },
        missing: [{ kind: 'BUSINESS_PARK' }],
        certainty: 'ABSENT',
        technicalNeed: 'LOW',
      },
      {
        after: { kind: 'SCIENCE_PARK' },
        missing: [{ kind: 'BUSINESS_PARK' }],
        certainty: 'ABSENT',
        rule: { id: 'R2' },
      },
    ])
    const nice = await environment(PLACE, { id: 'fr-nice' })
    expect(nice.breaks.map(({ certainty }: { certainty: string }) => certainty)).toEqual([
      'NOT_IN_SOURCES',
      'NOT_IN_SOURCES',
      'NOT_IN_SOURCES',
    ])
  })

  it('leaves out what was not there yet on the day asked for, and what a list then lacks', async () => {
    const before = await environment(PLACE, { id: 'fr', asOf: '2007-06-30' })
    expect(before.asOf).toBe('2007-06-30')
    expect(kindOf(before, 'INCUBATOR')?.facilities).toMatchObject([
      { facility: { id: 'fr-rhone-incubator' } },
    ])
    // The list counts two; with one of them not yet founded it is not known to be whole.
    expect(presences(before).RESEARCH_CENTRE).toBe('NONE_NAMED')
  })

  it('narrows to a sector by what facilities do and by the clusters they are tied to', async () => {
    const microsystems = await environment(PLACE, { id: 'fr', sector: 'c-microsystems' })
    expect(microsystems.sector).toEqual({ id: 'c-microsystems' })
    expect(presences(microsystems)).toMatchObject({
      INCUBATOR: 'NAMED',
      MANAGED_WORKSPACE: 'STATED_ABSENT',
      GROW_ON_SPACE: 'NONE_NAMED',
      SCIENCE_PARK: 'NONE_NAMED',
      BUSINESS_PARK: 'STATED_ABSENT',
    })
    const light = await environment(PLACE, { id: 'es-andalusia', sector: 'c-light-industries' })
    const [centre] = kindOf(light, 'BUSINESS_TECHNOLOGY_CENTRE')?.facilities ?? []
    expect(centre.facility.id).toBe('es-light-workshop')
    expect(centre.links.map(({ kind }: { kind: string }) => kind)).toEqual([
      'LOCATED_IN',
      'PART_OF',
      'BELONGS_TO',
      'SPECIALISES_IN',
      'BROADER',
    ])
    // The cluster of exactly this sector, in exactly this place, has no science park.
    const photonics = await environment(PLACE, { id: 'es-malaga', sector: 'c-photonics' })
    expect(kindOf(photonics, 'SCIENCE_PARK')).toMatchObject({
      presence: 'STATED_ABSENT',
      basis: 'DERIVED',
    })
    expect(presences(light).SCIENCE_PARK).toBe('NONE_NAMED')
  })

  it('knows a planned facility, and a kind that a complete list lacks', async () => {
    const malaga = await environment(PLACE, { id: 'es-malaga' })
    expect(kindOf(malaga, 'INCUBATOR')).toMatchObject({
      presence: 'PLANNED',
      facilities: [],
      planned: [{ facility: { id: 'es-sol-incubator' } }],
    })
    expect(presences(await environment(PLACE, { id: 'si-gorenjska' }))).toMatchObject({
      SCIENCE_PARK: 'NAMED',
      BUSINESS_PARK: 'NAMED',
      BUSINESS_TECHNOLOGY_CENTRE: 'NAMED',
      INCUBATOR: 'ABSENT_FROM_COMPLETE_LIST',
    })
    // What is all there is in the region is not all there is in the country.
    expect(presences(await environment(PLACE, { id: 'si' })).INCUBATOR).toBe('NONE_NAMED')
  })

  it('refuses a sector that is none', async () => {
    const refused = async (sector: string) =>
      (await askWrongly(PLACE, { id: 'fr', sector })).errors[0]?.extensions
    expect(await refused('c-nothing')).toMatchObject({ code: 'NOT_FOUND', argument: 'sector' })
    expect(await refused('c-s-testing')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'sector' })
  })
})

describe('the support environment of a cluster', () => {
  it('holds what is tied to it, and apart from that what lies in the same place', async () => {
    const photonics = await environment(CLUSTER, { id: 'es-photonics' })
    expect(kindOf(photonics, 'BUSINESS_TECHNOLOGY_CENTRE')).toMatchObject({
      presence: 'NAMED',
      basis: 'STATED',
      facilities: [{ facility: { id: 'es-light-workshop' }, links: [{ kind: 'BELONGS_TO' }] }],
      inSamePlace: [],
    })
    expect(presences(photonics)).toMatchObject({ SCIENCE_PARK: 'STATED_ABSENT', INCUBATOR: 'NONE_NAMED' })
    const toolmakers = await environment(CLUSTER, { id: 'si-toolmakers' })
    expect(kindOf(toolmakers, 'BUSINESS_TECHNOLOGY_CENTRE')?.facilities).toMatchObject([
      { facility: { id: 'si-laser-hall' }, links: [{ kind: 'MEMBER_OF' }] },
    ])
    expect(kindOf(toolmakers, 'SCIENCE_PARK')).toMatchObject({
      presence: 'NONE_NAMED',
      inSamePlace: [{ facility: { id: 'si-sava-park' } }],
      sentence:
        'Science parks: none named in the sources, which is not to say that there is none; in the same place, not tied to it: Sava Park.',
    })
    const microsystems = await environment(CLUSTER, { id: 'de-microsystems' })
    expect(kindOf(microsystems, 'RESEARCH_CENTRE')).toMatchObject({
      basis: 'INFERRED',
      facilities: [{ facility: { id: 'de-micro-lab' }, links: [{ kind: 'MANAGES' }] }],
    })
  })

  it('says so where the sources name nothing', async () => {
    const { sentence } = await environment(PLACE, { id: 'pl' })
    expect(sentence).toContain('planned: research centres')
    const { data } = await ask(
      '{ node(id: "fr-lyon") { ... on Place { supportEnvironment(asOf: "1990-01-01") { sentence } } } }',
    )
    expect(data.node.supportEnvironment.sentence).toContain('named: science parks (1)')
  })
})

describe('the next premises of a firm', () => {
  it('shows both kinds at 20 employees, why, and the facilities named', async () => {
    const { fits, overlaps, afterwards, sentence } = await next({ employees: 20, technicalNeed: 'HIGH' })
    expect(fits.map(({ band }: { band: { kind: string } }) => band.kind)).toEqual([
      'INCUBATOR',
      'SCIENCE_PARK',
    ])
    expect(overlaps).toMatchObject([{ citation: { lines: [{ first: 612 }] } }])
    expect(ids(fits[0].facilities)).toEqual(['fr-rhone-incubator', 'fr-riviera-incubator'])
    expect(fits[0].facilities.map(({ takes }: { takes: string }) => takes)).toEqual(['YES', 'NO'])
    expect(fits[0]).toMatchObject({ rule: { id: 'R1', citation: { section: '3.3.2' } }, advice: null })
    expect(afterwards).toEqual([
      { kind: 'GROW_ON_SPACE', presence: 'STATED_UNNAMED' },
      { kind: 'BUSINESS_PARK', presence: 'STATED_ABSENT' },
    ])
    expect(sentence).toBe(
      'A firm of 20 employees with high technical need fits an incubator (named: Rhône Incubator) or a science park (named: Rhône Park).',
    )
  })

  it('puts what is near to the facility that a firm moves from first, and says why it is near', async () => {
    const from = 'fr-riviera-incubator'
    const { fits, from: start } = await next({ employees: 5, technicalNeed: 'HIGH', from })
    expect(start).toEqual({ id: from })
    expect(ids(fits[0].facilities)).toEqual([from, 'fr-rhone-incubator'])
    expect(fits[0].facilities).toMatchObject([{ nearness: 'SAME' }, { nearness: 'FARTHER' }])
    const grown = await next({ employees: 25, technicalNeed: 'HIGH', from: 'fr-rhone-incubator' })
    expect(grown.fits[0].facilities).toEqual([
      {
        found: { facility: { id: 'fr-rhone-park' } },
        takes: 'YES',
        nearness: 'LINKED',
        nearBecause: [{ kind: 'HOSTS' }],
      },
    ])
  })

  it('uses the size that a facility states of itself beyond the size of its kind', async () => {
    const { fits, bySize } = await next({ employees: 25, technicalNeed: 'HIGH' })
    expect(ids(fits[0].facilities)).toEqual(['fr-rhone-park'])
    expect(ids(bySize)).toEqual(['fr-rhone-incubator'])
    expect((await next({ employees: 31, technicalNeed: 'HIGH' })).bySize).toEqual([])
    const small = (await environment(NEXT, { id: 'fr-nice', employees: 9, technicalNeed: 'HIGH' }))
      .nextPremises
    expect(small.fits[0]).toMatchObject({ facilities: [{ takes: 'NO' }], advice: { rule: { id: 'R1' } } })
    expect(small.sentence).toContain('an incubator (none for this size: Riviera Incubator)')
  })

  it('makes nothing up where none is named, and says what the model advises', async () => {
    const { fits, sentence } = await next({ employees: 60, technicalNeed: 'LOW' })
    expect(fits).toMatchObject([
      {
        band: { kind: 'BUSINESS_PARK', isSizeStated: false },
        presence: { presence: 'STATED_ABSENT' },
        facilities: [],
        advice: { rule: { id: 'R4' } },
      },
    ])
    expect(sentence).toContain('a business park (none named)')
  })

  it.each([
    [{ employees: -1 }, 'BAD_USER_INPUT', 'employees'],
    [{ employees: 1_000_001 }, 'BAD_USER_INPUT', 'employees'],
    [{ employees: 5, from: 'nobody' }, 'NOT_FOUND', 'from'],
    [{ employees: 5, from: 'fr' }, 'BAD_USER_INPUT', 'from'],
  ])('refuses %j', async (variables, code, argument) => {
    const { errors } = await askWrongly(NEXT, { id: 'fr', technicalNeed: 'HIGH', ...variables })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
  })
})

describe('the checklists of a facility', () => {
  const CHECKLISTS = /* GraphQL */ `
    query Checklists($id: ID!, $answers: [ChecklistAnswerInput!]) {
      node(id: $id) {
        ... on Facility {
          checklists(answers: $answers) {
            kind isInReport sentence
            items { item { id group text citation { text } } answer remark links { id kind } observations { measure { id } } }
            open { item { id } }
          }
        }
      }
    }`
  const checklists = async (id: string, answers: object[] = []) =>
    (await ask(CHECKLISTS, { id, answers })).data.node.checklists

  it('show the caller’s answers, what the graph knows, and what is open', async () => {
    const answers = [{ item: 'incubator-occupancy', answer: 'YES', remark: 'full since 2007' }]
    const [incubator, general] = await checklists('fr-rhone-incubator', answers)
    const item = (id: string) => incubator.items.find((one: { item: { id: string } }) => one.item.id === id)
    expect(item('incubator-occupancy')).toMatchObject({
      answer: 'YES',
      remark: 'full since 2007',
      observations: [{ measure: { id: 'c-m-tenants' } }],
    })
    expect(item('incubator-academic-expertise').links).toMatchObject([{ kind: 'LINKED_TO' }])
    expect(item('incubator-in-science-park').links).toMatchObject([{ kind: 'HOSTS' }])
    expect(item('incubator-in-science-park').item.citation.text).toContain('section 3.3.2.1, lines 585-587')
    expect(incubator.open).toHaveLength(16)
    expect(general).toMatchObject({ kind: null, isInReport: true })
  })

  it('say so where the report gives none', async () => {
    const lists = await checklists('si-sava-park')
    expect(
      lists.map(({ kind, isInReport }: { kind: string; isInReport: boolean }) => [kind, isInReport]),
    ).toEqual([
      ['SCIENCE_PARK', true],
      ['BUSINESS_PARK', false],
      [null, true],
    ])
    expect(lists[1].sentence).toBe('The report of 2009 gives no checklist for a business park.')
  })

  it('refuse an answer to an item that the facility has not', async () => {
    const { errors } = await askWrongly(CHECKLISTS, {
      id: 'fr-rhone-incubator',
      answers: [{ item: 'park-occupancy', answer: 'YES' }],
    })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'answers[0].item' })
  })
})

it('gives the model as reference data, with what the report leaves open', async () => {
  const { data, statements } = await ask(/* GraphQL */ `{
    reference {
      facilityKinds { kind sizeFrom sizeTo pipelinePosition isInModel offersAccommodation remarks checklist { id } citation { lines { first last } } }
      premisesRules { id name statement citation { text } }
      premisesBands { kind technicalNeed sizeFrom sizeTo isSizeStated }
      presences { presence meaning }
    }
  }`)
  const { facilityKinds, premisesRules, premisesBands, presences: meanings } = data.reference
  expect(facilityKinds).toHaveLength(8)
  expect(facilityKinds[0]).toMatchObject({
    kind: 'INCUBATOR',
    sizeFrom: 0,
    sizeTo: 20,
    citation: { lines: [{ first: 509, last: 595 }] },
  })
  expect(facilityKinds[2]).toMatchObject({
    kind: 'GROW_ON_SPACE',
    sizeFrom: null,
    sizeTo: null,
    checklist: [],
  })
  expect(premisesRules.map(({ id }: { id: string }) => id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6'])
  expect(premisesBands).toHaveLength(6)
  expect(meanings[0].presence).toBe('CONTRADICTED')
  expect(statements).toEqual(['sourcesByIds'])
})

describe('the statements of support environments', () => {
  it('are the same for one cluster as for a page of them', async () => {
    const page = /* GraphQL */ `
      query Page($first: Int!) {
        entities(first: $first, filter: { types: [CLUSTER] }) { nodes { ... on Cluster { supportEnvironment { sentence } } } }
      }`
    const asked = ['entitiesByNameAscending', 'entitiesByIds', 'graphMark', 'clusterEnvironments']
    expect((await ask(page, { first: 1 })).statements).toEqual(asked)
    const all = await ask(page, { first: 20 })
    expect(all.data.entities.nodes.length).toBeGreaterThan(2)
    expect(all.statements).toEqual(asked)
  })

  it('are one for all places asked with the same sector, with everything they rest on', async () => {
    const page = (first: number) =>
      ask(
        /* GraphQL */ `
        query Page($first: Int!) {
          entities(first: $first, filter: { types: [PLACE] }) {
            nodes { ... on Place { supportEnvironment(sector: "c-light-industries") { ...environment } } }
          }
        }
        ${ENVIRONMENT}`,
        { first },
      )
    const { statements, data } = await page(20)
    expect(data.entities.nodes.length).toBeGreaterThan(8)
    expect(statements.filter((name) => name === 'placeEnvironments')).toHaveLength(1)
    for (const name of ['linksByIds', 'evidenceByIds', 'observationsByIds'])
      expect(statements.filter((one) => one === name).length).toBeLessThanOrEqual(1)
    // Depth 8 from `entities` to the evidence of a kind.
    expect(statements.length).toBeLessThanOrEqual(9)
  })

  it('are one more for nearness, and one for checklists', async () => {
    const near = await ask(NEXT, {
      id: 'fr',
      employees: 5,
      technicalNeed: 'HIGH',
      from: 'fr-riviera-incubator',
    })
    expect(near.statements.filter((name) => name === 'surroundingsOf')).toHaveLength(1)
    const lists = await ask(
      '{ entities(first: 50, filter: { types: [FACILITY] }) { nodes { ... on Facility { checklists { kind items { links { id } observations { id } } } } } } }',
    )
    expect(lists.statements).toEqual([
      'entitiesByNameAscending',
      'entitiesByIds',
      'graphMark',
      'bearingsOf',
      'linksByIds',
      'observationsByIds',
    ])
  })
})

const SHARING = /* GraphQL */ `
  query Sharing($id: ID!, $sector: ID, $asOf: LocalDate, $input: SharingInput! = {}) {
    node(id: $id) {
      ... on Place { supportEnvironment(sector: $sector, asOf: $asOf) { sharing(input: $input) { ...shared } } }
      ... on Cluster { supportEnvironment(asOf: $asOf) { sharing(input: $input) { ...shared } } }
    }
  }
  fragment shared on PartnerMatch {
    asOf sentence
    seeker { id } region { place { id } sector { id } }
    suggestedNeeds(first: 5) { nodes { concept { id } } rule { name } }
    matches(first: 5) { nodes { candidate { id } components { kind value } } }
  }`

describe('what to share from abroad', () => {
  const sharing = async (variables: Record<string, unknown>) =>
    (await ask(SHARING, variables)).data.node.supportEnvironment.sharing
  const ids = (nodes: { concept?: { id: string }; candidate?: { id: string } }[]) =>
    nodes.map(({ concept, candidate }) => (concept ?? candidate)?.id)

  it('is what technology centres abroad offer and nobody at home is named to, before there is a need', async () => {
    const found = await sharing({ id: 'es-photonics' })
    expect(found).toMatchObject({ seeker: { id: 'es-photonics' }, region: null, matches: { nodes: [] } })
    expect(found.suggestedNeeds.rule.name).toBe('share-rather-than-build')
    expect(ids(found.suggestedNeeds.nodes)).toEqual(['c-laser-welding', 'c-s-testing', 'c-laser-processing'])
  })

  it('leads into the ranking of who could share it, as of the day of the environment', async () => {
    const input = { needs: [{ concept: 'c-laser-welding' }] }
    const found = await sharing({ id: 'es-photonics', asOf: '2008-01-01', input })
    expect(found.asOf).toBe('2008-01-01')
    expect(ids(found.matches.nodes)).toEqual(['si-laser-hall', 'de-micro-lab'])
  })

  it('is asked for a place with or without a sector', async () => {
    const input = { needs: [{ concept: 'c-laser-welding' }] }
    const narrow = await sharing({ id: 'es', sector: 'c-light-industries', input })
    expect(narrow).toMatchObject({
      seeker: null,
      region: { place: { id: 'es' }, sector: { id: 'c-light-industries' } },
    })
    const wide = await sharing({ id: 'es', input })
    expect(wide.region).toEqual({ place: { id: 'es' }, sector: null })
    expect(wide.matches.nodes[0].components).toContainEqual({ kind: 'SECTOR', value: null })
  })

  it('refuses what the partner match refuses, by the same names', async () => {
    const { errors } = await askWrongly(SHARING, { id: 'es', input: { needs: [{ concept: 'c-photonics' }] } })
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.needs[0].concept',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const LIST = /* GraphQL */ `query List($filter: EntityFilter) { entities(filter: $filter, first: 100) { totalCount nodes { id } } }`

/** Where the small world has the facilities that these tests count. */
const places = ['de', 'es', 'pl', 'si']

async function only(filter: object): Promise<readonly string[]> {
  const { data } = await ask(LIST, { filter })
  const ids = data.entities.nodes.map((node: { id: string }) => node.id)
  expect(data.entities.totalCount).toBe(ids.length)
  return ids
}

async function refused(filter: object) {
  const { errors } = await askWrongly(LIST, { filter })
  return { message: errors[0]?.message, ...errors[0]?.extensions }
}

describe('a list filtered by links', () => {
  it('is the overlap of two networks where two patterns name them', async () => {
    const inCouncil = { kinds: ['MEMBER_OF'], to: 'eu-light-council' }
    const inBright = { kinds: ['PARTNER_IN'], to: 'eu-bright' }
    expect(await only({ linked: [inCouncil] })).toEqual(['es-photonics', 'si-kranj-university'])
    expect(await only({ linked: [inCouncil, inBright] })).toEqual(['si-kranj-university'])
    expect(await only({ linked: [inBright], notLinked: [inCouncil] })).toEqual(['es-andalusia-agency'])
    expect(await only({ linked: [{ ...inBright, roles: ['LEAD'] }] })).toEqual(['es-andalusia-agency'])
  })

  it('looks at the direction of a link, and at the family of its kind', async () => {
    const hall = { to: 'si-laser-hall', isCooperation: true }
    expect(await only({ linked: [{ ...hall, direction: 'IN' }] })).toEqual([
      'si-toolmakers',
      'si-kranj-university',
    ])
    expect(await only({ linked: [{ ...hall, direction: 'OUT' }] })).toEqual([
      'de-light-fund',
      'si-sava-park',
      'si-kranj-university',
    ])
  })

  it('takes patterns that name no other end', async () => {
    expect(await only({ types: ['ORGANISATION'], notLinked: [{}] })).toEqual(['pl-silent-institute'])
    expect(await only({ types: ['FACILITY'], places, notLinked: [{ kinds: ['OFFERS'] }] })).toEqual([
      'si-sava-park',
      'es-sol-incubator',
    ])
    expect(
      await only({ types: ['FACILITY'], linked: [{ kinds: ['OFFERS'] }, { kinds: ['BELONGS_TO'] }] }),
    ).toEqual(['si-laser-hall', 'es-light-workshop'])
    expect(await only({ linked: [{ kinds: ['PARTNER_IN'], roles: ['LEAD'], direction: 'IN' }] })).toEqual([
      'it-aurora',
      'eu-bright',
      'eu-old-lamp',
    ])
  })

  it('counts links with what belongs to the thing where asked to', async () => {
    const photonics = { to: 'es-photonics', isCooperation: true }
    expect(await only({ linked: [photonics] })).not.toContain('eu-old-lamp')
    expect(await only({ linked: [{ ...photonics, includeParts: true }] })).toContain('eu-old-lamp')
  })

  it('looks at a day where one is given', async () => {
    const lamp = [{ kinds: ['PARTNER_IN'], to: 'eu-old-lamp' }]
    const partner = { linked: [{ kinds: ['PARTNER_IN'] }], types: ['FACILITY'] }
    expect(await only({ linked: lamp })).toHaveLength(2)
    expect(await only({ linked: lamp, asOf: '2004-12-31' })).toHaveLength(2)
    expect(await only({ linked: lamp, asOf: '2005-01-01' })).toEqual([])
    expect(await only({ ...partner, asOf: '2004-12-31' })).toHaveLength(2)
    expect(await only({ ...partner, asOf: '2005-01-01' })).toEqual([])
    const funded = { linked: [{ kinds: ['FUNDS'], to: 'de-light-fund' }] }
    expect(await only({ ...funded, asOf: '2005-12-31' })).toEqual(['de-micro-lab'])
    expect(await only({ types: ['CLUSTER'], asOf: '2001-06-30' })).toEqual([
      'si-toolmakers',
      'de-microsystems',
    ])
    expect(await only({ undertakingKinds: ['PROJECT'], asOf: '2008-01-01' })).toEqual([
      'it-aurora',
      'eu-bright',
    ])
  })

  it('takes kinds of undertaking and agreement, and levels', async () => {
    expect(await only({ undertakingKinds: ['PROJECT'] })).toEqual(['it-aurora', 'eu-bright', 'eu-old-lamp'])
    expect(await only({ agreementKinds: ['FRAMEWORK_AGREEMENT'] })).toEqual(['eu-light-charter'])
    expect(await only({ levels: ['SUPRANATIONAL'] })).toEqual(['eu-light-council'])
    expect(await only({ levels: ['NATIONAL', 'SUPRANATIONAL'], places })).toEqual(['de-light-fund'])
  })
})

describe('a list filtered by hops of cooperation', () => {
  const actors = { types: ['CLUSTER', 'FACILITY', 'ORGANISATION', 'UNDERTAKING', 'AGREEMENT'] }

  it('holds what paths lead to, and its opposite the others', async () => {
    const near = await only({ ...actors, withinHops: { of: ['es-photonics'], hops: 3 } })
    expect(near).toContain('de-micro-lab')
    expect(near).toContain('pl-optics-centre')
    // The one way leads over a supranational council, the other turns at a fund.
    expect(near).not.toContain('si-laser-hall')
    expect(near).not.toContain('si-kranj-university')
    expect(await only({ ...actors, withinHops: { of: ['es-photonics'], hops: 1 } })).toEqual([
      'eu-light-council',
      'es-light-workshop',
      'eu-photonics-memorandum',
    ])
    const far = await only({ ...actors, notWithinHops: { of: ['es-photonics'], hops: 3 } })
    expect([...near, ...far, 'es-photonics'].sort()).toEqual([...(await only(actors))].sort())
  })

  it('is near enough to one of several, and looks at a day where one is given', async () => {
    const both = { of: ['es-photonics', 'si-sava-park'], hops: 1 }
    expect(await only({ withinHops: both })).toContain('si-laser-hall')
    const late = { withinHops: { of: ['es-photonics'], hops: 3 }, asOf: '2009-05-31' }
    expect(await only(late)).not.toContain('pl-optics-centre')
    expect(await only(late)).toContain('de-micro-lab')
  })
})

describe('a filter that cannot be meant', () => {
  it.each<[string, object, string, string]>([
    ['an empty list of patterns', { linked: [] }, 'BAD_USER_INPUT', 'filter.linked'],
    ['too many patterns', { notLinked: Array(11).fill({}) }, 'BAD_USER_INPUT', 'filter.notLinked'],
    ['an empty list of kinds', { linked: [{ kinds: [] }] }, 'BAD_USER_INPUT', 'filter.linked[0].kinds'],
    ['an empty list of roles', { linked: [{}, { roles: [] }] }, 'BAD_USER_INPUT', 'filter.linked[1].roles'],
    ['an unknown end', { linked: [{ to: 'nobody' }] }, 'NOT_FOUND', 'filter.linked[0].to'],
    [
      'kinds of the other family',
      { linked: [{ kinds: ['OFFERS'], isCooperation: true }] },
      'BAD_USER_INPUT',
      'filter.linked[0].kinds',
    ],
    [
      'parts of nothing',
      { linked: [{ includeParts: true }] },
      'BAD_USER_INPUT',
      'filter.linked[0].includeParts',
    ],
    [
      'too few hops',
      { withinHops: { of: ['si-toolmakers'], hops: 0 } },
      'BAD_USER_INPUT',
      'filter.withinHops.hops',
    ],
    [
      'too many hops',
      { notWithinHops: { of: ['si-toolmakers'], hops: 4 } },
      'BAD_USER_INPUT',
      'filter.notWithinHops.hops',
    ],
    ['hops of nobody', { withinHops: { of: [], hops: 1 } }, 'BAD_USER_INPUT', 'filter.withinHops.of'],
    ['hops of a place', { withinHops: { of: ['si'], hops: 1 } }, 'BAD_USER_INPUT', 'filter.withinHops.of[0]'],
    ['no level', { levels: [] }, 'BAD_USER_INPUT', 'filter.levels'],
  ])('is refused: %s', async (_, filter, code, argument) => {
    const refusal = await refused(filter)
    expect(refusal).toMatchObject({ code, argument })
    expect(refusal.message).toContain(argument)
  })
})

describe('facets', () => {
  const FACETS = /* GraphQL */ `query Facets($filter: EntityFilter, $by: [FacetDimension!]!) {
    entities(filter: $filter, first: 1) {
      totalCount
      facets(by: $by) { dimension isMultiValued isTruncated values { value label count entity { id } } }
    }
  }`

  it('break the whole list down, single values into parts that add up to it', async () => {
    const { data } = await ask(FACETS, {
      filter: { types: ['FACILITY'], places },
      by: ['LIFECYCLE', 'COUNTRY', 'FACILITY_KIND', 'OWNERSHIP', 'SECTOR', 'TECHNOLOGY', 'REGION'],
    })
    const { totalCount, facets } = data.entities
    const facet = (dimension: string) =>
      facets.find((one: { dimension: string }) => one.dimension === dimension)
    expect(facet('COUNTRY').values).toEqual([
      { value: 'es', label: 'Spain', count: 2, entity: { id: 'es' } },
      { value: 'si', label: 'Slovenia', count: 2, entity: { id: 'si' } },
      { value: 'de', label: 'Germany', count: 1, entity: { id: 'de' } },
      { value: 'pl', label: 'Poland', count: 1, entity: { id: 'pl' } },
    ])
    expect(facet('FACILITY_KIND')).toMatchObject({ isMultiValued: true, isTruncated: false })
    expect(facet('FACILITY_KIND').values[0]).toEqual({
      value: 'BUSINESS_TECHNOLOGY_CENTRE',
      label: 'Business technology centre',
      count: 3,
      entity: null,
    })
    expect(facet('OWNERSHIP').values.at(-1)).toMatchObject({ value: null, label: 'None recorded', count: 1 })
    expect(facet('SECTOR').values).toMatchObject([
      { value: 'c-photonics', count: 1 },
      { value: null, count: 5 },
    ])
    expect(facet('TECHNOLOGY').values).toHaveLength(5)
    expect(facet('REGION').values[0]).toMatchObject({ value: 'es-andalusia', label: 'Andalusia', count: 2 })
    for (const { isMultiValued, values } of facets) {
      const sum = values.reduce((all: number, { count }: { count: number }) => all + count, 0)
      if (!isMultiValued) expect(sum).toBe(totalCount)
    }
  })

  it('count what the filter lets through, and nothing that has no such value', async () => {
    const { data } = await ask(FACETS, {
      filter: { linked: [{ kinds: ['MEMBER_OF'], to: 'eu-light-council' }] },
      by: ['TYPE', 'ORGANISATION_KIND', 'LEVEL', 'UNDERTAKING_KIND', 'AGREEMENT_KIND', 'SERVICE', 'TYPE'],
    })
    expect(data.entities.facets.map((one: { dimension: string }) => one.dimension)).toEqual([
      'TYPE',
      'ORGANISATION_KIND',
      'LEVEL',
      'UNDERTAKING_KIND',
      'AGREEMENT_KIND',
      'SERVICE',
    ])
    expect(data.entities.facets[0].values).toMatchObject([
      { value: 'CLUSTER', count: 1 },
      { value: 'ORGANISATION', count: 1 },
    ])
    expect(data.entities.facets[1].values).toHaveLength(3)
  })

  it('need a dimension', async () => {
    const { errors } = await askWrongly(FACETS, { by: [] })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'by' })
  })

  it('cost one statement, however many', async () => {
    const asked = async (by: readonly string[]) => (await ask(FACETS, { by })).statements
    expect(await asked(['TYPE'])).toEqual(['entitiesByNameAscending', 'entityCount', 'facetCounts'])
    expect(await asked(['TYPE', 'COUNTRY', 'SECTOR', 'LEVEL'])).toEqual([
      'entitiesByNameAscending',
      'entityCount',
      'facetCounts',
      'entitiesByIds',
    ])
  })
})

describe('the links of a thing', () => {
  const LINKS = /* GraphQL */ `query Links($id: ID!, $filter: LinkFilter) {
    entity(by: { id: $id }) {
      links(first: 100, filter: $filter) { totalCount countsByKind { kind count } edges { link { kind } node { id } } }
    }
  }`
  const others = async (id: string, filter: object) => {
    const { links } = (await ask(LINKS, { id, filter })).data.entity
    expect(links.totalCount).toBe(links.edges.length)
    return links.edges.map((edge: { node: { id: string } }) => edge.node.id)
  }

  it('can be those with one other thing, in a role, as firm as asked, or of a day', async () => {
    expect(await others('si-laser-hall', { to: 'si-kranj-university' })).toHaveLength(2)
    expect(await others('si-laser-hall', { to: 'si' })).toEqual([])
    expect(await others('eu-bright', { roles: ['LEAD'] })).toEqual(['es-andalusia-agency'])
    expect(await others('es-andalusia-agency', { bases: ['INFERRED'] })).toEqual(['es-andalusia'])
    expect(await others('de-light-fund', { asOf: '2005-06-01', kinds: ['FUNDS'] })).toEqual(['de-micro-lab'])
    expect(await others('es-light-workshop', { asOf: '2005-01-01', kinds: ['PARTNER_IN'] })).toEqual([])
    expect(await others('es-light-workshop', { asOf: '2004-12-01', kinds: ['PARTNER_IN'] })).toEqual([
      'eu-old-lamp',
    ])
  })

  it('refuse an id that names nothing, and empty lists', async () => {
    const refusal = async (filter: object) =>
      (await askWrongly(LINKS, { id: 'si', filter })).errors[0]?.extensions
    expect(await refusal({ to: 'nobody' })).toMatchObject({ code: 'NOT_FOUND', argument: 'filter.to' })
    expect(await refusal({ roles: [] })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.roles' })
    expect(await refusal({ bases: [] })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter.bases' })
  })

  it('cost a statement and a hydration for each level of a neighbourhood', async () => {
    const near = (first: number) => /* GraphQL */ `{
      entity(by: { id: "si-toolmakers" }) {
        links(first: ${first}, filter: { kinds: [MEMBER_OF] }) { nodes { id links(first: ${first}) { edges { link { kind } node { id name } } } } }
      }
    }`
    const LEVELS = ['entitiesByIds', 'linkPagesForward', 'entitiesByIds', 'linkPagesForward', 'entitiesByIds']
    expect((await ask(near(1))).statements).toEqual(LEVELS)
    expect((await ask(near(100))).statements).toEqual(LEVELS)
  })
})

describe('statements of a filtered list', () => {
  const page = (first: number, filter: object) =>
    ask(`query ($filter: EntityFilter) { entities(filter: $filter, first: ${first}) { nodes { name } } }`, {
      filter,
    })

  it('are as many for one row as for many', async () => {
    const network = { linked: [{ to: 'si-laser-hall' }] }
    const NETWORK = ['entitiesByIds', 'idsLinkedTo', 'entitiesByNameAscending', 'entitiesByIds']
    expect((await page(1, network)).statements).toEqual(NETWORK)
    expect((await page(100, network)).statements).toEqual(NETWORK)
    const hops = { withinHops: { of: ['si-laser-hall'], hops: 3 } }
    const HOPS = ['entitiesByIds', 'cooperationAround', 'entitiesByNameAscending', 'entitiesByIds']
    expect((await page(1, hops)).statements).toEqual(HOPS)
    expect((await page(100, hops)).statements).toEqual(HOPS)
  })
})

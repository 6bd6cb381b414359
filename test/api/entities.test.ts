import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const PAGE = /* GraphQL */ `
  query Page($filter: EntityFilter, $orderBy: EntityOrder, $first: Int, $after: String, $last: Int, $before: String) {
    entities(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      edges { cursor node { id name } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`

const ids = (answer: { data: { entities: { edges: { node: { id: string } }[] } } }) =>
  answer.data.entities.edges.map((edge) => edge.node.id)

describe('node and nodes', () => {
  it('gives anything that has an id, under the type that it has', async () => {
    const { data } = await ask(/* GraphQL */ `{
      entity(by: { id: "es-photonics" }) {
        id
        evidence { id source { id } }
        links(first: 1) { edges { link { id } } }
        observations(first: 1) { nodes { id } }
      }
    }`)
    const { entity } = data
    const all = [
      entity.id,
      entity.evidence[0].id,
      entity.evidence[0].source.id,
      entity.links.edges[0].link.id,
      entity.observations.nodes[0].id,
    ]
    const { data: again } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`, {
      ids: all,
    })
    expect(again.nodes).toEqual([
      { __typename: 'Cluster', id: all[0] },
      { __typename: 'Evidence', id: all[1] },
      { __typename: 'Source', id: all[2] },
      { __typename: 'Link', id: all[3] },
      { __typename: 'Observation', id: all[4] },
    ])
  })

  it('keeps the order asked for, repeats what is repeated, and gives null for what is unknown', async () => {
    const { data } = await ask(
      `{ nodes(ids: ["si", "nobody", "es", "si", "link-000000000000000000000000"]) { id } }`,
    )
    expect(data.nodes).toEqual([{ id: 'si' }, null, { id: 'es' }, { id: 'si' }, null])
  })

  it('still knows a thing by its former id', async () => {
    const { data } = await ask(`{ node(id: "es-optics-club") { id } }`)
    expect(data.node).toEqual({ id: 'es-photonics' })
  })

  it('knows a thing by an identifier that others gave it', async () => {
    const { data } = await ask(`{
      found: entity(by: { identifier: { scheme: ISO_3166_1, value: "SI" } }) { name identifiers { scheme value } }
      none: entity(by: { identifier: { scheme: ROR, value: "nothing" } }) { name }
    }`)
    expect(data.found).toMatchObject({
      name: 'Slovenia',
      identifiers: [{ scheme: 'ISO_3166_1', value: 'SI' }],
    })
    expect(data.none).toBeNull()
  })

  it('refuses more than 100 ids', async () => {
    const { errors } = await askWrongly(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
      ids: Array(101).fill('si'),
    })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' })
  })
})

describe('entities', () => {
  it('lists by name, accents and case ignored', async () => {
    const { data } = await ask(PAGE, { filter: { types: ['CLUSTER'] }, first: 10 })
    expect(data.entities.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([
      'Gorenjska Toolmakers Cluster',
      'Málaga Photonics Cluster',
      'Saxony Microsystems Cluster',
    ])
    expect(data.entities.totalCount).toBe(3)
  })

  it('filters by kind, by place and what lies within it, and by what is offered and what is narrower', async () => {
    const only = async (filter: object) => ids(await ask(PAGE, { filter, first: 100 }))
    expect(await only({ facilityKinds: ['BUSINESS_TECHNOLOGY_CENTRE'] })).toEqual([
      'si-laser-hall',
      'es-light-workshop',
      'de-micro-lab',
    ])
    expect(
      await only({ facilityKinds: ['BUSINESS_TECHNOLOGY_CENTRE'], notPlaces: ['de', 'es-andalusia'] }),
    ).toEqual(['si-laser-hall'])
    expect(await only({ types: ['FACILITY'], places: ['es-andalusia'] })).toEqual([
      'es-light-workshop',
      'es-sol-incubator',
    ])
    expect(await only({ concepts: ['c-laser-processing'] })).toEqual([
      'si-laser-hall',
      'es-light-workshop',
      'de-micro-lab',
    ])
    expect(await only({ placeKinds: ['REGION'] })).toEqual(['es-andalusia', 'si-gorenjska', 'de-saxony'])
    expect(await only({ lifecycle: ['PLANNED', 'UNDER_CONSTRUCTION'] })).toEqual([
      'pl-optics-centre',
      'es-sol-incubator',
    ])
    expect(await only({ organisationKinds: ['UNIVERSITY'] })).toEqual(['si-kranj-university'])
    expect(await only({ types: ['CLUSTER'], concepts: ['c-laser-cutting'] })).toEqual([])
  })

  it('walks the whole list forward and backward, without a gap and without a repeat', async () => {
    const pageAt = async (variables: object) => (await ask(PAGE, { ...variables })).data.entities
    const idsOf = (page: { edges: { node: { id: string } }[] }) => page.edges.map((edge) => edge.node.id)
    const forward = async (orderBy: object, after: string | null = null): Promise<string[]> => {
      const page = await pageAt({ orderBy, first: 7, after })
      const { hasNextPage, endCursor } = page.pageInfo
      return [...idsOf(page), ...(hasNextPage ? await forward(orderBy, endCursor) : [])]
    }
    const backward = async (orderBy: object, before: string | null = null): Promise<string[]> => {
      const page = await pageAt({ orderBy, last: 7, before })
      const { hasPreviousPage, startCursor } = page.pageInfo
      return [...(hasPreviousPage ? await backward(orderBy, startCursor) : []), ...idsOf(page)]
    }
    const all = await forward({ field: 'NAME' })
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBe((await pageAt({ first: 1 })).totalCount)
    expect(await backward({ field: 'NAME' })).toEqual(all)
    expect(await forward({ field: 'NAME', direction: 'DESC' })).toEqual(all.toReversed())
    expect(await backward({ field: 'NAME', direction: 'DESC' })).toEqual(all.toReversed())
  })

  it('refuses an id in a filter that names nothing, or something else', async () => {
    const refused = async (filter: object) =>
      (await askWrongly(PAGE, { filter, first: 1 })).errors[0]?.extensions
    expect(await refused({ places: ['xx'] })).toMatchObject({
      code: 'NOT_FOUND',
      argument: 'filter.places[0]',
    })
    expect(await refused({ concepts: ['si'] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'filter.concepts[0]',
    })
    expect(await refused({ notPlaces: ['es-photonics'] })).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(ids(await ask(PAGE, { filter: { serves: ['es-andalusia'] }, first: 5 }))).toEqual([
      'es-andalusia-agency',
    ])
  })

  it('gives an empty page null cursors and false flags', async () => {
    const { data } = await ask(PAGE, { filter: { types: ['CLUSTER'], placeKinds: ['REGION'] }, first: 5 })
    expect(data.entities).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    })
  })

  it('sends as many statements for 1 as for all, nested lists included', async () => {
    const nested = /* GraphQL */ `
      query Nested($first: Int!) {
        entities(first: $first) {
          totalCount
          nodes {
            id name names { text } identifiers { value } country { name } places { name }
            evidence { citation source { title } }
            links(first: 3) { totalCount edges { link { sentence evidence { citation } } node { name } } }
            observations(first: 2) { totalCount nodes { measure { name } subjects { name } } }
            ... on Facility { kinds { kind evidence { id } } }
            ... on Place { within { name } }
            ... on Concept { broader { name } narrower { name } related { name } }
          }
        }
      }`
    const one = await ask(nested, { first: 1 })
    const all = await ask(nested, { first: 100 })
    expect(all.data.entities.nodes.length).toBeGreaterThan(40)
    // Hydration of deeper levels is the only text that repeats: once for each level, not once for each row.
    const repeated = all.statements.filter((name, index) => all.statements.indexOf(name) !== index)
    expect([...new Set(repeated)].sort()).toEqual(
      ['entitiesByIds', 'evidenceByIds', 'wholeIdsOf'].filter((name) => repeated.includes(name)),
    )
    expect(all.statements.length).toBeLessThanOrEqual(one.statements.length + 6)
  })
})

describe('what a thing answers', () => {
  it('tells its names, kinds, places and figures with their evidence', async () => {
    const { data } = await ask(/* GraphQL */ `{
      hall: entity(by: { id: "si-laser-hall" }) {
        name
        names { text language }
        country { id }
        places { id ... on Place { within { id within { id } } } }
        ... on Facility { ownership lifecycle foundedOn kinds { kind basis evidence { citation } } }
      }
      cluster: entity(by: { id: "es-photonics" }) {
        observations(first: 10) {
          totalCount
          nodes { measure { id } kind dimensions { id } from isCompleteList value { low high qualifier unit asStated } evidence { accordingTo { id } } }
        }
      }
    }`)
    expect(data.hall).toMatchObject({
      name: 'Laser Hall',
      names: [
        { text: 'Laser Hall', language: null },
        { text: 'Laserska dvorana', language: 'sl' },
        { text: 'LH', language: null },
      ],
      country: { id: 'si' },
      places: [{ id: 'si-kranj', within: { id: 'si-gorenjska', within: { id: 'si' } } }],
      foundedOn: '2006',
      kinds: [{ kind: 'BUSINESS_TECHNOLOGY_CENTRE', basis: 'STATED' }],
    })
    expect(data.hall.kinds[0].evidence[0].citation).toMatch(/section 2, lines 64–65, stated$/)
    const figures = data.cluster.observations
    expect(figures.totalCount).toBe(4)
    const employees = figures.nodes.filter(
      (node: { measure: { id: string } }) => node.measure.id === 'c-m-employees',
    )
    expect(employees.map((node: { value: { low: number } }) => node.value.low).sort()).toEqual([1200, 1500])
  })

  it('pages and counts its links by kind and direction', async () => {
    const { data } = await ask(/* GraphQL */ `{
      entity(by: { id: "si-laser-hall" }) {
        all: links(first: 100) { totalCount countsByKind { kind count } edges { link { kind } node { id } } }
        ways: links(first: 100, filter: { isCooperation: true, direction: IN }) { nodes { id } edges { link { kind } } }
        offers: links(first: 1, filter: { kinds: [OFFERS] }) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { link { sentence form access evidence { source { id } accordingTo { id } } } }
        }
      }
    }`)
    const { all, ways, offers } = data.entity
    expect(all.totalCount).toBe(all.edges.length)
    expect(all.countsByKind.reduce((sum: number, row: { count: number }) => sum + row.count, 0)).toBe(
      all.totalCount,
    )
    expect(ways.nodes.map((node: { id: string }) => node.id).sort()).toEqual([
      'de-light-fund',
      'si-kranj-university',
      'si-sava-park',
    ])
    expect(offers).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    expect(offers.edges[0].link.sentence).toBe(
      'Laser Hall offers Laser welding (as a pilot plant; open to anybody; a welding line open to all firms).',
    )
    expect(offers.edges[0].link.evidence).toHaveLength(2)
  })

  it('walks its links backward as the reverse of forward', async () => {
    const walk = `query ($first: Int, $after: String, $last: Int, $before: String) {
      entity(by: { id: "si-laser-hall" }) {
        links(first: $first, after: $after, last: $last, before: $before) {
          edges { link { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`
    const page = async (variables: object) => (await ask(walk, { ...variables })).data.entity.links
    const linkIds = (one: { edges: { link: { id: string } }[] }) => one.edges.map((edge) => edge.link.id)
    const whole = await page({ first: 100 })
    const [a, b] = [await page({ first: 4 }), await page({ last: 4 })]
    expect(linkIds(a)).toEqual(linkIds(whole).slice(0, 4))
    expect(linkIds(b)).toEqual(linkIds(whole).slice(-4))
    const next = await page({ first: 100, after: a.pageInfo.endCursor })
    const previous = await page({ last: 100, before: b.pageInfo.startCursor })
    expect([...linkIds(a), ...linkIds(next)]).toEqual(linkIds(whole))
    expect([...linkIds(previous), ...linkIds(b)]).toEqual(linkIds(whole))
  })
})

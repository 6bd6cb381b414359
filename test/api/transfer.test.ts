import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const ROLES = /* GraphQL */ `
  query Roles($id: ID!, $asOf: LocalDate) {
    entity(by: { id: $id }) {
      ... on Organisation { transferRoles(asOf: $asOf) { ...roles } }
      ... on Facility { transferRoles(asOf: $asOf) { ...roles } }
      ... on Cluster { transferRoles(asOf: $asOf) { ...roles } }
      ... on Undertaking { transferRoles(asOf: $asOf) { ...roles } }
    }
  }
  fragment roles on TransferRoleStatement {
    role basis sentence
    reasons { rule { id statement } basis kinds linkCount links { kind to { id } evidence { citation } } sentence }
  }`

interface Role {
  readonly role: string
}
const rolesOf = async (id: string, asOf?: string) =>
  (await ask(ROLES, { id, asOf })).data.entity.transferRoles as Role[]
const roleNames = async (id: string, asOf?: string) => (await rolesOf(id, asOf)).map(({ role }) => role)

const SYSTEM = /* GraphQL */ `
  query System($ids: [ID!]!, $asOf: LocalDate, $ratings: [RatingInput!]) {
    nodes(ids: $ids) {
      ... on Place { id transferSystem(asOf: $asOf, ratings: $ratings) {
        place { id } asOf sentence isTruncated actorCount withoutRoleCount
        roleCounts { role count located serving }
        actors(first: 20) {
          totalCount
          edges { node { id } relations because { kind } roles { role reasons { links { id } } } }
        }
        services { ...item }
        instruments { ...item }
        unmet { item { id } }
        institutions(first: 20) {
          totalCount
          edges {
            node { id } relations level type typeSentence
            policyRoles { role reasons { rule { id } links { kind to { id } } } }
            policyFocus { to { id } }
          }
          countsByLevel { level count } countsByType { type count } countsByRole { role count }
        }
        gaps { kind rule { id statement hops } role sentence entities { id } entityCount items { item { id } } lookedAt caveat }
      } }
    }
  }
  fragment item on RatedItem {
    item { id kind name concepts { id } }
    outcome offerCount importance importanceOrigin importanceObservations { id asOf: from value { asStated } } sentence
    offers(first: 5) { totalCount edges { node { id } relations links { to { id } } } }
  }`

const systems = async (ids: readonly string[], variables: object = {}) =>
  (await ask(SYSTEM, { ids, ...variables })).data.nodes.map(
    // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query, which no type here knows.
    (node: any) => node.transferSystem,
  )
const systemOf = async (id: string, variables: object = {}) => (await systems([id], variables))[0]
// biome-ignore lint/suspicious/noExplicitAny: as above.
const itemOf = (items: any[], id: string) => items.find(({ item }) => item.id === id)

describe('transfer roles', () => {
  it('are several for one body, each with its rule, its reason and the links it follows from', async () => {
    const [user, intermediary, ...others] = await rolesOf('at-alps-office')
    expect(others).toEqual([])
    expect(user).toMatchObject({
      role: 'USER',
      basis: 'DERIVED',
      sentence: 'Alps Transfer Office is a company. Firms use technology.',
      reasons: [{ rule: { id: 'user-company' }, kinds: ['COMPANY'], links: [], linkCount: 0 }],
    })
    expect(intermediary).toMatchObject({
      role: 'INTERMEDIARY',
      basis: 'DERIVED',
      reasons: [
        { rule: { id: 'intermediary-transfer-institution' }, kinds: ['TECHNOLOGY_TRANSFER_INSTITUTION'] },
        {
          rule: { id: 'intermediary-by-offer' },
          basis: 'INFERRED',
          linkCount: 1,
          links: [{ kind: 'OFFERS', to: { id: 'c-s-patents' } }],
          sentence: expect.stringMatching(/^Alps Transfer Office offers Patent advice\. /),
        },
      ],
    })
  })

  it('follow from links and kinds of every kind of actor', async () => {
    expect(await roleNames('at-tiny-lamps')).toEqual(['USER'])
    expect(await roleNames('at-mur-park')).toEqual(['INTERMEDIARY'])
    expect(await roleNames('de-micro-lab')).toEqual(['PRODUCER', 'INTERMEDIARY'])
    expect(await roleNames('es-photonics')).toEqual(['USER'])
    expect(await roleNames('at-ideas-programme')).toEqual([])
  })

  it('are none for what is closed or planned, and follow only from links that hold on the day', async () => {
    expect(await roleNames('at-old-lab')).toEqual([])
    expect(await roleNames('es-sol-incubator')).toEqual([])
    const rules = async (asOf: string) =>
      (await ask(ROLES, { id: 'at-alps-office', asOf })).data.entity.transferRoles[1].reasons.map(
        ({ rule }: { rule: { id: string } }) => rule.id,
      )
    expect(await rules('2007-12-31')).toEqual(['intermediary-transfer-institution'])
    expect(await rules('2008-01-01')).toEqual(['intermediary-transfer-institution', 'intermediary-by-offer'])
  })

  it('take one statement for one body and for all of a page', async () => {
    const query = `query ($first: Int!) {
      entities(filter: { types: [ORGANISATION] }, first: $first) { nodes { ... on Organisation { transferRoles { role } } } }
    }`
    const one = await ask(query, { first: 1 })
    expect(one.statements).toEqual([
      'entitiesByNameAscending',
      'entitiesByIds',
      'graphMark',
      'transferFactsOf',
    ])
    expect((await ask(query, { first: 50 })).statements).toEqual(one.statements)
  })
})

describe('the transfer system of a place', () => {
  it('names bodies located there and bodies that serve it, told apart, with a sentence', async () => {
    const { sentence, actors, roleCounts, actorCount, withoutRoleCount, asOf, isTruncated } =
      await systemOf('at')
    expect(asOf).toBe('2009-05-31')
    expect(isTruncated).toBe(false)
    expect(
      actors.edges.map(
        ({ node, relations, roles }: { node: { id: string }; relations: string[]; roles: Role[] }) => [
          node.id,
          relations.join(),
          roles.map(({ role }) => role).join(),
        ],
      ),
    ).toEqual([
      ['at-alpine-works', 'LOCATED', 'USER'],
      ['at-alps-office', 'SERVES', 'USER,INTERMEDIARY'],
      ['at-graz-optics-faculty', 'LOCATED', 'PRODUCER'],
      ['at-innovation-ministry', 'LOCATED', 'DECISION_MAKER'],
      ['at-mur-park', 'LOCATED', 'INTERMEDIARY'],
      ['at-old-lab', 'LOCATED', ''],
      ['at-tiny-lamps', 'LOCATED', 'USER'],
    ])
    expect([actors.totalCount, actorCount, withoutRoleCount]).toEqual([7, 7, 1])
    expect(roleCounts).toEqual([
      { role: 'PRODUCER', count: 1, located: 1, serving: 0 },
      { role: 'USER', count: 3, located: 2, serving: 1 },
      { role: 'INTERMEDIARY', count: 2, located: 1, serving: 1 },
      { role: 'DECISION_MAKER', count: 1, located: 1, serving: 0 },
    ])
    expect(sentence).toBe(
      '7 bodies are located in or serve Austria, as of 2009-05-31: by our rules 1 producer, 3 users, 2 intermediaries and 1 decision maker (one may be several). Somebody is named to offer 1 of 19 services and 1 of 20 instruments of the questionnaire.',
    )
  })

  it('of a part of a country has the bodies that serve the country, and not those that are elsewhere in it', async () => {
    const { actors, sentence } = await systemOf('at-graz')
    expect(sentence).toMatch(
      /^6 bodies are located in or serve Graz \(1 of them through its country\), as of/,
    )
    const relations = Object.fromEntries(
      actors.edges.map(({ node, relations: how }: { node: { id: string }; relations: string[] }) => [
        node.id,
        how,
      ]),
    )
    expect(relations['at-alps-office']).toEqual(['SERVES_COUNTRY'])
    expect(relations['at-innovation-ministry']).toBeUndefined()
  })

  it('pages and filters its actors', async () => {
    const page = async (given: string) =>
      (
        await ask(
          `{ entity(by: { id: "at" }) { ... on Place { transferSystem { actors(${given}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } } }`,
        )
      ).data.entity.transferSystem.actors
    const users = await page('role: USER, first: 2')
    expect(users).toMatchObject({
      totalCount: 3,
      nodes: [{ id: 'at-alpine-works' }, { id: 'at-alps-office' }],
    })
    expect(await page(`role: USER, first: 2, after: "${users.pageInfo.endCursor}"`)).toMatchObject({
      nodes: [{ id: 'at-tiny-lamps' }],
      pageInfo: { hasNextPage: false },
    })
    expect((await page('relation: SERVES, first: 5')).nodes).toEqual([{ id: 'at-alps-office' }])
  })

  it('says of each service and instrument who offers it and how important it is, and what is not known', async () => {
    const { services, instruments, unmet } = await systemOf('at')
    expect(services).toHaveLength(19)
    expect(instruments).toHaveLength(20)
    expect(itemOf(services, 's-patent-advice')).toMatchObject({
      outcome: 'NAMED',
      offerCount: 1,
      importance: null,
      importanceOrigin: null,
      offers: {
        edges: [
          { node: { id: 'at-alps-office' }, relations: ['SERVES'], links: [{ to: { id: 'c-s-patents' } }] },
        ],
      },
      sentence:
        'Patent advice and patent scouting: 1 body is named to offer it in Austria: Alps Transfer Office. How important it is, is not recorded.',
    })
    expect(itemOf(services, 's-fairs')).toMatchObject({ outcome: 'NOT_IN_VOCABULARY', offerCount: 0 })
    expect(itemOf(services, 's-further-training')).toMatchObject({
      outcome: 'NONE_NAMED',
      importance: 'HIGH',
      importanceOrigin: 'SOURCES',
      importanceObservations: [{ asOf: '2008', value: { asStated: 'high' } }],
    })
    expect(unmet).toEqual([{ item: { id: 's-further-training' } }])
    // The offer of the office ended in 2006; that of the ministry holds. The two figures disagree: neither is chosen.
    const networks = itemOf(instruments, 'i-network-creation')
    expect(networks).toMatchObject({ outcome: 'NAMED', importance: null, importanceOrigin: null })
    expect(networks.offers.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([
      'at-innovation-ministry',
    ])
    expect(networks.importanceObservations).toHaveLength(2)
  })

  it('takes the figures and the offers of the day', async () => {
    const { services, instruments } = await systemOf('at', { asOf: '2005-01-01' })
    expect(itemOf(services, 's-further-training')).toMatchObject({ importance: 'LOW' })
    expect(itemOf(services, 's-patent-advice').outcome).toBe('NONE_NAMED')
    expect(itemOf(instruments, 'i-network-creation').offerCount).toBe(2)
  })

  it("takes the caller's ratings, stores nothing, and shows what is important and offered by nobody", async () => {
    const ratings = [
      { item: 's-marketing', importance: 'HIGH' },
      { item: 's-fairs', importance: 'HIGH' },
      { item: 's-patent-advice', importance: 'HIGH' },
      { item: 's-further-training', importance: 'LOW' },
    ]
    const { services, unmet, gaps } = await systemOf('at', { ratings })
    expect(itemOf(services, 's-further-training')).toMatchObject({
      importance: 'LOW',
      importanceOrigin: 'CALLER',
    })
    // Fairs are in no vocabulary: that nobody offers them cannot be told.
    expect(unmet).toEqual([{ item: { id: 's-marketing' } }])
    expect(gaps.find(({ kind }: { kind: string }) => kind === 'IMPORTANT_ITEM_NOT_OFFERED')).toMatchObject({
      items: [{ item: { id: 's-marketing' } }],
      sentence: 'Of high importance, and nobody in Austria is named to offer it: Marketing measures.',
    })
    expect((await systemOf('at')).unmet).toEqual([{ item: { id: 's-further-training' } }])
  })

  it('shows institutions by level, type and part in policy, with the links that say so', async () => {
    const { institutions } = await systemOf('at')
    expect(institutions.totalCount).toBe(5)
    const ministry = institutions.edges.find(
      ({ node }: { node: { id: string } }) => node.id === 'at-innovation-ministry',
    )
    expect(ministry).toMatchObject({
      level: 'NATIONAL',
      type: 'GOVERNMENT',
      policyFocus: [{ to: { id: 'at' } }],
    })
    expect(
      ministry.policyRoles.map(
        ({ role, reasons }: { role: string; reasons: { links: { to: { id: string } }[] }[] }) => [
          role,
          ...reasons.flatMap(({ links }) => links.map(({ to }) => to.id)),
        ],
      ),
    ).toEqual([
      ['DECISION_MAKING'],
      ['COORDINATION', 'at-ideas-programme'],
      ['IMPLEMENTATION', 'at-ideas-programme'],
      ['PROVIDING_FUNDS', 'at-alps-office'],
      ['MANAGING_PROGRAMMES', 'at-ideas-programme'],
    ])
    expect(institutions.countsByLevel).toContainEqual({ level: 'NATIONAL', count: 2 })
    expect(institutions.countsByLevel).toContainEqual({ level: null, count: 3 })
    expect(institutions.countsByType).toContainEqual({ type: null, count: 1 })
    expect(institutions.countsByRole).toContainEqual({ role: 'ADVISORY', count: 0 })
  })

  it('filters institutions, and counts those that are left', async () => {
    const page = async (filter: string) =>
      (
        await ask(
          `{ entity(by: { id: "at" }) { ... on Place { transferSystem { institutions(first: 9, filter: ${filter}) { totalCount nodes { id } countsByType { type count } } } } } }`,
        )
      ).data.entity.transferSystem.institutions
    expect((await page('{ levels: [NATIONAL], types: [GOVERNMENT] }')).nodes).toEqual([
      { id: 'at-innovation-ministry' },
    ])
    expect((await page('{ roles: [PROVIDING_FUNDS, ADVISORY] }')).nodes).toEqual([
      { id: 'at-innovation-ministry' },
    ])
    const { totalCount, countsByType } = await page('{ types: [BUSINESS] }')
    expect([totalCount, countsByType.find(({ type }: { type: string }) => type === 'BUSINESS')]).toEqual([
      2,
      { type: 'BUSINESS', count: 2 },
    ])
  })

  it('tells the gaps with what they are about, and that none is named does not mean that there is none', async () => {
    const { gaps } = await systemOf('at')
    expect(gaps.map(({ kind }: { kind: string }) => kind)).toEqual([
      'UNIVERSITIES_WITHOUT_INTERMEDIARY',
      'IMPORTANT_ITEM_NOT_OFFERED',
    ])
    expect(gaps[0]).toMatchObject({
      rule: { id: 'gap-university-without-intermediary', hops: 2 },
      role: 'INTERMEDIARY',
      entities: [{ id: 'at-graz-optics-faculty' }],
      entityCount: 1,
      sentence: 'Within 2 links of cooperation no intermediary is named for Faculty of Optics Graz.',
      lookedAt: expect.stringMatching(/^1 link of cooperation within 2 links of the bodies looked from/),
      caveat: 'The sources name none; that does not say that there is none.',
    })
  })

  it('finds clusters without a producer near by, and no gap where one is', async () => {
    const [spain, germany, slovenia] = await systems(['es', 'de', 'si'])
    const kinds = (system: { gaps: { kind: string; role: string | null }[] }) =>
      system.gaps.map(({ kind, role }) => (role === null ? kind : `${kind} ${role}`))
    expect(kinds(spain)).toEqual(['ROLE_NOT_NAMED PRODUCER', 'CLUSTERS_WITHOUT_PRODUCER PRODUCER'])
    expect(spain.gaps[1].entities).toEqual([{ id: 'es-photonics' }])
    expect(kinds(germany)).toEqual(['ROLE_NOT_NAMED DECISION_MAKER'])
    // The university is its own transfer institution, and its laser hall brings the toolmakers within two links of it.
    expect(kinds(slovenia)).toEqual(['ROLE_NOT_NAMED DECISION_MAKER'])
  })

  it('names nobody where the sources name nobody', async () => {
    const { sentence, roleCounts, gaps } = await systemOf('pl-lodz')
    expect(roleCounts.map(({ count }: { count: number }) => count)).toEqual([0, 0, 0, 0])
    expect(sentence).toMatch(
      /^1 body is located in or serves Łódź, as of 2009-05-31: none has a role by our rules\./,
    )
    expect(gaps).toHaveLength(4)
  })

  it('takes the same statements for one place and for five side by side', async () => {
    const places = ['at', 'es', 'de', 'si', 'pl']
    const sorted = async (query: string, ids: readonly string[]) =>
      [...(await ask(query, { ids })).statements].sort()
    const summary = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Place { transferSystem { sentence roleCounts { role count } } } }
    }`
    const few = ['entitiesByIds', 'graphMark', 'transferActorsOf', 'transferFactsOf']
    expect(await sorted(summary, ['es'])).toEqual(few)
    expect(await sorted(summary, places)).toEqual(few)
    const gaps = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { transferSystem { gaps { sentence } } } } }`
    const more = [...few, 'cooperationNear', 'importancesOf', 'transferFactsOf'].sort()
    expect(await sorted(gaps, ['es'])).toEqual(more)
    expect(await sorted(gaps, places)).toEqual(more)
    // Everything at once: beside these, the things and links that are named, level by level.
    const all = await sorted(SYSTEM, places)
    expect(all.filter((name) => !more.includes(name))).toEqual([
      'linksByIds',
      'linksByIds',
      'observationsByIds',
    ])
    expect(all).toHaveLength(14)
    expect((await sorted(SYSTEM, ['at'])).length).toBeLessThanOrEqual(all.length)
  })

  it.each([
    ['ratings: [{ item: "s-nothing", importance: LOW }]', '', 'ratings[0].item'],
    [
      'ratings: [{ item: "s-fairs", importance: LOW }, { item: "s-fairs", importance: LOW }]',
      '',
      'ratings[1].item',
    ],
    ['', 'institutions(first: 1, filter: { levels: [] }) { totalCount }', 'filter.levels'],
    ['', 'institutions(first: 0) { totalCount }', 'first'],
    ['', 'actors(first: 1, after: "nonsense") { totalCount }', 'after'],
  ])('refuses %s %s with the argument and the way out', async (given, field, argument) => {
    const { errors } = await askWrongly(
      `{ entity(by: { id: "at" }) { ... on Place { transferSystem${given === '' ? '' : `(${given})`} { asOf ${field} } } } }`,
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('the reference of transfer systems', () => {
  it('gives roles, items, rules and the questionnaire with citations', async () => {
    const { data, statements } = await ask(`{
      reference {
        transferRoles { role name asks rules { id statement basis } citation { text } }
        transferServices { id name concepts { id } citation { lines { first last } } }
        transferInstruments { id kind citation { section } }
        transferGaps { id kind statement hops citation { section } }
        transferInstitutionTypes { type kinds statement citation { section } }
        transferPolicyRoles { role rules { id } citation { section } }
        questionnaire {
          name citation { text }
          parts { number title questions citation { section } }
          tables { id columns citation { section } }
          vocabularies { name words isOpen note citation { section } }
          defects { statement citation { text } }
        }
      }
    }`)
    const { reference } = data
    expect(reference.transferRoles.map(({ role }: { role: string }) => role)).toEqual([
      'PRODUCER',
      'USER',
      'INTERMEDIARY',
      'DECISION_MAKER',
    ])
    expect(reference.transferRoles[3].citation.text).toBe(
      'Improving the Cluster Infrastructure through Cluster Policy, section 3.6.3, lines 2194',
    )
    expect(reference.transferServices).toHaveLength(19)
    expect(reference.transferInstruments).toHaveLength(20)
    expect(reference.transferServices[14]).toMatchObject({ concepts: [{ id: 'c-s-training' }] })
    expect(reference.questionnaire.parts.map(({ number }: { number: string }) => number)).toEqual([
      '1',
      '2',
      '5',
      '4',
    ])
    expect(
      reference.questionnaire.tables.map(({ columns }: { columns: string[] }) => columns.length),
    ).toEqual([6, 5, 6, 6])
    expect(reference.questionnaire.defects).toHaveLength(4)
    expect([...statements].sort()).toEqual(['entitiesByIds', 'sourcesByIds'])
  })
})

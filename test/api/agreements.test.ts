import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const LIST = /* GraphQL */ `
  query List($filter: AgreementFilter, $first: Int!, $after: String, $asOf: LocalDate) {
    agreements(filter: $filter, first: $first, after: $after, asOf: $asOf) {
      totalCount asOf
      edges { isStartRecorded isEndRecorded node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }`

const list = async (variables: object = {}) => (await ask(LIST, { first: 100, ...variables })).data.agreements
const ids = async (filter: object | null, asOf: string | null = null): Promise<string[]> =>
  (await list({ filter, asOf })).edges.map((edge: { node: { id: string } }) => edge.node.id)

describe('agreements', () => {
  it('lists by name those that hold on the day of the data, and flags bounds that are not recorded', async () => {
    expect(await list()).toMatchObject({
      totalCount: 4,
      asOf: '2009-05-31',
      edges: [
        { node: { id: 'eu-light-charter' }, isStartRecorded: false, isEndRecorded: false },
        { node: { id: 'eu-photonics-memorandum' }, isStartRecorded: true, isEndRecorded: false },
        { node: { id: 'it-glass-treaty' }, isStartRecorded: true, isEndRecorded: false },
        { node: { id: 'it-vetro-memorandum' }, isStartRecorded: false, isEndRecorded: false },
      ],
    })
  })

  it('honours the day strictly: what ended before is gone, what begins later is not there yet', async () => {
    expect(await ids(null, '2007-02-28')).toEqual([
      'eu-light-charter',
      'it-vetro-accord',
      'it-vetro-memorandum',
    ])
    expect(await ids(null, '2007-03-01')).toContain('eu-photonics-memorandum')
    expect(await ids(null, '2008-02-29')).not.toContain('it-glass-treaty')
    expect(await ids(null, '2008-03-01')).toContain('it-glass-treaty')
    expect(await ids(null, '2008-12-31')).toContain('it-vetro-accord')
    expect(await ids(null, '2009-01-01')).not.toContain('it-vetro-accord')
  })

  it.each([
    [{ kinds: ['BILATERAL_AGREEMENT', 'FRAMEWORK_AGREEMENT'] }, ['eu-light-charter', 'it-glass-treaty']],
    [{ levels: ['STATES'] }, ['it-glass-treaty']],
    [{ statuses: ['RATIFIED'] }, ['it-glass-treaty']],
    [{ parties: ['es-photonics'] }, ['eu-photonics-memorandum', 'it-vetro-memorandum']],
    [{ parties: ['es-optics-club'], standings: ['SIGNED'] }, ['eu-photonics-memorandum']],
    [
      { parties: ['es-photonics', 'si-toolmakers'] },
      ['eu-light-charter', 'eu-photonics-memorandum', 'it-vetro-memorandum'],
    ],
    [{ between: ['es-photonics', 'it-vetro'] }, ['it-vetro-memorandum']],
    [{ between: ['es-photonics', 'it-vetro'], standings: ['REQUIRED'] }, []],
    [{ standings: ['REQUIRED'] }, ['eu-light-charter', 'it-vetro-memorandum']],
    [{ themes: ['c-light-industries'] }, ['eu-photonics-memorandum', 'it-glass-treaty']],
    [{ countries: ['it'] }, ['it-glass-treaty', 'it-vetro-memorandum']],
    [{ countries: ['it'], standings: ['RATIFIED'] }, ['it-glass-treaty']],
    [{ countries: ['pl'] }, []],
  ])('filters by %j', async (filter, expected) => {
    expect(await ids(filter)).toEqual(expected)
    expect((await list({ filter })).totalCount).toBe(expected.length)
  })

  it('walks the whole list without a gap and without a repeat', async () => {
    const walk = async (after: string | null): Promise<string[]> => {
      const { edges, pageInfo } = await list({ first: 1, after })
      const own = edges.map((edge: { node: { id: string } }) => edge.node.id)
      return [...own, ...(pageInfo.hasNextPage ? await walk(pageInfo.endCursor) : [])]
    }
    expect(await walk(null)).toEqual(await ids(null))
  })

  it.each([
    [{ filter: { parties: ['nobody'] } }, 'NOT_FOUND', 'filter.parties[0]'],
    [{ filter: { parties: ['it'] } }, 'BAD_USER_INPUT', 'filter.parties[0]'],
    [{ filter: { between: [] } }, 'BAD_USER_INPUT', 'filter.between'],
    [{ filter: { themes: ['it'] } }, 'BAD_USER_INPUT', 'filter.themes[0]'],
    [{ filter: { countries: ['it-pisa'] } }, 'BAD_USER_INPUT', 'filter.countries[0]'],
  ])('refuses %j with the argument', async (variables, code, argument) => {
    const { errors } = await askWrongly(LIST, { first: 1, ...variables })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
  })

  it('sends the same statements for one agreement and for all, with terms, parties and force', async () => {
    const nested = /* GraphQL */ `
      query Nested($first: Int!) {
        agreements(first: $first, asOf: "2008-06-01") {
          totalCount
          nodes {
            name
            inForce(asOf: "2008-06-01") { state sentence }
            terms { text evidence { citation } }
            parties(first: 3) { totalCount sentence countsByStanding { standing count } edges { standing link { sentence } node { name } } }
          }
        }
      }`
    const one = await ask(nested, { first: 1 })
    const all = await ask(nested, { first: 100 })
    expect(all.data.agreements.nodes).toHaveLength(5)
    const expected = [
      'graphMark',
      'agreementsByName',
      'agreementCount',
      'entitiesByIds',
      'termsOf',
      'partyPages',
      'partyCounts',
      'partyCounts',
      'entitiesByIds',
    ]
    expect(one.statements.toSorted()).toEqual(expected.toSorted())
    expect(all.statements.toSorted()).toEqual([...expected, 'evidenceByIds'].toSorted())
  })
})

describe('an agreement', () => {
  const AGREEMENT = /* GraphQL */ `
    query One($id: ID!, $kinds: [AgreementTermKind!], $standings: [PartyStanding!], $on: LocalDate, $asOf: LocalDate) {
      entity(by: { id: $id }) {
        ... on Agreement {
          terms(kinds: $kinds) { id kind text position basis agreement { id } evidence { citation accordingTo { id } } }
          parties(standings: $standings, asOf: $on, first: 10) {
            totalCount sentence countsByStanding { standing count }
            edges { standing node { id } link { kind from { id } to { id } validFrom evidence { citation } } }
            nodes { id }
          }
          inForce(asOf: $asOf) { state asOf sentence }
        }
      }
    }`
  const agreement = async (id: string, variables: object = {}) =>
    (await ask(AGREEMENT, { id, ...variables })).data.entity

  it('tells its terms in the order of the text, each with its evidence, and by kind', async () => {
    const { terms } = await agreement('it-vetro-memorandum')
    expect(terms).toMatchObject([
      {
        position: 1,
        kind: 'RIGHT',
        text: 'use the results of joint work',
        basis: 'STATED',
        agreement: { id: 'it-vetro-memorandum' },
      },
      { position: 2, kind: 'OBLIGATION', text: 'invite the other side to events' },
      { position: 3, kind: 'NO_FINANCIAL_COMMITMENT', text: 'neither side pays' },
    ])
    expect(terms[0].evidence).toHaveLength(2)
    expect(terms[1].evidence[0].citation).toMatch(/section 3, lines 109, 112, stated$/)
    const some = await agreement('it-vetro-memorandum', { kinds: ['OBLIGATION', 'EXCLUSIVITY'] })
    expect(some.terms.map((term: { position: number }) => term.position)).toEqual([2])
    expect((await agreement('eu-light-charter')).terms).toEqual([])
  })

  it('gives a term again by its id', async () => {
    const { terms } = await agreement('it-glass-treaty')
    const { data } = await ask(
      `query ($id: ID!) { node(id: $id) { __typename id ... on AgreementTerm { text } } }`,
      {
        id: terms[0].id,
      },
    )
    expect(data.node).toEqual({ __typename: 'AgreementTerm', id: terms[0].id, text: 'no exclusive channel' })
  })

  it('tells its parties with their standing and the link, and what is known of signatures', async () => {
    const { parties } = await agreement('it-vetro-memorandum')
    expect(parties).toMatchObject({
      totalCount: 2,
      sentence: '1 is required to sign and 1 is proposed as a party; no signature is recorded.',
      countsByStanding: [
        { standing: 'REQUIRED', count: 1 },
        { standing: 'PROPOSED', count: 1 },
      ],
      edges: [
        {
          standing: 'PROPOSED',
          node: { id: 'es-photonics' },
          link: { kind: 'PARTY_TO', from: { id: 'es-photonics' }, to: { id: 'it-vetro-memorandum' } },
        },
        { standing: 'REQUIRED', node: { id: 'it-vetro' } },
      ],
    })
    const only = await agreement('it-vetro-memorandum', { standings: ['REQUIRED'] })
    expect(only.parties).toMatchObject({
      totalCount: 1,
      nodes: [{ id: 'it-vetro' }],
      sentence: parties.sentence,
    })
    expect((await agreement('eu-photonics-memorandum')).parties.sentence).toBe('2 have signed.')
  })

  it('tells who its parties are on a day', async () => {
    const on = async (day: string) => (await agreement('eu-photonics-memorandum', { on: day })).parties
    expect(await on('2007-03-01')).toMatchObject({ totalCount: 2, sentence: '2 have signed.' })
    expect(await on('2007-02-28')).toMatchObject({
      totalCount: 0,
      nodes: [],
      sentence: 'No party is recorded.',
    })
    expect((await agreement('it-vetro-memorandum', { on: '1999-01-01' })).parties.totalCount).toBe(2)
  })

  it('says whether it is in force: yes, no, or not recorded', async () => {
    const on = async (id: string, asOf: string | null = null) => (await agreement(id, { asOf })).inForce
    expect(await on('eu-photonics-memorandum')).toEqual({
      state: 'IN_FORCE',
      asOf: '2009-05-31',
      sentence:
        'Memorandum on Photonics is in force as far as is recorded on 2009-05-31: it holds from 2007-03-01, no end is recorded.',
    })
    expect(await on('eu-photonics-memorandum', '2006-01-01')).toMatchObject({ state: 'NOT_IN_FORCE' })
    expect(await on('it-vetro-accord')).toMatchObject({ state: 'NOT_IN_FORCE' })
    expect(await on('it-vetro-accord', '2007-01-01')).toMatchObject({ state: 'IN_FORCE' })
    expect(await on('it-vetro-memorandum')).toMatchObject({ state: 'NOT_RECORDED' })
    expect(await on('eu-light-charter')).toMatchObject({ state: 'NOT_IN_FORCE' })
  })

  it('refuses an empty list of kinds or standings', async () => {
    for (const variables of [{ kinds: [] }, { standings: [] }]) {
      const { errors } = await askWrongly(AGREEMENT, { id: 'it-glass-treaty', ...variables })
      expect(errors[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: Object.keys(variables)[0],
      })
    }
  })
})

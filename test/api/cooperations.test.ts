import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const LIST = /* GraphQL */ `
  query List($filter: CooperationFilter, $first: Int!, $after: String, $asOf: LocalDate) {
    cooperations(filter: $filter, first: $first, after: $after, asOf: $asOf) {
      totalCount asOf
      pageInfo { hasNextPage endCursor }
      edges { cursor node { subject { id } } }
      nodes {
        subject { __typename id }
        countries { id }
        isStartRecorded isEndRecorded sentence
        aspects {
          model { aspect } state sentence
          parts { model { part } isStated statementCount links { kind from { id } to { id } } observations { value { low unit } } sentence }
        }
      }
    }
  }`

const ASPECTS = ['ADDED_VALUE', 'RESOURCES', 'POLITICAL_SUPPORT']

interface Shown {
  readonly subject: { id: string }
  readonly countries: { id: string }[]
  readonly aspects: { model: { aspect: string }; state: string }[]
}
const list = async (variables: object = {}) =>
  (await ask(LIST, { first: 100, ...variables })).data.cooperations
const idsOf = ({ nodes }: { nodes: Shown[] }) => nodes.map((node) => node.subject.id)
const byId = ({ nodes }: { nodes: Shown[] }, id: string) => nodes.find((node) => node.subject.id === id)

describe('cooperations', () => {
  it('are the projects, networks and agreements that join actors of two countries on the day', async () => {
    const answer = await list()
    expect(idsOf(answer)).toEqual([
      'it-aurora',
      'eu-bright',
      'eu-light-council',
      'eu-photonics-memorandum',
      'it-glass-treaty',
      'it-vetro-memorandum',
    ])
    expect(answer).toMatchObject({ totalCount: 6, asOf: '2009-05-31' })
    expect(byId(answer, 'eu-bright')).toMatchObject({
      subject: { __typename: 'Undertaking' },
      countries: [{ id: 'es' }, { id: 'si' }],
      isStartRecorded: true,
      isEndRecorded: false,
    })
  })

  it('honours the day: a project that has ended is gone, and one that had not begun is not there', async () => {
    expect(idsOf(await list({ asOf: '2004-12-31' }))).toContain('eu-old-lamp')
    expect(idsOf(await list({ asOf: '2005-01-01' }))).not.toContain('eu-old-lamp')
    expect(idsOf(await list({ asOf: '2007-12-31' }))).not.toContain('it-aurora')
  })

  it('tells what the sources state of each aspect, by which links and figures', async () => {
    const answer = await list()
    const aurora = byId(answer, 'it-aurora')
    expect(aurora?.aspects).toMatchObject([
      {
        model: { aspect: 'ADDED_VALUE' },
        state: 'STATED',
        parts: [{ links: [{ kind: 'TARGETS', to: { id: 'c-a-joint-theses' } }], observations: [] }],
      },
      {
        model: { aspect: 'RESOURCES' },
        state: 'STATED',
        parts: [
          { model: { part: 'FUNDS' }, links: [], observations: [{ value: { low: 250000, unit: 'EUR' } }] },
          { model: { part: 'PEOPLE' }, observations: [{ value: { low: 4, unit: 'PERSON' } }] },
        ],
      },
      {
        model: { aspect: 'POLITICAL_SUPPORT' },
        state: 'STATED',
        parts: [{ statementCount: 1, links: [{ kind: 'PARTNER_IN', from: { id: 'es-andalusia-agency' } }] }],
      },
    ])
    expect(byId(answer, 'eu-bright')).toMatchObject({
      sentence:
        'Bright joins 2 participants of Spain and Slovenia. Stated: funds and a political sponsor. Not stated in the sources: what it is good for and people; that the sources are silent does not mean that there is none.',
      aspects: [
        { state: 'NOT_STATED', sentence: expect.stringContaining('does not mean that there is none') },
        { state: 'PARTLY_STATED', parts: [{ isStated: true }, { isStated: false, statementCount: 0 }] },
        { state: 'STATED', parts: [{ statementCount: 2 }] },
      ],
    })
  })

  it('does not take having to sign for political support, nor for a signature', async () => {
    const answer = await list()
    expect(byId(answer, 'it-vetro-memorandum')).toMatchObject({
      sentence: expect.stringContaining('joins 2 participants of Spain and Italy; no signature is recorded.'),
    })
    expect(byId(answer, 'it-glass-treaty')?.aspects[2]).toMatchObject({
      state: 'STATED',
      parts: [{ statementCount: 2 }],
    })
    // On the day before it holds, nobody has signed it yet.
    expect(idsOf(await list({ asOf: '2008-02-29' }))).not.toContain('it-glass-treaty')
  })

  it('finds exactly those that lack an aspect, whatever the day and the borders', async () => {
    for (const asOf of ['2004-06-01', '2007-06-01', '2009-05-31']) {
      for (const transnationalOnly of [true, false]) {
        const all: Shown[] = (await list({ asOf, filter: { transnationalOnly } })).nodes
        for (const lacking of [...ASPECTS.map((aspect) => [aspect]), ['ADDED_VALUE', 'RESOURCES'], ASPECTS]) {
          const found = await list({ asOf, filter: { transnationalOnly, lacking } })
          const expected = all.filter((node) =>
            node.aspects.some(({ model, state }) => lacking.includes(model.aspect) && state === 'NOT_STATED'),
          )
          expect(idsOf(found)).toEqual(expected.map((node) => node.subject.id))
          expect(found.totalCount).toBe(expected.length)
        }
      }
    }
    expect(idsOf(await list({ filter: { lacking: ['RESOURCES'] } }))).toEqual([
      'eu-light-council',
      'eu-photonics-memorandum',
      'it-glass-treaty',
      'it-vetro-memorandum',
    ])
  })

  it.each([
    [{ types: ['NETWORK'] }, ['eu-light-council']],
    [{ types: ['UNDERTAKING'] }, ['it-aurora', 'eu-bright']],
    [{ types: ['AGREEMENT', 'NETWORK'], countries: ['si'] }, ['eu-light-council']],
    [{ countries: ['de'] }, ['eu-photonics-memorandum']],
    [
      { participants: ['it-vetro', 'si-kranj-university'] },
      ['it-aurora', 'eu-bright', 'eu-light-council', 'it-vetro-memorandum'],
    ],
    [{ transnationalOnly: false, countries: ['si'], types: ['AGREEMENT'] }, ['eu-light-charter']],
  ])('filters by %j', async (filter, expected) => {
    const answer = await list({ filter })
    expect(idsOf(answer)).toEqual(expected)
    expect(answer.totalCount).toBe(expected.length)
  })

  it('walks the whole list without a gap and without a repeat', async () => {
    const walk = async (after: string | null): Promise<string[]> => {
      const page = await list({ first: 2, after })
      return [...idsOf(page), ...(page.pageInfo.hasNextPage ? await walk(page.pageInfo.endCursor) : [])]
    }
    expect(await walk(null)).toEqual(idsOf(await list()))
  })

  it('sends the same statements for one and for all', async () => {
    const one = await ask(LIST, { first: 1 })
    const all = await ask(LIST, { first: 100 })
    const expected = [
      ...['graphMark', 'cooperationsByName', 'cooperationCount', 'cooperationFacts', 'entitiesByIds'],
      ...['linksByIds', 'observationsByIds', 'entitiesByIds'],
    ]
    expect(one.statements.toSorted()).toEqual(expected.toSorted())
    expect(all.statements.toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    [{ countries: ['it-pisa'] }, 'BAD_USER_INPUT', 'filter.countries[0]'],
    [{ participants: ['nobody'] }, 'NOT_FOUND', 'filter.participants[0]'],
    [{ lacking: [] }, 'BAD_USER_INPUT', 'filter.lacking'],
  ])('refuses %j with the argument', async (filter, code, argument) => {
    const { errors } = await askWrongly(LIST, { filter, first: 1 })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
  })
})

it('gives the aspects with what counts as stating them, and where the report asks for them', async () => {
  const { data } = await ask(/* GraphQL */ `{
    reference { cooperationAspects { aspect name demand parts { part name rule } citation { section lines { first last } } } }
  }`)
  const { cooperationAspects } = data.reference
  expect(cooperationAspects.map((one: { aspect: string }) => one.aspect)).toEqual(ASPECTS)
  for (const { citation, parts } of cooperationAspects) {
    expect(citation).toEqual({ section: '4.2', lines: [{ first: 2261, last: 2265 }] })
    expect(parts.length).toBeGreaterThan(0)
  }
})

import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const SEARCH = /* GraphQL */ `
  query Search($text: String!, $filter: SearchFilter, $first: Int!, $after: String) {
    search(text: $text, filter: $filter, first: $first, after: $after) {
      totalCount
      edges { matchedName relevance node { id } }
      pageInfo { hasNextPage endCursor }
    }
  }`

const found = async (text: string, filter?: object) => {
  const { data } = await ask(SEARCH, { text, filter, first: 20 })
  return data.search.edges.map((edge: { node: { id: string } }) => edge.node.id)
}

describe('search', () => {
  it('ignores accents and case, in names and in what is typed', async () => {
    expect(await found('malaga')).toContain('es-malaga')
    expect(await found('MÁLAGA phot')).toEqual(['es-photonics'])
    expect(await found('lodz')).toEqual(['pl-lodz', 'pl-optics-centre'])
    expect(await found('andalucia')).toContain('es-andalusia')
  })

  it('finds by unfinished words, by aliases and abbreviations, the name that is typed first', async () => {
    expect((await found('laser h'))[0]).toBe('si-laser-hall')
    expect(await found('grozd')).toEqual(['si-toolmakers'])
    expect((await found('elc'))[0]).toBe('eu-light-council')
    const { data } = await ask(SEARCH, { text: 'taller', first: 1 })
    expect(data.search.edges[0].matchedName).toBe('Taller de la Luz')
  })

  it('narrows to types and schemes', async () => {
    const technologies = await found('laser', { types: ['CONCEPT'], conceptSchemes: ['TECHNOLOGY'] })
    expect(technologies.toSorted()).toEqual(['c-laser-cutting', 'c-laser-processing', 'c-laser-welding'])
  })

  it('walks its pages without a gap', async () => {
    const all = await found('l')
    const walked: string[] = []
    let after: string | null = null
    do {
      const {
        data,
      }: {
        data: {
          search: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
        }
      } = await ask(SEARCH, { text: 'l', first: 3, after })
      walked.push(...data.search.edges.map((edge) => edge.node.id))
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null
    } while (after !== null)
    expect(walked).toEqual(all)
  })

  it.each([
    '* ~ : ( " /.*/',
    "x' }) DETACH DELETE n //",
    '(a+)+$',
    '`\\u0060 AND OR NOT',
    'laser"',
    '🙂 \u202e laser',
  ])('takes %j literally and gives no error of the engine', async (text) => {
    const { errors } = await askWrongly(SEARCH, { text, first: 5 })
    for (const error of errors)
      expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
  })

  it('refuses text without a letter or digit, and text that is too long', async () => {
    for (const text of ['', ' * ', 'a'.repeat(201)]) {
      const { errors } = await askWrongly(SEARCH, { text, first: 5 })
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' })
    }
  })

  it('sends two statements, however many are found', async () => {
    expect((await ask(SEARCH, { text: 'l', first: 1 })).statements).toEqual([
      'entitiesByWords',
      'entitiesByIds',
    ])
    expect((await ask(SEARCH, { text: 'l', first: 100 })).statements).toEqual([
      'entitiesByWords',
      'entitiesByIds',
    ])
  })
})

import { compareText } from '../compare-text.js'
import { badInput } from '../errors.js'
import { fold } from '../graph/fold.js'
import { entitiesByWords, type SearchRow, wordsQuery } from '../graph/search.js'
import { type EntityQuestion, restrictionFrom } from './entity-filter.js'
import type { FilterDependencies } from './neighbours.js'
import { type Page, type PageArguments, pageOf, pageRequest } from './paging.js'

export interface SearchEdge {
  readonly cursor: string
  readonly id: string
  readonly relevance: number
  readonly matchedName: string
}
export interface SearchPage extends Page<Omit<SearchEdge, 'cursor'>> {
  readonly totalCount: number
}

const SEARCH_MAX = 200
const TEXT_MAX = 200
/** What a name that is, or begins with, what was typed counts beside the full-text score. */
const EXACT_BONUS = 1_000
const PREFIX_BONUS = 100
const RELEVANCE_DIGITS = 4

/** A page of `search`. */
export async function searchPage(
  deps: FilterDependencies,
  typed: string,
  filter: Pick<EntityQuestion, 'types' | 'conceptSchemes'>,
  paging: PageArguments,
): Promise<SearchPage> {
  const folded = fold(typed)
  const { labels, conceptSchemes } = await restrictionFrom(filter, deps)
  const request = pageRequest({ about: ['search', folded, labels, conceptSchemes], orderedBy: 2 }, paging)
  if (typed.length > TEXT_MAX) throw badInput('text', `${typed.length} characters are more than ${TEXT_MAX}.`)
  const query = wordsQuery(typed)
  if (query === null)
    throw badInput('text', `${JSON.stringify(typed)} holds no letter or digit to search for.`)
  const rows = await deps.graph.many(entitiesByWords, {
    query,
    folded,
    labels,
    conceptSchemes,
    limit: SEARCH_MAX,
  })
  const found = rows.map((row) => relevanceOf(row, folded)).toSorted(byRelevance)
  const [relevance, id] = request.from ?? []
  const start =
    relevance === undefined
      ? 0
      : found.findIndex((one) => byRelevance(one, { relevance: Number(relevance), id: String(id) }) > 0)
  const page = pageOf(start < 0 ? [] : found.slice(start, start + request.size + 1), request, {
    position: (one) => [one.relevance, one.id],
    edge: (one) => one,
  })
  return { ...page, totalCount: found.length }
}

function relevanceOf(row: SearchRow, folded: string): Omit<SearchEdge, 'cursor'> {
  const names = row.names.map((name) => ({ name, bonus: bonusOf(fold(name), folded) }))
  const best = names.toSorted((a, b) => b.bonus - a.bonus)[0]
  return {
    id: row.id,
    matchedName: best?.name ?? row.id,
    relevance: Number((row.score + (best?.bonus ?? 0)).toFixed(RELEVANCE_DIGITS)),
  }
}

function bonusOf(name: string, folded: string): number {
  if (name === folded) return EXACT_BONUS
  if (name.startsWith(folded)) return PREFIX_BONUS
  const words = folded.split(' ')
  // Names that hold every word explain the hit better than those that hold some.
  return words.filter((word) => ` ${name}`.includes(` ${word}`)).length / words.length
}

function byRelevance(a: { relevance: number; id: string }, b: { relevance: number; id: string }): number {
  return b.relevance - a.relevance || compareText(a.id, b.id)
}

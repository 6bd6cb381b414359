import { badInput } from '../errors.js'
import { entitiesByNameAscending, entitiesByNameDescending, entityCount } from '../graph/entities.js'
import { fold } from '../graph/fold.js'
import type { Graph } from '../graph/graph.js'
import type { LinkPageRow, LinkRecord, LinkRestriction } from '../graph/links.js'
import { entitiesByWords, type SearchRow, wordsQuery } from '../graph/search.js'
import { COOPERATION_KINDS, LINK_KINDS, type LinkKind, OTHER_LINK_KINDS } from '../graph/words.js'
import type { Loaders } from '../loaders/index.js'
import { type EntityQuestion, restrictionFrom } from './entity-filter.js'
import { type MatchView, matchView } from './match/explain.js'
import type { Ranking } from './match/index.js'
import { type Page, type PageArguments, pageOf, pageRequest } from './paging.js'

export interface EntityEdge {
  readonly cursor: string
  readonly id: string
}
export interface EntityPage extends Page<{ readonly id: string }> {
  count(): Promise<number>
}

export type OrderDirection = 'ASC' | 'DESC'

/** A page of `entities`. */
export async function entityPage(
  { graph, loaders }: { readonly graph: Graph; readonly loaders: Loaders },
  question: EntityQuestion,
  direction: OrderDirection,
  paging: PageArguments,
): Promise<EntityPage> {
  const restriction = await restrictionFrom(question, loaders)
  const request = pageRequest({ about: ['entities', 'NAME', direction, restriction], orderedBy: 2 }, paging)
  const [sortName = null, id = null] = (request.from ?? []).map(String)
  const isAscending = (direction === 'ASC') !== request.isBackward
  const rows = await graph.many(isAscending ? entitiesByNameAscending : entitiesByNameDescending, {
    ...restriction,
    sortName,
    id,
    limit: request.size + 1,
  })
  const page = pageOf(rows, request, {
    position: (row) => [row.sortName, row.id],
    edge: ({ id }) => ({ id }),
  })
  return { ...page, count: async () => (await graph.one(entityCount, restriction)).count }
}

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
  { graph, loaders }: { readonly graph: Graph; readonly loaders: Loaders },
  typed: string,
  filter: Pick<EntityQuestion, 'types' | 'conceptSchemes'>,
  paging: PageArguments,
): Promise<SearchPage> {
  const folded = fold(typed)
  const { labels, conceptSchemes } = await restrictionFrom(filter, loaders)
  const request = pageRequest({ about: ['search', folded, labels, conceptSchemes], orderedBy: 2 }, paging)
  if (typed.length > TEXT_MAX) throw badInput('text', `${typed.length} characters are more than ${TEXT_MAX}.`)
  const query = wordsQuery(typed)
  if (query === null)
    throw badInput('text', `${JSON.stringify(typed)} holds no letter or digit to search for.`)
  const rows = await graph.many(entitiesByWords, {
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
  return b.relevance - a.relevance || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

export interface LinkQuestion {
  readonly kinds?: readonly LinkKind[] | null | undefined
  readonly direction?: 'OUT' | 'IN' | 'ANY' | null | undefined
  readonly isCooperation?: boolean | null | undefined
}
export interface LinkEdge {
  readonly cursor: string
  readonly link: LinkRecord
  readonly otherId: string
}
export interface LinkPage extends Page<Omit<LinkEdge, 'cursor'>> {
  countsByKind(): Promise<readonly { readonly kind: LinkKind; readonly count: number }[]>
}

/** A page of the links of one thing. Pages of many things asked for alike share one statement. */
export async function linkPage(
  loaders: Loaders,
  ownerId: string,
  question: LinkQuestion | null | undefined,
  paging: PageArguments,
): Promise<LinkPage> {
  const restriction = linkRestriction(question)
  const request = pageRequest({ about: ['links', ownerId, restriction], orderedBy: 3 }, paging)
  const { size, isBackward, from } = request
  const rows = await loaders
    .linkPage({ ...restriction, limit: size + 1, isBackward, after: from })
    .load(ownerId)
  const page = pageOf(rows, request, {
    position: (row) => [row.kind, row.sortName, row.id],
    edge: (row) => ({ link: linkOf(row), otherId: row.otherId }),
  })
  return { ...page, countsByKind: () => loaders.linkCounts(restriction).load(ownerId) }
}

function linkOf({ ownerId: _owner, otherId: _other, sortName: _name, ...link }: LinkPageRow): LinkRecord {
  return link
}

function linkRestriction(question: LinkQuestion | null | undefined): LinkRestriction {
  const { kinds, isCooperation } = question ?? {}
  const direction = question?.direction ?? 'ANY'
  if (kinds?.length === 0)
    throw badInput('filter.kinds', 'an empty list lets no link through; leave it out to let all through.')
  const family: readonly LinkKind[] =
    isCooperation === null || isCooperation === undefined
      ? LINK_KINDS
      : isCooperation
        ? COOPERATION_KINDS
        : OTHER_LINK_KINDS
  return {
    kinds: family.filter((kind) => kinds === null || kinds === undefined || kinds.includes(kind)),
    outgoing: direction !== 'IN',
    incoming: direction !== 'OUT',
  }
}

export interface ObservationEdge {
  readonly cursor: string
  readonly id: string
}
export interface ObservationPage extends Page<{ readonly id: string }> {
  count(): Promise<number>
}

/** A page of the figures of one thing. */
export async function observationPage(
  loaders: Loaders,
  ownerId: string,
  paging: PageArguments,
): Promise<ObservationPage> {
  const request = pageRequest({ about: ['observations', ownerId], orderedBy: 3 }, paging)
  const { size, isBackward, from } = request
  const rows = await loaders.observationPage({ limit: size + 1, isBackward, after: from }).load(ownerId)
  const page = pageOf(rows, request, {
    position: (row) => [row.measure, row.from, row.id],
    edge: ({ id }) => ({ id }),
  })
  return { ...page, count: async () => (await loaders.observationCount.load(ownerId))?.count ?? 0 }
}

export interface MatchEdge {
  readonly cursor: string
  readonly match: MatchView
}
export interface MatchPage extends Page<{ readonly match: MatchView }> {
  readonly totalCount: number
}

/** A page of a ranking. Its cursors hold for the same question on the same data only. */
export function matchPage(ranking: Ranking, paging: PageArguments): MatchPage {
  const request = pageRequest({ about: ['matches', ranking.fingerprint], orderedBy: 2 }, paging)
  const start = Number(request.from?.[0] ?? 0)
  const rows = ranking.ranked.slice(start, start + request.size + 1).map((candidate, index) => ({
    ...candidate,
    rank: start + index + 1,
    excludedBy: [],
    reach: ranking.reach,
  }))
  const page = pageOf(rows, request, {
    position: (row) => [row.rank, row.facts.profile.id],
    edge: (row) => ({ match: matchView(ranking, row) }),
  })
  return { ...page, totalCount: ranking.ranked.length }
}

/** How many links there are on all pages. */
export async function linkTotal(page: LinkPage): Promise<number> {
  return (await page.countsByKind()).reduce((sum, { count }) => sum + count, 0)
}

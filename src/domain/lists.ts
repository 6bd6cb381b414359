import { entitiesByNameAscending, entitiesByNameDescending, entityCount } from '../graph/entities.js'
import type { LinkPageRow, LinkRecord } from '../graph/links.js'
import type { FacetDimension, LinkKind } from '../graph/words.js'
import type { Loaders } from '../loaders/index.js'
import { type EntityQuestion, restrictionFrom } from './entity-filter.js'
import { type Facet, facetsOf } from './facets.js'
import { type LinkQuestion, linkRestriction } from './link-filter.js'
import { type MatchView, rankedView } from './match/explain.js'
import type { Ranking } from './match/index.js'
import type { FilterDependencies } from './neighbours.js'
import { type Page, type PageArguments, pageOf, pageRequest } from './paging.js'

export interface EntityEdge {
  readonly cursor: string
  readonly id: string
}
export interface EntityPage extends Page<{ readonly id: string }> {
  count(): Promise<number>
  facets(by: readonly FacetDimension[]): Promise<readonly Facet[]>
}

export type OrderDirection = 'ASC' | 'DESC'

/** A page of `entities`. */
export async function entityPage(
  deps: FilterDependencies,
  question: EntityQuestion,
  direction: OrderDirection,
  paging: PageArguments,
): Promise<EntityPage> {
  const restriction = await restrictionFrom(question, deps)
  const request = pageRequest({ about: ['entities', 'NAME', direction, restriction], orderedBy: 2 }, paging)
  const [sortName = null, id = null] = (request.from ?? []).map(String)
  const isAscending = (direction === 'ASC') !== request.isBackward
  const rows = await deps.graph.many(isAscending ? entitiesByNameAscending : entitiesByNameDescending, {
    ...restriction,
    sortName,
    id,
    limit: request.size + 1,
  })
  const page = pageOf(rows, request, {
    position: (row) => [row.sortName, row.id],
    edge: ({ id }) => ({ id }),
  })
  return {
    ...page,
    count: async () => (await deps.graph.one(entityCount, restriction)).count,
    facets: (by) => facetsOf(deps.graph, restriction, by),
  }
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
  const restriction = await linkRestriction(question, loaders)
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

export interface MatchEdge {
  readonly cursor: string
  readonly match: MatchView
}
export interface MatchPage extends Page<{ readonly match: MatchView }> {
  readonly totalCount: number
}

/** A page of a ranking. Its cursors hold for the same question on the same data only. */
export function matchPage(ranking: Ranking, paging: PageArguments): MatchPage {
  const request = pageRequest({ about: ['matches', ranking.computedFrom], orderedBy: 2 }, paging)
  const start = Number(request.from?.[0] ?? 0)
  const rows = ranking.ranked
    .slice(start, start + request.size + 1)
    .map((candidate, index) => ({ candidate, rank: start + index + 1 }))
  const page = pageOf(rows, request, {
    position: ({ candidate, rank }) => [rank, candidate.facts.profile.id],
    edge: ({ candidate, rank }) => ({ match: rankedView(ranking, candidate, rank) }),
  })
  return { ...page, totalCount: ranking.ranked.length }
}

/** How many links there are on all pages. */
export async function linkTotal(page: LinkPage): Promise<number> {
  return (await page.countsByKind()).reduce((sum, { count }) => sum + count, 0)
}

import { badInput } from '../../errors.js'
import { figureCount, figuresBackward, figuresForward } from '../../graph/figures.js'
import type { Graph } from '../../graph/graph.js'
import type { ObservationRestriction } from '../../graph/observations.js'
import type { Loaders } from '../../loaders/index.js'
import { type Page, type PageArguments, type PageRequest, pageOf, pageRequest } from '../paging.js'
import { disagreementsOf, type FigureDisagreement } from './disagreements.js'
import { type Figure, figuresByIds } from './figure.js'
import { type ObservationQuestion, observationRestriction } from './filter.js'
import type { Wholes } from './overlap.js'
import type { FigureRules } from './rules.js'
import { type FigureSum, sumsOf } from './sums.js'

export interface ObservationEdge {
  readonly cursor: string
  readonly id: string
}
export interface ObservationPage extends Page<{ readonly id: string }> {
  count(): Promise<number>
  sums(): Promise<readonly FigureSum[]>
  disagreements(): Promise<readonly FigureDisagreement[]>
}

export interface FigureDependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly reference: { readonly figures: FigureRules }
}

interface Row {
  readonly measure: string
  readonly from: string
  readonly id: string
}

/** Where the figures of a list come from. */
interface Supply {
  rows(part: Omit<PageRequest, 'list'>): Promise<readonly Row[]>
  count(): Promise<number>
}

/** Sums and comparisons look at no more figures than this. */
const FIGURES_MAX = 2_000

/** A page of the figures of one thing. Pages of many things asked for alike share one statement. */
export async function observationPage(
  deps: FigureDependencies,
  ownerId: string,
  question: ObservationQuestion | null | undefined,
  paging: PageArguments,
): Promise<ObservationPage> {
  const { loaders } = deps
  const restriction = await observationRestriction(question, loaders)
  const request = pageRequest({ about: ['observations', ownerId, restriction], orderedBy: 3 }, paging)
  return pageFrom(deps, restriction, request, {
    rows: ({ size, isBackward, from }) =>
      loaders.observationPage({ ...restriction, limit: size, isBackward, after: from }).load(ownerId),
    count: async () => (await loaders.observationCount(restriction).load(ownerId))?.count ?? 0,
  })
}

/** A page of figures about anything. */
export async function figurePage(
  deps: FigureDependencies,
  question: ObservationQuestion | null | undefined,
  paging: PageArguments,
): Promise<ObservationPage> {
  const { graph, loaders } = deps
  const restriction = await observationRestriction(question, loaders)
  const request = pageRequest({ about: ['figures', restriction], orderedBy: 3 }, paging)
  return pageFrom(deps, restriction, request, {
    rows: ({ size, isBackward, from: after }) => {
      const [measure = null, from = null, id = null] = (after ?? []).map(String)
      const position = { measure, from, id, limit: size }
      return graph.many(isBackward ? figuresBackward : figuresForward, { ...restriction, ...position })
    },
    count: async () => (await graph.one(figureCount, restriction)).count,
  })
}

async function pageFrom(
  deps: FigureDependencies,
  restriction: ObservationRestriction,
  request: PageRequest,
  supply: Supply,
): Promise<ObservationPage> {
  const rows = await supply.rows({ ...request, size: request.size + 1 })
  const page = pageOf(rows, request, {
    position: (row) => [row.measure, row.from, row.id],
    edge: ({ id }) => ({ id }),
  })
  let known: Promise<readonly Figure[]> | undefined
  const whole = () => {
    known ??= wholeList(supply, deps.loaders)
    return known
  }
  return {
    ...page,
    count: () => supply.count(),
    sums: async () => sums(deps, restriction, await whole()),
    disagreements: async () => disagreementsOf(await whole(), deps.reference.figures),
  }
}

/** All figures of a list. Throws a Refusal where they are too many: a part of them would give another sum. */
async function wholeList(supply: Supply, loaders: Loaders): Promise<readonly Figure[]> {
  const rows = await supply.rows({ size: FIGURES_MAX + 1, isBackward: false, from: null })
  if (rows.length > FIGURES_MAX)
    throw badInput(
      'filter',
      `more than ${FIGURES_MAX} figures are too many to add up or compare; name subjects, measures or a period.`,
    )
  return figuresByIds(
    rows.map(({ id }) => id),
    loaders,
  )
}

async function sums(
  { loaders, reference }: FigureDependencies,
  { subjects, sources, accordingTo }: ObservationRestriction,
  figures: readonly Figure[],
): Promise<readonly FigureSum[]> {
  return sumsOf(figures, {
    rules: reference.figures,
    wholes: await wholesOf(loaders, figures),
    subjectIds: [...new Set(subjects ?? [])],
    isAskedFor: ({ sourceId, accordingToId }) =>
      (sources?.includes(sourceId) ?? true) &&
      (accordingTo === null || (accordingToId !== null && accordingTo.includes(accordingToId))),
  })
}

/** What the subjects of figures lie within. */
async function wholesOf(loaders: Loaders, figures: readonly Figure[]): Promise<Wholes> {
  const ids = [...new Set(figures.flatMap(({ subjectIds }) => subjectIds))]
  const found = await Promise.all(ids.map((id) => loaders.containers.load(id)))
  return new Map(ids.map((id, index) => [id, new Set(found[index]?.map((row) => row.otherId))]))
}

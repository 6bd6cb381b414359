import type { GraphMark } from '../../graph/meta.js'
import type { StageServices } from '../../graph/transfer-stages.js'
import type { Loaders } from '../../loaders/index.js'
import { isPlace, named } from '../ids.js'
import { type Page, type PageArguments, pageOf, pageRequest } from '../paging.js'
import { counted, withArticle } from '../sentences.js'
import type { IntellectualProperty, TransferStage, TransferStageKind } from './reference.js'

export interface StageDependencies {
  readonly loaders: Loaders
  readonly reference: Pick<IntellectualProperty, 'transferStages'>
  mark(): Promise<GraphMark>
}

/** Where, and as of which day; anywhere and as of the date of the data where left out. */
export interface PlaceQuestion {
  readonly place?: string | null | undefined
  readonly asOf?: string | null | undefined
}

export interface StageProviderEdge {
  readonly cursor: string
  readonly id: string
  readonly offerIds: readonly string[]
  readonly placeLinkIds: readonly string[]
  readonly isForWiderPlaceOnly: boolean
}
export interface StageProviderPage extends Page<Omit<StageProviderEdge, 'cursor'>> {
  readonly asOf: string
  count(): Promise<number>
}

/** A page of the actors that offer a service of a stage. Pages of all stages asked for alike share one statement. */
export async function stageProviderPage(
  deps: StageDependencies,
  stage: TransferStage,
  { place, asOf, ...paging }: PlaceQuestion & PageArguments,
): Promise<StageProviderPage> {
  const restriction = await restrictionFrom(deps, { place, asOf })
  const request = pageRequest({ about: ['stageProviders', stage.stage, restriction], orderedBy: 2 }, paging)
  const [sortName = null, id = null] = (request.from ?? []).map(String)
  const stages = servicesOfStages(deps)
  const rows = await deps.loaders
    .stageProviders({ ...restriction, stages, sortName, id, limit: request.size + 1 })
    .load(stage.stage)
  const page = pageOf(rows, request, {
    position: (row) => [row.sortName, row.id],
    edge: (row) => ({
      id: row.id,
      offerIds: row.offerIds,
      placeLinkIds: [...row.placeLinkIds, ...row.widerPlaceLinkIds],
      isForWiderPlaceOnly: row.placeLinkIds.length === 0 && row.widerPlaceLinkIds.length > 0,
    }),
  })
  return {
    ...page,
    asOf: restriction.asOf,
    count: async () =>
      totalOf(await deps.loaders.stageProviderCounts({ ...restriction, stages }).load(stage.stage)),
  }
}

/** How many actors offer a service. */
export interface StageServiceCount {
  readonly serviceId: string
  readonly providerCount: number
}

/** Whether anybody is named to offer the services of a stage in a place. */
export interface StageAvailability {
  readonly stage: TransferStageKind
  readonly placeId: string | null
  readonly asOf: string
  readonly outcome: 'NAMED' | 'NONE_NAMED'
  readonly providerCount: number
  /** For every service of the stage. */
  readonly services: readonly StageServiceCount[]
  readonly sentence: string
}

/** Answers `TransferStage.availability`. The nine stages asked for alike share one statement. */
export async function stageAvailability(
  deps: StageDependencies,
  { stage, name, serviceIds }: TransferStage,
  question: PlaceQuestion,
): Promise<StageAvailability> {
  const restriction = await restrictionFrom(deps, question)
  const rows = await deps.loaders
    .stageProviderCounts({ ...restriction, stages: servicesOfStages(deps) })
    .load(stage)
  const place = restriction.placeId === null ? null : await deps.loaders.entity.load(restriction.placeId)
  const where = place === null ? '' : ` in or for ${withArticle(place.name)}`
  const providerCount = totalOf(rows)
  return {
    stage,
    ...restriction,
    outcome: providerCount === 0 ? 'NONE_NAMED' : 'NAMED',
    providerCount,
    services: serviceIds.map((serviceId) => ({
      serviceId,
      providerCount: rows.find(({ conceptId }) => conceptId === serviceId)?.count ?? 0,
    })),
    sentence:
      providerCount === 0
        ? `${name}: none named${where}, as of ${restriction.asOf}; that is not to say that there is none.`
        : `${name}: ${counted(providerCount, 'actor is', 'actors are')} named${where}, as of ${restriction.asOf}.`,
  }
}

async function restrictionFrom({ loaders, mark }: StageDependencies, { place, asOf }: PlaceQuestion) {
  const isAnywhere = place === null || place === undefined
  const [found, day] = await Promise.all([
    isAnywhere ? null : named(loaders, 'place', place, isPlace),
    asOf ?? mark().then(({ asOfDefault }) => asOfDefault),
  ])
  return { placeId: found?.id ?? null, asOf: day }
}

function servicesOfStages({ reference }: StageDependencies): readonly StageServices[] {
  return reference.transferStages.stages.map(({ stage, serviceIds }) => ({
    id: stage,
    conceptIds: serviceIds,
  }))
}

function totalOf(rows: readonly { readonly total: number }[]): number {
  return rows[0]?.total ?? 0
}

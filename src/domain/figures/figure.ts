import type { ObservationRecord } from '../../graph/observations.js'
import type { Loaders } from '../../loaders/index.js'
import { requiredAll } from '../../loaders/required.js'

/** Who gives a figure: a document, and the source that it quotes. */
export interface Origin {
  readonly sourceId: string
  readonly accordingToId: string | null
}

/** A figure as sums and comparisons see it. */
export interface Figure
  extends Pick<
    ObservationRecord,
    | 'id'
    | 'kind'
    | 'qualifier'
    | 'low'
    | 'high'
    | 'unit'
    | 'from'
    | 'to'
    | 'measureId'
    | 'subjectIds'
    | 'dimensionIds'
  > {
  /** All who give it, each once. */
  readonly origins: readonly Origin[]
}

/** The figures of some ids with who gives them. */
export async function figuresByIds(ids: readonly string[], loaders: Loaders): Promise<readonly Figure[]> {
  const observations = await requiredAll(loaders.observation, ids)
  const evidenceIds = [...new Set(observations.flatMap((one) => one.evidenceIds))]
  const evidence = new Map((await requiredAll(loaders.evidence, evidenceIds)).map((one) => [one.id, one]))
  return observations.map((observation) => ({
    ...observation,
    origins: distinct(observation.evidenceIds.flatMap((id) => evidence.get(id) ?? [])),
  }))
}

function distinct(origins: readonly Origin[]): readonly Origin[] {
  const byKey = new Map(origins.map((origin) => [originKey(origin), origin]))
  return [...byKey.values()].map(({ sourceId, accordingToId }) => ({ sourceId, accordingToId }))
}

export function originKey({ sourceId, accordingToId }: Origin): string {
  return JSON.stringify([sourceId, accordingToId])
}

/** What two figures share that are of one measure and kind, along the same dimensions. */
export function measuredAlike({ measureId, kind, dimensionIds }: Figure): readonly unknown[] {
  return [measureId, kind, [...dimensionIds].sort()]
}

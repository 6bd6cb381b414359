import type { Graph } from '../graph/graph.js'
import {
  type ProviderRestriction,
  type StageServices,
  stageProviderCounts,
  stageProviders,
} from '../graph/transfer-stages.js'
import { manyByKey, perArguments } from './batch.js'

/** Who offers the services of stages: where, and as of which day. */
type StageQuestion = ProviderRestriction & { readonly stages: readonly StageServices[] }

/** A page of them, after a position. */
type StagePage = StageQuestion & {
  readonly sortName: string | null
  readonly id: string | null
  readonly limit: number
}

/** Who helps on the way from research to the market, by stage. */
export function stageLoaders(graph: Graph) {
  return {
    stageProviders: perArguments(({ stages, ...page }: StagePage) =>
      manyByKey(
        (ids) => graph.many(stageProviders, { ...page, stages: stages.filter(({ id }) => ids.includes(id)) }),
        (row) => row.stageId,
      ),
    ),
    stageProviderCounts: perArguments(({ stages, ...where }: StageQuestion) =>
      manyByKey(
        (ids) =>
          graph.many(stageProviderCounts, { ...where, stages: stages.filter(({ id }) => ids.includes(id)) }),
        (row) => row.stageId,
      ),
    ),
  }
}

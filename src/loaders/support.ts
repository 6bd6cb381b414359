import type { Graph } from '../graph/graph.js'
import { bearingsOf, clusterEnvironments, placeEnvironments, surroundingsOf } from '../graph/support.js'
import { oneByKey, perArguments } from './batch.js'

/** What an environment counts by, and how many rows of each sort it reads. */
export interface EnvironmentQuestion {
  readonly countMeasureIds: readonly string[]
  readonly facilityMeasureIds: readonly string[]
  readonly limit: number
}

/** What a support environment is read from, by cluster, place or facility. */
export function supportLoaders(graph: Graph) {
  return {
    clusterEnvironment: perArguments((question: EnvironmentQuestion) =>
      oneByKey(
        (ids) => graph.many(clusterEnvironments, { ids, ...question }),
        (row) => row.ownerId,
      ),
    ),
    placeEnvironment: perArguments((question: EnvironmentQuestion & { readonly sectorId: string | null }) =>
      oneByKey(
        (ids) => graph.many(placeEnvironments, { ids, ...question }),
        (row) => row.ownerId,
      ),
    ),
    surroundings: oneByKey(
      (ids) => graph.many(surroundingsOf, { ids }),
      (row) => row.id,
    ),
    bearings: perArguments((question: { readonly limit: number }) =>
      oneByKey(
        (ids) => graph.many(bearingsOf, { ids, ...question }),
        (row) => row.id,
      ),
    ),
  }
}

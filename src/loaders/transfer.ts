import type { Graph } from '../graph/graph.js'
import {
  cooperationNear,
  importancesOf,
  NEAR_LINKS_MAX,
  TRANSFER_ACTORS_MAX,
  TRANSFER_LINKS_MAX,
  transferActorsOf,
  transferFactsOf,
} from '../graph/transfer.js'
import { manyByKey, oneByKey, perArguments } from './batch.js'

/** What a technology-transfer system is read from, by place or by actor. */
export function transferLoaders(graph: Graph) {
  return {
    transferActors: manyByKey(
      (ids) => graph.many(transferActorsOf, { ids, limit: TRANSFER_ACTORS_MAX + 1 }),
      (row) => row.placeId,
    ),
    transferFacts: oneByKey(
      (ids) => graph.many(transferFactsOf, { ids, limit: TRANSFER_LINKS_MAX }),
      (row) => row.id,
    ),
    cooperationNear: manyByKey(
      (ids) => graph.many(cooperationNear, { ids, limit: NEAR_LINKS_MAX + 1 }),
      (row) => row.ownerId,
    ),
    importances: perArguments((measureId: string) =>
      manyByKey(
        (ids) => graph.many(importancesOf, { ids, measureId }),
        (row) => row.placeId,
      ),
    ),
  }
}

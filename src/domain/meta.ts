import type { Graph } from '../graph/graph.js'
import { graphCounts } from '../graph/meta.js'

export const API_VERSION = '0.1.0'
export const LICENCE =
  'Software: Apache-2.0. Facts and figures: cited from their sources, see sources[].licence; no sentence of a source is stored.'

/** How much is in the graph. */
export async function countsOf(graph: Graph) {
  const counts = await graph.one(graphCounts, {})
  const { clusters, facilities, organisations, undertakings } = counts
  return { ...counts, actors: clusters + facilities + organisations + undertakings }
}

import type { Reference } from './domain/reference.js'
import type { Graph } from './graph/graph.js'
import { type GraphMark, graphMark } from './graph/meta.js'
import { type Loaders, makeLoaders } from './loaders/index.js'

/** What one request has. */
export interface Context {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly reference: Reference
  /** Version and date of the data, read once per request. */
  mark(): Promise<GraphMark>
}

/** A context for one request. */
export function makeContext(graph: Graph, reference: Reference): Context {
  let mark: Promise<GraphMark> | undefined
  return {
    graph,
    loaders: makeLoaders(graph),
    reference,
    mark: () => {
      mark ??= graph.one(graphMark, {})
      return mark
    },
  }
}

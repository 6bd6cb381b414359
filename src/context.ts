import type { Reference } from './domain/reference.js'
import { Refusal } from './errors.js'
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
      mark ??= readMark(graph)
      return mark
    },
  }
}

async function readMark(graph: Graph): Promise<GraphMark> {
  const mark = await graph.maybeOne(graphMark, {})
  if (mark !== null) return mark
  throw new Refusal(
    'UNAVAILABLE',
    'graph',
    'The graph holds no facts yet, or they are being loaded: run npm run seed, then ask again.',
  )
}

import type { MatchEdge as Edge } from '../domain/lists.js'
import type { MatchEdgeResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const MatchEdge: Complete<MatchEdgeResolvers, Edge> = {
  node: ({ match }) => match,
}

import type { ObservationEdge as Edge } from '../domain/figures/list.js'
import type { ObservationEdgeResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ObservationEdge: Complete<ObservationEdgeResolvers, Edge> = {
  node: ({ id }, _, { loaders }) => required(loaders.observation, id),
}

import type { EntityEdge as Edge } from '../domain/lists.js'
import type { EntityEdgeResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const EntityEdge: Complete<EntityEdgeResolvers, Edge> = {
  node: ({ id }, _, { loaders }) => required(loaders.entity, id),
}

import type { LinkEdge as Edge } from '../domain/lists.js'
import type { LinkEdgeResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const LinkEdge: Complete<LinkEdgeResolvers, Edge> = {
  node: ({ otherId }, _, { loaders }) => required(loaders.entity, otherId),
}

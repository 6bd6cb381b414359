import type { SearchEdge as Edge } from '../domain/search.js'
import type { SearchEdgeResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SearchEdge: Complete<SearchEdgeResolvers, Edge> = {
  node: ({ id }, _, { loaders }) => required(loaders.entity, id),
}

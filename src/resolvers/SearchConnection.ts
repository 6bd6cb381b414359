import type { SearchPage } from '../domain/search.js'
import type { SearchConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SearchConnection: Complete<SearchConnectionResolvers, SearchPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map((edge) => edge.id),
    ),
}

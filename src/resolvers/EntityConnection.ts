import type { EntityPage } from '../domain/lists.js'
import type { EntityConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const EntityConnection: Complete<EntityConnectionResolvers, EntityPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map((edge) => edge.id),
    ),
  totalCount: (page) => page.count(),
  facets: (page, { by }) => page.facets(by),
}

import type { StageProviderPage } from '../domain/ipr/providers.js'
import type { StageProviderConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const StageProviderConnection: Complete<StageProviderConnectionResolvers, StageProviderPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map((edge) => edge.id),
    ),
  totalCount: (page) => page.count(),
}

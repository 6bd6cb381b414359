import type { ObservationPage } from '../domain/lists.js'
import type { ObservationConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ObservationConnection: Complete<ObservationConnectionResolvers, ObservationPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.observation,
      edges.map((edge) => edge.id),
    ),
  totalCount: (page) => page.count(),
}

import type { ObservationPage } from '../domain/figures/list.js'
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
  sums: (page) => page.sums(),
  disagreements: (page) => page.disagreements(),
}

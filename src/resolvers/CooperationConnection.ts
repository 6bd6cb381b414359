import type { CooperationPage } from '../domain/cooperations/list.js'
import type { CooperationConnectionResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const CooperationConnection: Complete<CooperationConnectionResolvers, CooperationPage> = {
  nodes: ({ edges }) => edges.map((edge) => edge.node),
  totalCount: (page) => page.count(),
}

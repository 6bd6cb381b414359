import type { AgreementPage } from '../domain/agreements/list.js'
import type { AgreementConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const AgreementConnection: Complete<AgreementConnectionResolvers, AgreementPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map((edge) => edge.id),
    ),
  totalCount: (page) => page.count(),
}

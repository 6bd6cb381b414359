import { type LinkPage, linkTotal } from '../domain/lists.js'
import type { LinkConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const LinkConnection: Complete<LinkConnectionResolvers, LinkPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map((edge) => edge.otherId),
    ),
  totalCount: (page) => linkTotal(page),
  countsByKind: (page) => page.countsByKind(),
}

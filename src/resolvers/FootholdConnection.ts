import type { FootholdPage } from '../domain/internationalisation/footholds.js'
import type { FootholdConnectionResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const FootholdConnection: Complete<FootholdConnectionResolvers, FootholdPage> = {
  nodes: ({ edges }) => edges.map((edge) => edge.node),
  totalCount: (page) => page.count(),
}

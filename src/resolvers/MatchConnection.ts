import type { MatchPage } from '../domain/lists.js'
import type { MatchConnectionResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const MatchConnection: Complete<MatchConnectionResolvers, MatchPage> = {
  nodes: ({ edges }) => edges.map((edge) => edge.match),
}

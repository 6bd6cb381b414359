import { rankedView } from '../domain/match/explain.js'
import type { PortfolioMemberView } from '../domain/match/portfolio.js'
import type { PortfolioMemberResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const PortfolioMember: Complete<PortfolioMemberResolvers, PortfolioMemberView> = {
  match: ({ ranking, candidate, rank }) => rankedView(ranking, candidate, rank),
}

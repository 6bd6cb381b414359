import { type PortfolioView, portfolioSentence } from '../domain/match/portfolio.js'
import type { PortfolioResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const Portfolio: Complete<PortfolioResolvers, PortfolioView> = {
  sentence: (portfolio) => portfolioSentence(portfolio),
}

import type { IndicatorCoverage as Coverage } from '../domain/internationalisation/coverage.js'
import type { IndicatorCoverageResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const IndicatorCoverage: Complete<IndicatorCoverageResolvers, Coverage> = {
  direct: ({ directIds }, _, { loaders }) => requiredAll(loaders.observation, directIds),
  proxies: ({ proxyIds }, _, { loaders }) => requiredAll(loaders.observation, proxyIds),
}

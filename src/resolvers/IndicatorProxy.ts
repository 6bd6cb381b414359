import type { StandIn } from '../domain/internationalisation/model.js'
import type { IndicatorProxyResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const IndicatorProxy: Complete<IndicatorProxyResolvers, StandIn> = {
  measure: ({ measure }, _, { loaders }) => loaders.entity.load(measure),
}

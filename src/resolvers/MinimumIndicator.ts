import { knownConcepts } from '../domain/entity-views.js'
import type { Indicator } from '../domain/internationalisation/model.js'
import type { MinimumIndicatorResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const MinimumIndicator: Complete<MinimumIndicatorResolvers, Indicator> = {
  direct: ({ direct }, _, { loaders }) => knownConcepts(direct, loaders),
  proxies: ({ proxy }) => proxy,
}

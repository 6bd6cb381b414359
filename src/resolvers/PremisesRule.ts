import type { PremisesRule as Model } from '../domain/support/model.js'
import type { PremisesRuleResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const PremisesRule: Complete<PremisesRuleResolvers, Model> = {
  citation: ({ cite }) => cite,
}

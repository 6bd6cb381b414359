import type { PremisesOverlap as Model } from '../domain/support/model.js'
import type { PremisesOverlapResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const PremisesOverlap: Complete<PremisesOverlapResolvers, Model> = {
  citation: ({ cite }) => cite,
}

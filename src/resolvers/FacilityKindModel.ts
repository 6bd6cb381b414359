import type { FacilityKindModel as Model } from '../domain/support/model.js'
import type { FacilityKindModelResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const FacilityKindModel: Complete<FacilityKindModelResolvers, Model> = {
  citation: ({ cite }) => cite,
}

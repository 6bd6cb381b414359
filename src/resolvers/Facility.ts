import type { FacilityResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { entityFields } from './Entity.js'

export const Facility: Complete<FacilityResolvers, EntityRecord> = {
  ...entityFields,
  kinds: ({ id }, _, { loaders }) => loaders.kinds.load(id),
}

import { facilityChecklists } from '../domain/support/index.js'
import type { FacilityResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { actorFields } from './Entity.js'

export const Facility: Complete<FacilityResolvers, EntityRecord> = {
  ...actorFields,
  checklists: (facility, question, context) => facilityChecklists(context, facility, question),
  kinds: ({ id }, _, { loaders }) => loaders.kinds.load(id),
}

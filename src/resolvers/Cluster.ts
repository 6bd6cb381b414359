import type { ClusterResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { entityFields } from './Entity.js'

export const Cluster: Complete<ClusterResolvers, EntityRecord> = {
  ...entityFields,
  sourceScope: ({ id }, _, { loaders }) => loaders.sections.load(id),
}

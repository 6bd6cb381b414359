import { clusterEnvironment } from '../domain/support/index.js'
import type { ClusterResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { actorFields } from './Entity.js'

export const Cluster: Complete<ClusterResolvers, EntityRecord> = {
  ...actorFields,
  sourceScope: ({ id }, _, { loaders }) => loaders.sections.load(id),
  supportEnvironment: (cluster, { asOf }, context) => clusterEnvironment(context, cluster, asOf),
}

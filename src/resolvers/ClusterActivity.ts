import type { ClusterActivity as Activity } from '../domain/agreements/model.js'
import type { ClusterActivityResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const ClusterActivity: Complete<ClusterActivityResolvers, Activity> = {
  concept: ({ conceptId }, _, { loaders }) => loaders.entity.load(conceptId),
}

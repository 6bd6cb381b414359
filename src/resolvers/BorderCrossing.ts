import type { BorderCrossingResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const BorderCrossing: Complete<BorderCrossingResolvers, object> = {
  before: ({ beforeId }, _, { loaders }) => required(loaders.entity, beforeId),
  after: ({ afterId }, _, { loaders }) => required(loaders.entity, afterId),
  from: ({ fromId }, _, { loaders }) => required(loaders.entity, fromId),
  to: ({ toId }, _, { loaders }) => required(loaders.entity, toId),
}

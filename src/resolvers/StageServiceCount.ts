import type { StageServiceCount as Count } from '../domain/ipr/providers.js'
import type { StageServiceCountResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const StageServiceCount: Complete<StageServiceCountResolvers, Count> = {
  service: ({ serviceId }, _, { loaders }) => required(loaders.entity, serviceId),
}

import type { StageAvailability as Availability } from '../domain/ipr/providers.js'
import { countsOfKnownServices } from '../domain/ipr/services.js'
import type { StageAvailabilityResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

type Resolvers = Complete<StageAvailabilityResolvers, Availability> &
  Required<Pick<StageAvailabilityResolvers, 'services'>>

export const StageAvailability: Resolvers = {
  place: ({ placeId }, _, { loaders }) => (placeId === null ? null : required(loaders.entity, placeId)),
  services: ({ services }, _, { loaders }) => countsOfKnownServices(services, loaders),
}

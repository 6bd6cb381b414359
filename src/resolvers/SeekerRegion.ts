import type { SeekerRegion as Region } from '../domain/match/seeker.js'
import type { SeekerRegionResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SeekerRegion: Complete<SeekerRegionResolvers, Region> = {
  place: ({ placeId }, _, { loaders }) => required(loaders.entity, placeId),
  sector: ({ sectorId }, _, { loaders }) => (sectorId === null ? null : required(loaders.entity, sectorId)),
}

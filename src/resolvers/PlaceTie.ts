import type { Tie } from '../domain/internationalisation/actors.js'
import type { PlaceTieResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const PlaceTie: Complete<PlaceTieResolvers, Tie> = {
  place: ({ placeId }, _, { loaders }) => required(loaders.entity, placeId),
  body: ({ bodyId }, _, { loaders }) => (bodyId === null ? null : required(loaders.entity, bodyId)),
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
}

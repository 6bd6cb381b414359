import type { Lacking } from '../domain/match/mirror.js'
import type { MirroredOfferResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const MirroredOffer: Complete<MirroredOfferResolvers, Lacking> = {
  concept: ({ conceptId }, _, { loaders }) => required(loaders.entity, conceptId),
  links: ({ offers }, _, { loaders }) =>
    requiredAll(
      loaders.link,
      offers.map(({ linkId }) => linkId),
    ),
}

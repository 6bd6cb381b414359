import type { KindView } from '../domain/support/index.js'
import type { KindPresenceResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const KindPresence: Complete<KindPresenceResolvers, KindView> = {
  facilities: ({ inUse }) => inUse,
  planned: ({ coming }) => coming,
  inSamePlace: ({ around }) => around,
  observations: ({ figures }, _, { loaders }) =>
    requiredAll(
      loaders.observation,
      figures.map(({ id }) => id),
    ),
}

import type { OfferPage } from '../domain/transfer/items.js'
import type { ItemOfferConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ItemOfferConnection: Complete<ItemOfferConnectionResolvers, OfferPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map(({ member }) => member.facts.id),
    ),
}

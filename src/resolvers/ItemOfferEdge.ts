import type { OfferEdge } from '../domain/transfer/items.js'
import type { ItemOfferEdgeResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ItemOfferEdge: Complete<ItemOfferEdgeResolvers, OfferEdge> = {
  node: ({ member }, _, { loaders }) => required(loaders.entity, member.facts.id),
  relations: ({ member }) => member.relations,
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
}

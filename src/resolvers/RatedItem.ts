import { itemSentence, offerPage, type RatedItem as Rated } from '../domain/transfer/items.js'
import type { RatedItemResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'

type Resolvers = RatedItemResolvers &
  Required<Pick<RatedItemResolvers, 'offers' | 'offerCount' | 'importanceObservations' | 'sentence'>>

export const RatedItem: Resolvers = {
  offers: (rated, paging) => offerPage(rated, paging),
  offerCount: ({ offers }: Rated) => offers.length,
  importanceObservations: ({ observationIds }, _, { loaders }) =>
    requiredAll(loaders.observation, observationIds),
  sentence: (rated) => itemSentence(rated),
}

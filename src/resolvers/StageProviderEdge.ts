import type { StageProviderEdge as Edge } from '../domain/ipr/providers.js'
import type { StageProviderEdgeResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const StageProviderEdge: Complete<StageProviderEdgeResolvers, Edge> = {
  node: ({ id }, _, { loaders }) => required(loaders.entity, id),
  offers: ({ offerIds }, _, { loaders }) => requiredAll(loaders.link, offerIds),
  placeLinks: ({ placeLinkIds }, _, { loaders }) => requiredAll(loaders.link, placeLinkIds),
}

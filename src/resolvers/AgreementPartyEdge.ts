import type { PartyEdge } from '../domain/agreements/parties.js'
import type { AgreementPartyEdgeResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const AgreementPartyEdge: Complete<AgreementPartyEdgeResolvers, PartyEdge> = {
  node: ({ partyId }, _, { loaders }) => required(loaders.entity, partyId),
}

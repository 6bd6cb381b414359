import type { LadderParty as Record } from '../domain/agreements/ladder.js'
import type { LadderPartyResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const LadderParty: Complete<LadderPartyResolvers, Record> = {
  side: ({ sideId }, _, { loaders }) => required(loaders.entity, sideId),
  party: ({ partyId }, _, { loaders }) => required(loaders.entity, partyId),
  link: ({ linkId }, _, { loaders }) => required(loaders.link, linkId),
}

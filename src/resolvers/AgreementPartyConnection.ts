import { type PartyPage, partyCountsOf, partyTotal, signatureSentence } from '../domain/agreements/parties.js'
import type { AgreementPartyConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const AgreementPartyConnection: Complete<AgreementPartyConnectionResolvers, PartyPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map((edge) => edge.partyId),
    ),
  totalCount: (page) => partyTotal(page),
  countsByStanding: (page) => partyCountsOf(page),
  sentence: (page) => signatureSentence(page),
}

import { matchPage } from '../domain/lists.js'
import { bestSentence, weightsUsed, whyNot } from '../domain/match/answer.js'
import type { Ranking } from '../domain/match/index.js'
import type { PartnerMatchResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'

type Resolvers = PartnerMatchResolvers &
  Required<Pick<PartnerMatchResolvers, 'seeker' | 'asOf' | 'weights' | 'matches' | 'whyNot' | 'sentence'>>

export const PartnerMatch: Resolvers = {
  seeker: ({ seeker }: Ranking, _, { loaders }) =>
    seeker.actorId === null ? null : required(loaders.entity, seeker.actorId),
  asOf: ({ pathRules }) => pathRules.asOf,
  weights: (ranking) => weightsUsed(ranking),
  matches: (ranking, paging) => matchPage(ranking, paging),
  whyNot: (ranking, { candidate }) => whyNot(ranking, candidate),
  sentence: (ranking) => bestSentence(ranking),
}

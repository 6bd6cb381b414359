import { matchPage } from '../domain/lists.js'
import { bestSentence, weightsUsed, whyNot } from '../domain/match/answer.js'
import type { Ranking } from '../domain/match/index.js'
import { portfoliosOf } from '../domain/match/portfolio.js'
import { suggestionPage } from '../domain/match/suggestions.js'
import { assumedViews } from '../domain/paths/view.js'
import { scopeOf } from '../domain/scope.js'
import type { PartnerMatchResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'

type Resolvers = PartnerMatchResolvers &
  Required<
    Pick<
      PartnerMatchResolvers,
      | 'seeker'
      | 'asOf'
      | 'assumedLinks'
      | 'weights'
      | 'sourceScope'
      | 'suggestedNeeds'
      | 'portfolios'
      | 'matches'
      | 'whyNot'
      | 'sentence'
    >
  >

export const PartnerMatch: Resolvers = {
  seeker: ({ seeker }: Ranking, _, { loaders }) =>
    seeker.actorId === null ? null : required(loaders.entity, seeker.actorId),
  asOf: ({ pathRules }) => pathRules.asOf,
  weights: (ranking) => weightsUsed(ranking),
  assumedLinks: ({ pathRules }) => assumedViews(pathRules),
  sourceScope: ({ seeker, region }, _, { loaders }) =>
    scopeOf(loaders, [seeker.actorId ?? region?.placeId ?? '']),
  suggestedNeeds: (ranking, asked, context) => suggestionPage(context, ranking, asked),
  portfolios: (ranking, asked) => portfoliosOf(ranking, asked),
  matches: (ranking, paging) => matchPage(ranking, paging),
  whyNot: (ranking, { candidate }) => whyNot(ranking, candidate),
  sentence: (ranking) => bestSentence(ranking),
}

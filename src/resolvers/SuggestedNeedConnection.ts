import { placeOf } from '../domain/match/home.js'
import { suggestionsSentence } from '../domain/match/suggestion-views.js'
import type { SuggestionPage } from '../domain/match/suggestions.js'
import type { SuggestedNeedConnectionResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SuggestedNeedConnection: Complete<SuggestedNeedConnectionResolvers, SuggestionPage> = {
  nodes: ({ edges }) => edges,
  scope: ({ suggestions }) => suggestions.scope,
  place: ({ suggestions: { home, scope } }, _, { loaders }) => {
    const place = placeOf(home, scope)
    return place === null ? null : required(loaders.entity, place.id)
  },
  rule: (_, __, { reference }) => reference.matching.sharing,
  isTruncated: ({ suggestions }) => suggestions.isTruncated,
  sentence: ({ suggestions }) => suggestionsSentence(suggestions),
}

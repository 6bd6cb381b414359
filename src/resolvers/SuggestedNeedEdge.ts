import type { SuggestionEdge } from '../domain/match/suggestions.js'
import type { SuggestedNeedEdgeResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const SuggestedNeedEdge: Complete<SuggestedNeedEdgeResolvers, SuggestionEdge> = {
  node: (suggestion) => suggestion,
}

import { shownLinks, suggestionSentence } from '../domain/match/suggestion-views.js'
import type { SuggestionEdge } from '../domain/match/suggestions.js'
import type { SuggestedNeedResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SuggestedNeed: Complete<SuggestedNeedResolvers, SuggestionEdge> = {
  concept: ({ conceptId }, _, { loaders }) => required(loaders.entity, conceptId),
  observations: ({ observationIds }, _, { loaders }) => requiredAll(loaders.observation, observationIds),
  plannedAtHome: ({ planned }, _, { loaders }) => requiredAll(loaders.link, shownLinks(planned)),
  statedNeeds: ({ stated }, _, { loaders }) => requiredAll(loaders.link, shownLinks(stated)),
  nearbyAtHome: ({ nearby }, _, { loaders }) => requiredAll(loaders.link, shownLinks(nearby)),
  elsewhereInCountry: ({ elsewhere }, _, { loaders }) => requiredAll(loaders.link, shownLinks(elsewhere)),
  providersAbroad: ({ abroad }) => abroad.length,
  offersAbroad: ({ abroad }, _, { loaders }) => requiredAll(loaders.link, shownLinks(abroad)),
  sentence: (suggestion) => suggestionSentence(suggestion),
}

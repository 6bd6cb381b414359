import type { SharingRule as Rule } from '../domain/match/model.js'
import type { SharingRuleResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const SharingRule: Complete<SharingRuleResolvers, Rule> = {
  citation: ({ cite }) => cite,
}

import type { GapRule } from '../domain/transfer/rules.js'
import type { SystemGapRuleResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const SystemGapRule: Complete<SystemGapRuleResolvers, GapRule> = {
  hops: (rule) => ('reach' in rule ? rule.reach.hops : null),
}

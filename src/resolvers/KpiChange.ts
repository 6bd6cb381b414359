import type { Change } from '../domain/internationalisation/changes.js'
import { ruleOf } from '../domain/internationalisation/model.js'
import type { KpiChangeResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const KpiChange: Complete<KpiChangeResolvers, Change> = {
  rule: (_, __, { reference }) => ruleOf(reference.internationalisation, 'change-of-like'),
}

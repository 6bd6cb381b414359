import type { Progress } from '../domain/internationalisation/kpis.js'
import { ruleOf } from '../domain/internationalisation/model.js'
import type { KpiProgressResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const KpiProgress: Complete<KpiProgressResolvers, Progress> = {
  rule: (_, __, { reference }) => ruleOf(reference.internationalisation, 'progress-of-actual'),
}

import { ruleOf } from '../domain/internationalisation/model.js'
import type { ActionPlan as Plan } from '../domain/internationalisation/plans.js'
import type { ActionPlanResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ActionPlan: Complete<ActionPlanResolvers, Plan> = {
  strategy: ({ strategyId }, _, { loaders }) => required(loaders.entity, strategyId),
  rule: (_, __, { reference }) => ruleOf(reference.internationalisation, 'plan-total'),
}

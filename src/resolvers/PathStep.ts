import type { StepView } from '../domain/paths/view.js'
import { stepSentence } from '../domain/statement-views.js'
import type { PathStepResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'

type Resolvers = PathStepResolvers &
  Required<Pick<PathStepResolvers, 'from' | 'to' | 'alternatives' | 'sentence'>>

export const PathStep: Resolvers = {
  from: ({ from }, _, { loaders }) => required(loaders.entity, from.id),
  to: ({ to }, _, { loaders }) => required(loaders.entity, to.id),
  alternatives: ({ alternativeIds }: StepView, _, { loaders }) => requiredAll(loaders.entity, alternativeIds),
  sentence: (step, _, { loaders }) => stepSentence(step, loaders),
}

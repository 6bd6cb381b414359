import { componentSentence } from '../domain/match/answer.js'
import { AXES, type Component as Part } from '../domain/match/score.js'
import type { ComponentResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Component: Complete<ComponentResolvers, Part> = {
  axis: ({ kind }) => AXES[kind],
  sentence: (component) => componentSentence(component),
  evidence: ({ evidenceIds }, _, { loaders }) => requiredAll(loaders.evidence, evidenceIds),
}

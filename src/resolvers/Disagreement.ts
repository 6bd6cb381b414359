import type { FigureDisagreement } from '../domain/figures/disagreements.js'
import { ruleOf } from '../domain/figures/rules.js'
import { disagreementSentence } from '../domain/figures/sentences.js'
import type { DisagreementResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Disagreement: Complete<DisagreementResolvers, FigureDisagreement> = {
  subjects: ({ subjectIds }, _, { loaders }) => requiredAll(loaders.entity, subjectIds),
  measure: ({ measureId }, _, { loaders }) => required(loaders.entity, measureId),
  dimensions: ({ dimensionIds }, _, { loaders }) => requiredAll(loaders.entity, dimensionIds),
  figures: ({ figureIds }, _, { loaders }) => requiredAll(loaders.observation, figureIds),
  rule: (_, __, { reference }) => ruleOf(reference.figures, 'figures-disagree'),
  sentence: (disagreement, _, { loaders }) => disagreementSentence(disagreement, loaders),
}

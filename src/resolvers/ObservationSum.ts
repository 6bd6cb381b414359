import { ruleOf } from '../domain/figures/rules.js'
import { sumSentence } from '../domain/figures/sentences.js'
import { type FigureSum, SHOWN_MAX } from '../domain/figures/sums.js'
import type { ObservationSumResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ObservationSum: Complete<ObservationSumResolvers, FigureSum> = {
  measure: ({ measureId }, _, { loaders }) => required(loaders.entity, measureId),
  dimensions: ({ dimensionIds }, _, { loaders }) => requiredAll(loaders.entity, dimensionIds),
  source: ({ origin }, _, { loaders }) => required(loaders.source, origin.sourceId),
  accordingTo: ({ origin }, _, { loaders }) =>
    origin.accordingToId === null ? null : required(loaders.source, origin.accordingToId),
  count: ({ inputIds }) => inputIds.length,
  inputs: ({ inputIds }, _, { loaders }) => requiredAll(loaders.observation, inputIds.slice(0, SHOWN_MAX)),
  notAddedCount: ({ notAdded }) => notAdded.length,
  notAdded: ({ notAdded }) => notAdded.slice(0, SHOWN_MAX),
  missing: ({ missingIds }, _, { loaders }) => requiredAll(loaders.entity, missingIds),
  rule: (_, __, { reference }) => ruleOf(reference.figures, 'like-figures-add'),
  sentence: (sum, _, { loaders }) => sumSentence(sum, loaders),
}

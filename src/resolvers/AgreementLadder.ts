import type { LadderAnswer } from '../domain/agreements/ladder-answer.js'
import { ladderSentence } from '../domain/agreements/ladder-sentences.js'
import { scopeOf } from '../domain/scope.js'
import type { AgreementLadderResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const AgreementLadder: Complete<AgreementLadderResolvers, LadderAnswer> = {
  sentence: (answer) => ladderSentence(answer),
  sourceScope: ({ between }, _, { loaders }) =>
    scopeOf(
      loaders,
      between.map(({ id }) => id),
    ),
  rungs: ({ climb }) => climb.rungs,
  usualNextStep: ({ climb }) => climb.usualNextStep,
  optionalSteps: ({ climb }) => climb.optionalSteps,
  skipped: ({ climb }) => climb.skipped,
  offLadder: ({ climb }) => climb.offLadder,
}

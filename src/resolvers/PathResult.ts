import type { PathAnswer } from '../domain/paths/index.js'
import { priorsUsed } from '../domain/paths/input.js'
import { outcomeSentence } from '../domain/paths/sentences.js'
import { assumedViews } from '../domain/paths/view.js'
import { scopeOf } from '../domain/scope.js'
import type { PathResultResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const PathResult: Complete<PathResultResolvers, PathAnswer> = {
  sentence: (answer) => outcomeSentence(answer),
  asOf: ({ rules }) => rules.asOf,
  maxHops: ({ rules }) => rules.hopsMax,
  assumedLinks: ({ rules }) => assumedViews(rules),
  sourceScope: ({ from, to }, _, { loaders }) => scopeOf(loaders, [from.id, to.id]),
  priors: ({ rules }, _, { reference }) => priorsUsed(rules, reference.priors),
}

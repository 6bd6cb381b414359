import { notAddedSentence } from '../domain/figures/sentences.js'
import type { NotAdded } from '../domain/figures/sums.js'
import type { FigureNotAddedResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const FigureNotAdded: Complete<FigureNotAddedResolvers, NotAdded> = {
  figure: ({ figureId }, _, { loaders }) => required(loaders.observation, figureId),
  overlapsWith: ({ overlapsWithId }, _, { loaders }) =>
    overlapsWithId === null ? null : required(loaders.observation, overlapsWithId),
  sentence: (notAdded, _, { loaders }) => notAddedSentence(notAdded, loaders),
}

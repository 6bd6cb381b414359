import type { Mirror } from '../domain/match/mirror.js'
import type { MirroredMatchResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const MirroredMatch: Complete<MirroredMatchResolvers, Mirror> = {
  score: ({ scored }) => scored?.score ?? null,
  scoreIfUnknownsWereBest: ({ scored }) => scored?.scoreIfUnknownsWereBest ?? null,
  components: ({ scored }) => scored?.components ?? [],
  country: ({ countryId }, _, { loaders }) =>
    countryId === null ? null : required(loaders.entity, countryId),
}

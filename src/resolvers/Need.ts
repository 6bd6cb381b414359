import type { Need as Record } from '../domain/match/needs.js'
import type { NeedResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Need: Complete<NeedResolvers, Record> = {
  concept: ({ conceptId }, _, { loaders }) => required(loaders.entity, conceptId),
}

import type { StatedNeed as Record } from '../domain/match/mirror.js'
import type { StatedNeedResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const StatedNeed: Complete<StatedNeedResolvers, Record> = {
  statement: ({ linkId }, _, { loaders }) => required(loaders.link, linkId),
}

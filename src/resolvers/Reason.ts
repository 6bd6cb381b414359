import type { Reason as Record } from '../domain/match/reasons.js'
import type { ReasonResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Reason: Complete<ReasonResolvers, Record> = {
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
}

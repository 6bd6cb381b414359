import type { Reason } from '../domain/agreements/ladder.js'
import type { StandInReasonResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const StandInReason: Complete<StandInReasonResolvers, Reason> = {
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
}

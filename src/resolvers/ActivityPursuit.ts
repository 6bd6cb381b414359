import type { Pursuit } from '../domain/agreements/ladder.js'
import type { ActivityPursuitResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ActivityPursuit: Complete<ActivityPursuitResolvers, Pursuit> = {
  side: ({ sideId }, _, { loaders }) => required(loaders.entity, sideId),
  actor: ({ actorId }, _, { loaders }) => required(loaders.entity, actorId),
  link: ({ linkId }, _, { loaders }) => required(loaders.link, linkId),
}

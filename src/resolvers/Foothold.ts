import type { Foothold as Presence } from '../domain/internationalisation/footholds.js'
import { ruleOf } from '../domain/internationalisation/model.js'
import type { FootholdResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Foothold: Complete<FootholdResolvers, Presence> = {
  actor: ({ actorId }, _, { loaders }) => required(loaders.entity, actorId),
  place: ({ placeId }, _, { loaders }) => required(loaders.entity, placeId),
  link: ({ linkId }, _, { loaders }) => required(loaders.link, linkId),
  because: ({ becauseId }, _, { loaders }) => (becauseId === null ? null : required(loaders.link, becauseId)),
  rule: (_, __, { reference }) => ruleOf(reference.internationalisation, 'abroad'),
}

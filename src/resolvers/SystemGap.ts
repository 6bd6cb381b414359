import { GAP_CAVEAT, type SystemGap as Gap } from '../domain/transfer/gaps.js'
import type { SystemGapResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SystemGap: Complete<SystemGapResolvers, Gap> = {
  kind: ({ rule }) => rule.kind,
  entities: ({ entityIds }, _, { loaders }) => requiredAll(loaders.entity, entityIds),
  caveat: () => GAP_CAVEAT,
}

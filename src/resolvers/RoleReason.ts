import type { RoleReason as Reason } from '../domain/transfer/roles.js'
import type { RoleReasonResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const RoleReason: Complete<RoleReasonResolvers, Reason> = {
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
}

import type { ActorEdge } from '../domain/transfer/system.js'
import type { TransferActorEdgeResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const TransferActorEdge: Complete<TransferActorEdgeResolvers, ActorEdge> = {
  node: ({ member }, _, { loaders }) => required(loaders.entity, member.facts.id),
  roles: ({ member }) => member.roles,
  relations: ({ member }) => member.relations,
  because: ({ member }, _, { loaders }) => requiredAll(loaders.link, member.linkIds),
}

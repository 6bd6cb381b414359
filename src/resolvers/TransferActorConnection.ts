import type { ActorPage } from '../domain/transfer/system.js'
import type { TransferActorConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const TransferActorConnection: Complete<TransferActorConnectionResolvers, ActorPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map(({ member }) => member.facts.id),
    ),
}

import type { FacilityOfKind } from '../domain/support/presence.js'
import type { EnvironmentFacilityResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'

type Resolvers = Required<Omit<EnvironmentFacilityResolvers, '__isTypeOf'>>

export const EnvironmentFacility: Resolvers = {
  facility: ({ id }: FacilityOfKind, _, { loaders }) => required(loaders.entity, id),
  ofKind: ({ id, ofKind }) => ({ ...ofKind, ownerId: id }),
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
  observations: ({ figureIds }, _, { loaders }) => requiredAll(loaders.observation, figureIds),
  // The record's own basis is that of its links alone.
  basis: ({ firmness }) => firmness,
}

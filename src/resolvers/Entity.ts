import { countryOf, identifiersOf, namesOf, placesOf } from '../domain/entity-views.js'
import { observationPage } from '../domain/figures/list.js'
import { linkPage } from '../domain/lists.js'
import { transferRolesOf } from '../domain/transfer/system.js'
import type { ClusterResolvers, EntityResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'

export const Entity: EntityResolvers = {
  __resolveType: (entity) => entity.label,
}

/** What every named thing answers, whatever its noun. */
export const entityFields = {
  evidence: ({ evidenceIds }, _, { loaders }) => requiredAll(loaders.evidence, evidenceIds),
  names: (entity) => namesOf(entity),
  // The schemes are words of the SDL; serialising refuses any other.
  identifiers: (entity) => identifiersOf(entity) as never,
  country: (entity, _, { loaders }) => countryOf(entity, loaders),
  places: (entity, _, { loaders }) => placesOf(entity, loaders),
  links: ({ id }, { filter, ...paging }, { loaders }) => linkPage(loaders, id, filter, paging),
  observations: ({ id }, { filter, ...paging }, context) => observationPage(context, id, filter, paging),
} satisfies ClusterResolvers

/** What every actor answers: a cluster, facility, organisation or undertaking. */
export const actorFields = {
  ...entityFields,
  transferRoles: async (actor, { asOf }, { mark, ...deps }) =>
    transferRolesOf(deps, actor, asOf ?? (await mark()).asOfDefault),
} satisfies ClusterResolvers

import { inForce } from '../domain/agreements/force.js'
import { partyPage } from '../domain/agreements/parties.js'
import { termsOfKinds } from '../domain/agreements/terms.js'
import { themesOf } from '../domain/entity-views.js'
import type { AgreementResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { entityFields } from './Entity.js'

export const Agreement: Complete<AgreementResolvers, EntityRecord> = {
  ...entityFields,
  themes: (agreement, _, { loaders }) => themesOf(agreement, loaders),
  terms: ({ id }, { kinds }, { loaders }) => termsOfKinds(loaders, id, kinds),
  parties: ({ id }, { standings, asOf, ...paging }, { loaders }) =>
    partyPage(loaders, id, { standings, asOf }, paging),
  inForce: async (agreement, { asOf }, { loaders, mark }) => {
    const { asOfDefault } = await mark()
    return inForce(agreement, { asOf: asOf ?? asOfDefault, knownOn: asOfDefault }, loaders)
  },
}

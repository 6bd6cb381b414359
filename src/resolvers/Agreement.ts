import { themesOf } from '../domain/entity-views.js'
import type { AgreementResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { entityFields } from './Entity.js'

export const Agreement: Complete<AgreementResolvers, EntityRecord> = {
  ...entityFields,
  themes: (agreement, _, { loaders }) => themesOf(agreement, loaders),
}

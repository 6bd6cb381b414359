import { wholeOf } from '../domain/entity-views.js'
import { placeEnvironment } from '../domain/support/index.js'
import { transferSystem } from '../domain/transfer/system.js'
import type { PlaceResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { entityFields } from './Entity.js'

export const Place: Complete<PlaceResolvers, EntityRecord> = {
  ...entityFields,
  sourceScope: ({ id }, _, { loaders }) => loaders.sections.load(id),
  supportEnvironment: (place, question, context) => placeEnvironment(context, place, question),
  internationalisation: async (place, { asOf }, { mark }) => ({
    place,
    asOf: asOf ?? (await mark()).asOfDefault,
  }),
  within: (place, _, { loaders }) => wholeOf(place, loaders),
  transferSystem: async (place, { asOf, ratings }, { mark, ...deps }) =>
    transferSystem(deps, place, { asOf: asOf ?? (await mark()).asOfDefault, ratings }),
}

import type { PlaceActor } from '../domain/internationalisation/actors.js'
import { ruleOf } from '../domain/internationalisation/model.js'
import type { PlaceStrategyResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const PlaceStrategy: Complete<PlaceStrategyResolvers, PlaceActor> = {
  strategy: ({ id }, _, { loaders }) => required(loaders.entity, id),
  rule: (_, __, { reference }) => ruleOf(reference.internationalisation, 'of-the-place'),
}

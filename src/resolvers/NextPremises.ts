import type { NextPremisesView } from '../domain/support/next-views.js'
import type { NextPremisesResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const NextPremises: Complete<NextPremisesResolvers, NextPremisesView> = {
  from: ({ fromId }, _, { loaders }) => (fromId === null ? null : required(loaders.entity, fromId)),
}

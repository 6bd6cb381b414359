import type { SuitableView } from '../domain/support/next-views.js'
import type { SuitableFacilityResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SuitableFacility: Complete<SuitableFacilityResolvers, SuitableView> = {
  nearness: ({ near }) => near?.nearness ?? null,
  nearBecause: ({ near }, _, { loaders }) => requiredAll(loaders.link, near?.linkIds ?? []),
}

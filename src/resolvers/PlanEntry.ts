import type { PlanEntry as Entry } from '../domain/internationalisation/plans.js'
import type { PlanEntryResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const PlanEntry: Complete<PlanEntryResolvers, Entry> = {
  markets: ({ marketIds }, _, { loaders }) => requiredAll(loaders.entity, marketIds),
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
  partOf: ({ partOfIds }, _, { loaders }) => requiredAll(loaders.entity, partOfIds),
}

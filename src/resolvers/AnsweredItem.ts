import type { AnsweredItem as Item } from '../domain/support/checklists.js'
import type { AnsweredItemResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const AnsweredItem: Complete<AnsweredItemResolvers, Item> = {
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
  observations: ({ observationIds }, _, { loaders }) => requiredAll(loaders.observation, observationIds),
}

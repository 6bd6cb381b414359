import type { ChecklistItem as Model } from '../domain/support/model.js'
import type { ChecklistItemResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const ChecklistItem: Complete<ChecklistItemResolvers, Model> = {
  citation: ({ cite }) => cite,
}

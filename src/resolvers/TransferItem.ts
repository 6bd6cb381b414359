import { conceptsKnown } from '../domain/transfer/items.js'
import type { TransferItem as Item } from '../domain/transfer/questionnaire.js'
import type { TransferItemResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const TransferItem: Complete<TransferItemResolvers, Item> = {
  concepts: (item, _, { loaders }) => conceptsKnown(item, loaders),
}

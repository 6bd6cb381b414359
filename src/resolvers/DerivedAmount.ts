import { type Amount, qualifierOf } from '../domain/internationalisation/amounts.js'
import type { DerivedAmountResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const DerivedAmount: Complete<DerivedAmountResolvers, Amount> = {
  qualifier: (amount) => qualifierOf(amount),
}

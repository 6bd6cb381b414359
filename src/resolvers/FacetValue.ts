import { entityOfValue, labelOfValue, type FacetValue as Value } from '../domain/facets.js'
import type { FacetValueResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const FacetValue: Complete<FacetValueResolvers, Value> = {
  entity: (value, _, { loaders }) => entityOfValue(value, loaders),
  label: (value, _, { loaders }) => labelOfValue(value, loaders),
}

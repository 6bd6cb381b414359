import { kpiReason } from '../domain/internationalisation/index.js'
import type { Kpi as Measured } from '../domain/internationalisation/kpis.js'
import type { KpiResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Kpi: Complete<KpiResolvers, Measured> = {
  measure: ({ measureId }, _, { loaders }) => required(loaders.entity, measureId),
  dimensions: ({ dimensionIds }, _, { loaders }) => requiredAll(loaders.entity, dimensionIds),
  sentence: (kpi, _, context) => kpiReason(kpi, context),
}

import { quantityOf } from '../domain/statement-views.js'
import type { ObservationResolvers } from '../generated/graphql.js'
import type { ObservationRecord } from '../graph/observations.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Observation: Complete<ObservationResolvers, ObservationRecord> = {
  evidence: ({ evidenceIds }, _, { loaders }) => requiredAll(loaders.evidence, evidenceIds),
  subjects: ({ subjectIds }, _, { loaders }) => requiredAll(loaders.entity, subjectIds),
  measure: ({ measureId }, _, { loaders }) => required(loaders.entity, measureId),
  dimensions: ({ dimensionIds }, _, { loaders }) => requiredAll(loaders.entity, dimensionIds),
  value: (observation) => quantityOf(observation),
}

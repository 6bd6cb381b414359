import type { FacilityKindStatementResolvers } from '../generated/graphql.js'
import type { KindRecord } from '../graph/entities.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const FacilityKindStatement: Complete<FacilityKindStatementResolvers, KindRecord> = {
  evidence: ({ evidenceIds }, _, { loaders }) => requiredAll(loaders.evidence, evidenceIds),
}

import type { AgreementTermResolvers } from '../generated/graphql.js'
import type { TermRecord } from '../graph/agreements.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const AgreementTerm: Complete<AgreementTermResolvers, TermRecord> = {
  evidence: ({ evidenceIds }, _, { loaders }) => requiredAll(loaders.evidence, evidenceIds),
  agreement: ({ agreementId }, _, { loaders }) => required(loaders.entity, agreementId),
}

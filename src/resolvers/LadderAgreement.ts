import type { LadderAgreement as Record } from '../domain/agreements/ladder.js'
import { ladderAgreementSentence } from '../domain/agreements/ladder-sentences.js'
import type { LadderAgreementResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const LadderAgreement: Complete<LadderAgreementResolvers, Record> = {
  agreement: ({ agreementId }, _, { loaders }) => required(loaders.entity, agreementId),
  sentence: (agreement) => ladderAgreementSentence(agreement),
}

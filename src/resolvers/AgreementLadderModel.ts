import type { LadderModel } from '../domain/agreements/model.js'
import type { AgreementLadderModelResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const AgreementLadderModel: Complete<AgreementLadderModelResolvers, LadderModel> = {
  standInRules: ({ standIns }) => [...standIns.values()],
}

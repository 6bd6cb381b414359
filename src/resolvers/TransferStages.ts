import { type TransferStages as Stages, stagesAsked } from '../domain/ipr/reference.js'
import type { TransferStagesResolvers } from '../generated/graphql.js'

type Resolvers = TransferStagesResolvers & Required<Pick<TransferStagesResolvers, 'stages'>>

export const TransferStages: Resolvers = {
  stages: (model: Stages, { only }) => stagesAsked(model, only),
}

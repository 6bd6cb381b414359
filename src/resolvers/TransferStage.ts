import { stageAvailability, stageProviderPage } from '../domain/ipr/providers.js'
import type { TransferStage as Stage } from '../domain/ipr/reference.js'
import { knownServices } from '../domain/ipr/services.js'
import type { TransferStageResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const TransferStage: Complete<TransferStageResolvers, Stage> = {
  services: ({ serviceIds }, _, { loaders }) => knownServices(serviceIds, loaders),
  providers: (stage, question, context) => stageProviderPage(context, stage, question),
  availability: (stage, question, context) => stageAvailability(context, stage, question),
}

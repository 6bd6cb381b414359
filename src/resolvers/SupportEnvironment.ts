import type { EnvironmentView } from '../domain/support/index.js'
import { nextPremises } from '../domain/support/next.js'
import type { SupportEnvironmentResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SupportEnvironment: Complete<SupportEnvironmentResolvers, EnvironmentView> = {
  of: ({ owner }) => owner,
  sector: ({ sectorId }, _, { loaders }) => (sectorId === null ? null : required(loaders.entity, sectorId)),
  nextPremises: (environment, question, { loaders }) => nextPremises(loaders, environment, question),
}

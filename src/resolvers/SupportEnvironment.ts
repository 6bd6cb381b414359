import { rankPartners } from '../domain/match/index.js'
import { scopeOf } from '../domain/scope.js'
import type { EnvironmentView } from '../domain/support/index.js'
import { nextPremises } from '../domain/support/next.js'
import { sharingQuestion } from '../domain/support/sharing.js'
import type { SupportEnvironmentResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SupportEnvironment: Complete<SupportEnvironmentResolvers, EnvironmentView> = {
  of: ({ owner }) => owner,
  sharing: async (environment, { input }, { mark, ...deps }) =>
    rankPartners({ ...deps, mark: await mark() }, sharingQuestion(environment, input)),
  sourceScope: ({ owner }, _, { loaders }) => scopeOf(loaders, [owner.id]),
  sector: ({ sectorId }, _, { loaders }) => (sectorId === null ? null : required(loaders.entity, sectorId)),
  nextPremises: (environment, question, { loaders }) => nextPremises(loaders, environment, question),
}

import { scopeOf } from '../domain/scope.js'
import { gapsOf } from '../domain/transfer/gaps.js'
import { institutionPage } from '../domain/transfer/institutions.js'
import { isUnmet, ratedItems } from '../domain/transfer/items.js'
import { systemSentence } from '../domain/transfer/sentence.js'
import { actorPage, roleCounts, type TransferSystem as System } from '../domain/transfer/system.js'
import type { TransferSystemResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const TransferSystem: Complete<TransferSystemResolvers, System> = {
  sentence: (system, _, { reference }) => systemSentence(system, reference.questionnaire),
  sourceScope: ({ place }, _, { loaders }) => scopeOf(loaders, [place.id]),
  actorCount: ({ members }) => members.length,
  withoutRoleCount: ({ members }) => members.filter(({ roles }) => roles.length === 0).length,
  roleCounts: (system) => roleCounts(system),
  actors: (system, { role, relation, ...paging }) => actorPage(system, { role, relation }, paging),
  services: (system, _, deps) => ratedItems(deps, system, 'SERVICE'),
  instruments: (system, _, deps) => ratedItems(deps, system, 'INSTRUMENT'),
  unmet: async (system, _, deps) => (await ratedItems(deps, system, null)).filter(isUnmet),
  institutions: (system, { filter, ...paging }, { reference }) =>
    institutionPage(system, reference.transferRules, filter, paging),
  gaps: (system, _, deps) => gapsOf(deps, system),
}

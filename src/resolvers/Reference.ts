import { accessValueList, type Reference as Data, priorList, weightList } from '../domain/reference.js'
import { itemsOfKind } from '../domain/transfer/questionnaire.js'
import type { ReferenceResolvers } from '../generated/graphql.js'
import { allRules } from '../graph/evidence.js'
import type { Complete } from './complete.js'

type Resolvers = Complete<ReferenceResolvers, Pick<Data, 'agreementLadder'>>

export const Reference: Resolvers = {
  priors: ({ priors }: Data) => priorList(priors),
  weights: ({ weights }) => weightList(weights),
  accessValues: ({ accessValues }) => accessValueList(accessValues),
  facilityKinds: ({ support }) => support.kinds,
  premisesRules: ({ support }) => support.rules,
  premisesBands: ({ support }) => support.premises,
  presences: ({ support }) => support.presences,
  internationalisation: ({ internationalisation }) => internationalisation,
  clusterActivities: ({ agreementLadder }) => agreementLadder.activities,
  cooperationAspects: ({ cooperationAspects }) => cooperationAspects.aspects,
  sharingRule: ({ matching }) => matching.sharing,
  rules: (_, __, { graph }) => graph.many(allRules, {}),
  intellectualPropertyRights: ({ intellectualPropertyRights }) => intellectualPropertyRights,
  maturity: ({ maturity }) => maturity,
  recommendations: ({ recommendations }) => recommendations,
  transferStages: ({ transferStages }) => transferStages,
  workPackageTemplate: ({ workPackageTemplate }) => workPackageTemplate,
  questionnaire: ({ questionnaire }) => questionnaire,
  transferGaps: ({ transferRules }) => transferRules.gaps,
  transferInstitutionTypes: ({ transferRules }) => transferRules.institutionTypes,
  transferInstruments: ({ questionnaire }) => itemsOfKind(questionnaire, 'INSTRUMENT'),
  transferPolicyRoles: ({ transferRules }) => transferRules.policyRoles,
  transferRoles: ({ transferRules }) => transferRules.roles,
  transferServices: ({ questionnaire }) => itemsOfKind(questionnaire, 'SERVICE'),
  figures: ({ figures }) => figures,
}

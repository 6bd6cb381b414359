import { GraphQLLocalDate } from 'graphql-scalars'
import type { Resolvers } from '../generated/graphql.js'
import { ActionPlan } from './ActionPlan.js'
import { ActivityPursuit } from './ActivityPursuit.js'
import { Agreement } from './Agreement.js'
import { AgreementConnection } from './AgreementConnection.js'
import { AgreementEdge } from './AgreementEdge.js'
import { AgreementLadder } from './AgreementLadder.js'
import { AgreementLadderModel } from './AgreementLadderModel.js'
import { AgreementLadderRung } from './AgreementLadderRung.js'
import { AgreementPartyConnection } from './AgreementPartyConnection.js'
import { AgreementPartyEdge } from './AgreementPartyEdge.js'
import { AgreementTerm } from './AgreementTerm.js'
import { AnsweredItem } from './AnsweredItem.js'
import { Approach } from './Approach.js'
import { AssumedLink } from './AssumedLink.js'
import { BorderCrossing } from './BorderCrossing.js'
import { ChecklistItem } from './ChecklistItem.js'
import { Citation } from './Citation.js'
import { Cluster } from './Cluster.js'
import { ClusterActivity } from './ClusterActivity.js'
import { Component } from './Component.js'
import { Concept } from './Concept.js'
import { Cooperation } from './Cooperation.js'
import { CooperationAspectPart } from './CooperationAspectPart.js'
import { CooperationConnection } from './CooperationConnection.js'
import { CooperationPath } from './CooperationPath.js'
import { DerivedAmount } from './DerivedAmount.js'
import { Disagreement } from './Disagreement.js'
import { ElementCoverage } from './ElementCoverage.js'
import { Entity } from './Entity.js'
import { EntityConnection } from './EntityConnection.js'
import { EntityEdge } from './EntityEdge.js'
import { EnvironmentFacility } from './EnvironmentFacility.js'
import { Evidence } from './Evidence.js'
import { FacetValue } from './FacetValue.js'
import { Facility } from './Facility.js'
import { FacilityKindModel } from './FacilityKindModel.js'
import { FacilityKindStatement } from './FacilityKindStatement.js'
import { FigureNotAdded } from './FigureNotAdded.js'
import { Foothold } from './Foothold.js'
import { FootholdConnection } from './FootholdConnection.js'
import { IndicatorCoverage } from './IndicatorCoverage.js'
import { IndicatorProxy } from './IndicatorProxy.js'
import { InstitutionConnection } from './InstitutionConnection.js'
import { InstitutionEdge } from './InstitutionEdge.js'
import { InstitutionTypeRule } from './InstitutionTypeRule.js'
import { Internationalisation } from './Internationalisation.js'
import { InternationalisationElement } from './InternationalisationElement.js'
import { ItemOfferConnection } from './ItemOfferConnection.js'
import { ItemOfferEdge } from './ItemOfferEdge.js'
import { KindPresence } from './KindPresence.js'
import { Kpi } from './Kpi.js'
import { KpiChange } from './KpiChange.js'
import { KpiProgress } from './KpiProgress.js'
import { LadderAgreement } from './LadderAgreement.js'
import { LadderParty } from './LadderParty.js'
import { Link } from './Link.js'
import { LinkConnection } from './LinkConnection.js'
import { LinkEdge } from './LinkEdge.js'
import { Match } from './Match.js'
import { MatchConnection } from './MatchConnection.js'
import { MatchEdge } from './MatchEdge.js'
import { MaturityProfile } from './MaturityProfile.js'
import { Meta } from './Meta.js'
import { MinimumIndicator } from './MinimumIndicator.js'
import { MirroredMatch } from './MirroredMatch.js'
import { MirroredOffer } from './MirroredOffer.js'
import { Need } from './Need.js'
import { NeedCoverage } from './NeedCoverage.js'
import { NextPremises } from './NextPremises.js'
import { Evidenced, Node } from './Node.js'
import { Observation } from './Observation.js'
import { ObservationConnection } from './ObservationConnection.js'
import { ObservationEdge } from './ObservationEdge.js'
import { ObservationSum } from './ObservationSum.js'
import { Organisation } from './Organisation.js'
import { PartialDate } from './PartialDate.js'
import { PartnerMatch } from './PartnerMatch.js'
import { PathResult } from './PathResult.js'
import { PathStep } from './PathStep.js'
import { Place } from './Place.js'
import { PlaceStrategy } from './PlaceStrategy.js'
import { PlaceTie } from './PlaceTie.js'
import { PlanEntry } from './PlanEntry.js'
import { Portfolio } from './Portfolio.js'
import { PortfolioMember } from './PortfolioMember.js'
import { PremisesOverlap } from './PremisesOverlap.js'
import { PremisesRule } from './PremisesRule.js'
import { Query } from './Query.js'
import { RatedItem } from './RatedItem.js'
import { Reason } from './Reason.js'
import { Reference } from './Reference.js'
import { RoleReason } from './RoleReason.js'
import { SearchConnection } from './SearchConnection.js'
import { SearchEdge } from './SearchEdge.js'
import { SeekerRegion } from './SeekerRegion.js'
import { SharingRule } from './SharingRule.js'
import { SourceScope } from './SourceScope.js'
import { StageAvailability } from './StageAvailability.js'
import { StageProviderConnection } from './StageProviderConnection.js'
import { StageProviderEdge } from './StageProviderEdge.js'
import { StageServiceCount } from './StageServiceCount.js'
import { StandInReason } from './StandInReason.js'
import { StatedNeed } from './StatedNeed.js'
import { SuggestedNeed } from './SuggestedNeed.js'
import { SuggestedNeedConnection } from './SuggestedNeedConnection.js'
import { SuggestedNeedEdge } from './SuggestedNeedEdge.js'
import { SuitableFacility } from './SuitableFacility.js'
import { SupportEnvironment } from './SupportEnvironment.js'
import { SystemGap } from './SystemGap.js'
import { SystemGapRule } from './SystemGapRule.js'
import { TransferActorConnection } from './TransferActorConnection.js'
import { TransferActorEdge } from './TransferActorEdge.js'
import { TransferItem } from './TransferItem.js'
import { TransferStage } from './TransferStage.js'
import { TransferStages } from './TransferStages.js'
import { TransferSystem } from './TransferSystem.js'
import { Undertaking } from './Undertaking.js'
import { WhatIf } from './WhatIf.js'
import { WorkPackageTemplate } from './WorkPackageTemplate.js'

/** One object per GraphQL type that needs more than its record. */
export const resolvers: Resolvers = {
  ActionPlan,
  ActivityPursuit,
  Agreement,
  AgreementConnection,
  AgreementEdge,
  AgreementLadder,
  AgreementLadderModel,
  AgreementLadderRung,
  AgreementPartyConnection,
  AgreementPartyEdge,
  AgreementTerm,
  AnsweredItem,
  Approach,
  AssumedLink,
  BorderCrossing,
  ChecklistItem,
  Citation,
  Cluster,
  ClusterActivity,
  Component,
  Concept,
  Cooperation,
  CooperationAspectPart,
  CooperationConnection,
  CooperationPath,
  DerivedAmount,
  Disagreement,
  ElementCoverage,
  Entity,
  EntityConnection,
  EntityEdge,
  EnvironmentFacility,
  Evidence,
  Evidenced,
  FacetValue,
  Facility,
  FacilityKindModel,
  FacilityKindStatement,
  FigureNotAdded,
  Foothold,
  FootholdConnection,
  IndicatorCoverage,
  IndicatorProxy,
  InstitutionConnection,
  InstitutionEdge,
  InstitutionTypeRule,
  Internationalisation,
  InternationalisationElement,
  ItemOfferConnection,
  ItemOfferEdge,
  KindPresence,
  Kpi,
  KpiChange,
  KpiProgress,
  LadderAgreement,
  LadderParty,
  Link,
  LinkConnection,
  LinkEdge,
  LocalDate: GraphQLLocalDate,
  Match,
  MatchConnection,
  MatchEdge,
  MaturityProfile,
  Meta,
  MinimumIndicator,
  MirroredMatch,
  MirroredOffer,
  Need,
  NeedCoverage,
  NextPremises,
  Node,
  Observation,
  ObservationConnection,
  ObservationEdge,
  ObservationSum,
  Organisation,
  PartialDate,
  PartnerMatch,
  PathResult,
  PathStep,
  Place,
  PlaceStrategy,
  PlaceTie,
  PlanEntry,
  Portfolio,
  PortfolioMember,
  PremisesOverlap,
  PremisesRule,
  Query,
  RatedItem,
  Reason,
  Reference,
  RoleReason,
  SearchConnection,
  SearchEdge,
  SeekerRegion,
  SharingRule,
  SourceScope,
  StageAvailability,
  StageProviderConnection,
  StageProviderEdge,
  StageServiceCount,
  StandInReason,
  StatedNeed,
  SuggestedNeed,
  SuggestedNeedConnection,
  SuggestedNeedEdge,
  SuitableFacility,
  SupportEnvironment,
  SystemGap,
  SystemGapRule,
  TransferActorConnection,
  TransferActorEdge,
  TransferItem,
  TransferStage,
  TransferStages,
  TransferSystem,
  Undertaking,
  WhatIf,
  WorkPackageTemplate,
}

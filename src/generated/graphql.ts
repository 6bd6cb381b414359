import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActionPlan as ActionPlanModel, PlanEntry as PlanEntryModel } from '../domain/internationalisation/plans.js';
import type { ActivityPriority as ActivityPriorityModel, LadderModel as LadderReferenceModel, LadderStep as LadderStepModel, ClusterActivity as ClusterActivityModel, StandInRule as StandInRuleModel } from '../domain/agreements/model.js';
import type { Pursuit as PursuitModel, Rung as RungModel, LadderAgreement as LadderAgreementModel, LadderParty as LadderPartyModel, PursuedActivity as PursuedActivityModel, Reason as StandInReasonModel } from '../domain/agreements/ladder.js';
import type { EntityRecord as EntityRecordModel, KindRecord as KindRecordModel } from '../graph/entities.js';
import type { AgreementPage as AgreementPageModel, AgreementEdge as AgreementEdgeModel } from '../domain/agreements/list.js';
import type { ForceAnswer as ForceAnswerModel } from '../domain/agreements/force.js';
import type { LadderAnswer as LadderAnswerModel } from '../domain/agreements/ladder-answer.js';
import type { PartyPage as PartyPageModel, PartyEdge as PartyEdgeModel } from '../domain/agreements/parties.js';
import type { TermRecord as TermRecordModel } from '../graph/agreements.js';
import type { AnsweredItem as AnsweredItemModel, ChecklistView as ChecklistViewModel } from '../domain/support/checklists.js';
import type { ApproachView as ApproachViewModel, AssumedView as AssumedViewModel, BorderView as BorderViewModel, PathView as PathViewModel, StepView as StepViewModel } from '../domain/paths/view.js';
import type { ChecklistItem as ChecklistItemModel, FacilityKindModel as FacilityKindModelModel, PremisesBand as PremisesBandModel, PremisesOverlap as PremisesOverlapModel, PremisesRule as PremisesRuleModel } from '../domain/support/model.js';
import type { Citation as CitationModel } from '../domain/citation.js';
import type { Component as ComponentModel } from '../domain/match/score.js';
import type { Cooperation as CooperationModel, CooperationPage as CooperationPageModel, CooperationEdge as CooperationEdgeModel } from '../domain/cooperations/list.js';
import type { Aspect as AspectModel, AspectPart as AspectPartAnswer } from '../domain/cooperations/aspects.js';
import type { AspectModel as AspectReferenceModel } from '../domain/cooperations/model.js';
import type { Amount as AmountModel } from '../domain/internationalisation/amounts.js';
import type { FigureDisagreement as FigureDisagreementModel } from '../domain/figures/disagreements.js';
import type { ElementView as ElementViewModel, Internationalisation as InternationalisationModel } from '../domain/internationalisation/index.js';
import type { EntityPage as EntityPageModel, EntityEdge as EntityEdgeModel, LinkPage as LinkPageModel, LinkEdge as LinkEdgeModel, MatchPage as MatchPageModel, MatchEdge as MatchEdgeModel } from '../domain/lists.js';
import type { FacilityOfKind as FacilityOfKindModel } from '../domain/support/presence.js';
import type { EvidenceRecord as EvidenceRecordModel, RuleRecord as RuleRecordModel, SourceRecord as SourceRecordModel } from '../graph/evidence.js';
import type { Facet as FacetModel, FacetValue as FacetValueModel } from '../domain/facets.js';
import type { NotAdded as NotAddedModel, FigureSum as FigureSumModel } from '../domain/figures/sums.js';
import type { FigureRules as FigureRulesModel } from '../domain/figures/rules.js';
import type { Foothold as FootholdModel, FootholdPage as FootholdPageModel, FootholdEdge as FootholdEdgeModel } from '../domain/internationalisation/footholds.js';
import type { IndicatorCoverage as IndicatorCoverageModel } from '../domain/internationalisation/coverage.js';
import type { StandIn as StandInModel, Element as ElementModel, InternationalisationModel as InternationalisationModelModel, Indicator as IndicatorModel } from '../domain/internationalisation/model.js';
import type { InstitutionPage as InstitutionPageModel, InstitutionEdge as InstitutionEdgeModel } from '../domain/transfer/institutions.js';
import type { InstitutionTypeRule as InstitutionTypeRuleModel, PolicyRoleRules as PolicyRoleRulesModel, GapRule as GapRuleModel, TransferRoleRules as TransferRoleRulesModel } from '../domain/transfer/rules.js';
import type { OfferPage as OfferPageModel, OfferEdge as OfferEdgeModel, RatedItem as RatedItemModel } from '../domain/transfer/items.js';
import type { KindView as KindViewModel, BreakView as BreakViewModel, EnvironmentView as EnvironmentViewModel } from '../domain/support/index.js';
import type { Kpi as KpiModel, Progress as ProgressModel } from '../domain/internationalisation/kpis.js';
import type { Change as ChangeModel } from '../domain/internationalisation/changes.js';
import type { LinkRecord as LinkRecordModel } from '../graph/links.js';
import type { MatchView as MatchViewModel } from '../domain/match/explain.js';
import type { ProfileView as ProfileViewModel } from '../domain/maturity/index.js';
import type { GraphMark as GraphMarkModel } from '../graph/meta.js';
import type { Mirror as MirrorModel, Lacking as LackingModel, StatedNeed as StatedNeedModel } from '../domain/match/mirror.js';
import type { Need as NeedModel } from '../domain/match/needs.js';
import type { Coverage as CoverageModel } from '../domain/match/coverage.js';
import type { NextPremisesView as NextPremisesViewModel, FitView as FitViewModel, SuitableView as SuitableViewModel } from '../domain/support/next-views.js';
import type { ObservationRecord as ObservationRecordModel } from '../graph/observations.js';
import type { ObservationPage as ObservationPageModel, ObservationEdge as ObservationEdgeModel } from '../domain/figures/list.js';
import type { Ranking as RankingModel } from '../domain/match/index.js';
import type { PathAnswer as PathAnswerModel } from '../domain/paths/index.js';
import type { PlaceActor as PlaceActorModel, Tie as TieModel } from '../domain/internationalisation/actors.js';
import type { PortfolioView as PortfolioViewModel, PortfolioMemberView as PortfolioMemberViewModel } from '../domain/match/portfolio.js';
import type { AdviceView as AdviceViewModel } from '../domain/support/advice.js';
import type { Reason as ReasonModel } from '../domain/match/reasons.js';
import type { Reference as ReferenceModel } from '../domain/reference.js';
import type { RoleReason as RoleReasonModel } from '../domain/transfer/roles.js';
import type { SearchPage as SearchPageModel, SearchEdge as SearchEdgeModel } from '../domain/search.js';
import type { SeekerRegion as SeekerRegionModel } from '../domain/match/seeker.js';
import type { SharingRule as SharingRuleModel } from '../domain/match/model.js';
import type { SectionRecord as SectionRecordModel } from '../graph/scope.js';
import type { StageAvailability as StageAvailabilityModel, StageProviderPage as StageProviderPageModel, StageProviderEdge as StageProviderEdgeModel, StageServiceCount as StageServiceCountModel } from '../domain/ipr/providers.js';
import type { SuggestionEdge as SuggestionEdgeModel, SuggestionPage as SuggestionPageModel } from '../domain/match/suggestions.js';
import type { SystemGap as SystemGapModel } from '../domain/transfer/gaps.js';
import type { ActorPage as ActorPageModel, ActorEdge as ActorEdgeModel, TransferSystem as TransferSystemModel } from '../domain/transfer/system.js';
import type { TransferItem as TransferItemModel } from '../domain/transfer/questionnaire.js';
import type { TransferStage as TransferStageModel, TransferStages as TransferStagesModel } from '../domain/ipr/reference.js';
import type { WhatIf as WhatIfModel } from '../domain/match/what-if.js';
import type { WorkPackageTemplate as WorkPackageTemplateModel } from '../domain/work-package/reference.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the calendar, `YYYY-MM-DD`, without a time or a zone. */
  LocalDate: { input: string; output: string; }
  /** A date as precisely as the source tells it: `2009`, `2009-05` or `2009-05-31`. */
  PartialDate: { input: string; output: string; }
};

/** Who may use what is offered. */
export type Access =
  /** Nobody outside. */
  | 'CLOSED'
  /** Members of the cluster, network or association. */
  | 'MEMBERS_ONLY'
  /** Whoever works with the owner on something. */
  | 'ON_COLLABORATION'
  /** Anybody. */
  | 'OPEN'
  /** Tenants of the site. */
  | 'TENANTS_ONLY';

/** What a kind of access is worth. */
export type AccessValue = {
  readonly __typename?: 'AccessValue';
  /** The kind of access. */
  readonly access: Access;
  /** From 0 to 1. */
  readonly value: Scalars['Float']['output'];
};

/** What a strategy does in which markets, with which shares of its resources. */
export type ActionPlan = {
  readonly __typename?: 'ActionPlan';
  /** The markets, the largest share first, those without a share last; at most 500 links. */
  readonly entries: ReadonlyArray<PlanEntry>;
  /** How many markets have no share of their own. */
  readonly entriesWithoutShare: Scalars['Int']['output'];
  /** Whether the shares add up to the whole; null where that cannot be told. */
  readonly isWhole?: Maybe<Scalars['Boolean']['output']>;
  /** The whole less the sum; below zero where the shares add up to more. Null where the sum is. */
  readonly missingShare?: Maybe<DerivedAmount>;
  /** By which rule the shares are added. */
  readonly rule: InternationalisationRule;
  /** The sum in a sentence, and what is missing. */
  readonly sentence: Scalars['String']['output'];
  /** The sum of the shares as stated, never corrected; null where they cannot be added. */
  readonly shareTotal?: Maybe<DerivedAmount>;
  /** How many shares are stated for a market that no link names. */
  readonly sharesWithoutLink: Scalars['Int']['output'];
  /** The strategy whose plan it is. */
  readonly strategy: Undertaking;
};

/** A priority of the framework: a group of activities. */
export type ActivityPriority = {
  readonly __typename?: 'ActivityPriority';
  /** Where it is written down. */
  readonly citation: Citation;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** When it comes. */
  readonly order: Scalars['String']['output'];
  /** Its short name. */
  readonly priority: ActivityPriorityName;
};

/** The priorities of the framework. */
export type ActivityPriorityName =
  /** People: internships, exchange, theses, curricula, jobs. */
  | 'HUMAN_RESOURCES'
  /** Money: venture capital, business angels, projects. */
  | 'INVESTMENT_AND_FINANCE'
  /** Agreements that govern what follows. */
  | 'POLICY_FRAMEWORK';

/** That somebody pursues an activity for a side. */
export type ActivityPursuit = {
  readonly __typename?: 'ActivityPursuit';
  /** Who. */
  readonly actor: Entity;
  /** The link that says so, with its evidence. */
  readonly link: Link;
  /** Why it stands for the side. */
  readonly reasons: ReadonlyArray<StandInReason>;
  /** For which side. */
  readonly side: Entity;
};

/** Something parties agreed on. Its parties are the links of kind PARTY_TO, each with its standing. */
export type Agreement = Entity & Evidenced & Node & {
  readonly __typename?: 'Agreement';
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Whether it is in force on a day: yes, no, or not recorded. */
  readonly inForce: AgreementForce;
  /** Whether it binds its parties in law; null where not recorded. */
  readonly isBinding?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of agreement. */
  readonly kind: AgreementKind;
  /** Between whom, on the ladder of agreements; null where not recorded. */
  readonly level?: Maybe<AgreementLevel>;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Its parties by name, each with how far it has come. Being a party, or having to sign, is not having signed. */
  readonly parties: AgreementPartyConnection;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
  /** How far it has got; null where not recorded. */
  readonly status?: Maybe<AgreementStatus>;
  /** What it says: rights, obligations and other terms, in the order of its text. */
  readonly terms: ReadonlyArray<AgreementTerm>;
  /** What it is about. */
  readonly themes: ReadonlyArray<Concept>;
  /** From when it holds. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it holds; null where open or not recorded. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};


/** Something parties agreed on. Its parties are the links of kind PARTY_TO, each with its standing. */
export type AgreementInForceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Something parties agreed on. Its parties are the links of kind PARTY_TO, each with its standing. */
export type AgreementLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something parties agreed on. Its parties are the links of kind PARTY_TO, each with its standing. */
export type AgreementObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something parties agreed on. Its parties are the links of kind PARTY_TO, each with its standing. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
  standings?: InputMaybe<ReadonlyArray<PartyStanding>>;
};


/** Something parties agreed on. Its parties are the links of kind PARTY_TO, each with its standing. */
export type AgreementTermsArgs = {
  kinds?: InputMaybe<ReadonlyArray<AgreementTermKind>>;
};

/** A page of agreements. */
export type AgreementConnection = {
  readonly __typename?: 'AgreementConnection';
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The agreements with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The agreements alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Agreement>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement in a list. */
export type AgreementEdge = {
  readonly __typename?: 'AgreementEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** Whether its end is recorded; where it is not, it may have ended by the day. */
  readonly isEndRecorded: Scalars['Boolean']['output'];
  /** Whether its beginning is recorded; where it is not, it may not have begun by the day. */
  readonly isStartRecorded: Scalars['Boolean']['output'];
  /** The agreement; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Agreement>;
};

/** Which agreements. All fields must hold; within a field any of its items. An empty list is refused. */
export type AgreementFilter = {
  /** Agreements that every one of these actors is a party to. */
  readonly between?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Agreements with a party located in one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Agreements of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** Agreements between parties of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AgreementLevel>>;
  /** Agreements that one of these actors is a party to. */
  readonly parties?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * The standing that a party must have: one of `parties`, each of `between`, or, where neither is given, any party.
   * SIGNED and RATIFIED leave out those who only have to sign.
   */
  readonly standings?: InputMaybe<ReadonlyArray<PartyStanding>>;
  /** Agreements that have got this far. */
  readonly statuses?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** Agreements about one of these concepts, or about one narrower by up to three steps. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Whether an agreement is in force on a day, and why. */
export type AgreementForce = {
  readonly __typename?: 'AgreementForce';
  /** On which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The same in a sentence, with the reason. */
  readonly sentence: Scalars['String']['output'];
  /** Yes, no, or not recorded. */
  readonly state: InForce;
};

/** Kinds of agreement. */
export type AgreementKind =
  /** Between states or governments. */
  | 'BILATERAL_AGREEMENT'
  /** Between mainly industrial members: joint research, commercialisation, outsourcing. */
  | 'COLLABORATION_AGREEMENT'
  /** A framework that single agreements follow from. */
  | 'FRAMEWORK_AGREEMENT'
  /** A memorandum of understanding: priorities, themes, rules of engagement; not binding as a rule. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** A partnership agreement. */
  | 'PARTNERSHIP_AGREEMENT';

/** Where two sides stand on the ladder of agreements, on a day. */
export type AgreementLadder = {
  readonly __typename?: 'AgreementLadder';
  /** The activities of the framework that either side pursues, in the order of the framework. */
  readonly activities: ReadonlyArray<PursuedActivity>;
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The two sides, in the order asked for. */
  readonly between: ReadonlyArray<Entity>;
  /** Whether there was more than one answer reads (2000 parties), so that something may be missing. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Agreements with parties on both sides whose level and kind put them on no step. */
  readonly offLadder: ReadonlyArray<LadderAgreement>;
  /** Steps taken case by case that are open now. */
  readonly optionalSteps: ReadonlyArray<AgreementLadderStep>;
  /** Every step of the ladder, the first first, with what exists on it. */
  readonly rungs: ReadonlyArray<AgreementLadderRung>;
  /** The answer in a few sentences. */
  readonly sentence: Scalars['String']['output'];
  /** Steps before the furthest one reached on which nothing signed is recorded. Nothing forbids to skip a step. */
  readonly skipped: ReadonlyArray<AgreementLadderStep>;
  /** The sections of the sources that report on either side: silence outside them is no gap. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
  /** The step that usually follows the furthest one reached; null after the last. Encouraged, never required. */
  readonly usualNextStep?: Maybe<AgreementLadderStep>;
};

/** The ladder of agreements, as a model: not what exists, but what usually follows what. */
export type AgreementLadderModel = {
  readonly __typename?: 'AgreementLadderModel';
  /** Where the model is written down. */
  readonly citation: Citation;
  /** In which order they are taken, and how binding that is. */
  readonly order: Scalars['String']['output'];
  /** Who may stand for a side, and on which steps that counts: rules of ours. */
  readonly standInRules: ReadonlyArray<StandInRule>;
  /** Its steps, the first first. */
  readonly steps: ReadonlyArray<AgreementLadderStep>;
};

/** A step of the ladder between two sides. */
export type AgreementLadderRung = {
  readonly __typename?: 'AgreementLadderRung';
  /** The agreements on it, by name. */
  readonly agreements: ReadonlyArray<LadderAgreement>;
  /** Whether an agreement on it is signed (on a step that ratifies: ratified) for both sides. */
  readonly isReached: Scalars['Boolean']['output'];
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How far the two sides have got on it: the furthest of its agreements. */
  readonly state: LadderState;
  /** Which step. */
  readonly step: AgreementLadderStep;
};

/** A step of the ladder of agreements. */
export type AgreementLadderStep = {
  readonly __typename?: 'AgreementLadderStep';
  /** Where it is written down. */
  readonly citation: Citation;
  /** What it settles. */
  readonly contents: Scalars['String']['output'];
  /** What it makes possible. */
  readonly enables: Scalars['String']['output'];
  /** Whether it is taken case by case; then it is never the usual next step, and never skipped. */
  readonly isOptional: Scalars['Boolean']['output'];
  /** Its short name: `1`, `1a`, `2`, `3`. */
  readonly name: Scalars['String']['output'];
  /** Between whom. */
  readonly parties: Scalars['String']['output'];
  /** Names of the steps it usually comes before. */
  readonly precedes: ReadonlyArray<Scalars['String']['output']>;
  /** The instrument. */
  readonly title: Scalars['String']['output'];
};

/** Between whom an agreement is. */
export type AgreementLevel =
  /** Cluster initiatives. */
  | 'CLUSTER_INITIATIVES'
  /** Members of clusters, mainly firms. */
  | 'MEMBERS'
  /** States or governments. */
  | 'STATES';

/** A page of the parties of an agreement. */
export type AgreementPartyConnection = {
  readonly __typename?: 'AgreementPartyConnection';
  /** How many parties of each standing the filter lets through. */
  readonly countsByStanding: ReadonlyArray<PartyStandingCount>;
  /** The parties with their cursors. */
  readonly edges: ReadonlyArray<AgreementPartyEdge>;
  /** The parties alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** What is known of signatures, over all parties of the day, whatever their standing. */
  readonly sentence: Scalars['String']['output'];
  /** How many parties there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A party in a list. */
export type AgreementPartyEdge = {
  readonly __typename?: 'AgreementPartyEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The link that says so, with its evidence and dates. */
  readonly link: Link;
  /** The party; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Entity>;
  /** How far it has come. */
  readonly standing: PartyStanding;
};

/** How far an agreement has got. */
export type AgreementStatus =
  /** No longer in force. */
  | 'ENDED'
  /** Put forward. */
  | 'PROPOSED'
  /** Ratified. */
  | 'RATIFIED'
  /** Signed. */
  | 'SIGNED';

/** Something an agreement says, in our words. */
export type AgreementTerm = Evidenced & Node & {
  readonly __typename?: 'AgreementTerm';
  /** Which agreement says it. */
  readonly agreement: Agreement;
  /** How firm it is. */
  readonly basis: Basis;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** What kind of term. */
  readonly kind: AgreementTermKind;
  /** Where it stands in the agreement, counted from 1. */
  readonly position: Scalars['Int']['output'];
  /** What it says, in a few words of ours. */
  readonly text: Scalars['String']['output'];
};

/** Kinds of term. New kinds may be added; treat an unknown one as OTHER. */
export type AgreementTermKind =
  /** What must not be passed on. */
  | 'CONFIDENTIALITY'
  /** Whether a party may do the same with others. */
  | 'EXCLUSIVITY'
  /** That nobody commits money by it. */
  | 'NO_FINANCIAL_COMMITMENT'
  /** What a party has to do or bear. */
  | 'OBLIGATION'
  /** Anything else. */
  | 'OTHER'
  /** What a party may do or gets. */
  | 'RIGHT';

/** What to do with candidates that something is agreed with already. */
export type AlreadyAgreed =
  /** Leave them out. */
  | 'EXCLUDE'
  /** Rank them like the others. */
  | 'INCLUDE'
  /** Leave the others out. */
  | 'ONLY';

/** A checklist item with your answer and what the graph knows that bears on it. */
export type AnsweredItem = {
  readonly __typename?: 'AnsweredItem';
  /** Your answer; null where open. */
  readonly answer?: Maybe<ChecklistAnswer>;
  /** The item. */
  readonly item: ChecklistItem;
  /** Links that bear on it. They are no answer: whether it holds is yours to say. */
  readonly links: ReadonlyArray<Link>;
  /** Figures that bear on it. */
  readonly observations: ReadonlyArray<Observation>;
  /** Your remark, as given. */
  readonly remark?: Maybe<Scalars['String']['output']>;
};

/** A field of this API that answers a question. */
export type AnsweringField = {
  readonly __typename?: 'AnsweringField';
  /** The field with its type, for example `Query.partnerMatch`. */
  readonly field: Scalars['String']['output'];
  /** The question, in words. */
  readonly question: Scalars['String']['output'];
};

/** A way in through a body that is there for the seeker's place. */
export type Approach = {
  readonly __typename?: 'Approach';
  /** Why it: the link that says whom it serves. */
  readonly because: Link;
  /** The body to ask. */
  readonly body: Entity;
  /** 0.8 where it serves the region, 0.6 where it serves the country. */
  readonly factor: Scalars['Float']['output'];
};

/** A part of an aspect, and what counts as stating it: a rule of ours. */
export type AspectPartModel = {
  readonly __typename?: 'AspectPartModel';
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Which part. */
  readonly part: AspectPartName;
  /** What counts as stating it, in a sentence. */
  readonly rule: Scalars['String']['output'];
};

/** Parts of an aspect. */
export type AspectPartName =
  /** What the cooperation is good for. */
  | 'BENEFIT'
  /** Money. */
  | 'FUNDS'
  /** People. */
  | 'PEOPLE'
  /** A political body that stands behind it. */
  | 'SPONSOR';

/** Whether an aspect is stated in the sources. */
export type AspectState =
  /** No part of it. It may be there all the same: the sources are silent. */
  | 'NOT_STATED'
  /** Some part of it. */
  | 'PARTLY_STATED'
  /** Every part of it. */
  | 'STATED';

/** A link that the caller assumed. It is no statement: it has no evidence and no id. */
export type AssumedLink = {
  readonly __typename?: 'AssumedLink';
  /** The actor or agreement it leads from. */
  readonly from: Entity;
  /** Whether it takes part in the search: not where one of its ends has yet to begin, or had ended and the past is left out. */
  readonly isInPlay: Scalars['Boolean']['output'];
  /** What kind of cooperation. */
  readonly kind: LinkKind;
  /** Trust in it. */
  readonly prior: Scalars['Float']['output'];
  /** In what role `from` stands to `to`; null where none was given. */
  readonly role?: Maybe<LinkRole>;
  /** The assumption as a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The actor or agreement it leads to. */
  readonly to: Entity;
};

/** A link of cooperation that the caller knows of and no source names. */
export type AssumedLinkInput = {
  /** The actor or agreement the link leads from. */
  readonly from: Scalars['ID']['input'];
  /** What kind of cooperation. A party to an agreement is taken to have signed. */
  readonly kind: LinkKind;
  /** Trust in the link, from 0.01 to 1. Default: the prior of its kind and role. */
  readonly prior?: InputMaybe<Scalars['Float']['input']>;
  /** In what role `from` stands to `to`, where the kind knows roles. */
  readonly role?: InputMaybe<LinkRole>;
  /** The actor or agreement it leads to. */
  readonly to: Scalars['ID']['input'];
};

/** The side of a match that a part belongs to. */
export type Axis =
  /** What both have in common. */
  | 'AFFINITY'
  /** What the seeker lacks and the candidate has. */
  | 'COMPLEMENTARITY'
  /** Whether it can be used in practice. */
  | 'PRACTICALITY'
  /** Whether and how the candidate can be reached. */
  | 'REACHABILITY';

/** How firm a statement is. */
export type Basis =
  /** Arithmetic or set logic on stated facts. */
  | 'DERIVED'
  /** A named rule of ours, for example that the subject of a section is meant. */
  | 'INFERRED'
  /** The lines name both ends and the relation. */
  | 'STATED';

/** A border between two steps of a path. */
export type BorderCrossing = {
  readonly __typename?: 'BorderCrossing';
  /** The first actor with a country after it. */
  readonly after: Entity;
  /** The last actor before the border. */
  readonly before: Entity;
  /** The country left. */
  readonly from: Place;
  /** The country entered. */
  readonly to: Place;
};

/** How sure it is that a stage is missing. */
export type BreakCertainty =
  /** The sources say so, or it is missing from a complete list. */
  | 'ABSENT'
  /** The sources disagree about it. */
  | 'CONTRADICTED'
  /** The sources do not name one, which is not to say that there is none. */
  | 'NOT_IN_SOURCES'
  /** It is planned or under construction. */
  | 'PLANNED';

/** Which candidates are considered. All fields must hold; within a field any of its items. */
export type CandidateFilter = {
  /** Located in one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Facilities of one of these kinds, for example BUSINESS_TECHNOLOGY_CENTRE alone. */
  readonly facilityKinds?: InputMaybe<ReadonlyArray<FacilityKind>>;
  /** Kinds of thing: CLUSTER, FACILITY, ORGANISATION or UNDERTAKING. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** The success factors of one kind of facility, with your answers and what the graph knows. */
export type Checklist = {
  readonly __typename?: 'Checklist';
  /** Whether the report gives a checklist for the kind; where not, there are no items and none is made up. */
  readonly isInReport: Scalars['Boolean']['output'];
  /** The items, in the order of the report. */
  readonly items: ReadonlyArray<AnsweredItem>;
  /** The kind; null for what is asked of a facility of any kind of the model. */
  readonly kind?: Maybe<FacilityKind>;
  /** The items without an answer. */
  readonly open: ReadonlyArray<AnsweredItem>;
  /** The state of it in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Answers to a checklist item. */
export type ChecklistAnswer =
  /** It does not hold. */
  | 'NO'
  /** It holds in part. */
  | 'PARTLY'
  /** It holds. */
  | 'YES';

/** Your answer to a checklist item. It is echoed and not stored. */
export type ChecklistAnswerInput = {
  /** Your answer. */
  readonly answer: ChecklistAnswer;
  /** Short name of the item. */
  readonly item: Scalars['ID']['input'];
  /** A remark of yours, at most 500 characters. */
  readonly remark?: InputMaybe<Scalars['String']['input']>;
};

/** Sorts of checklist items. */
export type ChecklistGroup =
  /** What the report asks besides. */
  | 'FURTHER_CONDITION'
  /** What all successful incubation projects have, by the guidance that the report quotes. */
  | 'PROJECT_ATTRIBUTE'
  /** A sign that a science park has become one of the third generation. */
  | 'SIGN_OF_MATURITY'
  /** A key success factor of the kind. */
  | 'SUCCESS_FACTOR';

/** A success factor, or something else the report asks of a facility. */
export type ChecklistItem = {
  readonly __typename?: 'ChecklistItem';
  /** Where the report has it. */
  readonly citation: Citation;
  /** Which sort of item. */
  readonly group: ChecklistGroup;
  /** Its short name, by which it is answered. */
  readonly id: Scalars['ID']['output'];
  /** What is asked, in our words. */
  readonly text: Scalars['String']['output'];
};

/** Where a model that answers are computed by is written down. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** The lines of its text, first and last included. */
  readonly lines: ReadonlyArray<LineRange>;
  /** Its section. */
  readonly section: Scalars['String']['output'];
  /** The document. */
  readonly source: Source;
  /** The same in words. */
  readonly text: Scalars['String']['output'];
};

/** Linked firms and institutions of one sector in one place. */
export type Cluster = Entity & Evidenced & Node & {
  readonly __typename?: 'Cluster';
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was founded, as the source tells it. */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
  /** The sections of the sources that report on its place and sector: silence outside them is no gap. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
  /**
   * Which kinds of facility it has around it, where the growth of its firms finds no premises, and which premises come next
   * for a firm: those that belong to it, that it hosts, runs, founded or takes part in, that support it or are its members,
   * and parts of those; facilities that only lie in the same place stand apart.
   */
  readonly supportEnvironment: SupportEnvironment;
  /** Its roles in technology transfer, each with the rule and the facts it follows from; none where no rule gives it one. */
  readonly transferRoles: ReadonlyArray<TransferRoleStatement>;
};


/** Linked firms and institutions of one sector in one place. */
export type ClusterLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Linked firms and institutions of one sector in one place. */
export type ClusterObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Linked firms and institutions of one sector in one place. */
export type ClusterSupportEnvironmentArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Linked firms and institutions of one sector in one place. */
export type ClusterTransferRolesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** An activity by which clusters of several countries work together. */
export type ClusterActivity = {
  readonly __typename?: 'ClusterActivity';
  /** Where it is written down. */
  readonly citation: Citation;
  /** The concept that links name; null where the vocabulary of the graph does not hold it. */
  readonly concept?: Maybe<Concept>;
  /** What it is, in our words. */
  readonly name: Scalars['String']['output'];
  /** To which priority it belongs. */
  readonly priority: ActivityPriority;
};

/** One part of a score. */
export type Component = {
  readonly __typename?: 'Component';
  /** The side it belongs to. */
  readonly axis: Axis;
  /** weight / weightTotal × value; 0 where unknown. */
  readonly contribution: Scalars['Float']['output'];
  /** What it rests on; empty where it is unknown, and for links that the caller assumed. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Which part. */
  readonly kind: ComponentKind;
  /** Share of the part that is known, in [0, 1]. */
  readonly known: Scalars['Float']['output'];
  /** The numbers it was computed from. */
  readonly raw: ReadonlyArray<RawValue>;
  /** The part in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** What is known, in [0, 1]; null where nothing is. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** What it would be at best if all that is unknown turned out well, in [0, 1]. */
  readonly valueIfUnknownsWereBest: Scalars['Float']['output'];
  /** Its weight. */
  readonly weight: Scalars['Float']['output'];
};

/** The parts of a score. */
export type ComponentKind =
  /**
   * Who may use what it offers: Σ importance × `reference.accessValues` over the needs it covers, over the sum of their
   * importance.
   */
  | 'ACCESS'
  /**
   * Whether the offers have the form asked for: Σ importance × fit × basis over the needs that ask for a form, over the sum
   * of their importance; fit is 1 for the same form, 0.5 for another, 0 where the need is not covered.
   */
  | 'FORM'
  /** How much of the needs its offers cover: Σ importance × closeness × basis, over the sum of importance. */
  | 'NEED'
  /** Trust of the path or approach that leads there. */
  | 'REACH'
  /** How near its sectors are to the seeker's: 1 same, 0.7 parent or child, 0.5 related, times the weaker basis of both. */
  | 'SECTOR'
  /** Technologies shared beyond the needs, a common language: their number over 3, at most 1. */
  | 'TECHNOLOGY';

/** A sector, a technology, a service, a measure or a kind of facility: what actors specialise in, offer, need or are measured by. */
export type Concept = Entity & Evidenced & Node & {
  readonly __typename?: 'Concept';
  /** The wider concepts it belongs to. */
  readonly broader: ReadonlyArray<Concept>;
  /** Its code in a public classification, for example NACE; null where it has none. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** The concepts that belong to it. */
  readonly narrower: ReadonlyArray<Concept>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
  /** Neighbours that are neither wider nor narrower. */
  readonly related: ReadonlyArray<Concept>;
  /** What kind of concept. */
  readonly scheme: ConceptScheme;
};


/** A sector, a technology, a service, a measure or a kind of facility: what actors specialise in, offer, need or are measured by. */
export type ConceptLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A sector, a technology, a service, a measure or a kind of facility: what actors specialise in, offer, need or are measured by. */
export type ConceptObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Kinds of concept. */
export type ConceptScheme =
  /** One of the twelve activities of the report's framework of cooperation between clusters. */
  | 'CLUSTER_ACTIVITY'
  /** A kind of facility. */
  | 'FACILITY_KIND'
  /** An instrument of policy, for example funds for joint research projects. */
  | 'INSTRUMENT'
  /** One of the six elements of the report's model of internationalisation. */
  | 'INTERNATIONALISATION_ELEMENT'
  /** What a figure measures. */
  | 'MEASURE'
  /** A sector of the economy. */
  | 'SECTOR'
  /** A service to firms. */
  | 'SERVICE'
  /** A technology or field of science. */
  | 'TECHNOLOGY';

/** Something that actors work together in, with what the sources state of its quality. */
export type Cooperation = {
  readonly __typename?: 'Cooperation';
  /** What is stated of each aspect, in the order of `reference.cooperationAspects`. */
  readonly aspects: ReadonlyArray<CooperationAspect>;
  /** The countries its participants are located in, by id. Participants without a recorded country add none. */
  readonly countries: ReadonlyArray<Place>;
  /** Whether its end is recorded; where it is not, it may have ended by the day. */
  readonly isEndRecorded: Scalars['Boolean']['output'];
  /** Whether its beginning is recorded; where it is not, it may not have begun by the day. */
  readonly isStartRecorded: Scalars['Boolean']['output'];
  /** The same in a few sentences. */
  readonly sentence: Scalars['String']['output'];
  /** The undertaking, network or agreement itself. */
  readonly subject: Entity;
};

/** What the sources state of an aspect of a cooperation. */
export type CooperationAspect = {
  readonly __typename?: 'CooperationAspect';
  /** Which aspect, and what counts as stating it. */
  readonly model: CooperationAspectModel;
  /** What is stated of its parts. */
  readonly parts: ReadonlyArray<CooperationAspectPart>;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it is stated. */
  readonly state: AspectState;
};

/** An aspect as a model: what a cooperation needs, and what counts as stating it. */
export type CooperationAspectModel = {
  readonly __typename?: 'CooperationAspectModel';
  /** Which aspect. */
  readonly aspect: CooperationAspectName;
  /** Where it is written down. */
  readonly citation: Citation;
  /** What the report asks for, in our words. */
  readonly demand: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Its parts. */
  readonly parts: ReadonlyArray<AspectPartModel>;
};

/** What a cooperation needs to succeed (report of 2009, recommendation 1). */
export type CooperationAspectName =
  /** A clear added value. */
  | 'ADDED_VALUE'
  /** Support at a political level. */
  | 'POLITICAL_SUPPORT'
  /** Dedicated funds and people. */
  | 'RESOURCES';

/** What the sources state of a part of an aspect. */
export type CooperationAspectPart = {
  readonly __typename?: 'CooperationAspectPart';
  /** Whether a link or figure states it on the day. */
  readonly isStated: Scalars['Boolean']['output'];
  /** The links that state it, by name of the other end: the first 25. */
  readonly links: ReadonlyArray<Link>;
  /** Which part, and what counts as stating it. */
  readonly model: AspectPartModel;
  /** The figures that state it, by period: the first 25. */
  readonly observations: ReadonlyArray<Observation>;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How many links and figures state it. */
  readonly statementCount: Scalars['Int']['output'];
};

/** A page of cooperations. */
export type CooperationConnection = {
  readonly __typename?: 'CooperationConnection';
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The cooperations with their cursors. */
  readonly edges: ReadonlyArray<CooperationEdge>;
  /** The cooperations alone. */
  readonly nodes: ReadonlyArray<Cooperation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A cooperation in a list. */
export type CooperationEdge = {
  readonly __typename?: 'CooperationEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The cooperation. */
  readonly node: Cooperation;
};

/** Which cooperations. All fields must hold; within a field any of its items. An empty list is refused. */
export type CooperationFilter = {
  /** Cooperations with a participant located in one of these countries. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Cooperations of which one of these aspects is not stated at all in the sources. Not stated is not lacking: it may be
   * there, and the sources silent.
   */
  readonly lacking?: InputMaybe<ReadonlyArray<CooperationAspectName>>;
  /** Cooperations that one of these actors takes part in. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those whose participants are located in at least two countries. Otherwise also those of one country, and those of which the sources name no participant. */
  readonly transnationalOnly: Scalars['Boolean']['input'];
  /** Cooperations of these types. */
  readonly types?: InputMaybe<ReadonlyArray<CooperationType>>;
};

/** A chain of cooperation between two actors. No step occurs twice. */
export type CooperationPath = {
  readonly __typename?: 'CooperationPath';
  /** Set where the path starts at a body that serves the seeker's place instead of the seeker itself. */
  readonly approach?: Maybe<Approach>;
  /** Borders crossed, each between two steps that have a country. */
  readonly borders: ReadonlyArray<BorderCrossing>;
  /** The countries of its steps in order, each named once in a row. */
  readonly countries: ReadonlyArray<Place>;
  /** How many links. */
  readonly hops: Scalars['Int']['output'];
  /** Whether its ends lie in different countries. */
  readonly isTransnational: Scalars['Boolean']['output'];
  /** The path in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Its steps in order, each one link long. */
  readonly steps: ReadonlyArray<PathStep>;
  /**
   * Product of the trust of its steps, in (0, 1]. It orders paths; it is not a probability.
   * For an approach: times the factor of the approach.
   */
  readonly trust: Scalars['Float']['output'];
};

/** Types of cooperation. */
export type CooperationType =
  /** An agreement, whether or not it is signed; the sentence says how many signed. */
  | 'AGREEMENT'
  /** A network of organisations. */
  | 'NETWORK'
  /** A project, a programme or a working area. */
  | 'UNDERTAKING';

/** An amount that was computed. Where an input is a range or open, so is the result. */
export type DerivedAmount = {
  readonly __typename?: 'DerivedAmount';
  /** The most it can be; null where open. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Whether an input was given as about so much. */
  readonly isApproximate: Scalars['Boolean']['output'];
  /** The least it can be; null where open. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** How exactly it is known. */
  readonly qualifier: Qualifier;
  /** The unit of both ends: that of the inputs, PERCENTAGE_POINT for differences of percentages, RATIO for relative changes. */
  readonly unit: Scalars['String']['output'];
};

/** Figures about the same things, of the same measure, kind and unit, along the same dimensions, that cannot all be right. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** Along what. */
  readonly dimensions: ReadonlyArray<Entity>;
  /** The figures side by side, from the lowest to the highest. None is chosen: each tells its own evidence. */
  readonly figures: ReadonlyArray<Observation>;
  /** Whether all are of the same period, or none tells its period; false where periods only overlap, which may explain the difference. */
  readonly isSamePeriod: Scalars['Boolean']['output'];
  /** Whether it happened, or is a starting point or an aim. */
  readonly kind: ObservationKind;
  /** What is measured. */
  readonly measure: Concept;
  /** By what rule figures disagree. */
  readonly rule: FigureRule;
  /** The disagreement in words. */
  readonly sentence: Scalars['String']['output'];
  /** What they are about. */
  readonly subjects: ReadonlyArray<Entity>;
  /** The unit. */
  readonly unit: Scalars['String']['output'];
};

/** Whether somebody of a place is named to work on an element of internationalisation. */
export type ElementCoverage = {
  readonly __typename?: 'ElementCoverage';
  /** How firm the coverage is, by its firmest link: DERIVED at best. Null where nobody is named. */
  readonly basis?: Maybe<Basis>;
  /** Links of actors of which it is in doubt whether they are of the place; they cover nothing. At most 50. */
  readonly doubtfulLinks: ReadonlyArray<Link>;
  /** The element. */
  readonly element: InternationalisationElement;
  /** Figures of the place in measures that speak of the element; at most 50. They support it and do not cover it. */
  readonly figures: ReadonlyArray<Observation>;
  /** How many such links there are. */
  readonly linkCount: Scalars['Int']['output'];
  /** The links by which strategies, undertakings and bodies of the place aim at it; at most 50. */
  readonly links: ReadonlyArray<Link>;
  /** By which rule. */
  readonly rule: InternationalisationRule;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Whether it is covered. */
  readonly state: ElementState;
};

/** Whether an element is covered. */
export type ElementState =
  /** Somebody of the place is named to aim at it. */
  | 'COVERED'
  /** Nobody is named in the sources; that is not to say that nobody does. */
  | 'NONE_NAMED';

/**
 * A named thing: a cluster, a facility, an organisation, an undertaking, an agreement, a place or a concept.
 * Ids are slugs, for example `gb-northwest-biomedical`.
 */
export type Entity = {
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
};


/**
 * A named thing: a cluster, a facility, an organisation, an undertaking, an agreement, a place or a concept.
 * Ids are slugs, for example `gb-northwest-biomedical`.
 */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A named thing: a cluster, a facility, an organisation, an undertaking, an agreement, a place or a concept.
 * Ids are slugs, for example `gb-northwest-biomedical`.
 */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of named things. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** How the whole list, not the page, breaks down: one facet for each dimension asked for, in that order. */
  readonly facets: ReadonlyArray<Facet>;
  /** The things alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of named things. */
export type EntityConnectionFacetsArgs = {
  by: ReadonlyArray<FacetDimension>;
};

/** A named thing in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The thing; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Entity>;
};

/** What listed things must have in common. All fields must hold; within a field any of its items. An empty list is refused. */
export type EntityFilter = {
  /** Agreements of one of these kinds. */
  readonly agreementKinds?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /**
   * As of this day: what had not begun or was over is left out, and `linked`, `notLinked`, `withinHops` and `notWithinHops`
   * look only at links that held; an undertaking or agreement at an end bounds a link too. Dates that are not recorded are open.
   * Where absent, dates do not matter.
   */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Concepts of one of these schemes. */
  readonly conceptSchemes?: InputMaybe<ReadonlyArray<ConceptScheme>>;
  /** Specialising in, or offering, one of these sectors, technologies or services, or one narrower by up to three steps. */
  readonly concepts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Facilities of one of these kinds. */
  readonly facilityKinds?: InputMaybe<ReadonlyArray<FacilityKind>>;
  /** Organisations whose remit reaches so far. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Facilities in this stage of life. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /**
   * Linked as each of these patterns says: all of them must hold, so that two patterns are the overlap of two networks.
   * At most 10.
   */
  readonly linked?: InputMaybe<ReadonlyArray<LinkPattern>>;
  /** Not linked as any of these patterns says. At most 10. */
  readonly notLinked?: InputMaybe<ReadonlyArray<LinkPattern>>;
  /** Not located in one of these places nor in a place within them. */
  readonly notPlaces?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Not within some hops of cooperation of any of some things; the things themselves are left out. */
  readonly notWithinHops?: InputMaybe<WithinHops>;
  /** Organisations of one of these kinds. */
  readonly organisationKinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** Facilities owned so. */
  readonly ownership?: InputMaybe<ReadonlyArray<Ownership>>;
  /** Places of one of these kinds. */
  readonly placeKinds?: InputMaybe<ReadonlyArray<PlaceKind>>;
  /** Located in one of these places or in a place within them; for places, within them. */
  readonly places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** There for one of these places, wherever located: the bodies that work for a region or country. */
  readonly serves?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Kinds of thing. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Undertakings of one of these kinds. */
  readonly undertakingKinds?: InputMaybe<ReadonlyArray<UndertakingKind>>;
  /** Within some hops of cooperation of one of some things; the things themselves are left out. */
  readonly withinHops?: InputMaybe<WithinHops>;
};

/** How a named thing is known: exactly one of the two. */
export type EntityKey =
  /** Its id in this graph. */
  { readonly id: Scalars['ID']['input']; readonly identifier?: never; }
  |  /** An identifier given by others. */
  { readonly id?: never; readonly identifier: IdentifierInput; };

/** In which order things are listed. Ties are ordered by id. */
export type EntityOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: EntityOrderField;
};

/** What things can be ordered by. */
export type EntityOrderField =
  /** By name, accents and case ignored. */
  | 'NAME';

/** The kinds of named thing. */
export type EntityType =
  /** Something parties agreed on. */
  | 'AGREEMENT'
  /** Linked firms and institutions of one sector in one place. */
  | 'CLUSTER'
  /** A sector, a technology, a service, an instrument of policy, a measure and the like: see `ConceptScheme`. */
  | 'CONCEPT'
  /** Premises or shared equipment. */
  | 'FACILITY'
  /** A body: university, agency, ministry, company, network … */
  | 'ORGANISATION'
  /** A market area, a country, a region or a locality. */
  | 'PLACE'
  /** Something with a beginning, an end and money: programme, project, course … */
  | 'UNDERTAKING';

/** A facility in an environment, as one of a kind. */
export type EnvironmentFacility = {
  readonly __typename?: 'EnvironmentFacility';
  /** How firm it is that one of this kind is there: the weakest of `ofKind` and `links`; at most DERIVED where they are a chain. */
  readonly basis: Basis;
  /** The facility. */
  readonly facility: Facility;
  /** The links by which it is in the environment: the firmest way, then the shortest. */
  readonly links: ReadonlyArray<Link>;
  /** Figures about the facility itself that matter here: sizes of firms it takes, and whether it is running or under construction. */
  readonly observations: ReadonlyArray<Observation>;
  /** The statement that it is of this kind. */
  readonly ofKind: FacilityKindStatement;
};

/** Where a statement comes from. */
export type Evidence = Node & {
  readonly __typename?: 'Evidence';
  /** A source that the source itself names as its own. */
  readonly accordingTo?: Maybe<Source>;
  /** How firm: stated by the lines, derived by arithmetic or logic, or inferred by a rule. */
  readonly basis: Basis;
  /** Where to look, in words: source, section, lines and basis. */
  readonly citation: Scalars['String']['output'];
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** The lines of the source's text that say so, first and last included. */
  readonly lines: ReadonlyArray<LineRange>;
  /** A remark of ours. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The rule that a derived or inferred statement follows from; null where the lines state it. */
  readonly rule?: Maybe<Rule>;
  /** The section of the source. */
  readonly section?: Maybe<Scalars['String']['output']>;
  /** The document or data set. */
  readonly source: Source;
  /** When the source said so. */
  readonly statedOn: Scalars['PartialDate']['output'];
};

/** Anything that rests on evidence. */
export type Evidenced = {
  /** What it rests on; never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** Why a candidate is not ranked. */
export type Exclusion = {
  readonly __typename?: 'Exclusion';
  /** What kept it out. */
  readonly kind: ExclusionKind;
  /** The same in a sentence, with the way to let it in. */
  readonly sentence: Scalars['String']['output'];
};

/** What keeps a candidate out of a ranking. */
export type ExclusionKind =
  /** Something is agreed with it already, and such candidates are left out. */
  | 'ALREADY_AGREED'
  /** Better candidates of its country fill the places that a country has. */
  | 'COUNTRY_FULL'
  /** Its country is not recorded, so it cannot be called abroad. */
  | 'COUNTRY_UNKNOWN'
  /** It is the seeker itself. */
  | 'IS_SEEKER'
  /** It is not in the countries asked for. */
  | 'NOT_IN_COUNTRY'
  /** It is not of the facility kinds asked for. */
  | 'NOT_OF_KIND'
  /** It is not of the types asked for. */
  | 'NOT_OF_TYPE'
  /** Nothing is agreed with it yet, and only such candidates are wanted that something is agreed with. */
  | 'NOT_YET_AGREED'
  /** No need was named, so nothing is ranked. */
  | 'NO_NEEDS'
  /** It offers nothing within one step of a need. */
  | 'OFFERS_NOTHING_NEEDED'
  /** It lies in the seeker's own country. */
  | 'SAME_COUNTRY';

/** How a list breaks down by one dimension. */
export type Facet = {
  readonly __typename?: 'Facet';
  /** The dimension. */
  readonly dimension: FacetDimension;
  /**
   * Whether one thing can have several values. If so, counts overlap and may add up to more than `totalCount`; if not, they
   * add up to it exactly.
   */
  readonly isMultiValued: Scalars['Boolean']['output'];
  /** Whether there are more values than those listed. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The 100 most frequent values, then how many things have none. */
  readonly values: ReadonlyArray<FacetValue>;
};

/** By what a list of named things can be broken down. */
export type FacetDimension =
  /** Kind of agreement. */
  | 'AGREEMENT_KIND'
  /** The country all places of the thing lie in. */
  | 'COUNTRY'
  /** What a facility is; one may be several things. */
  | 'FACILITY_KIND'
  /** How far the remit of an organisation reaches. */
  | 'LEVEL'
  /** A facility's stage of life. */
  | 'LIFECYCLE'
  /** What an organisation is; one may be several things. */
  | 'ORGANISATION_KIND'
  /** Who owns a facility. */
  | 'OWNERSHIP'
  /** The regions it is located in, directly or through a locality; several where regions lie in regions. */
  | 'REGION'
  /** The sectors it specialises in. */
  | 'SECTOR'
  /** The services it offers. */
  | 'SERVICE'
  /** The technologies it specialises in or offers. */
  | 'TECHNOLOGY'
  /** Kind of thing. */
  | 'TYPE'
  /** Kind of undertaking. */
  | 'UNDERTAKING_KIND';

/** A value and how many things have it. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many things of the list have it. */
  readonly count: Scalars['Int']['output'];
  /** The country, region, sector, technology or service; null for words of the schema. */
  readonly entity?: Maybe<Entity>;
  /** The value in words. */
  readonly label: Scalars['String']['output'];
  /** A word of the schema or an id, as the filter of the list takes it; null for things that have none, or of which none is recorded. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Premises or shared equipment that firms locate in or use. */
export type Facility = Entity & Evidenced & Node & {
  readonly __typename?: 'Facility';
  /**
   * The success factors of its kinds as checklists, each item with your answer and what the graph knows that bears on it;
   * last what is asked of a facility of any kind of the model. Nothing is stored.
   */
  readonly checklists: ReadonlyArray<Checklist>;
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was founded, as the source tells it. */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it is; one facility may be several things, each with its own evidence. */
  readonly kinds: ReadonlyArray<FacilityKindStatement>;
  /** Its stage of life; null where not recorded. */
  readonly lifecycle?: Maybe<Lifecycle>;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Who owns it; null where not recorded. */
  readonly ownership?: Maybe<Ownership>;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
  /** Its roles in technology transfer, each with the rule and the facts it follows from; none where no rule gives it one. */
  readonly transferRoles: ReadonlyArray<TransferRoleStatement>;
};


/** Premises or shared equipment that firms locate in or use. */
export type FacilityChecklistsArgs = {
  answers?: InputMaybe<ReadonlyArray<ChecklistAnswerInput>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** Premises or shared equipment that firms locate in or use. */
export type FacilityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Premises or shared equipment that firms locate in or use. */
export type FacilityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Premises or shared equipment that firms locate in or use. */
export type FacilityTransferRolesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Kinds of facility in the model of cluster support environments (report of 2009, section 3.3.2). */
export type FacilityKind =
  /** Premises for expanded firms. */
  | 'BUSINESS_PARK'
  /** Pilot plants, technology platforms, demonstrators, specialist equipment: used for a few weeks, no accommodation. */
  | 'BUSINESS_TECHNOLOGY_CENTRE'
  /** A group recognised for its research, with shared infrastructure. */
  | 'CENTRE_OF_EXCELLENCE'
  /** Between incubator and science park, for technically complex firms. */
  | 'GROW_ON_SPACE'
  /** For start-ups of innovative firms, up to about 20 employees. */
  | 'INCUBATOR'
  /** Premises for start-ups with little technical need; local markets. */
  | 'MANAGED_WORKSPACE'
  /** A research centre or laboratory. */
  | 'RESEARCH_CENTRE'
  /** Science or technology park, innovation campus. */
  | 'SCIENCE_PARK';

/** A kind of facility as the report of 2009 describes it, in our words. */
export type FacilityKindModel = {
  readonly __typename?: 'FacilityKindModel';
  /** Its success factors; empty where the report gives none. */
  readonly checklist: ReadonlyArray<ChecklistItem>;
  /** Where the report describes it. */
  readonly citation: Citation;
  /** In which forms it comes; only business technology centres. */
  readonly forms: ReadonlyArray<OfferForm>;
  /** Whether it is one of the kinds of the model of support environments; the others are named in the report and counted beside them. */
  readonly isInModel: Scalars['Boolean']['output'];
  /** The kind. */
  readonly kind: FacilityKind;
  /** Its stages of life; only science parks. */
  readonly lifeCycle: ReadonlyArray<Scalars['String']['output']>;
  /** Its name in English, for one. */
  readonly name: Scalars['String']['output'];
  /** Whether firms move in; null where the report does not say. */
  readonly offersAccommodation?: Maybe<Scalars['Boolean']['output']>;
  /** Its stage in the growth pipeline, 1 first; null where it is no stage of it. Two kinds share the entry. */
  readonly pipelinePosition?: Maybe<Scalars['Int']['output']>;
  /** Its name in English, for several. */
  readonly plural: Scalars['String']['output'];
  /** Gaps and overlaps of the report, stated as they are. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it serves. */
  readonly serves: ReadonlyArray<Scalars['String']['output']>;
  /** From so many employees, included; null where the report gives none. */
  readonly sizeFrom?: Maybe<Scalars['Int']['output']>;
  /** Up to so many employees, included; null where the report gives none. */
  readonly sizeTo?: Maybe<Scalars['Int']['output']>;
  /** Whether it is specific to a cluster; null where the report does not say. */
  readonly specialisation?: Maybe<Scalars['String']['output']>;
  /** For which stage of a firm; null where the report does not say. */
  readonly stage?: Maybe<Scalars['String']['output']>;
};

/** A statement that a facility is of a kind. */
export type FacilityKindStatement = Evidenced & {
  readonly __typename?: 'FacilityKindStatement';
  /** How firm the statement is. */
  readonly basis: Basis;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The kind. */
  readonly kind: FacilityKind;
};

/** A figure that is like the others and was not added to them. */
export type FigureNotAdded = {
  readonly __typename?: 'FigureNotAdded';
  /** The figure. */
  readonly figure: Observation;
  /** The figure that it overlaps with; null for other reasons. */
  readonly overlapsWith?: Maybe<Observation>;
  /** Why. */
  readonly reason: NotAddedReason;
  /** Why, in words. */
  readonly sentence: Scalars['String']['output'];
};

/** A rule by which figures are added up or compared. */
export type FigureRule = {
  readonly __typename?: 'FigureRule';
  /** Its short name. */
  readonly id: Scalars['ID']['output'];
  /** What it says. */
  readonly statement: Scalars['String']['output'];
};

/** How figures are added up and compared. */
export type FigureRules = {
  readonly __typename?: 'FigureRules';
  /** How far from the stated figure one given as about may lie: 0.1 is a tenth of it. */
  readonly aboutTolerance: Scalars['Float']['output'];
  /** Ids of measures of which figures do not add up, whatever their unit. */
  readonly measuresNeverAdded: ReadonlyArray<Scalars['ID']['output']>;
  /** The rules. */
  readonly rules: ReadonlyArray<FigureRule>;
  /** Units of which figures do not add up. */
  readonly unitsNeverAdded: ReadonlyArray<Scalars['String']['output']>;
};

/** An actor that is present in a place in another country. */
export type Foothold = {
  readonly __typename?: 'Foothold';
  /** The actor. */
  readonly actor: Entity;
  /** The link that makes the actor one of the place asked about; null in `presentHere`. */
  readonly because?: Maybe<Link>;
  /** How. */
  readonly kind: FootholdKind;
  /** The link that says so. */
  readonly link: Link;
  /** Where it is present. */
  readonly place: Place;
  /** By which rule it counts as abroad. */
  readonly rule: InternationalisationRule;
};

/** A page of footholds. */
export type FootholdConnection = {
  readonly __typename?: 'FootholdConnection';
  /** The footholds with their cursors. */
  readonly edges: ReadonlyArray<FootholdEdge>;
  /** The footholds alone. */
  readonly nodes: ReadonlyArray<Foothold>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A foothold in a list. */
export type FootholdEdge = {
  readonly __typename?: 'FootholdEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The foothold. */
  readonly node: Foothold;
};

/** How an actor is present in a place. */
export type FootholdKind =
  /** It has a branch there. */
  | 'BRANCH'
  /** It delivers services there. */
  | 'DELIVERY'
  /** It is present; how is not recorded. */
  | 'NOT_RECORDED'
  /** It is represented there. */
  | 'REPRESENTATION';

/** How much is in the graph. */
export type GraphCounts = {
  readonly __typename?: 'GraphCounts';
  /** Clusters, facilities, organisations and undertakings. */
  readonly actors: Scalars['Int']['output'];
  /** Agreements. */
  readonly agreements: Scalars['Int']['output'];
  /** Clusters. */
  readonly clusters: Scalars['Int']['output'];
  /** Countries that an actor is located in. */
  readonly countries: Scalars['Int']['output'];
  /** Facilities. */
  readonly facilities: Scalars['Int']['output'];
  /** Statements that link two things; the hierarchy of our own vocabulary is left out. */
  readonly links: Scalars['Int']['output'];
  /** Figures. */
  readonly observations: Scalars['Int']['output'];
  /** Organisations. */
  readonly organisations: Scalars['Int']['output'];
  /** Programmes, projects and other undertakings. */
  readonly undertakings: Scalars['Int']['output'];
};

/** How far home reaches. */
export type HomeScope =
  /**
   * The seeker, its parts and what it manages, its clusters, and who surrounds these: linked to them by belonging,
   * membership, management, support or hosting, in the same country. For a region: the clusters (of the sector, where one is named)
   * in the region.
   */
  | 'HOME_CLUSTER'
  /** The same, and everybody in the seeker's country; its cluster where no country is recorded. */
  | 'HOME_COUNTRY'
  /** The same, and everybody in the seeker's region; its country where no region is recorded. */
  | 'HOME_REGION';

/** An identifier that others gave to a thing. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** Who gave it. */
  readonly scheme: IdentifierScheme;
  /** The identifier itself. */
  readonly value: Scalars['String']['output'];
  /** Edition of the scheme, for example `2024` for NUTS; null where it has none. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** An identifier given by others. */
export type IdentifierInput = {
  /** Who gave it. */
  readonly scheme: IdentifierScheme;
  /** The identifier itself, as its scheme writes it. */
  readonly value: Scalars['String']['input'];
};

/** Who gives identifiers. */
export type IdentifierScheme =
  /** ISO 3166-1 alpha-2 code of a country, for example `SI`. */
  | 'ISO_3166_1'
  /** Nomenclature of territorial units for statistics (Eurostat), with a version. */
  | 'NUTS'
  /** Participant identification code of the European Commission (CORDIS). */
  | 'PIC'
  /** Research Organization Registry. */
  | 'ROR'
  /** Value added tax number. */
  | 'VAT'
  /** Address of a web site as the source prints it; sites of 2009 may be gone. */
  | 'WEBSITE'
  /** Wikidata item. */
  | 'WIKIDATA';

/** How important a service or an instrument is. */
export type Importance =
  /** High. */
  | 'HIGH'
  /** Low. */
  | 'LOW'
  /** Medium. */
  | 'MEDIUM';

/** Who says how important something is. */
export type ImportanceOrigin =
  /** You, in `ratings`. */
  | 'CALLER'
  /** The sources. */
  | 'SOURCES';

/** Whether an agreement is in force. Not knowing is an answer of its own. */
export type InForce =
  /** It was made and, as far as its dates are recorded, holds on the day. */
  | 'IN_FORCE'
  /** It is not made yet, not valid yet, or ended. */
  | 'NOT_IN_FORCE'
  /** The sources do not tell. */
  | 'NOT_RECORDED';

/** Whether a place measures an indicator. */
export type IndicatorCoverage = {
  readonly __typename?: 'IndicatorCoverage';
  /** Whether it is measured. */
  readonly coverage: IndicatorState;
  /** Figures in measures that are the indicator itself; at most 50. */
  readonly direct: ReadonlyArray<Observation>;
  /** The indicator. */
  readonly indicator: MinimumIndicator;
  /** Whether a figure that decides has a value; false where the measure is only named to be monitored, or nothing is. */
  readonly isFigureStated: Scalars['Boolean']['output'];
  /** Figures in measures that stand in for it, told also where it is measured directly; at most 50. */
  readonly proxies: ReadonlyArray<Observation>;
  /** By which rule; null where there is no figure to conclude from. */
  readonly rule?: Maybe<InternationalisationRule>;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** A measure that stands in for an indicator. */
export type IndicatorProxy = {
  readonly __typename?: 'IndicatorProxy';
  /** How far it stands in, and what it does not tell. */
  readonly because: Scalars['String']['output'];
  /** The measure; null where the graph does not hold it. */
  readonly measure?: Maybe<Concept>;
};

/** Whether an indicator is measured. */
export type IndicatorState =
  /** By a measure that is the indicator itself. */
  | 'DIRECT'
  /** By none in the sources. */
  | 'NONE'
  /** By a measure that stands in for it. */
  | 'PROXY';

/** A page of institutions, with counts over all pages of the same filter. */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** How many are of each level; the counts add up to `totalCount`. */
  readonly countsByLevel: ReadonlyArray<InstitutionLevelCount>;
  /** How many have each part in policy; one body may count in several, or in none. */
  readonly countsByRole: ReadonlyArray<PolicyRoleCount>;
  /** How many are of each type; the counts add up to `totalCount`. */
  readonly countsByType: ReadonlyArray<InstitutionTypeCount>;
  /** The institutions with their cursors. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** The bodies alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Organisation>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation as an institution of policy. */
export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** How far its remit reaches; null where not recorded. */
  readonly level?: Maybe<Level>;
  /** The body; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Organisation>;
  /** What it is stated to aim at, the first 10; empty where the sources do not say. Nothing else tells the focus of its policy. */
  readonly policyFocus: ReadonlyArray<Link>;
  /** Its parts in policy; empty where no rule gives it one. */
  readonly policyRoles: ReadonlyArray<PolicyRoleStatement>;
  /** How it belongs to the place; never empty. */
  readonly relations: ReadonlyArray<TransferRelation>;
  /** Its type, from its kinds; null where they say none. */
  readonly type?: Maybe<InstitutionType>;
  /** Its type in words, with the rule. */
  readonly typeSentence: Scalars['String']['output'];
};

/** Which institutions. All fields must hold; within a field any of its items. An empty list is refused. */
export type InstitutionFilter = {
  /** Whose remit reaches so far; those of no recorded level are left out. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** With one of these parts in policy. */
  readonly roles?: InputMaybe<ReadonlyArray<PolicyRole>>;
  /** Of one of these types; those of no known type are left out. */
  readonly types?: InputMaybe<ReadonlyArray<InstitutionType>>;
};

/** How many institutions are of a level. */
export type InstitutionLevelCount = {
  readonly __typename?: 'InstitutionLevelCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The level; null for those of which none is recorded. */
  readonly level?: Maybe<Level>;
};

/** The types of institution of the questionnaire. */
export type InstitutionType =
  /** Of business. */
  | 'BUSINESS'
  /** Of government. */
  | 'GOVERNMENT'
  /** Of several types. */
  | 'MIXED'
  /** A non-governmental organisation. */
  | 'NGO'
  /** A university. */
  | 'UNIVERSITY';

/** How many institutions are of a type. */
export type InstitutionTypeCount = {
  readonly __typename?: 'InstitutionTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type; null for those whose kinds say none. */
  readonly type?: Maybe<InstitutionType>;
};

/** A type of institution with the kinds that say it. */
export type InstitutionTypeRule = {
  readonly __typename?: 'InstitutionTypeRule';
  /** Where the report names the type. The rule is ours. */
  readonly citation: Citation;
  /** Its short name. */
  readonly id: Scalars['ID']['output'];
  /** The kinds of organisation that say it. */
  readonly kinds: ReadonlyArray<OrganisationKind>;
  /** What it concludes from what. */
  readonly statement: Scalars['String']['output'];
  /** The type. */
  readonly type: InstitutionType;
};

/** A right in intellectual property, according to the report of 2009. */
export type IntellectualPropertyRight = {
  readonly __typename?: 'IntellectualPropertyRight';
  /** Where. */
  readonly citation: Citation;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What else the report says of it; null where nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it protects. */
  readonly protects: Scalars['String']['output'];
  /** Whether it has to be registered. */
  readonly registration: RightRegistration;
  /** Whether and how often it is renewed; null where the report does not say. */
  readonly renewal?: Maybe<Scalars['String']['output']>;
  /** What it takes. */
  readonly requirements: ReadonlyArray<Scalars['String']['output']>;
  /** Which. */
  readonly right: IntellectualPropertyRightKind;
  /** How long it lasts, in words; null where the report states no term. */
  readonly term?: Maybe<Scalars['String']['output']>;
  /** The most years it lasts; null where not stated, or not a number of years. */
  readonly yearsMax?: Maybe<Scalars['Int']['output']>;
  /** The fewest years it lasts; null where not stated. */
  readonly yearsMin?: Maybe<Scalars['Int']['output']>;
};

/** The six rights in intellectual property that the report describes. */
export type IntellectualPropertyRightKind =
  /** Copyright. */
  | 'COPYRIGHT'
  /** Design right: a design that nobody registered. */
  | 'DESIGN_RIGHT'
  /** Know-how or trade secret. */
  | 'KNOW_HOW'
  /** Patent. */
  | 'PATENT'
  /** Registered design. */
  | 'REGISTERED_DESIGN'
  /** Trade mark. */
  | 'TRADE_MARK';

/** Rights in intellectual property according to the report of 2009. Not legal advice. */
export type IntellectualPropertyRights = {
  readonly __typename?: 'IntellectualPropertyRights';
  /** Where the report tells of them. */
  readonly citation: Citation;
  /** Rights that the report mentions without saying what they protect, or for how long. */
  readonly mentionedWithoutTerms: ReadonlyArray<MentionedRight>;
  /** How far this can be relied on. */
  readonly notice: Scalars['String']['output'];
  /** The six rights the report describes. */
  readonly rights: ReadonlyArray<IntellectualPropertyRight>;
};

/** How a place works abroad, on a day. What is not known is told as such and never counted as zero. */
export type Internationalisation = {
  readonly __typename?: 'Internationalisation';
  /** The plans of its strategies by market. A strategy that names no market has none. */
  readonly actionPlans: ReadonlyArray<ActionPlan>;
  /** As of which day. Figures and links of later are left out; targets may lie ahead. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The six elements of the model, each with whether somebody of the place is named to work on it. */
  readonly elements: ReadonlyArray<ElementCoverage>;
  /**
   * Who of the place is present where abroad, by name of the place abroad, then of the actor. Of the place are actors that
   * are located in it or in a place within it, or serve one of these. For bodies of the whole country ask the country.
   */
  readonly footholds: FootholdConnection;
  /** Whether the graph holds more of the place than one answer reads, so that something may be missing. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /**
   * Measures of the model that somebody set a starting figure or a target for, by name of the measure. Measures the model
   * does not speak of are left out; `observations` of the place has all. At most 500 figures.
   */
  readonly kpis: ReadonlyArray<Kpi>;
  /** The seven indicators that the report asks of a region at least, each with whether the place measures it. */
  readonly minimumIndicators: ReadonlyArray<IndicatorCoverage>;
  /** The place asked about. */
  readonly place: Place;
  /**
   * Who from abroad is present in the place or in a place within it, by name of the place, then of the actor. Actors that
   * have no country of their own, such as European bodies, are among them.
   */
  readonly presentHere: FootholdConnection;
  /** What is known, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The sections of the sources that report on the place: silence outside them is no gap. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
  /** The strategies of the place, by name, at most 500 ties in all. A strategy of another country that aims at the place as a market is none of its own. */
  readonly strategies: ReadonlyArray<PlaceStrategy>;
};


/** How a place works abroad, on a day. What is not known is told as such and never counted as zero. */
export type InternationalisationFootholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<FootholdKind>>;
};


/** How a place works abroad, on a day. What is not known is told as such and never counted as zero. */
export type InternationalisationPresentHereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<FootholdKind>>;
};

/** An element of internationalisation. */
export type InternationalisationElement = {
  readonly __typename?: 'InternationalisationElement';
  /** Where it is written down. */
  readonly citation: Citation;
  /** The concept that actors aim at; null where the graph does not hold it. */
  readonly concept?: Maybe<Concept>;
  /** Its short name: the id of its concept. */
  readonly id: Scalars['String']['output'];
  /** What it means, in our words. */
  readonly meaning: Scalars['String']['output'];
  /** Measures whose figures speak of it, a mapping of ours; those the graph holds. */
  readonly measures: ReadonlyArray<Concept>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A point of the model of internationalisation. */
export type InternationalisationPoint = {
  readonly __typename?: 'InternationalisationPoint';
  /** Where it is written down. */
  readonly citation: Citation;
  /** Its short name. */
  readonly id: Scalars['String']['output'];
  /** What it means, in our words. */
  readonly meaning: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The report's model of internationalisation, in our words, and the rules by which it is applied. */
export type InternationalisationReference = {
  readonly __typename?: 'InternationalisationReference';
  /** What is wrong or unclear in the report. It is told and not mended. */
  readonly defects: ReadonlyArray<InternationalisationPoint>;
  /** Seven drivers: what changes around a region. */
  readonly drivers: ReadonlyArray<InternationalisationPoint>;
  /** Six elements, by name. Their numbers differ within the report: see `defects`. */
  readonly elements: ReadonlyArray<InternationalisationElement>;
  /** What to know about key figures, for example what gross value added is made of. */
  readonly kpiNotes: ReadonlyArray<InternationalisationPoint>;
  /** Seven indicators that a region should measure at least. */
  readonly minimumIndicators: ReadonlyArray<MinimumIndicator>;
  /** Seven points that a method must hold at least. */
  readonly minimumMethodology: ReadonlyArray<InternationalisationPoint>;
  /** The rules by which conclusions are drawn; they are ours. */
  readonly rules: ReadonlyArray<InternationalisationRule>;
};

/** A rule by which conclusions on internationalisation are drawn. */
export type InternationalisationRule = {
  readonly __typename?: 'InternationalisationRule';
  /** Its short name. */
  readonly id: Scalars['String']['output'];
  /** What it concludes from what. */
  readonly statement: Scalars['String']['output'];
};

/** A page of those who offer a service or an instrument. */
export type ItemOfferConnection = {
  readonly __typename?: 'ItemOfferConnection';
  /** Those who offer it, with their cursors. */
  readonly edges: ReadonlyArray<ItemOfferEdge>;
  /** Those who offer it alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Somebody who offers a service or an instrument. */
export type ItemOfferEdge = {
  readonly __typename?: 'ItemOfferEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The offers; never empty. */
  readonly links: ReadonlyArray<Link>;
  /** Who offers it; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Entity>;
  /** How they belong to the place; never empty. */
  readonly relations: ReadonlyArray<TransferRelation>;
};

/** What is known of one kind of facility in an environment, and what that rests on. */
export type KindPresence = {
  readonly __typename?: 'KindPresence';
  /** What the model advises; null where there is one, or where it advises nothing. */
  readonly advice?: Maybe<PremisesAdvice>;
  /**
   * How firm that is: as firm as its firmest witness, and a witness is as firm as the weakest statement it needs; a
   * contradiction is as firm as the weaker of its two sides. Null where there is nothing to rest on (`NONE_NAMED`).
   */
  readonly basis?: Maybe<Basis>;
  /** Those that are named and no longer in use; by name. */
  readonly closed: ReadonlyArray<EnvironmentFacility>;
  /** Those that are named and in use, or whose stage of life is not recorded; by name. */
  readonly facilities: ReadonlyArray<EnvironmentFacility>;
  /** Of a cluster: those in use in the same place (or within it) without a tie to the cluster; they do not change `presence`. Of a place: none. */
  readonly inSamePlace: ReadonlyArray<EnvironmentFacility>;
  /** The kind. */
  readonly kind: FacilityKind;
  /** The figures that say something of this kind here: how many there are, that there is none, that one is planned, that a list is complete. */
  readonly observations: ReadonlyArray<Observation>;
  /** Those that are named and planned or under construction; by name. */
  readonly planned: ReadonlyArray<EnvironmentFacility>;
  /** Whether there is one, as far as the sources tell. */
  readonly presence: Presence;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** A measure of a place with where it starts, what is aimed at and what happened. Figures that differ stand side by side. */
export type Kpi = {
  readonly __typename?: 'Kpi';
  /** What happened. */
  readonly actuals: ReadonlyArray<Observation>;
  /** Starting figures; several where sources or years differ. */
  readonly baselines: ReadonlyArray<Observation>;
  /** Along what, for example a sector. */
  readonly dimensions: ReadonlyArray<Entity>;
  /** From the starting figure to the target. */
  readonly gap: KpiChange;
  /** What is measured. */
  readonly measure: Concept;
  /** One for each actual figure that has a value. */
  readonly progress: ReadonlyArray<KpiProgress>;
  /** The same in words: start, target, gap, progress, and what is missing. */
  readonly sentence: Scalars['String']['output'];
  /** Targets; one without a value is a measure to be monitored, for which no figure is stated. */
  readonly targets: ReadonlyArray<Observation>;
};

/** The change from one figure to another. Like with like only: one figure each, in the same unit. */
export type KpiChange = {
  readonly __typename?: 'KpiChange';
  /** The second less the first; null where it cannot be told. The difference of two percentages is in points (PERCENTAGE_POINT). */
  readonly amount?: Maybe<DerivedAmount>;
  /** The figures it was computed from; where it could not be, those that were at hand. */
  readonly inputs: ReadonlyArray<Observation>;
  /** What is missing or unlike, so that the amount or the relative change is not told; empty where both are. */
  readonly obstacles: ReadonlyArray<KpiObstacle>;
  /** The second over the first, less 1, in unit RATIO: 0.4 says 40 % more. Null where the first may be zero or less, or nothing can be told. */
  readonly relativeChange?: Maybe<DerivedAmount>;
  /** By which rule. */
  readonly rule: InternationalisationRule;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Why a change is not told, or not in full. */
export type KpiObstacle = {
  readonly __typename?: 'KpiObstacle';
  /** What it is about. */
  readonly kind: KpiObstacleKind;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What keeps a change from being told. New kinds may be added. */
export type KpiObstacleKind =
  /** A starting figure is named without a value. */
  | 'BASELINE_WITHOUT_FIGURE'
  /** The actual figure is from before the starting figure. */
  | 'BEFORE_BASELINE'
  /** The first figure may be zero or less, so that there is no relative change. */
  | 'NOT_POSITIVE'
  /** No starting figure is stated. */
  | 'NO_BASELINE'
  /** No target is stated. */
  | 'NO_TARGET'
  /** Both figures are open in such a way that any change fits. */
  | 'OPEN_ENDED'
  /** There are several starting figures, and none is chosen. */
  | 'SEVERAL_BASELINES'
  /** There are several targets, and none is chosen. */
  | 'SEVERAL_TARGETS'
  /** A target is named without a value: the measure is to be monitored. */
  | 'TARGET_WITHOUT_FIGURE'
  /** The two figures are in different units. */
  | 'UNLIKE_UNITS';

/** How far an actual figure is on the way from the starting figure to the target. */
export type KpiProgress = {
  readonly __typename?: 'KpiProgress';
  /** From the starting figure to the actual one. */
  readonly achieved: KpiChange;
  /** The actual figure. */
  readonly actual: Observation;
  /** From the actual figure to the target. */
  readonly remaining: KpiChange;
  /** By which rule. */
  readonly rule: InternationalisationRule;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Part of the way: 0 at the start, 1 at the target, below 0 or above 1 beyond them. Null unless all three are one number each. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** An agreement with parties that stand for both sides. */
export type LadderAgreement = {
  readonly __typename?: 'LadderAgreement';
  /** The agreement. */
  readonly agreement: Agreement;
  /** The parties that stand for the two sides; other parties are left out. */
  readonly parties: ReadonlyArray<LadderParty>;
  /** Why it stands on its step; null where it stands on none. */
  readonly placedBy?: Maybe<LadderPlacement>;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How far it has got between the two sides. */
  readonly state: LadderState;
};

/** A party that stands for one of the two sides. */
export type LadderParty = {
  readonly __typename?: 'LadderParty';
  /** Whether it is a party on the day. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The link that makes it a party, with its evidence. */
  readonly link: Link;
  /** The party. */
  readonly party: Entity;
  /** Why it stands for the side. */
  readonly reasons: ReadonlyArray<StandInReason>;
  /** For which side. */
  readonly side: Entity;
  /** How far it has come with the agreement. */
  readonly standing: PartyStanding;
};

/** Why an agreement stands on its step. */
export type LadderPlacement =
  /** By its kind, as no level is recorded. */
  | 'KIND'
  /** By the level of its parties, which is recorded. */
  | 'LEVEL';

/** How far an agreement has got between two sides, the furthest first. */
export type LadderState =
  /** It ended before the day, or one side has left it. */
  | 'ENDED'
  /** The sources name no agreement on this step. */
  | 'NOTHING_RECORDED'
  /** Both sides have parties to it; whether they signed is not recorded. */
  | 'NOT_RECORDED'
  /** It begins after the day. */
  | 'NOT_YET'
  /** It is proposed, or parties are required to sign it; nobody is recorded to have done so. */
  | 'PROPOSED'
  /** Somebody on each side has ratified it. */
  | 'RATIFIED'
  /** Somebody on each side has signed it. */
  | 'SIGNED'
  /** Somebody on one side has signed it, or, on a step that ratifies, has ratified it. */
  | 'SIGNED_BY_ONE_SIDE';

/** How far the remit of a body reaches. */
export type Level =
  /** A municipality or a part of a region. */
  | 'LOCAL'
  /** A country. */
  | 'NATIONAL'
  /** A region. */
  | 'REGIONAL'
  /** Several countries. Such bodies are no step of a cooperation path unless asked for. */
  | 'SUPRANATIONAL';

/** A facility's stage of life. */
export type Lifecycle =
  /** No longer in use. */
  | 'CLOSED'
  /** In use. */
  | 'OPERATING'
  /** Intended, not begun. */
  | 'PLANNED'
  /** Being built. */
  | 'UNDER_CONSTRUCTION';

/** A stretch of lines, counted from 1, both ends included. */
export type LineRange = {
  readonly __typename?: 'LineRange';
  /** The first line. */
  readonly first: Scalars['Int']['output'];
  /** The last line. */
  readonly last: Scalars['Int']['output'];
};

/** A statement that one thing is linked to another. One type for every kind of link: what a link says is in its fields. */
export type Link = Evidenced & Node & {
  readonly __typename?: 'Link';
  /** Who may use what is offered; on links of kind OFFERS only, null where not recorded. */
  readonly access?: Maybe<Access>;
  /** How firm the statement is: the firmest of its evidence. */
  readonly basis: Basis;
  /** A detail, in a few words of ours. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** What the statement rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** In what form something is offered; on links of kind OFFERS only, null where not recorded. */
  readonly form?: Maybe<OfferForm>;
  /** The end the statement is about. */
  readonly from: Entity;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Whether paths may use links of this kind. */
  readonly isCooperation: Scalars['Boolean']['output'];
  /** What kind of link. */
  readonly kind: LinkKind;
  /** The latest day on which a source said so. */
  readonly lastConfirmed: Scalars['PartialDate']['output'];
  /** In what role `from` stands to `to`; null where not recorded or not meant. */
  readonly role?: Maybe<LinkRole>;
  /** The statement as a sentence in English. */
  readonly sentence: Scalars['String']['output'];
  /** How far a party has come with an agreement; on links of kind PARTY_TO only. */
  readonly standing?: Maybe<PartyStanding>;
  /** The other end. */
  readonly to: Entity;
  /** From when it holds; null where open or not recorded. */
  readonly validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** Until when it holds; null where open or not recorded. */
  readonly validTo?: Maybe<Scalars['PartialDate']['output']>;
};

/** A page of links of one thing. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** How many links of each kind the filter lets through. */
  readonly countsByKind: ReadonlyArray<LinkKindCount>;
  /** The links with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The things at the other ends; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many links there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which way a link runs, seen from the thing. */
export type LinkDirection =
  /** Either way. */
  | 'ANY'
  /** From another to the thing. */
  | 'IN'
  /** From the thing to another. */
  | 'OUT';

/** A link in a list, seen from one of its ends. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The link, with every fact of the relation. */
  readonly link: Link;
  /** The thing at the other end; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Entity>;
};

/** Which links of a thing. */
export type LinkFilter = {
  /**
   * Only links that held on this day; an undertaking or agreement at an end bounds them too. Dates that are not recorded are
   * open. Where absent, dates do not matter.
   */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Only links as firm as one of these. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** Links that leave the thing, that reach it, or both. */
  readonly direction: LinkDirection;
  /** Only links that paths may use (true), or only the others (false). */
  readonly isCooperation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Links of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** Only links in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<LinkRole>>;
  /** Only links with this thing at the other end. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Kinds of link. The first eleven never count as cooperation: sharing a country or a sector is not working together.
 * New kinds may be added; treat an unknown one as a link of no special meaning.
 */
export type LinkKind =
  /** Is a part or branch of a larger whole. */
  | 'BELONGS_TO'
  /** A concept belongs to a wider one. */
  | 'BROADER'
  /** An agreement is about something. */
  | 'CONCERNS'
  /** Founded. */
  | 'FOUNDED'
  /** Gives money. */
  | 'FUNDS'
  /** Hosts on its premises or within its organisation. */
  | 'HOSTS'
  /** Is linked in a way the detail tells. */
  | 'LINKED_TO'
  /** Is located in a place. */
  | 'LOCATED_IN'
  /** Manages or leads. */
  | 'MANAGES'
  /** Is a member of a cluster or network. */
  | 'MEMBER_OF'
  /** Lacks a technology or service, as stated by a source. */
  | 'NEEDS'
  /** Offers a technology or service to others. */
  | 'OFFERS'
  /** Is a partner in an undertaking, a facility or a fund. */
  | 'PARTNER_IN'
  /** Is a party to an agreement. */
  | 'PARTY_TO'
  /** A place or undertaking is part of another. */
  | 'PART_OF'
  /** Has a branch, a representation or a delivery point in a place. */
  | 'PRESENT_IN'
  /** A concept neighbours another. */
  | 'RELATED'
  /** Is there for a place: the region or country a body works for. */
  | 'SERVES'
  /** Works in a sector or technology. */
  | 'SPECIALISES_IN'
  /** Supports a cluster or facility. */
  | 'SUPPORTS'
  /** A strategy or programme aims at a place or sector. */
  | 'TARGETS';

/** How many links of a kind. */
export type LinkKindCount = {
  readonly __typename?: 'LinkKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: LinkKind;
};

/** Links that a thing has or lacks. What is left out does not restrict: an empty pattern is any link at all. */
export type LinkPattern = {
  /** Links that leave the listed thing, that reach it, or both. */
  readonly direction: LinkDirection;
  /**
   * Whether links with what belongs to that thing, by up to two links of kind BELONGS_TO or PART_OF, count as well: the
   * working areas of a network, the projects of a programme. Goes with `to`.
   */
  readonly includeParts: Scalars['Boolean']['input'];
  /** Only links that paths may use (true), or only the others (false). */
  readonly isCooperation?: InputMaybe<Scalars['Boolean']['input']>;
  /** Links of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** Links in one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<LinkRole>>;
  /** Links with this thing at the other end. */
  readonly to?: InputMaybe<Scalars['ID']['input']>;
};

/** The role of `from` in a link. */
export type LinkRole =
  /** Takes part as an associate. */
  | 'ASSOCIATE'
  /** Has a branch there. */
  | 'BRANCH'
  /** Is a customer. */
  | 'CUSTOMER'
  /** Delivers services there. */
  | 'DELIVERY'
  /** Leads. */
  | 'LEAD'
  /** Is a member. */
  | 'MEMBER'
  /** Takes part as a full partner. */
  | 'PARTNER'
  /** Is represented there. */
  | 'REPRESENTATION'
  /** Is a member for research. */
  | 'RESEARCH_MEMBER';

/** How well one candidate fits, and why. */
export type Match = {
  readonly __typename?: 'Match';
  /** Agreements that both sides are parties to. */
  readonly agreements: ReadonlyArray<Agreement>;
  /** The candidate. */
  readonly candidate: Entity;
  /** The parts of the score; a part out of play is left out. */
  readonly components: ReadonlyArray<Component>;
  /** Share of the weight whose parts are known, in [0, 1]. */
  readonly coverage: Scalars['Float']['output'];
  /** Why it is not in the ranking; empty where it is. */
  readonly excludedBy: ReadonlyArray<Exclusion>;
  /** The match seen from the other side: what the seeker and its surroundings have for the candidate. */
  readonly mirror: MirroredMatch;
  /** For each need the offer that covers it best, or none. */
  readonly needs: ReadonlyArray<NeedCoverage>;
  /** The most trusted path from the seeker, or the most trusted approach; null where there is neither. */
  readonly path?: Maybe<CooperationPath>;
  /** Its rank, from 1; null where it is not ranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** What speaks against it. */
  readonly reasonsAgainst: ReadonlyArray<Reason>;
  /** What speaks for it. */
  readonly reasonsFor: ReadonlyArray<Reason>;
  /** Sum of the contributions of its parts, in [0, 1]; unknown parts add 0. */
  readonly score: Scalars['Float']['output'];
  /** What the score would be at best if all that is unknown turned out well. */
  readonly scoreIfUnknownsWereBest: Scalars['Float']['output'];
  /** The match in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How well the match fits by facts and not by its score; read the reasons against, too. */
  readonly tier: Tier;
  /** What the sources do not tell and the manager should ask. */
  readonly toAsk: ReadonlyArray<Reason>;
  /** For each part that is not at its best: what the score and the rank would be if it were, or if what is unknown of it turned out well. */
  readonly whatIf: ReadonlyArray<WhatIf>;
};

/** A page of a ranking. */
export type MatchConnection = {
  readonly __typename?: 'MatchConnection';
  /** The matches with their cursors. */
  readonly edges: ReadonlyArray<MatchEdge>;
  /** The matches alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Match>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many candidates are ranked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A match in a ranking. */
export type MatchEdge = {
  readonly __typename?: 'MatchEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The match; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Match>;
};

/** What follows from profiles of maturity. Computed from the input alone: nothing is stored, and nothing is said of an actor that the caller did not say. */
export type MaturityAssessment = {
  readonly __typename?: 'MaturityAssessment';
  /** The profiles side by side; null where there is one only. */
  readonly benchmark?: Maybe<MaturityBenchmark>;
  /** Whose tool this is not, and who holds the rights in that tool. */
  readonly notice: Scalars['String']['output'];
  /** One for each profile given, in their order. */
  readonly profiles: ReadonlyArray<MaturityProfile>;
  /** The rules that the answer follows. */
  readonly rules: ReadonlyArray<MaturityRule>;
  /** The answer in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Profiles side by side. */
export type MaturityBenchmark = {
  readonly __typename?: 'MaturityBenchmark';
  /** Whether every profile gives every strand that any gives; otherwise strands are compared on different profiles. */
  readonly isLikeWithLike: Scalars['Boolean']['output'];
  /** The strands with the lowest median. */
  readonly limitingStrands: ReadonlyArray<MaturityStrand>;
  /** The comparison in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** All seven strands, in the order of the model. */
  readonly strands: ReadonlyArray<StrandBenchmark>;
};

/** Profiles of maturity of the caller's own making. Nothing of them is stored. */
export type MaturityInput = {
  /** 1 to 50 profiles; two or more are also compared with one another. */
  readonly profiles: ReadonlyArray<MaturityProfileInput>;
};

/** An item of a strand and what it counts for. */
export type MaturityItem = {
  readonly __typename?: 'MaturityItem';
  /** Whether it is attained. */
  readonly isAttained: Scalars['Boolean']['output'];
  /** The level it belongs to. */
  readonly level: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Whether it counts. */
  readonly standing: MaturityItemStanding;
  /** As the caller wrote it. */
  readonly text: Scalars['String']['output'];
};

/** Something of your own that is to be attained. */
export type MaturityItemInput = {
  /** Whether it is attained. */
  readonly isAttained: Scalars['Boolean']['input'];
  /** The level it belongs to, 1 to 5. */
  readonly level: Scalars['Int']['input'];
  /** What it is, in 1 to 200 characters; different for each item of the strand. */
  readonly text: Scalars['String']['input'];
};

/** Whether an item counts. */
export type MaturityItemStanding =
  /** Attained, and so is every item of the lower levels. */
  | 'COUNTS'
  /** Not attained. */
  | 'NOT_ATTAINED'
  /** Attained, and waiting for an item of a lower level. */
  | 'NOT_YET_COUNTING';

/** A level of the model. */
export type MaturityLevel = {
  readonly __typename?: 'MaturityLevel';
  /** Where the report says so. */
  readonly citation: Citation;
  /** 0 to 5. */
  readonly level: Scalars['Int']['output'];
  /** What it means, in our words. */
  readonly meaning: Scalars['String']['output'];
  /** As the report names it. */
  readonly name: Scalars['String']['output'];
};

/** The model of maturity: strands, levels and rules. Without the questions of the tool that the report tells of. */
export type MaturityModel = {
  readonly __typename?: 'MaturityModel';
  /** Levels 1 to 5, and 0 below them. */
  readonly levels: ReadonlyArray<MaturityLevel>;
  /** Whose tool this is not, and who holds the rights in that tool. */
  readonly notice: Scalars['String']['output'];
  /** Where the report says so. */
  readonly noticeCitation: Citation;
  /** By which rules a profile is weighed: the gate, the principle of evidence, and others. */
  readonly rules: ReadonlyArray<MaturityRule>;
  /** For whom the report's model is made. */
  readonly scope: Scalars['String']['output'];
  /** Where the report says so. */
  readonly scopeCitation: Citation;
  /** The seven strands. */
  readonly strands: ReadonlyArray<MaturityStrandReference>;
};

/** One level for the whole profile. The report does not say how strands make up one level, or whether they do: this is our reading. */
export type MaturityOverallLevel = {
  readonly __typename?: 'MaturityOverallLevel';
  /** The lowest of the seven strands; null where one is not given, since it may be lower still. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The lowest of the strands that were given: the overall level is this at most. */
  readonly levelAtMost: Scalars['Int']['output'];
  /** The rule, which is ours. */
  readonly rule: MaturityRule;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Where a profile stands in a strand. */
export type MaturityPosition = {
  readonly __typename?: 'MaturityPosition';
  /** The profile. */
  readonly label: Scalars['String']['output'];
  /** Its level; null where it does not give the strand. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** 1 for the highest level, equal levels alike; null where it does not give the strand. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** Beside the median. */
  readonly standing: MaturityStanding;
};

/** An item that keeps a strand from its next level. */
export type MaturityPriority = {
  readonly __typename?: 'MaturityPriority';
  /** The level that the item belongs to: the next one of the strand that has items. */
  readonly level: Scalars['Int']['output'];
  /** What it holds up. */
  readonly sentence: Scalars['String']['output'];
  /** The strand. */
  readonly strand: MaturityStrand;
  /** The item as the caller wrote it. */
  readonly text: Scalars['String']['output'];
};

/** What follows from one profile. */
export type MaturityProfile = {
  readonly __typename?: 'MaturityProfile';
  /** The strands with the highest level; empty where all stand alike. */
  readonly goodPractice: ReadonlyArray<MaturityStrand>;
  /** What the caller calls it. */
  readonly label: Scalars['String']['output'];
  /** The strands with the lowest level. */
  readonly limitingStrands: ReadonlyArray<MaturityStrand>;
  /** The strands that were not given: nothing is known of them. */
  readonly missingStrands: ReadonlyArray<MaturityStrand>;
  /** The items that keep each strand from its next level, the lowest level first; empty for strands given by level. */
  readonly nextPriorities: ReadonlyArray<MaturityPriority>;
  /** The actor it is of; null where the caller named none. */
  readonly of?: Maybe<Entity>;
  /** One level for the whole profile: our reading, not the report's. */
  readonly overallLevel: MaturityOverallLevel;
  /** The profile in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The strands that were given, in the order of the model. */
  readonly strands: ReadonlyArray<StrandMaturity>;
};

/** How mature one firm, cluster or body is, as its maker sees it. */
export type MaturityProfileInput = {
  /** What to call the profile in the answer: 1 to 100 characters, different for each. */
  readonly label: Scalars['String']['input'];
  /** The cluster, facility, organisation or undertaking it is of, where the graph knows it. */
  readonly of?: InputMaybe<Scalars['ID']['input']>;
  /** What is known of the strands, each at most once; strands left out count as not given. */
  readonly strands: ReadonlyArray<MaturityStrandInput>;
};

/** A rule by which profiles are weighed. */
export type MaturityRule = {
  readonly __typename?: 'MaturityRule';
  /** The lines that say so, or that our rule reads; null where the report says nothing of it. */
  readonly citation?: Maybe<Citation>;
  /** Its short name: `gate`, `strand-level`, `limiting`, `priorities`, `overall`, `benchmark` or `evidence`. */
  readonly id: Scalars['String']['output'];
  /** Whether the report says so or we do. */
  readonly origin: MaturityRuleOrigin;
  /** What it says. */
  readonly statement: Scalars['String']['output'];
};

/** Who says a rule. */
export type MaturityRuleOrigin =
  /** We do: the report is silent, or leaves it open. */
  | 'OURS'
  /** The report. */
  | 'REPORT';

/** Where a level stands beside the median. */
export type MaturityStanding =
  /** Above it. */
  | 'ABOVE_MEDIAN'
  /** At it. */
  | 'AT_MEDIAN'
  /** Below it. */
  | 'BELOW_MEDIAN'
  /** The profile does not give the strand. */
  | 'NOT_GIVEN';

/** The strands of maturity. The report names them and does not define them. */
export type MaturityStrand =
  /** Collaboration. */
  | 'COLLABORATION'
  /** Environment. */
  | 'ENVIRONMENT'
  /** Finance. */
  | 'FINANCE'
  /** Knowledge. */
  | 'KNOWLEDGE'
  /** Risk. */
  | 'RISK'
  /** Senior management. */
  | 'SENIOR_MANAGEMENT'
  /** Staff. */
  | 'STAFF';

/** What is known of one strand: either its level, or the items it is made of. */
export type MaturityStrandInput = {
  /** Your own items, 1 to 50, from which the level follows by the gate rule. Not together with `level`. */
  readonly items?: InputMaybe<ReadonlyArray<MaturityItemInput>>;
  /** The level as you see it, 0 to 5; 0 is working towards commitment. Not together with `items`. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Which strand. */
  readonly strand: MaturityStrand;
};

/** A strand of the model. */
export type MaturityStrandReference = {
  readonly __typename?: 'MaturityStrandReference';
  /** Where. */
  readonly citation: Citation;
  /** As the report names it. */
  readonly name: Scalars['String']['output'];
  /** Which. */
  readonly strand: MaturityStrand;
};

/** A right that the report mentions only. */
export type MentionedRight = {
  readonly __typename?: 'MentionedRight';
  /** Where it is mentioned. */
  readonly citation: Citation;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What is not stated. */
  readonly note: Scalars['String']['output'];
};

/** What this graph is. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** Version of this API. */
  readonly apiVersion: Scalars['String']['output'];
  /** The day that answers are as of where no other is asked for: the date of the data. */
  readonly asOfDefault: Scalars['LocalDate']['output'];
  /** How much is in the graph. */
  readonly counts: GraphCounts;
  /** Version of the data: a hash of the graph, the same after wipe and reload. */
  readonly dataVersion: Scalars['String']['output'];
  /** On what terms the API and the data may be used. */
  readonly licence: Scalars['String']['output'];
  /** The documents and data sets that statements come from. */
  readonly sources: ReadonlyArray<Source>;
};

/** An indicator that a region should measure at least. */
export type MinimumIndicator = {
  readonly __typename?: 'MinimumIndicator';
  /** Where it is written down. */
  readonly citation: Citation;
  /** Measures that are the indicator itself, a mapping of ours; those the graph holds. */
  readonly direct: ReadonlyArray<Concept>;
  /** Its short name. */
  readonly id: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Measures that stand in for it, and how far they do. */
  readonly proxies: ReadonlyArray<IndicatorProxy>;
};

/** A match seen from the candidate. The way between the two is the same: see `Match.path`. */
export type MirroredMatch = {
  readonly __typename?: 'MirroredMatch';
  /** The parts of that score; empty where there is none. */
  readonly components: ReadonlyArray<Component>;
  /** The candidate's country; null where none is recorded, and then nothing is lacking that we know of. */
  readonly country?: Maybe<Place>;
  /** What nobody in the candidate's country is named to offer, and the seeker or its surroundings are: what has a recorded form first, then by name, the first 10. */
  readonly lacking: ReadonlyArray<MirroredOffer>;
  /** How many such things there are. */
  readonly lackingCount: Scalars['Int']['output'];
  /**
   * The seeker's side scored against these needs, by the weights of this call; null where no need is stated: what is
   * lacking in a country is no need of anybody's.
   */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What that score would be at best if all that is unknown turned out well; null where there is none. */
  readonly scoreIfUnknownsWereBest?: Maybe<Scalars['Float']['output']>;
  /** The mirrored match in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The candidate's needs that sources state, each with the offer on the seeker's side that covers it best. */
  readonly statedNeeds: ReadonlyArray<StatedNeed>;
};

/** Something that the seeker's side has and the candidate's country lacks. */
export type MirroredOffer = {
  readonly __typename?: 'MirroredOffer';
  /** The technology or service. */
  readonly concept: Concept;
  /** Offers on the seeker's side, the first 5. */
  readonly links: ReadonlyArray<Link>;
  /** PLANNED where somebody in the candidate's country plans to offer it, NONE_NAMED otherwise. */
  readonly presence: NeedPresence;
};

/** A name in a language. */
export type Name = {
  readonly __typename?: 'Name';
  /** BCP 47 tag, for example `sl`; null where the language is not recorded. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** The name as written. */
  readonly text: Scalars['String']['output'];
};

/** How near a facility is to another, the nearest first. */
export type Nearness =
  /** Farther away, or the place is not recorded. */
  | 'FARTHER'
  /** Linked to it, or one hosts the other or is part of it. */
  | 'LINKED'
  /** The same facility, which is of this kind too. */
  | 'SAME'
  /** They share a host, an owner or a manager. */
  | 'SAME_HOST'
  /** Located in the same place. */
  | 'SAME_PLACE'
  /** Located in the same region. */
  | 'SAME_REGION';

/** A need, as understood. */
export type Need = {
  readonly __typename?: 'Need';
  /** The technology or service. */
  readonly concept: Concept;
  /** In which form it is wanted; null where any. */
  readonly form?: Maybe<OfferForm>;
  /** How much it matters beside the other needs. */
  readonly importance: Scalars['Float']['output'];
};

/** How one need is covered. */
export type NeedCoverage = {
  readonly __typename?: 'NeedCoverage';
  /** 1 open … 0 closed, see `reference.accessValues`; null where not recorded. */
  readonly accessValue?: Maybe<Scalars['Float']['output']>;
  /** 1 stated, 0.9 derived, 0.7 inferred; 0 where not covered. */
  readonly basisFactor: Scalars['Float']['output'];
  /** 1 same, 0.9 narrower, 0.6 broader, 0.5 related, 0 not covered. */
  readonly closeness: Scalars['Float']['output'];
  /** The concept that is offered; null where the need is not covered. */
  readonly concept?: Maybe<Concept>;
  /** 1 the form asked for, 0.5 another; null where no form is asked or none is recorded. */
  readonly formFit?: Maybe<Scalars['Float']['output']>;
  /** The statement that it is offered, or specialised in; null where the need is not covered. */
  readonly link?: Maybe<Link>;
  /** The need. */
  readonly need: Need;
};

/** Something that is lacking. */
export type NeedInput = {
  /** A technology or service. */
  readonly concept: Scalars['ID']['input'];
  /** In which form it is wanted; any where absent. */
  readonly form?: InputMaybe<OfferForm>;
  /** How much it matters beside the other needs: more than 0, at most 100. */
  readonly importance: Scalars['Float']['input'];
};

/** What is known of something that nobody at home is named to offer. */
export type NeedPresence =
  /** One figure says that there is none, another that there is. */
  | 'CONTRADICTED'
  /** Nobody is named, and nothing else is said: that is not the same as none. */
  | 'NONE_NAMED'
  /** Somebody plans to offer it. */
  | 'PLANNED'
  /** A figure says that there is none. */
  | 'STATED_ABSENT'
  /** A figure says that there is some, and nobody is named. */
  | 'STATED_UNNAMED';

/** Which premises fit a firm, and which of them are named. */
export type NextPremises = {
  readonly __typename?: 'NextPremises';
  /** The stages after those that fit, with what is known of them here. */
  readonly afterwards: ReadonlyArray<KindPresence>;
  /** Premises of other kinds here that take a firm of this size by what is stated of themselves. */
  readonly bySize: ReadonlyArray<SuitableFacility>;
  /** How many employees the firm has. */
  readonly employees: Scalars['Int']['output'];
  /** The kinds and bands of size that fit: those whose size the report states first, then in the order of the pipeline. */
  readonly fits: ReadonlyArray<PremisesFit>;
  /** The facility it moves from; null where none was named. */
  readonly from?: Maybe<Facility>;
  /** Why more than one fits; empty where one does. */
  readonly overlaps: ReadonlyArray<PremisesOverlap>;
  /** The answer in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Its technical need. */
  readonly technicalNeed: TechnicalNeed;
};

/** Anything with an id that never changes its meaning. */
export type Node = {
  /** Stable across reloads of the data. Its form carries no meaning. */
  readonly id: Scalars['ID']['output'];
};

/** Why a figure is not added. */
export type NotAddedReason =
  /** Figures of this measure or unit do not add up: shares, ranks, averages, durations. */
  | 'DOES_NOT_ADD'
  /** The source names the measure and gives no figure. */
  | 'NO_VALUE'
  /** Some of its subjects are counted in another figure, and some are not: neither is chosen. */
  | 'OVERLAPS'
  /** Another figure is about the same subjects: neither is chosen. */
  | 'SAME_SUBJECTS'
  /** All its subjects lie within those of another figure, which counts them already. */
  | 'WITHIN_ANOTHER';

/** A figure about one or more things. Figures that disagree stand side by side; unlike figures are never added. */
export type Observation = Evidenced & Node & {
  readonly __typename?: 'Observation';
  /** How firm it is. */
  readonly basis: Basis;
  /** Along what, for example the kind of facility that was counted. */
  readonly dimensions: ReadonlyArray<Entity>;
  /** What the figure rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Beginning of the period it is of. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Whether the source lists all of what it counts, so that what is not listed is absent. */
  readonly isCompleteList: Scalars['Boolean']['output'];
  /** Whether it happened, or is a starting point or an aim. */
  readonly kind: ObservationKind;
  /** What is measured. */
  readonly measure: Concept;
  /** What it is about; several where the source gives one figure for all of them. */
  readonly subjects: ReadonlyArray<Entity>;
  /** End of the period it is of. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** The figure; null where the source names the measure and gives no figure. */
  readonly value?: Maybe<Quantity>;
};

/** A page of figures. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** The figures of the whole list, not of the page, that cannot all be right. Refused for a list of more than 2,000 figures. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The figures alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Observation>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /**
   * The figures of the whole list, not of the page, added up as far as they are alike: one sum for each measure, kind, unit,
   * dimensions, period and source, those of most figures first. Refused for a list of more than 2,000 figures.
   */
  readonly sums: ReadonlyArray<ObservationSum>;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A figure in a list. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The figure; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Observation>;
};

/** What listed figures must have in common. All fields must hold; within a field any of its items. An empty list is refused. */
export type ObservationFilter = {
  /** That the document quotes from one of these sources. */
  readonly accordingTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of a period that this day lies in; in place of `from` and `to`. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /** As firm as one of these. */
  readonly bases?: InputMaybe<ReadonlyArray<Basis>>;
  /** Along one of these things, for example a kind of facility. */
  readonly dimensions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of a period that ends on this day or later. A period that is not recorded is open, and so are its ends. */
  readonly from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** Whether it happened, or is a starting point or an aim. */
  readonly kinds?: InputMaybe<ReadonlyArray<ObservationKind>>;
  /** Of one of these measures, or of one narrower by up to three steps. Narrower measures are listed, never added to wider ones. */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these documents or data sets. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these things. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of a period that begins on this day or earlier. */
  readonly to?: InputMaybe<Scalars['LocalDate']['input']>;
  /** In one of these units, for example `EUR`. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Whether a figure happened, or is a starting point or an aim. */
export type ObservationKind =
  /** It happened. */
  | 'ACTUAL'
  /** Where a strategy starts from. */
  | 'BASELINE'
  /** What a strategy aims at. */
  | 'TARGET';

/**
 * Like figures added up: of one measure, kind, unit, period and source, along the same dimensions. What cannot be added is
 * told, never guessed.
 */
export type ObservationSum = {
  readonly __typename?: 'ObservationSum';
  /** The source that it quotes for every figure; null where it speaks for itself. */
  readonly accordingTo?: Maybe<Source>;
  /** How many figures were added. */
  readonly count: Scalars['Int']['output'];
  /** Along what. */
  readonly dimensions: ReadonlyArray<Entity>;
  /** Beginning of the period of every figure. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** The most the sum can be; null where a figure is open above, or none could be added. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The figures that were added, at most 100 of them. */
  readonly inputs: ReadonlyArray<Observation>;
  /** Whether a figure in it is given as about. */
  readonly isAbout: Scalars['Boolean']['output'];
  /** Whether it happened, or is a starting point or an aim. */
  readonly kind: ObservationKind;
  /** The least the sum can be; null where a figure is open below, or none could be added. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** What is measured. */
  readonly measure: Concept;
  /** The subjects the filter names that no added figure is about. Empty where it names none. */
  readonly missing: ReadonlyArray<Entity>;
  /** The like figures that were not added, each with the reason; at most 100 of them. */
  readonly notAdded: ReadonlyArray<FigureNotAdded>;
  /** How many like figures were not added. */
  readonly notAddedCount: Scalars['Int']['output'];
  /** By what rule figures are added. */
  readonly rule: FigureRule;
  /** The sum in words. */
  readonly sentence: Scalars['String']['output'];
  /** The document or data set that gives every figure. */
  readonly source: Source;
  /** End of the period of every figure. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
  /** The unit; null where the source gives no figure at all. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** The forms in which a Business Technology Centre offers something (report of 2009, section 3.3.2.4). */
export type OfferForm =
  /** An installation that shows a technology at work. */
  | 'DEMONSTRATOR'
  /** A plant for scaling up a process or making small amounts. */
  | 'PILOT_PLANT'
  /** Equipment too costly for one firm. */
  | 'SPECIALIST_EQUIPMENT'
  /** Computing equipment and software too costly for one firm. */
  | 'SPECIALIST_IT'
  /** Shared instruments and know-how in one technology. */
  | 'TECHNOLOGY_PLATFORM';

/** Which way a list runs. */
export type OrderDirection =
  /** From A to Z. */
  | 'ASC'
  /** From Z to A. */
  | 'DESC';

/** A body: university, agency, ministry, company, network and so on. */
export type Organisation = Entity & Evidenced & Node & {
  readonly __typename?: 'Organisation';
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was founded, as the source tells it. */
  readonly foundedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What it is; one body may be several things. */
  readonly kinds: ReadonlyArray<OrganisationKind>;
  /** How far its remit reaches; null where not recorded. */
  readonly level?: Maybe<Level>;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
  /** Its roles in technology transfer, each with the rule and the facts it follows from; none where no rule gives it one. */
  readonly transferRoles: ReadonlyArray<TransferRoleStatement>;
};


/** A body: university, agency, ministry, company, network and so on. */
export type OrganisationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: university, agency, ministry, company, network and so on. */
export type OrganisationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body: university, agency, ministry, company, network and so on. */
export type OrganisationTransferRolesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Kinds of organisation. */
export type OrganisationKind =
  /** An association of firms or persons. */
  | 'ASSOCIATION'
  /** A bank. */
  | 'BANK'
  /** A chamber of commerce, industry or craft. */
  | 'CHAMBER'
  /** A body that runs a cluster. */
  | 'CLUSTER_ORGANISATION'
  /** A firm. */
  | 'COMPANY'
  /** A public or half-public agency for economic development. */
  | 'DEVELOPMENT_AGENCY'
  /** A faculty, school or department of a university. */
  | 'FACULTY'
  /** A foundation. */
  | 'FOUNDATION'
  /** A fund that invests. */
  | 'FUND'
  /** A hospital. */
  | 'HOSPITAL'
  /** A broadcaster, publisher or other medium. */
  | 'MEDIA'
  /** A ministry of a country or region. */
  | 'MINISTRY'
  /** A network of organisations without an end date. */
  | 'NETWORK'
  /** Another public authority: region, province, municipality. */
  | 'PUBLIC_AUTHORITY'
  /** A body that does research. */
  | 'RESEARCH_INSTITUTE'
  /** A body of the European Union or of several states. */
  | 'SUPRANATIONAL_BODY'
  /** A technology platform of firms and research. */
  | 'TECHNOLOGY_PLATFORM'
  /** A body between science and firms: technology transfer, patents, partner search. */
  | 'TECHNOLOGY_TRANSFER_INSTITUTION'
  /** A university or another school of higher education. */
  | 'UNIVERSITY';

/** Who owns a facility. */
export type Ownership =
  /** Private owners. */
  | 'PRIVATE'
  /** The state, a region, a municipality or a public body. */
  | 'PUBLIC'
  /** Public and private owners together. */
  | 'PUBLIC_PRIVATE';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A ranking of partners and what it was computed from. The same input on the same data gives the same answer. */
export type PartnerMatch = {
  readonly __typename?: 'PartnerMatch';
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The links that the caller assumed, in the order given. */
  readonly assumedLinks: ReadonlyArray<AssumedLink>;
  /** Version of the data. */
  readonly dataVersion: Scalars['String']['output'];
  /** Whether more offers or links exist than one ranking reads, so that a candidate or a path may be missing. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The candidates, best first: by score, then coverage, then needs covered, then id. */
  readonly matches: MatchConnection;
  /** The needs, as understood. */
  readonly needs: ReadonlyArray<Need>;
  /**
   * Sets of partners that cover the needs together, the best first: most importance covered, then fewest partners, then the
   * largest sum of scores, then ids. Found among all sets of the best candidates (the first 40 of the ranking); a set in
   * which one partner adds nothing is left out.
   */
  readonly portfolios: ReadonlyArray<Portfolio>;
  /** The place, with or without a sector, that stands for the seeker; null where an actor is looking. */
  readonly region?: Maybe<SeekerRegion>;
  /** The actor that is looking; null where a region stands for it. */
  readonly seeker?: Maybe<Entity>;
  /** The answer in a sentence: what fits best, through whom, as of when, what to ask. */
  readonly sentence: Scalars['String']['output'];
  /** The sections of the sources that report on the seeker, or on the place that stands for it: silence outside them is no gap. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
  /**
   * What nobody at home is named to offer and somebody abroad is: technologies and services to consider as needs. They
   * enter the ranking only when you add them to `needs`; those already there are left out. Stated needs come first, then
   * by how near the sectors of the nearest providers are to the seeker's, how many providers are that near, how many there
   * are, in how many forms. Only what a candidate offers that `candidates` lets through is suggested.
   */
  readonly suggestedNeeds: SuggestedNeedConnection;
  /** Sum of the weights in play. */
  readonly weightTotal: Scalars['Float']['output'];
  /** The weights that were used, those of parts out of play included (as 0). */
  readonly weights: ReadonlyArray<Weight>;
  /** The same explanation for one named candidate, ranked or not, with the reasons why it is not. Null with an error where the id names no actor. */
  readonly whyNot?: Maybe<Match>;
};


/** A ranking of partners and what it was computed from. The same input on the same data gives the same answer. */
export type PartnerMatchMatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** A ranking of partners and what it was computed from. The same input on the same data gives the same answer. */
export type PartnerMatchPortfoliosArgs = {
  first: Scalars['Int']['input'];
  size: Scalars['Int']['input'];
};


/** A ranking of partners and what it was computed from. The same input on the same data gives the same answer. */
export type PartnerMatchSuggestedNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  concepts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first: Scalars['Int']['input'];
  scope: HomeScope;
};


/** A ranking of partners and what it was computed from. The same input on the same data gives the same answer. */
export type PartnerMatchWhyNotArgs = {
  candidate: Scalars['ID']['input'];
};

/** Who is looking for partners, for what, and how to weigh it. */
export type PartnerMatchInput = {
  /** Leave out candidates of the seeker's own country. */
  readonly abroadOnly: Scalars['Boolean']['input'];
  /** What to do with candidates that something is agreed with already. */
  readonly alreadyAgreed: AlreadyAgreed;
  /** Only candidates that this holds for. */
  readonly candidates?: InputMaybe<CandidateFilter>;
  /** Who is looking. */
  readonly for: Seeker;
  /**
   * What is lacking, at most 20 needs. No need is invented: what is not listed here does not count. Without any nobody is
   * ranked, and `suggestedNeeds` says what could be listed.
   */
  readonly needs: ReadonlyArray<NeedInput>;
  /** At most so many of each country, 1 to 100; no limit where absent. */
  readonly perCountry?: InputMaybe<Scalars['Int']['input']>;
  /** By what rules paths are searched. */
  readonly rules?: InputMaybe<PathRules>;
  /** Weights in place of the defaults of `reference.weights`; 0 takes a part out. */
  readonly weights?: InputMaybe<ReadonlyArray<WeightInput>>;
};

/** How far a party has come with an agreement. Having to sign is not having signed. */
export type PartyStanding =
  /** Is a party; whether it signed is not recorded. */
  | 'NOT_RECORDED'
  /** Is proposed as a party. */
  | 'PROPOSED'
  /** Has ratified. */
  | 'RATIFIED'
  /** Is required to sign. */
  | 'REQUIRED'
  /** Has signed. */
  | 'SIGNED'
  /** Has withdrawn. */
  | 'WITHDRAWN';

/** How many parties have a standing. */
export type PartyStandingCount = {
  readonly __typename?: 'PartyStandingCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The standing. */
  readonly standing: PartyStanding;
};

/** The two ends of a path and the rules of the search. */
export type PathInput = {
  /** How many paths, 1 to 25. */
  readonly first: Scalars['Int']['input'];
  /** An actor: a cluster, facility, organisation, undertaking or agreement. */
  readonly from: Scalars['ID']['input'];
  /** Which path is best. */
  readonly rankBy: PathRank;
  /** By what rules. */
  readonly rules?: InputMaybe<PathRules>;
  /** An actor, or a country: then paths end at the first actor located there. */
  readonly to: Scalars['ID']['input'];
};

/** Whether there is a path, and if not, why. */
export type PathOutcome =
  /** One of the ends has no link of cooperation at all. */
  | 'END_HAS_NO_LINKS'
  /** There is one. */
  | 'FOUND'
  /** The sources name no chain of cooperation between the two. */
  | 'NONE_IN_SOURCES'
  /** The links at hand do connect the two, in more steps than the limit. */
  | 'NONE_WITHIN_HOPS';

/** Which path is best. */
export type PathRank =
  /** The one with the fewest links; then higher trust, then ids. */
  | 'HOPS'
  /** The one with the highest trust; then fewer links, then ids. */
  | 'TRUST';

/** What a search for paths found. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /**
   * Where there is no path from the actor itself: paths from bodies that serve its region or country, as a way in.
   * Derived, and lowered by the factor that each names.
   */
  readonly approaches: ReadonlyArray<CooperationPath>;
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The links that the caller assumed, in the order given. */
  readonly assumedLinks: ReadonlyArray<AssumedLink>;
  /** Where the search began. */
  readonly from: Entity;
  /** Whether the search met one of its own limits, so that a path may be missing. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The most links a path could have. */
  readonly maxHops: Scalars['Int']['output'];
  /** Whether there is a path, and if not, why. */
  readonly outcome: PathOutcome;
  /** The best paths first. Empty unless the outcome is FOUND. */
  readonly paths: ReadonlyArray<CooperationPath>;
  /** The trust in each kind of link that was used. */
  readonly priors: ReadonlyArray<Prior>;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Length of the shortest chain where it is longer than the limit; ends and funders, and beyond six links assumed ones, not looked at; null otherwise. */
  readonly shortestHops?: Maybe<Scalars['Int']['output']>;
  /** The sections of the sources that report on either end: silence outside them is no gap. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
  /** Where it was to end: an actor or a country. */
  readonly to: Entity;
};

/** By what rules paths are searched. What is left out takes its default, and the answer says what was used. */
export type PathRules = {
  /** As of which day. Default: `meta.asOfDefault`, the date of the data; it never moves with the clock. */
  readonly asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  /**
   * Links that you know of and no source names, at most 20. They take part in this search alone, are marked wherever they
   * are used, and are stored nowhere.
   */
  readonly assumedLinks?: InputMaybe<ReadonlyArray<AssumedLinkInput>>;
  /** Whether links that had ended by then may be used; they are flagged and count less. Default true. */
  readonly includePast?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only links of these kinds, all of them kinds of cooperation. Default: all of those. */
  readonly kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  /** The most links a path may have, 1 to 6. Default 5. */
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  /** The weakest basis a link may rest on. Default INFERRED: all. */
  readonly minBasis?: InputMaybe<Basis>;
  /** Trust in kinds of link, in place of the defaults of `reference.priors`. */
  readonly priors?: InputMaybe<ReadonlyArray<PriorInput>>;
  /** Whether bodies of level SUPRANATIONAL may be steps. Default false. */
  readonly throughSupranational?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One step of a path. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Less than 1 where its last confirmation is long past, or what it leads to had ended. */
  readonly ageFactor: Scalars['Float']['output'];
  /** Other joint undertakings that would have served in place of the one this step leads to. */
  readonly alternatives: ReadonlyArray<Entity>;
  /** The link that counts, where the caller assumed it; null where a source names it. */
  readonly assumed?: Maybe<AssumedLink>;
  /** 1 where stated or assumed, 0.9 where derived, 0.7 where inferred. */
  readonly basisFactor: Scalars['Float']['output'];
  /** Where the step begins. */
  readonly from: Entity;
  /** Whether the link, or the undertaking or agreement it leads to, had ended. */
  readonly isPast: Scalars['Boolean']['output'];
  /** When the link that counts was last confirmed; the day asked for where it is assumed. */
  readonly lastConfirmed: Scalars['PartialDate']['output'];
  /** The links between the two that sources name, the one that counts first. Empty where the step is assumed alone. */
  readonly links: ReadonlyArray<Link>;
  /** Trust in the kind of link that counts. */
  readonly prior: Scalars['Float']['output'];
  /** The step as a sentence, with its evidence. */
  readonly sentence: Scalars['String']['output'];
  /** Where it ends. */
  readonly to: Entity;
  /** Product of the three. */
  readonly trust: Scalars['Float']['output'];
};

/** A place in the growth pipeline where firms find no premises for their next stage. */
export type PipelineBreak = {
  readonly __typename?: 'PipelineBreak';
  /** The stage that is there; null where the pipeline has no entry. */
  readonly after?: Maybe<KindPresence>;
  /** Whether it is absent, or only not in the sources. */
  readonly certainty: BreakCertainty;
  /** What is missing; several where either would do. */
  readonly missing: ReadonlyArray<KindPresence>;
  /** The rule of the model that puts one stage after the other. */
  readonly rule: PremisesRule;
  /** The break in a sentence, with the reason. */
  readonly sentence: Scalars['String']['output'];
  /** For which firms alone it is a break; null for all. */
  readonly technicalNeed?: Maybe<TechnicalNeed>;
};

/** A market area, a country, a region or a locality. */
export type Place = Entity & Evidenced & Node & {
  readonly __typename?: 'Place';
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /**
   * How the place works abroad: strategies, the elements they cover, key figures with their gaps, plans by market, who is
   * present where, and which of the minimum indicators are measured.
   */
  readonly internationalisation: Internationalisation;
  /** What kind of place. */
  readonly kind: PlaceKind;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
  /** The sections of the sources that report on it, on a place in it or around it: silence outside them is no gap. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
  /**
   * Which kinds of facility are located there (places within it included), where the growth of firms finds no premises,
   * and which premises come next for a firm.
   */
  readonly supportEnvironment: SupportEnvironment;
  /**
   * Who makes, uses, passes on and decides on technology in the place and in places within it; who offers what; what the
   * sources do not name. Several places side by side: `nodes(ids: […]) { ... on Place { transferSystem { … } } }`.
   */
  readonly transferSystem: TransferSystem;
  /** The place it is part of; null for a country or an area. */
  readonly within?: Maybe<Place>;
};


/** A market area, a country, a region or a locality. */
export type PlaceInternationalisationArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/** A market area, a country, a region or a locality. */
export type PlaceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A market area, a country, a region or a locality. */
export type PlaceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A market area, a country, a region or a locality. */
export type PlaceSupportEnvironmentArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  sector?: InputMaybe<Scalars['ID']['input']>;
};


/** A market area, a country, a region or a locality. */
export type PlaceTransferSystemArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  ratings?: InputMaybe<ReadonlyArray<RatingInput>>;
};

/** What kind of place. */
export type PlaceKind =
  /** Several countries taken together, as a market or a sea region. */
  | 'AREA'
  /** A country of ISO 3166-1. */
  | 'COUNTRY'
  /** A city, a town, a district. */
  | 'LOCALITY'
  /** A part of a country; not always a region of the NUTS. */
  | 'REGION';

/** A strategy of a place. */
export type PlaceStrategy = {
  readonly __typename?: 'PlaceStrategy';
  /** By which rule. */
  readonly rule: InternationalisationRule;
  /** The strategy, an undertaking of kind STRATEGY. */
  readonly strategy: Undertaking;
  /** Why it counts as one of the place; never empty. */
  readonly ties: ReadonlyArray<PlaceTie>;
};

/** What makes an actor one of a place. */
export type PlaceTie = {
  readonly __typename?: 'PlaceTie';
  /** How firm the tie is: as the weakest of its links. */
  readonly basis: Basis;
  /** The body that manages it; null where the tie leads to the place at once. */
  readonly body?: Maybe<Entity>;
  /**
   * False where it only aims at the place, at places elsewhere too, and where it comes from is not recorded: the place may
   * be a market to it. A strategy without a certain tie covers no element and has no plan here.
   */
  readonly isCertain: Scalars['Boolean']['output'];
  /** What kind of tie. */
  readonly kind: PlaceTieKind;
  /** The links of the tie. */
  readonly links: ReadonlyArray<Link>;
  /** The place itself, or the place within it that the tie leads to. */
  readonly place: Place;
  /** The tie in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What ties a strategy to a place. */
export type PlaceTieKind =
  /** It is located there. */
  | 'LOCATED_HERE'
  /** A body located there manages it. */
  | 'MANAGED_BY_BODY_HERE'
  /** A body that serves the place manages it. */
  | 'MANAGED_BY_BODY_SERVING_IT'
  /** It serves the place. */
  | 'SERVES_IT'
  /** It aims at the place and is not known to come from another country. */
  | 'TARGETS_IT';

/** A market of a plan. */
export type PlanEntry = {
  readonly __typename?: 'PlanEntry';
  /** What is done there, in a few words of ours; null where not recorded. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Whether the market lies in another country than the place asked about, or holds several. */
  readonly isAbroad: Scalars['Boolean']['output'];
  /** The links by which the strategy aims at the market; empty where only a share is stated. */
  readonly links: ReadonlyArray<Link>;
  /** The market; several where the source gives one share for all of them. */
  readonly markets: ReadonlyArray<Place>;
  /** Other markets of the plan with a share that this one lies in: its share may be part of theirs. */
  readonly partOf: ReadonlyArray<Place>;
  /** Shares of the plan's resources; several where sources or years differ, empty where none is stated. */
  readonly shares: ReadonlyArray<Observation>;
};

/** What a body does in policy. */
export type PolicyRole =
  /** Advises. */
  | 'ADVISORY'
  /** Coordinates others. */
  | 'COORDINATION'
  /** Decides. */
  | 'DECISION_MAKING'
  /** Carries out. */
  | 'IMPLEMENTATION'
  /** Manages programmes. */
  | 'MANAGING_PROGRAMMES'
  /** Gives money. */
  | 'PROVIDING_FUNDS';

/** How many institutions have a part in policy. */
export type PolicyRoleCount = {
  readonly __typename?: 'PolicyRoleCount';
  /** How many; 0 means that none is named, not that there is none. */
  readonly count: Scalars['Int']['output'];
  /** The part. */
  readonly role: PolicyRole;
};

/** A part in policy with the rules that give it. */
export type PolicyRoleRules = {
  readonly __typename?: 'PolicyRoleRules';
  /** Where the report names the part. The rules are ours. */
  readonly citation: Citation;
  /** The part. */
  readonly role: PolicyRole;
  /** The rules; one that holds is enough. */
  readonly rules: ReadonlyArray<RoleRule>;
};

/** That a body has a part in policy, and why. Rules of ours conclude it. */
export type PolicyRoleStatement = {
  readonly __typename?: 'PolicyRoleStatement';
  /** How firm: the firmest of its reasons. */
  readonly basis: Basis;
  /** What gives it the part; never empty. */
  readonly reasons: ReadonlyArray<RoleReason>;
  /** The part. */
  readonly role: PolicyRole;
  /** All reasons in words. */
  readonly sentence: Scalars['String']['output'];
};

/** Partners that cover the needs together. None of them can be left out without loss. */
export type Portfolio = {
  readonly __typename?: 'Portfolio';
  /** Share of the importance that is covered, each need by the best closeness × basis among the partners, in [0, 1]. */
  readonly covered: Scalars['Float']['output'];
  /** The partners, in the order of the ranking. */
  readonly members: ReadonlyArray<PortfolioMember>;
  /** Sum of the scores of the partners. */
  readonly scoreSum: Scalars['Float']['output'];
  /** The portfolio in a sentence: who covers what, and what stays open. */
  readonly sentence: Scalars['String']['output'];
  /** Needs that none of the partners covers at all. */
  readonly uncovered: ReadonlyArray<Need>;
};

/** A partner in a portfolio. */
export type PortfolioMember = {
  readonly __typename?: 'PortfolioMember';
  /** The needs it covers better than the others do; equals go to the one ranked first. */
  readonly covers: ReadonlyArray<NeedCoverage>;
  /** The partner as a match. */
  readonly match: Match;
};

/** What to do where there is none, as the model has it. */
export type PremisesAdvice = {
  readonly __typename?: 'PremisesAdvice';
  /** The rule it follows from. */
  readonly rule: PremisesRule;
  /** The advice. */
  readonly text: Scalars['String']['output'];
};

/** Premises for firms of a size and a technical need. */
export type PremisesBand = {
  readonly __typename?: 'PremisesBand';
  /** Whether the report states the size; otherwise it is our reading, and `offer` says so. */
  readonly isSizeStated: Scalars['Boolean']['output'];
  /** The kind. */
  readonly kind: FacilityKind;
  /** What such a firm finds there. */
  readonly offer: Scalars['String']['output'];
  /** From so many employees, included. */
  readonly sizeFrom: Scalars['Int']['output'];
  /** Up to so many employees, included; null where open. */
  readonly sizeTo?: Maybe<Scalars['Int']['output']>;
  /** For firms of this technical need. */
  readonly technicalNeed: TechnicalNeed;
};

/** A kind of premises that fits a firm. */
export type PremisesFit = {
  readonly __typename?: 'PremisesFit';
  /** What the model advises where none is named, or none that takes a firm of this size; null where one is. */
  readonly advice?: Maybe<PremisesAdvice>;
  /** For which firms, and what it offers them. */
  readonly band: PremisesBand;
  /** Those that are named and in use (or whose stage of life is not recorded): those that do not take the firm last, the nearest first, then by name. */
  readonly facilities: ReadonlyArray<SuitableFacility>;
  /** Of a cluster: those of this kind in the same place (or within it) without a tie to it, in the same order. Of a place: none. */
  readonly inSamePlace: ReadonlyArray<SuitableFacility>;
  /** What is known of this kind here. */
  readonly presence: KindPresence;
  /** The rule that decided. */
  readonly rule: PremisesRule;
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Why more than one kind or band of premises fits. */
export type PremisesOverlap = {
  readonly __typename?: 'PremisesOverlap';
  /** Where the report has it. */
  readonly citation: Citation;
  /** The reason, in our words. */
  readonly text: Scalars['String']['output'];
};

/** A rule of the model of cluster support environments (report of 2009, section 3.3). */
export type PremisesRule = {
  readonly __typename?: 'PremisesRule';
  /** Where the report has it. */
  readonly citation: Citation;
  /** R1 to R6. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly name: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly statement: Scalars['String']['output'];
};

/** What is known of a kind of facility. `reference.presences` gives the order of precedence: the first that holds counts. */
export type Presence =
  /** The sources list all facilities, and none of them is of this kind. */
  | 'ABSENT_FROM_COMPLETE_LIST'
  /** The sources disagree: one says that there is none, or fewer, and another names or counts more. */
  | 'CONTRADICTED'
  /** At least one is named that is in use, or whose stage of life is not recorded. */
  | 'NAMED'
  /** The sources neither name one nor say that there is none. Not known is not the same as absent. */
  | 'NONE_NAMED'
  /** None is in use as far as the sources tell; one is planned, aimed at or under construction. */
  | 'PLANNED'
  /** The sources say that there is none. */
  | 'STATED_ABSENT'
  /** The sources say that there is one or more, and name none. */
  | 'STATED_UNNAMED';

/** What a presence value means. */
export type PresenceMeaning = {
  readonly __typename?: 'PresenceMeaning';
  /** When it holds. */
  readonly meaning: Scalars['String']['output'];
  /** The value. */
  readonly presence: Presence;
};

/** Trust in a kind of link. */
export type Prior = {
  readonly __typename?: 'Prior';
  /** Whether the caller set it. */
  readonly isOverridden: Scalars['Boolean']['output'];
  /** The kind of link. */
  readonly kind: LinkKind;
  /** Its short name: the kind, with a role or standing where it matters, for example `PARTNER_IN.LEAD`. */
  readonly name: Scalars['String']['output'];
  /** More than 0, at most 1. */
  readonly value: Scalars['Float']['output'];
};

/** Trust in a kind of link, in place of the default. */
export type PriorInput = {
  /** The short name of the prior, for example `PARTNER_IN.LEAD`; see `reference.priors`. */
  readonly name: Scalars['String']['input'];
  /** From 0.01 to 1. */
  readonly value: Scalars['Float']['input'];
};

/** An activity of the framework that either side pursues. */
export type PursuedActivity = {
  readonly __typename?: 'PursuedActivity';
  /** Which activity. */
  readonly activity: ClusterActivity;
  /** Whether both sides pursue it. */
  readonly isPursuedByBoth: Scalars['Boolean']['output'];
  /** Who pursues it. */
  readonly pursuits: ReadonlyArray<ActivityPursuit>;
};

/** How exactly a figure is given. */
export type Qualifier =
  /** About. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** At most. */
  | 'AT_MOST'
  /** Exactly. */
  | 'EXACT'
  /** Between two ends. */
  | 'RANGE';

/** An amount, as exactly as the source gives it. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The figure as the source prints it. */
  readonly asStated: Scalars['String']['output'];
  /** The most it can be; null where open. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The least it can be; null where open. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** How exactly the source gives it. */
  readonly qualifier: Qualifier;
  /** The unit of `low` and `high`, for example EUR, PERSON, PERCENT, SQUARE_METRE. */
  readonly unit: Scalars['String']['output'];
};

/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Where two sides stand on the ladder of agreements: cluster initiatives, then their members, then states. What exists
   * on each step, who stands for each side and why, and the usual next step: encouraged, never required.
   */
  readonly agreementLadder: AgreementLadder;
  /**
   * Agreements that hold on a day, by name. Strict: one that ended before the day, or begins after it, is left out, and so
   * is one that is recorded as ended without a day. Where a date is not recorded the bound is open, and the edge says so.
   */
  readonly agreements: AgreementConnection;
  /**
   * How one actor is reached from another, or from an actor some actor in a country, through links of cooperation only.
   * Where there is no path the outcome says why; nothing is made up.
   */
  readonly cooperationPaths: PathResult;
  /**
   * What actors work together in: projects, programmes, working areas, networks and agreements, by name, each with what
   * the sources state of its added value, its resources and its political support. What is not stated may well be there.
   */
  readonly cooperations: CooperationConnection;
  /** Named things: clusters, facilities, organisations, regions, concepts and so on, filtered and paged. */
  readonly entities: EntityConnection;
  /** One named thing, by its id or by an identifier that others gave it. Null where there is none. */
  readonly entity?: Maybe<Entity>;
  /**
   * Profiles of maturity of your own making, weighed: levels of strands by the gate rule, what limits, what comes next, and
   * several profiles side by side. Nothing is stored, and nothing is read but the names of the actors you refer to.
   */
  readonly maturity: MaturityAssessment;
  /** What this graph is: versions, dates, licence, sources. */
  readonly meta: Meta;
  /** One thing by its id. Null where no such id exists; a former id gives the thing that replaced it. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the order asked for. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * Figures about anything, by measure, then by period: filtered, paged, added up as far as they are alike, and set side by
   * side where they disagree.
   */
  readonly observations: ObservationConnection;
  /**
   * Partners abroad that offer what a cluster, another actor, or a region lacks: ranked, each with its score,
   * the parts of the score, reasons for and against, what to ask, and the path that leads there.
   */
  readonly partnerMatch: PartnerMatch;
  /** The models and rules that answers are computed by, as data. */
  readonly reference: Reference;
  /**
   * Named things whose name or alias begins with the words typed, the best first. Accents and case do not matter
   * (`jozef` finds Jožef), and the last word may be unfinished: made for searching as one types.
   */
  readonly search: SearchConnection;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryAgreementLadderArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  between: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first: Scalars['Int']['input'];
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryCooperationPathsArgs = {
  input: PathInput;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryCooperationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  filter?: InputMaybe<CooperationFilter>;
  first: Scalars['Int']['input'];
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryEntityArgs = {
  by: EntityKey;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryMaturityArgs = {
  input: MaturityInput;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QueryPartnerMatchArgs = {
  input: PartnerMatchInput;
};


/** Where to begin: root fields find things or answer questions about two or more; what is said of one thing hangs on the thing. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

/** A questionnaire as data, in our words. */
export type Questionnaire = {
  readonly __typename?: 'Questionnaire';
  /** Where it is printed. */
  readonly citation: Citation;
  /** Flaws of its text, told and not mended. */
  readonly defects: ReadonlyArray<QuestionnaireDefect>;
  /** What it is about. */
  readonly name: Scalars['String']['output'];
  /** Its parts in the order of the text; services and instruments are `reference.transferServices` and `transferInstruments`. */
  readonly parts: ReadonlyArray<QuestionnairePart>;
  /** The tables of institutions it asks for. */
  readonly tables: ReadonlyArray<QuestionnaireTable>;
  /** The words it lets one answer with. */
  readonly vocabularies: ReadonlyArray<QuestionnaireVocabulary>;
};

/** A flaw of a text. */
export type QuestionnaireDefect = {
  readonly __typename?: 'QuestionnaireDefect';
  /** Where. */
  readonly citation: Citation;
  /** What is wrong. */
  readonly statement: Scalars['String']['output'];
};

/** A part of a questionnaire. */
export type QuestionnairePart = {
  readonly __typename?: 'QuestionnairePart';
  /** Where it is printed. */
  readonly citation: Citation;
  /** The number that is printed. */
  readonly number: Scalars['String']['output'];
  /** What it asks. */
  readonly questions: ReadonlyArray<Scalars['String']['output']>;
  /** What it is about. */
  readonly title: Scalars['String']['output'];
};

/** A table that a questionnaire asks to fill in. */
export type QuestionnaireTable = {
  readonly __typename?: 'QuestionnaireTable';
  /** Where it is printed. */
  readonly citation: Citation;
  /** Its columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Its short name. */
  readonly id: Scalars['ID']['output'];
  /** What it lists. */
  readonly title: Scalars['String']['output'];
};

/** The words that a question may be answered with. */
export type QuestionnaireVocabulary = {
  readonly __typename?: 'QuestionnaireVocabulary';
  /** Where they are printed. */
  readonly citation: Citation;
  /** Whether other words are allowed. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** What they say. */
  readonly name: Scalars['String']['output'];
  /** What is to be told beside; null where nothing is. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The words. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

/** A service or instrument in a place: who is named to offer it, and how important it is. */
export type RatedItem = {
  readonly __typename?: 'RatedItem';
  /** How important it is; null where not recorded, and where figures of the sources disagree. */
  readonly importance?: Maybe<Importance>;
  /** The latest figures of the sources on its importance, whether or not they count: what disagrees stands side by side. */
  readonly importanceObservations: ReadonlyArray<Observation>;
  /** Who says how important it is; null where `importance` is. */
  readonly importanceOrigin?: Maybe<ImportanceOrigin>;
  /** What it is. */
  readonly item: TransferItem;
  /** How many bodies offer it. */
  readonly offerCount: Scalars['Int']['output'];
  /** Those who offer it, by name. */
  readonly offers: ItemOfferConnection;
  /** Whether somebody is named to offer it. */
  readonly outcome: RatedItemOutcome;
  /** The item in a sentence. */
  readonly sentence: Scalars['String']['output'];
};


/** A service or instrument in a place: who is named to offer it, and how important it is. */
export type RatedItemOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};

/** Whether somebody is named to offer a service or an instrument. */
export type RatedItemOutcome =
  /** Somebody is. */
  | 'NAMED'
  /** The sources name nobody; that does not say that nobody does. */
  | 'NONE_NAMED'
  /** The vocabulary has no concept for it, so that no offer can be told. */
  | 'NOT_IN_VOCABULARY';

/** Your own rating of a service or an instrument. */
export type RatingInput = {
  /** How important it is to you. */
  readonly importance: Importance;
  /** An id of `reference.transferServices` or `reference.transferInstruments`. */
  readonly item: Scalars['ID']['input'];
};

/** A number that a part of a score was computed from. */
export type RawValue = {
  readonly __typename?: 'RawValue';
  /** What it is. */
  readonly name: Scalars['String']['output'];
  /** The number; null where unknown. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A reason for or against a match, or a question to ask. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** What it is about. */
  readonly kind: ReasonKind;
  /** The links it rests on; empty where it is about something not recorded or assumed by the caller. */
  readonly links: ReadonlyArray<Link>;
  /** The reason in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What a reason is about. New kinds may be added. */
export type ReasonKind =
  /** Access is recorded and possible. */
  | 'ACCESS_POSSIBLE'
  /** Access is recorded and restricted. */
  | 'ACCESS_RESTRICTED'
  /** Access is not recorded. */
  | 'ACCESS_UNKNOWN'
  /** Something is agreed already. */
  | 'AGREEMENT_EXISTS'
  /** A body that serves the seeker's place has a path there. */
  | 'APPROACH_FOUND'
  /** It is closed. */
  | 'CLOSED'
  /** The form is another. */
  | 'FORM_DIFFERS'
  /** The form is the one asked for. */
  | 'FORM_FITS'
  /** The form is not recorded. */
  | 'FORM_UNKNOWN'
  /** A need is covered. */
  | 'NEED_COVERED'
  /** A need is covered by a neighbouring concept only. */
  | 'NEED_COVERED_NEARBY'
  /** A need is not covered. */
  | 'NEED_NOT_COVERED'
  /** It is planned or under construction. */
  | 'NOT_YET_OPERATING'
  /** The offer rests on an inference. */
  | 'OFFER_INFERRED'
  /** A step of the path was last confirmed long ago. */
  | 'PATH_AGED'
  /** The path rests on a link that the caller assumed. */
  | 'PATH_ASSUMED'
  /** A path leads there. */
  | 'PATH_FOUND'
  /** The path rests on an inference. */
  | 'PATH_INFERRED'
  /** No path is in the sources. */
  | 'PATH_NOT_FOUND'
  /** A step of the path had ended. */
  | 'PATH_PAST'
  /** The sectors are not near each other. */
  | 'SECTOR_DIFFERS'
  /** The sectors meet. */
  | 'SECTOR_SHARED'
  /** The sectors of one side are not recorded. */
  | 'SECTOR_UNKNOWN'
  /** Whether it operates is not recorded. */
  | 'STAGE_UNKNOWN'
  /** Technologies beyond the needs are shared. */
  | 'TECHNOLOGY_SHARED'
  /** The technologies of one side are not recorded. */
  | 'TECHNOLOGY_UNKNOWN';

/** What the report concludes or recommends, in our words, with the questions of this API that help with it. */
export type Recommendation = {
  readonly __typename?: 'Recommendation';
  /** By which questions this API helps with it. */
  readonly answeredBy: ReadonlyArray<AnsweringField>;
  /** Where. */
  readonly citation: Citation;
  /** Which of the two. */
  readonly kind: RecommendationKind;
  /** `C1` to `C4` for conclusions; `1`, `2i`, `2ii` and `3` for recommendations. */
  readonly number: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly says: Scalars['String']['output'];
};

/** A conclusion or a recommendation. */
export type RecommendationKind =
  /** What the report concludes. */
  | 'CONCLUSION'
  /** What it recommends. */
  | 'RECOMMENDATION';

/** The models and rules that answers are computed by. */
export type Reference = {
  readonly __typename?: 'Reference';
  /** What each kind of access is worth in a partner score. */
  readonly accessValues: ReadonlyArray<AccessValue>;
  /** The ladder of agreements (report of 2009, section 3.4.4.1), and who stands for whom on it. */
  readonly agreementLadder: AgreementLadderModel;
  /** The activities by which clusters of several countries work together (the same section), in three priorities. */
  readonly clusterActivities: ReadonlyArray<ClusterActivity>;
  /** What a cooperation across borders needs (report of 2009, section 4.2), and what counts as stating it. */
  readonly cooperationAspects: ReadonlyArray<CooperationAspectModel>;
  /** Kinds of facility as the report of 2009 describes them, in the order of the growth pipeline. */
  readonly facilityKinds: ReadonlyArray<FacilityKindModel>;
  /** How figures are added up and compared. */
  readonly figures: FigureRules;
  /** Rights in intellectual property according to the report of 2009. Not legal advice. */
  readonly intellectualPropertyRights: IntellectualPropertyRights;
  /** The model by which the internationalisation of a place is looked at. */
  readonly internationalisation: InternationalisationReference;
  /** Strands, levels and rules of maturity, for profiles of your own making: see `Query.maturity`. */
  readonly maturity: MaturityModel;
  /** Which premises fit a firm, by employees and technical need. */
  readonly premisesBands: ReadonlyArray<PremisesBand>;
  /** The rules by which a firm moves from one kind of premises to the next (R1 to R6 of the model of support environments). */
  readonly premisesRules: ReadonlyArray<PremisesRule>;
  /** What is known of a kind of facility: the values in the order of precedence, the first that holds counts. */
  readonly presences: ReadonlyArray<PresenceMeaning>;
  /** Trust in each kind of link, before basis and age. */
  readonly priors: ReadonlyArray<Prior>;
  /** The questionnaire on technology transfer and intellectual property rights (report of 2009, appendix 4). */
  readonly questionnaire: Questionnaire;
  /** What the report concludes and recommends, and which questions of this API help with it. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /** Rules by which statements were derived or inferred. */
  readonly rules: ReadonlyArray<Rule>;
  /** When to look for a partner abroad in place of building at home. */
  readonly sharingRule: SharingRule;
  /** What is told as a gap of a transfer system. */
  readonly transferGaps: ReadonlyArray<SystemGapRule>;
  /** By which kinds an institution is of which type. */
  readonly transferInstitutionTypes: ReadonlyArray<InstitutionTypeRule>;
  /** The 20 instruments of the questionnaire. */
  readonly transferInstruments: ReadonlyArray<TransferItem>;
  /** The parts a body may have in policy, with the rules that give them. */
  readonly transferPolicyRoles: ReadonlyArray<PolicyRoleRules>;
  /** The four roles in a transfer system, with the rules that give them. */
  readonly transferRoles: ReadonlyArray<TransferRoleRules>;
  /** The 19 services of the questionnaire. */
  readonly transferServices: ReadonlyArray<TransferItem>;
  /** The way from research to the market, and who helps on it where. */
  readonly transferStages: TransferStages;
  /** Weight of each part of a partner score. */
  readonly weights: ReadonlyArray<Weight>;
  /** The template of a work package, and a check of drafts against it. */
  readonly workPackageTemplate: WorkPackageTemplate;
};

/** A region, with or without a sector, that stands for a cluster which is not in this graph. */
export type RegionAndSector = {
  /** A country, region or locality. */
  readonly place: Scalars['ID']['input'];
  /** A sector; without one, how near the sectors of a candidate are counts as unknown. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
};

/** Whether a right has to be registered. */
export type RightRegistration =
  /** It exists without registration. */
  | 'AUTOMATIC'
  /** It has to be applied for. */
  | 'BY_APPLICATION'
  /** It may exist without registration, and can be registered. */
  | 'EITHER'
  /** The report does not say. */
  | 'NOT_STATED';

/** A rule that gives a body a role, with what the rule holds of. */
export type RoleReason = {
  readonly __typename?: 'RoleReason';
  /** How firm: no firmer than the rule, the kind and the link that it follows from. */
  readonly basis: Basis;
  /** The kinds of the body that count, as `OrganisationKind` or `FacilityKind` spell them; none where a link counts alone. */
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** How many links count. */
  readonly linkCount: Scalars['Int']['output'];
  /** The links that count, the first 10; none where a kind counts alone. */
  readonly links: ReadonlyArray<Link>;
  /** The rule. */
  readonly rule: RoleRule;
  /** The reason in words. */
  readonly sentence: Scalars['String']['output'];
};

/** A rule that gives bodies a role. */
export type RoleRule = {
  readonly __typename?: 'RoleRule';
  /** How firm its conclusions are at best: DERIVED where the report says that such bodies have the role, INFERRED where that is our reading. */
  readonly basis: Basis;
  /** Its short name. */
  readonly id: Scalars['ID']['output'];
  /** What it concludes from what. */
  readonly statement: Scalars['String']['output'];
};

/** A rule by which something was derived or inferred. */
export type Rule = Node & {
  readonly __typename?: 'Rule';
  /** Its short name. */
  readonly id: Scalars['ID']['output'];
  /** What it concludes from what. */
  readonly statement: Scalars['String']['output'];
};

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The things with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The things alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many were found; search looks no further than the 200 best, and then this says 200. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A thing that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The name or alias that fits best. */
  readonly matchedName: Scalars['String']['output'];
  /** The thing; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Entity>;
  /** How well it fits: larger is better, comparable within one search only. */
  readonly relevance: Scalars['Float']['output'];
};

/** What found things must have in common. */
export type SearchFilter = {
  /** Concepts of one of these schemes. */
  readonly conceptSchemes?: InputMaybe<ReadonlyArray<ConceptScheme>>;
  /** Kinds of thing. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Who is looking for partners: exactly one of the two. */
export type Seeker =
  /** A cluster, facility, organisation or undertaking of this graph. */
  { readonly actor: Scalars['ID']['input']; readonly region?: never; }
  |  /** A region, with or without a sector, where the cluster is not in this graph. */
  { readonly actor?: never; readonly region: RegionAndSector; };

/** A region, with or without a sector, that stands for a cluster. */
export type SeekerRegion = {
  readonly __typename?: 'SeekerRegion';
  /** The place. */
  readonly place: Place;
  /** The sector; null where none was named. */
  readonly sector?: Maybe<Concept>;
};

/** What is lacking in an environment, and who may share it. */
export type SharingInput = {
  /** Leave out candidates of the same country. */
  readonly abroadOnly: Scalars['Boolean']['input'];
  /** Who may share it; business technology centres unless you say otherwise. */
  readonly candidates: CandidateFilter;
  /** What is lacking, at most 20 needs. Nobody is ranked without any. */
  readonly needs: ReadonlyArray<NeedInput>;
};

/** When to look abroad in place of building at home. */
export type SharingRule = {
  readonly __typename?: 'SharingRule';
  /** Where it is written down. */
  readonly citation: Citation;
  /** Its short name. */
  readonly name: Scalars['String']['output'];
  /** What it says, in our words. */
  readonly statement: Scalars['String']['output'];
};

/** A document or data set that statements come from. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Its short name. */
  readonly id: Scalars['ID']['output'];
  /** On what terms its facts are used. */
  readonly licence: Scalars['String']['output'];
  /** How many lines that text has; null where lines are not cited. */
  readonly lineCount?: Maybe<Scalars['Int']['output']>;
  /** Who published it; null where not recorded. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text that line numbers count in; null where lines are not cited. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** When it says what it says. */
  readonly statedOn: Scalars['PartialDate']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it can be found; null where not recorded. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its year. */
  readonly year: Scalars['Int']['output'];
};

/**
 * A section of a source, and what it reports on. A section that covers one sector of a region says nothing about the others:
 * what it does not name there is not a gap.
 */
export type SourceScope = {
  readonly __typename?: 'SourceScope';
  /** How many pieces of evidence cite it: how much of it is in this graph. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** Its lines. */
  readonly lines: LineRange;
  /** The places it reports on; empty where it is general. */
  readonly places: ReadonlyArray<Place>;
  /** The number of the section. */
  readonly section: Scalars['String']['output'];
  /** The sectors it is limited to; empty where it is limited to none. */
  readonly sectors: ReadonlyArray<Concept>;
  /** The scope in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The document. */
  readonly source: Source;
  /** What it is about, in our words. */
  readonly title: Scalars['String']['output'];
};

/** Whether anybody is named to offer the services of a stage in a place. */
export type StageAvailability = {
  readonly __typename?: 'StageAvailability';
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** Whether anybody is named. */
  readonly outcome: StageOutcome;
  /** The place; null for anywhere. */
  readonly place?: Maybe<Place>;
  /** How many actors are named. */
  readonly providerCount: Scalars['Int']['output'];
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How many for each service of the stage; an actor with several services counts for each. */
  readonly services: ReadonlyArray<StageServiceCount>;
  /** The stage. */
  readonly stage: TransferStageKind;
};

/** Whether anybody is named. */
export type StageOutcome =
  /** Somebody is. */
  | 'NAMED'
  /** The sources name nobody, which does not say that there is nobody. */
  | 'NONE_NAMED';

/** A page of actors that offer a service of a stage. */
export type StageProviderConnection = {
  readonly __typename?: 'StageProviderConnection';
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** The actors with their cursors and what they offer. */
  readonly edges: ReadonlyArray<StageProviderEdge>;
  /** The actors alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. None means that the sources name none, not that there is none. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor that offers a service of a stage. */
export type StageProviderEdge = {
  readonly __typename?: 'StageProviderEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** Whether it counts only because it serves a wider place, for example the country of the region asked for. */
  readonly isForWiderPlaceOnly: Scalars['Boolean']['output'];
  /** The actor; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Entity>;
  /** Its offers that help in the stage, by service; at most 20. */
  readonly offers: ReadonlyArray<Link>;
  /** Why it counts for the place: where it is located or present, and whom it serves; at most 20. Empty where no place was asked for. */
  readonly placeLinks: ReadonlyArray<Link>;
};

/** How many offer a service. */
export type StageServiceCount = {
  readonly __typename?: 'StageServiceCount';
  /** How many actors are named to offer it or one narrower; 0 where none is named. */
  readonly providerCount: Scalars['Int']['output'];
  /** The service. */
  readonly service: Concept;
};

/** Why somebody stands for a side. */
export type StandInReason = {
  readonly __typename?: 'StandInReason';
  /** The links it follows from; none where it is the one asked about. */
  readonly links: ReadonlyArray<Link>;
  /** By which rule. */
  readonly rule: StandInRule;
};

/** Why somebody may stand for a side. */
export type StandInRule = {
  readonly __typename?: 'StandInRule';
  /** Whether what such a one pursues counts as pursued by the side. */
  readonly inActivities: Scalars['Boolean']['output'];
  /** Its short name. */
  readonly rule: StandInRuleName;
  /** What it says, in a sentence. */
  readonly statement: Scalars['String']['output'];
  /** Names of the steps on which it counts; none where it counts for activities only. */
  readonly steps: ReadonlyArray<Scalars['String']['output']>;
};

/** The reasons why somebody may stand for a side. */
export type StandInRuleName =
  /** It is the one asked about. */
  | 'ITSELF'
  /** It is located in the place asked about. */
  | 'LOCATED'
  /** It manages the one asked about. */
  | 'MANAGES'
  /** It is a member or a part of the one asked about. */
  | 'MEMBER'
  /** It is there for the place asked about. */
  | 'SERVES'
  /** It is a development agency or public authority there for the region of the cluster asked about. */
  | 'SERVES_REGION'
  /** It is a ministry or public authority of the country of the one asked about. */
  | 'STATE'
  /** It supports the one asked about. */
  | 'SUPPORTS'
  /** It is an undertaking that the one asked about leads or is a partner in. */
  | 'UNDERTAKING';

/** A need of a candidate that a source states. */
export type StatedNeed = {
  readonly __typename?: 'StatedNeed';
  /** The offer on the seeker's side that covers it best, or none. */
  readonly coverage: NeedCoverage;
  /** The statement. */
  readonly statement: Link;
};

/** One strand across profiles. */
export type StrandBenchmark = {
  readonly __typename?: 'StrandBenchmark';
  /** The highest level; null where no profile gives the strand. */
  readonly highest?: Maybe<Scalars['Int']['output']>;
  /** In how many profiles it is a limiting strand. */
  readonly limitingCount: Scalars['Int']['output'];
  /** The lowest level; null where no profile gives the strand. */
  readonly lowest?: Maybe<Scalars['Int']['output']>;
  /** The level in the middle, with halves; null where no profile gives the strand. */
  readonly median?: Maybe<Scalars['Float']['output']>;
  /** Where each profile stands, in their order. */
  readonly positions: ReadonlyArray<MaturityPosition>;
  /** How many profiles give it. */
  readonly profileCount: Scalars['Int']['output'];
  /** Which strand. */
  readonly strand: MaturityStrand;
};

/** How mature one strand is. */
export type StrandMaturity = {
  readonly __typename?: 'StrandMaturity';
  /** Whether the caller gave the level itself rather than items. */
  readonly isGivenAsLevel: Scalars['Boolean']['output'];
  /** The items with what they count for, by level, then as given; empty for a strand given by level. */
  readonly items: ReadonlyArray<MaturityItem>;
  /** 0 to 5. */
  readonly level: Scalars['Int']['output'];
  /** The name of that level. */
  readonly levelName: Scalars['String']['output'];
  /** Levels up to that of the strand for which no item was given: there the level rests on nothing. */
  readonly levelsPassedOver: ReadonlyArray<Scalars['Int']['output']>;
  /** The strand in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Which strand. */
  readonly strand: MaturityStrand;
};

/** A technology or service that nobody at home is named to offer, and somebody abroad is. */
export type SuggestedNeed = {
  readonly __typename?: 'SuggestedNeed';
  /** The technology or service. */
  readonly concept: Concept;
  /** Offers of it in the seeker's country, outside the scope, the first 5. */
  readonly elsewhereInCountry: ReadonlyArray<Link>;
  /** In which forms it is offered abroad, where recorded. */
  readonly forms: ReadonlyArray<OfferForm>;
  /** Offers at home of a neighbouring concept (wider, narrower or related), the first 5. */
  readonly nearbyAtHome: ReadonlyArray<Link>;
  /** Figures that the presence rests on: so many facilities for it, or none. */
  readonly observations: ReadonlyArray<Observation>;
  /** One offer of each of the first 5 providers abroad, the nearest by sector first. */
  readonly offersAbroad: ReadonlyArray<Link>;
  /** Offers at home that are planned, the first 5. */
  readonly plannedAtHome: ReadonlyArray<Link>;
  /** What is known of it at home, where nobody is named to offer it. */
  readonly presence: NeedPresence;
  /** How many actors abroad are named to offer it; who is only planned, closed or over does not count. */
  readonly providersAbroad: Scalars['Int']['output'];
  /** How many providers are that near. */
  readonly providersNear: Scalars['Int']['output'];
  /** How near the sectors of the nearest providers are to the seeker's: 1 same, 0.7 parent or child, 0.5 related, 0 none of these; null where the seeker's are not recorded. */
  readonly sectorNearness?: Maybe<Scalars['Float']['output']>;
  /** The suggestion in a sentence, with the way to adopt it. */
  readonly sentence: Scalars['String']['output'];
  /** Statements that somebody at home needs it, the first 5. */
  readonly statedNeeds: ReadonlyArray<Link>;
};

/** A page of suggested needs. */
export type SuggestedNeedConnection = {
  readonly __typename?: 'SuggestedNeedConnection';
  /** The suggestions with their cursors. */
  readonly edges: ReadonlyArray<SuggestedNeedEdge>;
  /** Whether more offers exist than one analysis reads, so that a suggestion may be missing or wrong. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The suggestions alone. */
  readonly nodes: ReadonlyArray<SuggestedNeed>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** The place of the scope; null for the cluster. */
  readonly place?: Maybe<Place>;
  /** The rule the suggestions follow from. */
  readonly rule: SharingRule;
  /** The scope that was looked at: a wider or narrower one than asked for where a place is not recorded. */
  readonly scope: HomeScope;
  /** What was found, in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How many suggestions there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A suggested need in a list. */
export type SuggestedNeedEdge = {
  readonly __typename?: 'SuggestedNeedEdge';
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The suggestion. */
  readonly node: SuggestedNeed;
};

/** A facility that may suit a firm. */
export type SuitableFacility = {
  readonly __typename?: 'SuitableFacility';
  /** The facility as one of its kind. */
  readonly found: EnvironmentFacility;
  /** The links that make it near. */
  readonly nearBecause: ReadonlyArray<Link>;
  /** How near it is to the facility that the firm moves from; null where none was named. */
  readonly nearness?: Maybe<Nearness>;
  /** Whether it takes a firm of this size, by what is stated of itself. */
  readonly takes: TenantFit;
};

/** The facilities around a cluster, or of a place and perhaps one sector there: what there is, what is missing, what comes next for a firm. */
export type SupportEnvironment = {
  readonly __typename?: 'SupportEnvironment';
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** Where the growth pipeline breaks: a stage that is there, and after it one that is not. The entry first. */
  readonly breaks: ReadonlyArray<PipelineBreak>;
  /** Whether more facilities or figures exist than one environment reads (500 of each). */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Every kind of facility, in the order of the growth pipeline, with what is known of it. */
  readonly kinds: ReadonlyArray<KindPresence>;
  /**
   * Which premises come next for a firm, and which of them are named here. Where more than one kind fits, all are shown,
   * with the reason; where none is named, what the model advises, and nothing is made up.
   */
  readonly nextPremises: NextPremises;
  /** The cluster or place. */
  readonly of: Entity;
  /** The sector it is narrowed to; null where none. */
  readonly sector?: Maybe<Concept>;
  /** The environment in a few sentences. Absent reads differently from not in the sources. */
  readonly sentence: Scalars['String']['output'];
  /**
   * What to share from abroad rather than build (rule R5, `reference.sharingRule`): the partner match of the cluster, or of
   * the place and its sector, as of the same day. Its `suggestedNeeds` tell what nobody at home is named to offer and
   * somebody abroad is; with needs its `matches` rank who abroad could share it.
   */
  readonly sharing: PartnerMatch;
  /** The sections of the sources that report on the cluster or place: silence outside them is no gap. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
};


/** The facilities around a cluster, or of a place and perhaps one sector there: what there is, what is missing, what comes next for a firm. */
export type SupportEnvironmentNextPremisesArgs = {
  employees: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['ID']['input']>;
  technicalNeed: TechnicalNeed;
};


/** The facilities around a cluster, or of a place and perhaps one sector there: what there is, what is missing, what comes next for a firm. */
export type SupportEnvironmentSharingArgs = {
  input: SharingInput;
};

/** What the sources do not name in a transfer system. */
export type SystemGap = {
  readonly __typename?: 'SystemGap';
  /** What it does not mean. */
  readonly caveat: Scalars['String']['output'];
  /** The bodies it is about, the first 20; none where it is about the whole place. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many bodies it is about. */
  readonly entityCount: Scalars['Int']['output'];
  /** The services and instruments it is about. */
  readonly items: ReadonlyArray<RatedItem>;
  /** The kind of gap. */
  readonly kind: SystemGapKind;
  /** What was read to find it. */
  readonly lookedAt: Scalars['String']['output'];
  /** The role that is missing; null where services or instruments are. */
  readonly role?: Maybe<TransferRole>;
  /** The rule it follows from, which says its kind. */
  readonly rule: SystemGapRule;
  /** The gap in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** Kinds of gap in a transfer system. */
export type SystemGapKind =
  /** Clusters without a producer of knowledge or technology near by. */
  | 'CLUSTERS_WITHOUT_PRODUCER'
  /** Services or instruments of high importance that nobody is named to offer. */
  | 'IMPORTANT_ITEM_NOT_OFFERED'
  /** Nobody is named in a role. */
  | 'ROLE_NOT_NAMED'
  /** Universities or faculties without an intermediary near by. */
  | 'UNIVERSITIES_WITHOUT_INTERMEDIARY';

/** A rule by which something is told as a gap. */
export type SystemGapRule = {
  readonly __typename?: 'SystemGapRule';
  /** What in the report it answers. The rule is ours. */
  readonly citation: Citation;
  /** How many links of cooperation are looked along; null where none are. */
  readonly hops?: Maybe<Scalars['Int']['output']>;
  /** Its short name. */
  readonly id: Scalars['ID']['output'];
  /** The kind of gap. */
  readonly kind: SystemGapKind;
  /** When there is such a gap. */
  readonly statement: Scalars['String']['output'];
};

/** How technically demanding a firm is. The report gives the distinction and no measure of it. */
export type TechnicalNeed =
  /** Technically complex or innovative, with need of special space or equipment. */
  | 'HIGH'
  /** Little technical or innovation need; mostly local markets. */
  | 'LOW';

/** Whether a facility takes a firm of a size, by the sizes stated of itself. */
export type TenantFit =
  /** The statements disagree. */
  | 'DISPUTED'
  /** It does not. */
  | 'NO'
  /** No size is stated of it. */
  | 'NOT_RECORDED'
  /** It does. */
  | 'YES';

/** How well a match fits, by needs, form and whether there is a way there; access and sector do not count. */
export type Tier =
  /** At least one need met by the same or a neighbouring concept. */
  | 'POSSIBLE'
  /** All needs met by the same or a narrower concept, in no wrong form, and a path or approach exists. */
  | 'STRONG'
  /** No need met. */
  | 'WEAK';

/** A page of the bodies of a transfer system. */
export type TransferActorConnection = {
  readonly __typename?: 'TransferActorConnection';
  /** The bodies with their cursors. */
  readonly edges: ReadonlyArray<TransferActorEdge>;
  /** The bodies alone; null in place of one that cannot be read, with an error that names it. */
  readonly nodes: ReadonlyArray<Maybe<Entity>>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body of a transfer system. */
export type TransferActorEdge = {
  readonly __typename?: 'TransferActorEdge';
  /** The links that say so; never empty. */
  readonly because: ReadonlyArray<Link>;
  /** Where it stands; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The body; null where it cannot be read, with an error that names it. */
  readonly node?: Maybe<Entity>;
  /** How it belongs to the place; never empty. */
  readonly relations: ReadonlyArray<TransferRelation>;
  /** Its roles; empty where no rule gives it one, and where it is planned, closed, not begun or ended on the day. */
  readonly roles: ReadonlyArray<TransferRoleStatement>;
};

/** A service or instrument of the questionnaire. */
export type TransferItem = {
  readonly __typename?: 'TransferItem';
  /** Where the report lists it. */
  readonly citation: Citation;
  /** What an offer of it names, or something narrower; empty where the vocabulary has no concept for it. */
  readonly concepts: ReadonlyArray<Concept>;
  /** Its short name, which `RatingInput` takes. */
  readonly id: Scalars['ID']['output'];
  /** Service or instrument. */
  readonly kind: TransferItemKind;
  /** What it is. */
  readonly name: Scalars['String']['output'];
};

/** The two lists of the questionnaire. */
export type TransferItemKind =
  /** Something policy works with. */
  | 'INSTRUMENT'
  /** Something done for others. */
  | 'SERVICE';

/** A point of the model. */
export type TransferPoint = {
  readonly __typename?: 'TransferPoint';
  /** Where. */
  readonly citation: Citation;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it says, in our words; null where the report only names it. */
  readonly says?: Maybe<Scalars['String']['output']>;
};

/** How a body belongs to the transfer system of a place. */
export type TransferRelation =
  /** It is located in the place or in a place within it. */
  | 'LOCATED'
  /** It serves the place or a place within it, wherever it is located. */
  | 'SERVES'
  /** It serves the country that the place is a part of. */
  | 'SERVES_COUNTRY';

/** The roles in a technology-transfer system (report of 2009, section 3.6.3). One body may have several. */
export type TransferRole =
  /** Decides on policy. */
  | 'DECISION_MAKER'
  /** Stands between those who make technology and those who use it, technology-transfer institutions above all. */
  | 'INTERMEDIARY'
  /** Makes knowledge or technology. */
  | 'PRODUCER'
  /** Uses technology: firms, old and new. */
  | 'USER';

/** How many bodies have a role. 0 means that none is named, not that there is none. */
export type TransferRoleCount = {
  readonly __typename?: 'TransferRoleCount';
  /** How many have it: `located` and `serving` together. */
  readonly count: Scalars['Int']['output'];
  /** How many of them are located in the place. */
  readonly located: Scalars['Int']['output'];
  /** The role. */
  readonly role: TransferRole;
  /** How many of them serve the place or its country and are not recorded to be located in it. */
  readonly serving: Scalars['Int']['output'];
};

/** A role in technology transfer with the rules that give it. */
export type TransferRoleRules = {
  readonly __typename?: 'TransferRoleRules';
  /** What the report asks about those who have it. */
  readonly asks: ReadonlyArray<Scalars['String']['output']>;
  /** Where the report names the role. The rules are ours. */
  readonly citation: Citation;
  /** Its name in the report, in our words. */
  readonly name: Scalars['String']['output'];
  /** The role. */
  readonly role: TransferRole;
  /** The rules; one that holds is enough. */
  readonly rules: ReadonlyArray<RoleRule>;
};

/** That a body has a role in technology transfer, and why. The sources seldom say so; rules of ours conclude it. */
export type TransferRoleStatement = {
  readonly __typename?: 'TransferRoleStatement';
  /** How firm: the firmest of its reasons. */
  readonly basis: Basis;
  /** What gives it the role; never empty. */
  readonly reasons: ReadonlyArray<RoleReason>;
  /** The role. */
  readonly role: TransferRole;
  /** All reasons in words. */
  readonly sentence: Scalars['String']['output'];
};

/** A stage on the way from research to the market. */
export type TransferStage = {
  readonly __typename?: 'TransferStage';
  /** Whether anybody is named to offer its services in a place, and how many, by the rules of `providers`. */
  readonly availability: StageAvailability;
  /** Where the report says so. */
  readonly citation: Citation;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /**
   * Actors that offer one of its services, or one narrower by up to three steps, by name. Offers and undertakings that had
   * ended or not begun are left out, and so are facilities that are planned, under construction or closed.
   */
  readonly providers: StageProviderConnection;
  /** What happens in it, in our words. */
  readonly says: Scalars['String']['output'];
  /** The services that help in it, as far as the graph holds them: our reading. */
  readonly services: ReadonlyArray<Concept>;
  /** Which. */
  readonly stage: TransferStageKind;
};


/** A stage on the way from research to the market. */
export type TransferStageAvailabilityArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  place?: InputMaybe<Scalars['ID']['input']>;
};


/** A stage on the way from research to the market. */
export type TransferStageProvidersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first: Scalars['Int']['input'];
  place?: InputMaybe<Scalars['ID']['input']>;
};

/** The stages from research to the market. */
export type TransferStageKind =
  /** Securing the rights and making ready to sell. */
  | 'COMMERCIALISATION'
  /** Forming a company. */
  | 'COMPANY_FORMATION'
  /** Keeping the idea secret. */
  | 'CONFIDENTIALITY'
  /** Finding money. */
  | 'FUNDING'
  /** Being coached by people from industry. */
  | 'INDUSTRY_EXPERTS'
  /** Licensing to another firm. */
  | 'LICENSING'
  /** Assessing the market. */
  | 'MARKET_ASSESSMENT'
  /** Building a prototype. */
  | 'PROTOTYPE'
  /** Research. */
  | 'RESEARCH';

/** The way from research to the market, in stages. */
export type TransferStages = {
  readonly __typename?: 'TransferStages';
  /** Where the report tells of them. */
  readonly citation: Citation;
  /** When to sign an agreement on confidentiality, and with whom. */
  readonly confidentiality: ReadonlyArray<TransferPoint>;
  /** Where it typically comes from. */
  readonly fundingSources: ReadonlyArray<TransferPoint>;
  /** What early money is for. */
  readonly fundingUses: ReadonlyArray<TransferPoint>;
  /** What to look at in a market: five points. */
  readonly marketAnalysis: ReadonlyArray<TransferPoint>;
  /** What is not known of their order. */
  readonly notice: Scalars['String']['output'];
  /** Whose reading the services of the stages are. */
  readonly servicesNotice: Scalars['String']['output'];
  /** The nine stages, in the order of the report's text. */
  readonly stages: ReadonlyArray<TransferStage>;
};


/** The way from research to the market, in stages. */
export type TransferStagesStagesArgs = {
  only?: InputMaybe<ReadonlyArray<TransferStageKind>>;
};

/**
 * Who makes, uses, passes on and decides on technology in a place, as far as the sources name them. A count of 0 means that
 * none is named, never that there is none.
 */
export type TransferSystem = {
  readonly __typename?: 'TransferSystem';
  /** How many bodies belong to the system, with a role or without. */
  readonly actorCount: Scalars['Int']['output'];
  /** The bodies, by name: clusters, facilities, organisations and undertakings. */
  readonly actors: TransferActorConnection;
  /** As of which day. */
  readonly asOf: Scalars['LocalDate']['output'];
  /** What the sources do not name and a system should have, by the rules of `reference.transferGaps`. */
  readonly gaps: ReadonlyArray<SystemGap>;
  /** The organisations of the system as institutions of policy, by name. */
  readonly institutions: InstitutionConnection;
  /** The 20 instruments of the questionnaire, with who is named to offer each. */
  readonly instruments: ReadonlyArray<RatedItem>;
  /** Whether there are more bodies than one answer reads (2,000), so that some may be missing. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** The place. */
  readonly place: Place;
  /** How many bodies have each role; one body may count in several. */
  readonly roleCounts: ReadonlyArray<TransferRoleCount>;
  /** The system in a few sentences. */
  readonly sentence: Scalars['String']['output'];
  /** The 19 services of the questionnaire, with who is named to offer each. */
  readonly services: ReadonlyArray<RatedItem>;
  /** The sections of the sources that report on the place: silence outside them is no gap, and systems compare where these are alike. */
  readonly sourceScope: ReadonlyArray<SourceScope>;
  /** Services and instruments of high importance that nobody is named to offer. */
  readonly unmet: ReadonlyArray<RatedItem>;
  /** How many of them have no role by our rules, or do not stand or work on the day. */
  readonly withoutRoleCount: Scalars['Int']['output'];
};


/**
 * Who makes, uses, passes on and decides on technology in a place, as far as the sources name them. A count of 0 means that
 * none is named, never that there is none.
 */
export type TransferSystemActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  relation?: InputMaybe<TransferRelation>;
  role?: InputMaybe<TransferRole>;
};


/**
 * Who makes, uses, passes on and decides on technology in a place, as far as the sources name them. A count of 0 means that
 * none is named, never that there is none.
 */
export type TransferSystemInstitutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstitutionFilter>;
  first: Scalars['Int']['input'];
};

/** Something with a beginning, an end and money: a programme, a project, a course. */
export type Undertaking = Entity & Evidenced & Node & {
  readonly __typename?: 'Undertaking';
  /** The country all its places lie in; null where none is recorded or there are several. */
  readonly country?: Maybe<Place>;
  /** When it ended or is to end, as the source tells it. */
  readonly endedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** What its name, kind and dates rest on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable across reloads of the data. */
  readonly id: Scalars['ID']['output'];
  /** Identifiers that others gave it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** What kind of undertaking. */
  readonly kind: UndertakingKind;
  /** Statements that link it to other things, by kind, then by the name of the other end. */
  readonly links: LinkConnection;
  /** The name it is mostly known by, in English where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the main one first, then aliases, abbreviations and names in other languages. */
  readonly names: ReadonlyArray<Name>;
  /** Figures about it, by measure, then by period. */
  readonly observations: ObservationConnection;
  /** Where it is located, most specific first. */
  readonly places: ReadonlyArray<Place>;
  /** When it began, as the source tells it. */
  readonly startedOn?: Maybe<Scalars['PartialDate']['output']>;
  /** Its roles in technology transfer, each with the rule and the facts it follows from; none where no rule gives it one. */
  readonly transferRoles: ReadonlyArray<TransferRoleStatement>;
};


/** Something with a beginning, an end and money: a programme, a project, a course. */
export type UndertakingLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something with a beginning, an end and money: a programme, a project, a course. */
export type UndertakingObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something with a beginning, an end and money: a programme, a project, a course. */
export type UndertakingTransferRolesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Kinds of undertaking. */
export type UndertakingKind =
  /** A course of education or training. */
  | 'COURSE'
  /** A law. */
  | 'LAW'
  /** A programme. */
  | 'PROGRAMME'
  /** A project. */
  | 'PROJECT'
  /** A strategy or plan. */
  | 'STRATEGY'
  /** A working area of a network. */
  | 'WORKING_AREA';

/** The weight of a part of a partner score. */
export type Weight = {
  readonly __typename?: 'Weight';
  /** Which part. */
  readonly component: ComponentKind;
  /** Whether the caller set it. */
  readonly isOverridden: Scalars['Boolean']['output'];
  /** From 0 to 1. */
  readonly weight: Scalars['Float']['output'];
};

/** The weight of a part of the score. */
export type WeightInput = {
  /** Which part. */
  readonly component: ComponentKind;
  /** From 0 to 1. */
  readonly weight: Scalars['Float']['input'];
};

/** What the score and rank of a match would be if one part were better than it is known to be. */
export type WhatIf = {
  readonly __typename?: 'WhatIf';
  /** What is assumed. */
  readonly assumption: WhatIfAssumption;
  /** Which part. */
  readonly component: ComponentKind;
  /** How much more that is than the present score. */
  readonly gain: Scalars['Float']['output'];
  /** The rank then, if all other candidates stayed as they are; null where the candidate is not ranked. */
  readonly rank?: Maybe<Scalars['Int']['output']>;
  /** The score then; all else stays as it is. */
  readonly score: Scalars['Float']['output'];
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** The part's value then, in [0, 1]. */
  readonly value: Scalars['Float']['output'];
};

/** What a what-if assumes. */
export type WhatIfAssumption =
  /** The part is 1: a thing to work on. */
  | 'PART_AT_BEST'
  /** What is not recorded of the part turns out well: a question to ask. */
  | 'UNKNOWNS_AT_BEST';

/** How near in cooperation. Hops, turns and steps are those of `cooperationPaths`: no supranational body between, no turn at a funder. */
export type WithinHops = {
  /** At most so many links of cooperation away, 1 to 3. */
  readonly hops: Scalars['Int']['input'];
  /** Actors or agreements, 1 to 100: near to one of them is enough. */
  readonly of: ReadonlyArray<Scalars['ID']['input']>;
};

/** A draft held against the template. */
export type WorkPackageCheck = {
  readonly __typename?: 'WorkPackageCheck';
  /** Whether nothing is missing, too long or out of order. */
  readonly isComplete: Scalars['Boolean']['output'];
  /** What is missing, too long or out of order, in the order of the template; the dates last. */
  readonly problems: ReadonlyArray<WorkPackageProblem>;
  /** The result in a sentence. */
  readonly sentence: Scalars['String']['output'];
  /** How many words the parts with a limit have. */
  readonly wordCounts: ReadonlyArray<WorkPackageWordCount>;
};

/** The dates of a work package, in the order in which they must fall. */
export type WorkPackageDate =
  /** When it ends. */
  | 'END'
  /** When the final report is due. */
  | 'FINAL_REPORT'
  /** When the interim report is presented. */
  | 'INTERIM_REPORT'
  /** When it begins. */
  | 'START'
  /** When the workshop is. */
  | 'WORKSHOP';

/** The dates of a draft. Those that are given must fall in this order; two may fall on the same day. */
export type WorkPackageDatesInput = {
  /** When it ends. */
  readonly end?: InputMaybe<Scalars['LocalDate']['input']>;
  /** When the final report is due. */
  readonly finalReport?: InputMaybe<Scalars['LocalDate']['input']>;
  /** When the interim report is presented. */
  readonly interimReport?: InputMaybe<Scalars['LocalDate']['input']>;
  /** When it begins. */
  readonly start?: InputMaybe<Scalars['LocalDate']['input']>;
  /** When the workshop is. */
  readonly workshop?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** Something that is wrong in the template. */
export type WorkPackageDefect = {
  readonly __typename?: 'WorkPackageDefect';
  /** Where. */
  readonly citation: Citation;
  /** What. */
  readonly says: Scalars['String']['output'];
};

/** A draft of a work package. What is left out is reported as missing. */
export type WorkPackageDraftInput = {
  /** What will be done; at most 100 words. */
  readonly activities?: InputMaybe<Scalars['String']['input']>;
  /** Why it matters; at most 350 words. */
  readonly background?: InputMaybe<Scalars['String']['input']>;
  /** Its dates. */
  readonly dates?: InputMaybe<WorkPackageDatesInput>;
  /** Who leads it. */
  readonly lead?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** What is to be reached; at most 150 words. */
  readonly objectives?: InputMaybe<Scalars['String']['input']>;
  /** The project plan, each task at most once. */
  readonly tasks?: InputMaybe<ReadonlyArray<WorkPackageTaskInput>>;
};

/** A key date of the template. */
export type WorkPackageKeyDate = {
  readonly __typename?: 'WorkPackageKeyDate';
  /** Where. */
  readonly citation: Citation;
  /** Its first day; null where the template gives no date. */
  readonly from?: Maybe<Scalars['PartialDate']['output']>;
  /** What is due. */
  readonly name: Scalars['String']['output'];
  /** Its last day; null where the template gives no date. */
  readonly to?: Maybe<Scalars['PartialDate']['output']>;
};

/** The parts of a work package. */
export type WorkPackagePart =
  /** What will be done. */
  | 'ACTIVITIES'
  /** Why it matters. */
  | 'BACKGROUND'
  /** Who leads it. */
  | 'LEAD'
  /** Its number. */
  | 'NUMBER'
  /** What is to be reached. */
  | 'OBJECTIVES'
  /** The tasks. */
  | 'PROJECT_PLAN';

/** A part of the template. */
export type WorkPackagePartTemplate = {
  readonly __typename?: 'WorkPackagePartTemplate';
  /** What it asks for. */
  readonly asks: Scalars['String']['output'];
  /** Where. */
  readonly citation: Citation;
  /** Which. */
  readonly part: WorkPackagePart;
  /** At most so many words; null where the template sets no limit. */
  readonly wordsMax?: Maybe<Scalars['Int']['output']>;
};

/** What the headings of the project plan ask for. */
export type WorkPackagePoint =
  /** The agenda of the workshop. */
  | 'AGENDA'
  /** Who attends the workshop. */
  | 'ATTENDEES'
  /** Examples of best practice. */
  | 'BEST_PRACTICE'
  /** Who writes the case studies. */
  | 'CASE_STUDY_AUTHORS'
  /** Which cases are studied. */
  | 'CASE_STUDY_EXAMPLES'
  /** How the case studies are reviewed and coordinated. */
  | 'CASE_STUDY_REVIEW'
  /** The definition. */
  | 'DEFINITION'
  /** How the final report is made and spread. */
  | 'DISSEMINATION'
  /** What is expected to come of it. */
  | 'EXPECTED_OUTCOMES'
  /** Whether the workshop is facilitated. */
  | 'FACILITATION'
  /** When the final report is due; answered by its date. */
  | 'FINAL_REPORT'
  /** What may follow from it. */
  | 'FOLLOW_UP'
  /** The format of the workshop. */
  | 'FORMAT'
  /** Where the chart of the timings is found. */
  | 'GANTT_CHART'
  /** The meetings and reports in between. */
  | 'INTERIM_MEETINGS'
  /** When the interim report is presented; answered by its date. */
  | 'INTERIM_REPORT'
  /** The mapping. */
  | 'MAPPING'
  /** Who needs to take part. */
  | 'PARTICIPANTS'
  /** Recent work and best practice. */
  | 'RECENT_WORK'
  /** Who is responsible. */
  | 'RESPONSIBILITY'
  /** When the workshop is; answered by its date. */
  | 'WHEN'
  /** Where the workshop is. */
  | 'WHERE';

/** What a draft says to a point. */
export type WorkPackagePointInput = {
  /** Which; one that the task asks for. */
  readonly point: WorkPackagePoint;
  /** What it says. At most 20,000 characters, as every text of a draft. */
  readonly text: Scalars['String']['input'];
};

/** Something a heading asks for. */
export type WorkPackagePointTemplate = {
  readonly __typename?: 'WorkPackagePointTemplate';
  /** What it asks. */
  readonly asks: Scalars['String']['output'];
  /** The date of the draft that answers it; null where a text does. */
  readonly date?: Maybe<WorkPackageDate>;
  /** Which. */
  readonly point: WorkPackagePoint;
};

/** Something to mend in a draft. */
export type WorkPackageProblem = {
  readonly __typename?: 'WorkPackageProblem';
  /** Where in the draft, for example `objectives`, `tasks.ANALYSIS.BEST_PRACTICE` or `dates.finalReport`. */
  readonly field: Scalars['String']['output'];
  /** What kind of problem. */
  readonly kind: WorkPackageProblemKind;
  /** What is wrong. */
  readonly sentence: Scalars['String']['output'];
  /** What stands there, or how many words; null where nothing does. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What may be wrong in a draft. */
export type WorkPackageProblemKind =
  /** Nothing is said. */
  | 'MISSING'
  /** A date before one that it must not precede. */
  | 'OUT_OF_ORDER'
  /** More words than allowed. */
  | 'TOO_LONG';

/** The headings of the project plan. */
export type WorkPackageTask =
  /** 4 Analysis. */
  | 'ANALYSIS'
  /** 1 Definition and mapping. */
  | 'DEFINITION_AND_MAPPING'
  /** 7 Final report and its dissemination. */
  | 'FINAL_REPORT'
  /** 2 Literature search. */
  | 'LITERATURE_SEARCH'
  /** 5 Outcomes. */
  | 'OUTCOMES'
  /** 6 Sustainability. */
  | 'SUSTAINABILITY'
  /** 8 Timings. */
  | 'TIMINGS'
  /** 3 Workshop, optional. */
  | 'WORKSHOP';

/** A task of a draft. */
export type WorkPackageTaskInput = {
  /** What it says to each point, each point at most once. Points that a date answers are given by `dates`. */
  readonly points: ReadonlyArray<WorkPackagePointInput>;
  /** Which. */
  readonly task: WorkPackageTask;
};

/** A heading of the project plan. */
export type WorkPackageTaskTemplate = {
  readonly __typename?: 'WorkPackageTaskTemplate';
  /** Where. */
  readonly citation: Citation;
  /** Whether it may be left out. */
  readonly isOptional: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it asks for. */
  readonly points: ReadonlyArray<WorkPackagePointTemplate>;
  /** Which. */
  readonly task: WorkPackageTask;
};

/** The template by which partners of the European Cluster Alliance describe a work package. */
export type WorkPackageTemplate = {
  readonly __typename?: 'WorkPackageTemplate';
  /** Holds a draft against the template. Nothing is stored. */
  readonly check: WorkPackageCheck;
  /** Where it is printed. */
  readonly citation: Citation;
  /** What is wrong in the template itself: told, not mended. */
  readonly defects: ReadonlyArray<WorkPackageDefect>;
  /** The key dates of 2008, as printed. */
  readonly keyDates: ReadonlyArray<WorkPackageKeyDate>;
  /** What it is, and how drafts are checked against it. */
  readonly notice: Scalars['String']['output'];
  /** Its parts, in their order. */
  readonly parts: ReadonlyArray<WorkPackagePartTemplate>;
  /** The eight headings of the project plan, in their order. */
  readonly tasks: ReadonlyArray<WorkPackageTaskTemplate>;
};


/** The template by which partners of the European Cluster Alliance describe a work package. */
export type WorkPackageTemplateCheckArgs = {
  draft: WorkPackageDraftInput;
};

/** How many words a part has. Words are counted by the word boundaries of Unicode, so that `trans-national` counts as two. */
export type WorkPackageWordCount = {
  readonly __typename?: 'WorkPackageWordCount';
  /** Whether it keeps to that. */
  readonly isWithinLimit: Scalars['Boolean']['output'];
  /** Which part. */
  readonly part: WorkPackagePart;
  /** How many words. */
  readonly words: Scalars['Int']['output'];
  /** At most so many. */
  readonly wordsMax: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRecordModel & { __typename: 'Agreement' } )
    | ( EntityRecordModel & { __typename: 'Cluster' } )
    | ( EntityRecordModel & { __typename: 'Concept' } )
    | ( EntityRecordModel & { __typename: 'Facility' } )
    | ( EntityRecordModel & { __typename: 'Organisation' } )
    | ( EntityRecordModel & { __typename: 'Place' } )
    | ( EntityRecordModel & { __typename: 'Undertaking' } )
  ;
  Evidenced:
    | ( EntityRecordModel & { __typename: 'Agreement' } )
    | ( TermRecordModel & { __typename: 'AgreementTerm' } )
    | ( EntityRecordModel & { __typename: 'Cluster' } )
    | ( EntityRecordModel & { __typename: 'Concept' } )
    | ( EntityRecordModel & { __typename: 'Facility' } )
    | ( KindRecordModel & { __typename: 'FacilityKindStatement' } )
    | ( LinkRecordModel & { __typename: 'Link' } )
    | ( ObservationRecordModel & { __typename: 'Observation' } )
    | ( EntityRecordModel & { __typename: 'Organisation' } )
    | ( EntityRecordModel & { __typename: 'Place' } )
    | ( EntityRecordModel & { __typename: 'Undertaking' } )
  ;
  Node:
    | ( EntityRecordModel & { __typename: 'Agreement' } )
    | ( TermRecordModel & { __typename: 'AgreementTerm' } )
    | ( EntityRecordModel & { __typename: 'Cluster' } )
    | ( EntityRecordModel & { __typename: 'Concept' } )
    | ( EvidenceRecordModel & { __typename: 'Evidence' } )
    | ( EntityRecordModel & { __typename: 'Facility' } )
    | ( LinkRecordModel & { __typename: 'Link' } )
    | ( ObservationRecordModel & { __typename: 'Observation' } )
    | ( EntityRecordModel & { __typename: 'Organisation' } )
    | ( EntityRecordModel & { __typename: 'Place' } )
    | ( RuleRecordModel & { __typename: 'Rule' } )
    | ( SourceRecordModel & { __typename: 'Source' } )
    | ( EntityRecordModel & { __typename: 'Undertaking' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: Access;
  AccessValue: ResolverTypeWrapper<AccessValue>;
  ActionPlan: ResolverTypeWrapper<ActionPlanModel>;
  ActivityPriority: ResolverTypeWrapper<ActivityPriorityModel>;
  ActivityPriorityName: ActivityPriorityName;
  ActivityPursuit: ResolverTypeWrapper<PursuitModel>;
  Agreement: ResolverTypeWrapper<EntityRecordModel>;
  AgreementConnection: ResolverTypeWrapper<AgreementPageModel>;
  AgreementEdge: ResolverTypeWrapper<AgreementEdgeModel>;
  AgreementFilter: AgreementFilter;
  AgreementForce: ResolverTypeWrapper<ForceAnswerModel>;
  AgreementKind: AgreementKind;
  AgreementLadder: ResolverTypeWrapper<LadderAnswerModel>;
  AgreementLadderModel: ResolverTypeWrapper<LadderReferenceModel>;
  AgreementLadderRung: ResolverTypeWrapper<RungModel>;
  AgreementLadderStep: ResolverTypeWrapper<LadderStepModel>;
  AgreementLevel: AgreementLevel;
  AgreementPartyConnection: ResolverTypeWrapper<PartyPageModel>;
  AgreementPartyEdge: ResolverTypeWrapper<PartyEdgeModel>;
  AgreementStatus: AgreementStatus;
  AgreementTerm: ResolverTypeWrapper<TermRecordModel>;
  AgreementTermKind: AgreementTermKind;
  AlreadyAgreed: AlreadyAgreed;
  AnsweredItem: ResolverTypeWrapper<AnsweredItemModel>;
  AnsweringField: ResolverTypeWrapper<AnsweringField>;
  Approach: ResolverTypeWrapper<ApproachViewModel>;
  AspectPartModel: ResolverTypeWrapper<AspectPartModel>;
  AspectPartName: AspectPartName;
  AspectState: AspectState;
  AssumedLink: ResolverTypeWrapper<AssumedViewModel>;
  AssumedLinkInput: AssumedLinkInput;
  Axis: Axis;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BorderCrossing: ResolverTypeWrapper<BorderViewModel>;
  BreakCertainty: BreakCertainty;
  CandidateFilter: CandidateFilter;
  Checklist: ResolverTypeWrapper<ChecklistViewModel>;
  ChecklistAnswer: ChecklistAnswer;
  ChecklistAnswerInput: ChecklistAnswerInput;
  ChecklistGroup: ChecklistGroup;
  ChecklistItem: ResolverTypeWrapper<ChecklistItemModel>;
  Citation: ResolverTypeWrapper<CitationModel>;
  Cluster: ResolverTypeWrapper<EntityRecordModel>;
  ClusterActivity: ResolverTypeWrapper<ClusterActivityModel>;
  Component: ResolverTypeWrapper<ComponentModel>;
  ComponentKind: ComponentKind;
  Concept: ResolverTypeWrapper<EntityRecordModel>;
  ConceptScheme: ConceptScheme;
  Cooperation: ResolverTypeWrapper<CooperationModel>;
  CooperationAspect: ResolverTypeWrapper<AspectModel>;
  CooperationAspectModel: ResolverTypeWrapper<AspectReferenceModel>;
  CooperationAspectName: CooperationAspectName;
  CooperationAspectPart: ResolverTypeWrapper<AspectPartAnswer>;
  CooperationConnection: ResolverTypeWrapper<CooperationPageModel>;
  CooperationEdge: ResolverTypeWrapper<CooperationEdgeModel>;
  CooperationFilter: CooperationFilter;
  CooperationPath: ResolverTypeWrapper<PathViewModel>;
  CooperationType: CooperationType;
  DerivedAmount: ResolverTypeWrapper<AmountModel>;
  Disagreement: ResolverTypeWrapper<FigureDisagreementModel>;
  ElementCoverage: ResolverTypeWrapper<ElementViewModel>;
  ElementState: ElementState;
  Entity: ResolverTypeWrapper<EntityRecordModel>;
  EntityConnection: ResolverTypeWrapper<EntityPageModel>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeModel>;
  EntityFilter: EntityFilter;
  EntityKey: EntityKey;
  EntityOrder: EntityOrder;
  EntityOrderField: EntityOrderField;
  EntityType: EntityType;
  EnvironmentFacility: ResolverTypeWrapper<FacilityOfKindModel>;
  Evidence: ResolverTypeWrapper<EvidenceRecordModel>;
  Evidenced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Evidenced']>;
  Exclusion: ResolverTypeWrapper<Exclusion>;
  ExclusionKind: ExclusionKind;
  Facet: ResolverTypeWrapper<FacetModel>;
  FacetDimension: FacetDimension;
  FacetValue: ResolverTypeWrapper<FacetValueModel>;
  Facility: ResolverTypeWrapper<EntityRecordModel>;
  FacilityKind: FacilityKind;
  FacilityKindModel: ResolverTypeWrapper<FacilityKindModelModel>;
  FacilityKindStatement: ResolverTypeWrapper<KindRecordModel>;
  FigureNotAdded: ResolverTypeWrapper<NotAddedModel>;
  FigureRule: ResolverTypeWrapper<FigureRule>;
  FigureRules: ResolverTypeWrapper<FigureRulesModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Foothold: ResolverTypeWrapper<FootholdModel>;
  FootholdConnection: ResolverTypeWrapper<FootholdPageModel>;
  FootholdEdge: ResolverTypeWrapper<FootholdEdgeModel>;
  FootholdKind: FootholdKind;
  GraphCounts: ResolverTypeWrapper<GraphCounts>;
  HomeScope: HomeScope;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifier: ResolverTypeWrapper<Identifier>;
  IdentifierInput: IdentifierInput;
  IdentifierScheme: IdentifierScheme;
  Importance: Importance;
  ImportanceOrigin: ImportanceOrigin;
  InForce: InForce;
  IndicatorCoverage: ResolverTypeWrapper<IndicatorCoverageModel>;
  IndicatorProxy: ResolverTypeWrapper<StandInModel>;
  IndicatorState: IndicatorState;
  InstitutionConnection: ResolverTypeWrapper<InstitutionPageModel>;
  InstitutionEdge: ResolverTypeWrapper<InstitutionEdgeModel>;
  InstitutionFilter: InstitutionFilter;
  InstitutionLevelCount: ResolverTypeWrapper<InstitutionLevelCount>;
  InstitutionType: InstitutionType;
  InstitutionTypeCount: ResolverTypeWrapper<InstitutionTypeCount>;
  InstitutionTypeRule: ResolverTypeWrapper<InstitutionTypeRuleModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntellectualPropertyRight: ResolverTypeWrapper<Omit<IntellectualPropertyRight, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  IntellectualPropertyRightKind: IntellectualPropertyRightKind;
  IntellectualPropertyRights: ResolverTypeWrapper<Omit<IntellectualPropertyRights, 'citation' | 'mentionedWithoutTerms' | 'rights'> & { citation: ResolversTypes['Citation'], mentionedWithoutTerms: ReadonlyArray<ResolversTypes['MentionedRight']>, rights: ReadonlyArray<ResolversTypes['IntellectualPropertyRight']> }>;
  Internationalisation: ResolverTypeWrapper<InternationalisationModel>;
  InternationalisationElement: ResolverTypeWrapper<ElementModel>;
  InternationalisationPoint: ResolverTypeWrapper<Omit<InternationalisationPoint, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  InternationalisationReference: ResolverTypeWrapper<InternationalisationModelModel>;
  InternationalisationRule: ResolverTypeWrapper<InternationalisationRule>;
  ItemOfferConnection: ResolverTypeWrapper<OfferPageModel>;
  ItemOfferEdge: ResolverTypeWrapper<OfferEdgeModel>;
  KindPresence: ResolverTypeWrapper<KindViewModel>;
  Kpi: ResolverTypeWrapper<KpiModel>;
  KpiChange: ResolverTypeWrapper<ChangeModel>;
  KpiObstacle: ResolverTypeWrapper<KpiObstacle>;
  KpiObstacleKind: KpiObstacleKind;
  KpiProgress: ResolverTypeWrapper<ProgressModel>;
  LadderAgreement: ResolverTypeWrapper<LadderAgreementModel>;
  LadderParty: ResolverTypeWrapper<LadderPartyModel>;
  LadderPlacement: LadderPlacement;
  LadderState: LadderState;
  Level: Level;
  Lifecycle: Lifecycle;
  LineRange: ResolverTypeWrapper<LineRange>;
  Link: ResolverTypeWrapper<LinkRecordModel>;
  LinkConnection: ResolverTypeWrapper<LinkPageModel>;
  LinkDirection: LinkDirection;
  LinkEdge: ResolverTypeWrapper<LinkEdgeModel>;
  LinkFilter: LinkFilter;
  LinkKind: LinkKind;
  LinkKindCount: ResolverTypeWrapper<LinkKindCount>;
  LinkPattern: LinkPattern;
  LinkRole: LinkRole;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  Match: ResolverTypeWrapper<MatchViewModel>;
  MatchConnection: ResolverTypeWrapper<MatchPageModel>;
  MatchEdge: ResolverTypeWrapper<MatchEdgeModel>;
  MaturityAssessment: ResolverTypeWrapper<Omit<MaturityAssessment, 'profiles' | 'rules'> & { profiles: ReadonlyArray<ResolversTypes['MaturityProfile']>, rules: ReadonlyArray<ResolversTypes['MaturityRule']> }>;
  MaturityBenchmark: ResolverTypeWrapper<MaturityBenchmark>;
  MaturityInput: MaturityInput;
  MaturityItem: ResolverTypeWrapper<MaturityItem>;
  MaturityItemInput: MaturityItemInput;
  MaturityItemStanding: MaturityItemStanding;
  MaturityLevel: ResolverTypeWrapper<Omit<MaturityLevel, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  MaturityModel: ResolverTypeWrapper<Omit<MaturityModel, 'levels' | 'noticeCitation' | 'rules' | 'scopeCitation' | 'strands'> & { levels: ReadonlyArray<ResolversTypes['MaturityLevel']>, noticeCitation: ResolversTypes['Citation'], rules: ReadonlyArray<ResolversTypes['MaturityRule']>, scopeCitation: ResolversTypes['Citation'], strands: ReadonlyArray<ResolversTypes['MaturityStrandReference']> }>;
  MaturityOverallLevel: ResolverTypeWrapper<Omit<MaturityOverallLevel, 'rule'> & { rule: ResolversTypes['MaturityRule'] }>;
  MaturityPosition: ResolverTypeWrapper<MaturityPosition>;
  MaturityPriority: ResolverTypeWrapper<MaturityPriority>;
  MaturityProfile: ResolverTypeWrapper<ProfileViewModel>;
  MaturityProfileInput: MaturityProfileInput;
  MaturityRule: ResolverTypeWrapper<Omit<MaturityRule, 'citation'> & { citation?: Maybe<ResolversTypes['Citation']> }>;
  MaturityRuleOrigin: MaturityRuleOrigin;
  MaturityStanding: MaturityStanding;
  MaturityStrand: MaturityStrand;
  MaturityStrandInput: MaturityStrandInput;
  MaturityStrandReference: ResolverTypeWrapper<Omit<MaturityStrandReference, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  MentionedRight: ResolverTypeWrapper<Omit<MentionedRight, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  Meta: ResolverTypeWrapper<GraphMarkModel>;
  MinimumIndicator: ResolverTypeWrapper<IndicatorModel>;
  MirroredMatch: ResolverTypeWrapper<MirrorModel>;
  MirroredOffer: ResolverTypeWrapper<LackingModel>;
  Name: ResolverTypeWrapper<Name>;
  Nearness: Nearness;
  Need: ResolverTypeWrapper<NeedModel>;
  NeedCoverage: ResolverTypeWrapper<CoverageModel>;
  NeedInput: NeedInput;
  NeedPresence: NeedPresence;
  NextPremises: ResolverTypeWrapper<NextPremisesViewModel>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAddedReason: NotAddedReason;
  Observation: ResolverTypeWrapper<ObservationRecordModel>;
  ObservationConnection: ResolverTypeWrapper<ObservationPageModel>;
  ObservationEdge: ResolverTypeWrapper<ObservationEdgeModel>;
  ObservationFilter: ObservationFilter;
  ObservationKind: ObservationKind;
  ObservationSum: ResolverTypeWrapper<FigureSumModel>;
  OfferForm: OfferForm;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<EntityRecordModel>;
  OrganisationKind: OrganisationKind;
  Ownership: Ownership;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  PartnerMatch: ResolverTypeWrapper<RankingModel>;
  PartnerMatchInput: PartnerMatchInput;
  PartyStanding: PartyStanding;
  PartyStandingCount: ResolverTypeWrapper<PartyStandingCount>;
  PathInput: PathInput;
  PathOutcome: PathOutcome;
  PathRank: PathRank;
  PathResult: ResolverTypeWrapper<PathAnswerModel>;
  PathRules: PathRules;
  PathStep: ResolverTypeWrapper<StepViewModel>;
  PipelineBreak: ResolverTypeWrapper<BreakViewModel>;
  Place: ResolverTypeWrapper<EntityRecordModel>;
  PlaceKind: PlaceKind;
  PlaceStrategy: ResolverTypeWrapper<PlaceActorModel>;
  PlaceTie: ResolverTypeWrapper<TieModel>;
  PlaceTieKind: PlaceTieKind;
  PlanEntry: ResolverTypeWrapper<PlanEntryModel>;
  PolicyRole: PolicyRole;
  PolicyRoleCount: ResolverTypeWrapper<PolicyRoleCount>;
  PolicyRoleRules: ResolverTypeWrapper<PolicyRoleRulesModel>;
  PolicyRoleStatement: ResolverTypeWrapper<Omit<PolicyRoleStatement, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['RoleReason']> }>;
  Portfolio: ResolverTypeWrapper<PortfolioViewModel>;
  PortfolioMember: ResolverTypeWrapper<PortfolioMemberViewModel>;
  PremisesAdvice: ResolverTypeWrapper<AdviceViewModel>;
  PremisesBand: ResolverTypeWrapper<PremisesBandModel>;
  PremisesFit: ResolverTypeWrapper<FitViewModel>;
  PremisesOverlap: ResolverTypeWrapper<PremisesOverlapModel>;
  PremisesRule: ResolverTypeWrapper<PremisesRuleModel>;
  Presence: Presence;
  PresenceMeaning: ResolverTypeWrapper<PresenceMeaning>;
  Prior: ResolverTypeWrapper<Prior>;
  PriorInput: PriorInput;
  PursuedActivity: ResolverTypeWrapper<PursuedActivityModel>;
  Qualifier: Qualifier;
  Quantity: ResolverTypeWrapper<Quantity>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Questionnaire: ResolverTypeWrapper<Omit<Questionnaire, 'citation' | 'defects' | 'parts' | 'tables' | 'vocabularies'> & { citation: ResolversTypes['Citation'], defects: ReadonlyArray<ResolversTypes['QuestionnaireDefect']>, parts: ReadonlyArray<ResolversTypes['QuestionnairePart']>, tables: ReadonlyArray<ResolversTypes['QuestionnaireTable']>, vocabularies: ReadonlyArray<ResolversTypes['QuestionnaireVocabulary']> }>;
  QuestionnaireDefect: ResolverTypeWrapper<Omit<QuestionnaireDefect, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  QuestionnairePart: ResolverTypeWrapper<Omit<QuestionnairePart, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  QuestionnaireTable: ResolverTypeWrapper<Omit<QuestionnaireTable, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  QuestionnaireVocabulary: ResolverTypeWrapper<Omit<QuestionnaireVocabulary, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  RatedItem: ResolverTypeWrapper<RatedItemModel>;
  RatedItemOutcome: RatedItemOutcome;
  RatingInput: RatingInput;
  RawValue: ResolverTypeWrapper<RawValue>;
  Reason: ResolverTypeWrapper<ReasonModel>;
  ReasonKind: ReasonKind;
  Recommendation: ResolverTypeWrapper<Omit<Recommendation, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  RecommendationKind: RecommendationKind;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  RegionAndSector: RegionAndSector;
  RightRegistration: RightRegistration;
  RoleReason: ResolverTypeWrapper<RoleReasonModel>;
  RoleRule: ResolverTypeWrapper<RoleRule>;
  Rule: ResolverTypeWrapper<RuleRecordModel>;
  SearchConnection: ResolverTypeWrapper<SearchPageModel>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  SearchFilter: SearchFilter;
  Seeker: Seeker;
  SeekerRegion: ResolverTypeWrapper<SeekerRegionModel>;
  SharingInput: SharingInput;
  SharingRule: ResolverTypeWrapper<SharingRuleModel>;
  Source: ResolverTypeWrapper<SourceRecordModel>;
  SourceScope: ResolverTypeWrapper<SectionRecordModel>;
  StageAvailability: ResolverTypeWrapper<StageAvailabilityModel>;
  StageOutcome: StageOutcome;
  StageProviderConnection: ResolverTypeWrapper<StageProviderPageModel>;
  StageProviderEdge: ResolverTypeWrapper<StageProviderEdgeModel>;
  StageServiceCount: ResolverTypeWrapper<StageServiceCountModel>;
  StandInReason: ResolverTypeWrapper<StandInReasonModel>;
  StandInRule: ResolverTypeWrapper<StandInRuleModel>;
  StandInRuleName: StandInRuleName;
  StatedNeed: ResolverTypeWrapper<StatedNeedModel>;
  StrandBenchmark: ResolverTypeWrapper<StrandBenchmark>;
  StrandMaturity: ResolverTypeWrapper<StrandMaturity>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuggestedNeed: ResolverTypeWrapper<SuggestionEdgeModel>;
  SuggestedNeedConnection: ResolverTypeWrapper<SuggestionPageModel>;
  SuggestedNeedEdge: ResolverTypeWrapper<SuggestionEdgeModel>;
  SuitableFacility: ResolverTypeWrapper<SuitableViewModel>;
  SupportEnvironment: ResolverTypeWrapper<EnvironmentViewModel>;
  SystemGap: ResolverTypeWrapper<SystemGapModel>;
  SystemGapKind: SystemGapKind;
  SystemGapRule: ResolverTypeWrapper<GapRuleModel>;
  TechnicalNeed: TechnicalNeed;
  TenantFit: TenantFit;
  Tier: Tier;
  TransferActorConnection: ResolverTypeWrapper<ActorPageModel>;
  TransferActorEdge: ResolverTypeWrapper<ActorEdgeModel>;
  TransferItem: ResolverTypeWrapper<TransferItemModel>;
  TransferItemKind: TransferItemKind;
  TransferPoint: ResolverTypeWrapper<Omit<TransferPoint, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  TransferRelation: TransferRelation;
  TransferRole: TransferRole;
  TransferRoleCount: ResolverTypeWrapper<TransferRoleCount>;
  TransferRoleRules: ResolverTypeWrapper<TransferRoleRulesModel>;
  TransferRoleStatement: ResolverTypeWrapper<Omit<TransferRoleStatement, 'reasons'> & { reasons: ReadonlyArray<ResolversTypes['RoleReason']> }>;
  TransferStage: ResolverTypeWrapper<TransferStageModel>;
  TransferStageKind: TransferStageKind;
  TransferStages: ResolverTypeWrapper<TransferStagesModel>;
  TransferSystem: ResolverTypeWrapper<TransferSystemModel>;
  Undertaking: ResolverTypeWrapper<EntityRecordModel>;
  UndertakingKind: UndertakingKind;
  Weight: ResolverTypeWrapper<Weight>;
  WeightInput: WeightInput;
  WhatIf: ResolverTypeWrapper<WhatIfModel>;
  WhatIfAssumption: WhatIfAssumption;
  WithinHops: WithinHops;
  WorkPackageCheck: ResolverTypeWrapper<WorkPackageCheck>;
  WorkPackageDate: WorkPackageDate;
  WorkPackageDatesInput: WorkPackageDatesInput;
  WorkPackageDefect: ResolverTypeWrapper<Omit<WorkPackageDefect, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  WorkPackageDraftInput: WorkPackageDraftInput;
  WorkPackageKeyDate: ResolverTypeWrapper<Omit<WorkPackageKeyDate, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  WorkPackagePart: WorkPackagePart;
  WorkPackagePartTemplate: ResolverTypeWrapper<Omit<WorkPackagePartTemplate, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  WorkPackagePoint: WorkPackagePoint;
  WorkPackagePointInput: WorkPackagePointInput;
  WorkPackagePointTemplate: ResolverTypeWrapper<WorkPackagePointTemplate>;
  WorkPackageProblem: ResolverTypeWrapper<WorkPackageProblem>;
  WorkPackageProblemKind: WorkPackageProblemKind;
  WorkPackageTask: WorkPackageTask;
  WorkPackageTaskInput: WorkPackageTaskInput;
  WorkPackageTaskTemplate: ResolverTypeWrapper<Omit<WorkPackageTaskTemplate, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  WorkPackageTemplate: ResolverTypeWrapper<WorkPackageTemplateModel>;
  WorkPackageWordCount: ResolverTypeWrapper<WorkPackageWordCount>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessValue: AccessValue;
  ActionPlan: ActionPlanModel;
  ActivityPriority: ActivityPriorityModel;
  ActivityPursuit: PursuitModel;
  Agreement: EntityRecordModel;
  AgreementConnection: AgreementPageModel;
  AgreementEdge: AgreementEdgeModel;
  AgreementFilter: AgreementFilter;
  AgreementForce: ForceAnswerModel;
  AgreementLadder: LadderAnswerModel;
  AgreementLadderModel: LadderReferenceModel;
  AgreementLadderRung: RungModel;
  AgreementLadderStep: LadderStepModel;
  AgreementPartyConnection: PartyPageModel;
  AgreementPartyEdge: PartyEdgeModel;
  AgreementTerm: TermRecordModel;
  AnsweredItem: AnsweredItemModel;
  AnsweringField: AnsweringField;
  Approach: ApproachViewModel;
  AspectPartModel: AspectPartModel;
  AssumedLink: AssumedViewModel;
  AssumedLinkInput: AssumedLinkInput;
  Boolean: Scalars['Boolean']['output'];
  BorderCrossing: BorderViewModel;
  CandidateFilter: CandidateFilter;
  Checklist: ChecklistViewModel;
  ChecklistAnswerInput: ChecklistAnswerInput;
  ChecklistItem: ChecklistItemModel;
  Citation: CitationModel;
  Cluster: EntityRecordModel;
  ClusterActivity: ClusterActivityModel;
  Component: ComponentModel;
  Concept: EntityRecordModel;
  Cooperation: CooperationModel;
  CooperationAspect: AspectModel;
  CooperationAspectModel: AspectReferenceModel;
  CooperationAspectPart: AspectPartAnswer;
  CooperationConnection: CooperationPageModel;
  CooperationEdge: CooperationEdgeModel;
  CooperationFilter: CooperationFilter;
  CooperationPath: PathViewModel;
  DerivedAmount: AmountModel;
  Disagreement: FigureDisagreementModel;
  ElementCoverage: ElementViewModel;
  Entity: EntityRecordModel;
  EntityConnection: EntityPageModel;
  EntityEdge: EntityEdgeModel;
  EntityFilter: EntityFilter;
  EntityKey: EntityKey;
  EntityOrder: EntityOrder;
  EnvironmentFacility: FacilityOfKindModel;
  Evidence: EvidenceRecordModel;
  Evidenced: ResolversInterfaceTypes<ResolversParentTypes>['Evidenced'];
  Exclusion: Exclusion;
  Facet: FacetModel;
  FacetValue: FacetValueModel;
  Facility: EntityRecordModel;
  FacilityKindModel: FacilityKindModelModel;
  FacilityKindStatement: KindRecordModel;
  FigureNotAdded: NotAddedModel;
  FigureRule: FigureRule;
  FigureRules: FigureRulesModel;
  Float: Scalars['Float']['output'];
  Foothold: FootholdModel;
  FootholdConnection: FootholdPageModel;
  FootholdEdge: FootholdEdgeModel;
  GraphCounts: GraphCounts;
  ID: Scalars['ID']['output'];
  Identifier: Identifier;
  IdentifierInput: IdentifierInput;
  IndicatorCoverage: IndicatorCoverageModel;
  IndicatorProxy: StandInModel;
  InstitutionConnection: InstitutionPageModel;
  InstitutionEdge: InstitutionEdgeModel;
  InstitutionFilter: InstitutionFilter;
  InstitutionLevelCount: InstitutionLevelCount;
  InstitutionTypeCount: InstitutionTypeCount;
  InstitutionTypeRule: InstitutionTypeRuleModel;
  Int: Scalars['Int']['output'];
  IntellectualPropertyRight: Omit<IntellectualPropertyRight, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  IntellectualPropertyRights: Omit<IntellectualPropertyRights, 'citation' | 'mentionedWithoutTerms' | 'rights'> & { citation: ResolversParentTypes['Citation'], mentionedWithoutTerms: ReadonlyArray<ResolversParentTypes['MentionedRight']>, rights: ReadonlyArray<ResolversParentTypes['IntellectualPropertyRight']> };
  Internationalisation: InternationalisationModel;
  InternationalisationElement: ElementModel;
  InternationalisationPoint: Omit<InternationalisationPoint, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  InternationalisationReference: InternationalisationModelModel;
  InternationalisationRule: InternationalisationRule;
  ItemOfferConnection: OfferPageModel;
  ItemOfferEdge: OfferEdgeModel;
  KindPresence: KindViewModel;
  Kpi: KpiModel;
  KpiChange: ChangeModel;
  KpiObstacle: KpiObstacle;
  KpiProgress: ProgressModel;
  LadderAgreement: LadderAgreementModel;
  LadderParty: LadderPartyModel;
  LineRange: LineRange;
  Link: LinkRecordModel;
  LinkConnection: LinkPageModel;
  LinkEdge: LinkEdgeModel;
  LinkFilter: LinkFilter;
  LinkKindCount: LinkKindCount;
  LinkPattern: LinkPattern;
  LocalDate: Scalars['LocalDate']['output'];
  Match: MatchViewModel;
  MatchConnection: MatchPageModel;
  MatchEdge: MatchEdgeModel;
  MaturityAssessment: Omit<MaturityAssessment, 'profiles' | 'rules'> & { profiles: ReadonlyArray<ResolversParentTypes['MaturityProfile']>, rules: ReadonlyArray<ResolversParentTypes['MaturityRule']> };
  MaturityBenchmark: MaturityBenchmark;
  MaturityInput: MaturityInput;
  MaturityItem: MaturityItem;
  MaturityItemInput: MaturityItemInput;
  MaturityLevel: Omit<MaturityLevel, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  MaturityModel: Omit<MaturityModel, 'levels' | 'noticeCitation' | 'rules' | 'scopeCitation' | 'strands'> & { levels: ReadonlyArray<ResolversParentTypes['MaturityLevel']>, noticeCitation: ResolversParentTypes['Citation'], rules: ReadonlyArray<ResolversParentTypes['MaturityRule']>, scopeCitation: ResolversParentTypes['Citation'], strands: ReadonlyArray<ResolversParentTypes['MaturityStrandReference']> };
  MaturityOverallLevel: Omit<MaturityOverallLevel, 'rule'> & { rule: ResolversParentTypes['MaturityRule'] };
  MaturityPosition: MaturityPosition;
  MaturityPriority: MaturityPriority;
  MaturityProfile: ProfileViewModel;
  MaturityProfileInput: MaturityProfileInput;
  MaturityRule: Omit<MaturityRule, 'citation'> & { citation?: Maybe<ResolversParentTypes['Citation']> };
  MaturityStrandInput: MaturityStrandInput;
  MaturityStrandReference: Omit<MaturityStrandReference, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  MentionedRight: Omit<MentionedRight, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  Meta: GraphMarkModel;
  MinimumIndicator: IndicatorModel;
  MirroredMatch: MirrorModel;
  MirroredOffer: LackingModel;
  Name: Name;
  Need: NeedModel;
  NeedCoverage: CoverageModel;
  NeedInput: NeedInput;
  NextPremises: NextPremisesViewModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Observation: ObservationRecordModel;
  ObservationConnection: ObservationPageModel;
  ObservationEdge: ObservationEdgeModel;
  ObservationFilter: ObservationFilter;
  ObservationSum: FigureSumModel;
  Organisation: EntityRecordModel;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  PartnerMatch: RankingModel;
  PartnerMatchInput: PartnerMatchInput;
  PartyStandingCount: PartyStandingCount;
  PathInput: PathInput;
  PathResult: PathAnswerModel;
  PathRules: PathRules;
  PathStep: StepViewModel;
  PipelineBreak: BreakViewModel;
  Place: EntityRecordModel;
  PlaceStrategy: PlaceActorModel;
  PlaceTie: TieModel;
  PlanEntry: PlanEntryModel;
  PolicyRoleCount: PolicyRoleCount;
  PolicyRoleRules: PolicyRoleRulesModel;
  PolicyRoleStatement: Omit<PolicyRoleStatement, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['RoleReason']> };
  Portfolio: PortfolioViewModel;
  PortfolioMember: PortfolioMemberViewModel;
  PremisesAdvice: AdviceViewModel;
  PremisesBand: PremisesBandModel;
  PremisesFit: FitViewModel;
  PremisesOverlap: PremisesOverlapModel;
  PremisesRule: PremisesRuleModel;
  PresenceMeaning: PresenceMeaning;
  Prior: Prior;
  PriorInput: PriorInput;
  PursuedActivity: PursuedActivityModel;
  Quantity: Quantity;
  Query: Record<PropertyKey, never>;
  Questionnaire: Omit<Questionnaire, 'citation' | 'defects' | 'parts' | 'tables' | 'vocabularies'> & { citation: ResolversParentTypes['Citation'], defects: ReadonlyArray<ResolversParentTypes['QuestionnaireDefect']>, parts: ReadonlyArray<ResolversParentTypes['QuestionnairePart']>, tables: ReadonlyArray<ResolversParentTypes['QuestionnaireTable']>, vocabularies: ReadonlyArray<ResolversParentTypes['QuestionnaireVocabulary']> };
  QuestionnaireDefect: Omit<QuestionnaireDefect, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  QuestionnairePart: Omit<QuestionnairePart, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  QuestionnaireTable: Omit<QuestionnaireTable, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  QuestionnaireVocabulary: Omit<QuestionnaireVocabulary, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  RatedItem: RatedItemModel;
  RatingInput: RatingInput;
  RawValue: RawValue;
  Reason: ReasonModel;
  Recommendation: Omit<Recommendation, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  Reference: ReferenceModel;
  RegionAndSector: RegionAndSector;
  RoleReason: RoleReasonModel;
  RoleRule: RoleRule;
  Rule: RuleRecordModel;
  SearchConnection: SearchPageModel;
  SearchEdge: SearchEdgeModel;
  SearchFilter: SearchFilter;
  Seeker: Seeker;
  SeekerRegion: SeekerRegionModel;
  SharingInput: SharingInput;
  SharingRule: SharingRuleModel;
  Source: SourceRecordModel;
  SourceScope: SectionRecordModel;
  StageAvailability: StageAvailabilityModel;
  StageProviderConnection: StageProviderPageModel;
  StageProviderEdge: StageProviderEdgeModel;
  StageServiceCount: StageServiceCountModel;
  StandInReason: StandInReasonModel;
  StandInRule: StandInRuleModel;
  StatedNeed: StatedNeedModel;
  StrandBenchmark: StrandBenchmark;
  StrandMaturity: StrandMaturity;
  String: Scalars['String']['output'];
  SuggestedNeed: SuggestionEdgeModel;
  SuggestedNeedConnection: SuggestionPageModel;
  SuggestedNeedEdge: SuggestionEdgeModel;
  SuitableFacility: SuitableViewModel;
  SupportEnvironment: EnvironmentViewModel;
  SystemGap: SystemGapModel;
  SystemGapRule: GapRuleModel;
  TransferActorConnection: ActorPageModel;
  TransferActorEdge: ActorEdgeModel;
  TransferItem: TransferItemModel;
  TransferPoint: Omit<TransferPoint, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  TransferRoleCount: TransferRoleCount;
  TransferRoleRules: TransferRoleRulesModel;
  TransferRoleStatement: Omit<TransferRoleStatement, 'reasons'> & { reasons: ReadonlyArray<ResolversParentTypes['RoleReason']> };
  TransferStage: TransferStageModel;
  TransferStages: TransferStagesModel;
  TransferSystem: TransferSystemModel;
  Undertaking: EntityRecordModel;
  Weight: Weight;
  WeightInput: WeightInput;
  WhatIf: WhatIfModel;
  WithinHops: WithinHops;
  WorkPackageCheck: WorkPackageCheck;
  WorkPackageDatesInput: WorkPackageDatesInput;
  WorkPackageDefect: Omit<WorkPackageDefect, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  WorkPackageDraftInput: WorkPackageDraftInput;
  WorkPackageKeyDate: Omit<WorkPackageKeyDate, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  WorkPackagePartTemplate: Omit<WorkPackagePartTemplate, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  WorkPackagePointInput: WorkPackagePointInput;
  WorkPackagePointTemplate: WorkPackagePointTemplate;
  WorkPackageProblem: WorkPackageProblem;
  WorkPackageTaskInput: WorkPackageTaskInput;
  WorkPackageTaskTemplate: Omit<WorkPackageTaskTemplate, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  WorkPackageTemplate: WorkPackageTemplateModel;
  WorkPackageWordCount: WorkPackageWordCount;
};

export type AccessValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessValue'] = ResolversParentTypes['AccessValue']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ActionPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionPlan'] = ResolversParentTypes['ActionPlan']> = {
  entries?: Resolver<ReadonlyArray<ResolversTypes['PlanEntry']>, ParentType, ContextType>;
  entriesWithoutShare?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWhole?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  missingShare?: Resolver<Maybe<ResolversTypes['DerivedAmount']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['InternationalisationRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shareTotal?: Resolver<Maybe<ResolversTypes['DerivedAmount']>, ParentType, ContextType>;
  sharesWithoutLink?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Undertaking'], ParentType, ContextType>;
};

export type ActivityPriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPriority'] = ResolversParentTypes['ActivityPriority']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ActivityPriorityName'], ParentType, ContextType>;
};

export type ActivityPursuitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityPursuit'] = ResolversParentTypes['ActivityPursuit']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['StandInReason']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['AgreementForce'], ParentType, ContextType, Partial<AgreementInForceArgs>>;
  isBinding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AgreementLevel']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<AgreementLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AgreementObservationsArgs>>;
  parties?: Resolver<ResolversTypes['AgreementPartyConnection'], ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['AgreementTerm']>, ParentType, ContextType, Partial<AgreementTermsArgs>>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Agreement']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isEndRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStartRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
};

export type AgreementForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementForce'] = ResolversParentTypes['AgreementForce']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InForce'], ParentType, ContextType>;
};

export type AgreementLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLadder'] = ResolversParentTypes['AgreementLadder']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['PursuedActivity']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  between?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offLadder?: Resolver<ReadonlyArray<ResolversTypes['LadderAgreement']>, ParentType, ContextType>;
  optionalSteps?: Resolver<ReadonlyArray<ResolversTypes['AgreementLadderStep']>, ParentType, ContextType>;
  rungs?: Resolver<ReadonlyArray<ResolversTypes['AgreementLadderRung']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['AgreementLadderStep']>, ParentType, ContextType>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
  usualNextStep?: Resolver<Maybe<ResolversTypes['AgreementLadderStep']>, ParentType, ContextType>;
};

export type AgreementLadderModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLadderModel'] = ResolversParentTypes['AgreementLadderModel']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standInRules?: Resolver<ReadonlyArray<ResolversTypes['StandInRule']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AgreementLadderStep']>, ParentType, ContextType>;
};

export type AgreementLadderRungResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLadderRung'] = ResolversParentTypes['AgreementLadderRung']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['LadderAgreement']>, ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LadderState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['AgreementLadderStep'], ParentType, ContextType>;
};

export type AgreementLadderStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementLadderStep'] = ResolversParentTypes['AgreementLadderStep']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  contents?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  precedes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementPartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPartyConnection'] = ResolversParentTypes['AgreementPartyConnection']> = {
  countsByStanding?: Resolver<ReadonlyArray<ResolversTypes['PartyStandingCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementPartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementPartyEdge'] = ResolversParentTypes['AgreementPartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PartyStanding'], ParentType, ContextType>;
};

export type AgreementTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementTerm'] = ResolversParentTypes['AgreementTerm']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementTermKind'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnsweredItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweredItem'] = ResolversParentTypes['AnsweredItem']> = {
  answer?: Resolver<Maybe<ResolversTypes['ChecklistAnswer']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ChecklistItem'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnsweringFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnsweringField'] = ResolversParentTypes['AnsweringField']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApproachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Approach'] = ResolversParentTypes['Approach']> = {
  because?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AspectPartModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AspectPartModel'] = ResolversParentTypes['AspectPartModel']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['AspectPartName'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssumedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssumedLink'] = ResolversParentTypes['AssumedLink']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isInPlay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  prior?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LinkRole']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type BorderCrossingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BorderCrossing'] = ResolversParentTypes['BorderCrossing']> = {
  after?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type ChecklistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Checklist'] = ResolversParentTypes['Checklist']> = {
  isInReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AnsweredItem']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FacilityKind']>, ParentType, ContextType>;
  open?: Resolver<ReadonlyArray<ResolversTypes['AnsweredItem']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChecklistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChecklistItem'] = ResolversParentTypes['ChecklistItem']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ChecklistGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineRange']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<ClusterLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ClusterObservationsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
  supportEnvironment?: Resolver<ResolversTypes['SupportEnvironment'], ParentType, ContextType, Partial<ClusterSupportEnvironmentArgs>>;
  transferRoles?: Resolver<ReadonlyArray<ResolversTypes['TransferRoleStatement']>, ParentType, ContextType, Partial<ClusterTransferRolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClusterActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClusterActivity'] = ResolversParentTypes['ClusterActivity']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['ActivityPriority'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  axis?: Resolver<ResolversTypes['Axis'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  raw?: Resolver<ReadonlyArray<ResolversTypes['RawValue']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  valueIfUnknownsWereBest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  broader?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<ConceptLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ConceptObservationsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['ConceptScheme'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CooperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cooperation'] = ResolversParentTypes['Cooperation']> = {
  aspects?: Resolver<ReadonlyArray<ResolversTypes['CooperationAspect']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  isEndRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStartRecorded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CooperationAspectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAspect'] = ResolversParentTypes['CooperationAspect']> = {
  model?: Resolver<ResolversTypes['CooperationAspectModel'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['CooperationAspectPart']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AspectState'], ParentType, ContextType>;
};

export type CooperationAspectModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAspectModel'] = ResolversParentTypes['CooperationAspectModel']> = {
  aspect?: Resolver<ResolversTypes['CooperationAspectName'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  demand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['AspectPartModel']>, ParentType, ContextType>;
};

export type CooperationAspectPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationAspectPart'] = ResolversParentTypes['CooperationAspectPart']> = {
  isStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['AspectPartModel'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationConnection'] = ResolversParentTypes['CooperationConnection']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CooperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cooperation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CooperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationEdge'] = ResolversParentTypes['CooperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cooperation'], ParentType, ContextType>;
};

export type CooperationPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CooperationPath'] = ResolversParentTypes['CooperationPath']> = {
  approach?: Resolver<Maybe<ResolversTypes['Approach']>, ParentType, ContextType>;
  borders?: Resolver<ReadonlyArray<ResolversTypes['BorderCrossing']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTransnational?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DerivedAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DerivedAmount'] = ResolversParentTypes['DerivedAmount']> = {
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isApproximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  isSamePeriod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FigureRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElementCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElementCoverage'] = ResolversParentTypes['ElementCoverage']> = {
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  doubtfulLinks?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  element?: Resolver<ResolversTypes['InternationalisationElement'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['InternationalisationRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Cluster' | 'Concept' | 'Facility' | 'Organisation' | 'Place' | 'Undertaking', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<EntityConnectionFacetsArgs, 'by'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type EnvironmentFacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnvironmentFacility'] = ResolversParentTypes['EnvironmentFacility']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  facility?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  ofKind?: Resolver<ResolversTypes['FacilityKindStatement'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  accordingTo?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineRange']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidencedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidenced'] = ResolversParentTypes['Evidenced']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementTerm' | 'Cluster' | 'Concept' | 'Facility' | 'FacilityKindStatement' | 'Link' | 'Observation' | 'Organisation' | 'Place' | 'Undertaking', ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  kind?: Resolver<ResolversTypes['ExclusionKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  dimension?: Resolver<ResolversTypes['FacetDimension'], ParentType, ContextType>;
  isMultiValued?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  checklists?: Resolver<ReadonlyArray<ResolversTypes['Checklist']>, ParentType, ContextType, Partial<FacilityChecklistsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['FacilityKindStatement']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<FacilityLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<FacilityObservationsArgs>>;
  ownership?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  transferRoles?: Resolver<ReadonlyArray<ResolversTypes['TransferRoleStatement']>, ParentType, ContextType, Partial<FacilityTransferRolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityKindModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityKindModel'] = ResolversParentTypes['FacilityKindModel']> = {
  checklist?: Resolver<ReadonlyArray<ResolversTypes['ChecklistItem']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['OfferForm']>, ParentType, ContextType>;
  isInModel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  lifeCycle?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  offersAccommodation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pipelinePosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  serves?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sizeFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sizeTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  specialisation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacilityKindStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityKindStatement'] = ResolversParentTypes['FacilityKindStatement']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FigureNotAddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureNotAdded'] = ResolversParentTypes['FigureNotAdded']> = {
  figure?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  overlapsWith?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotAddedReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRule'] = ResolversParentTypes['FigureRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureRules'] = ResolversParentTypes['FigureRules']> = {
  aboutTolerance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  measuresNeverAdded?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['FigureRule']>, ParentType, ContextType>;
  unitsNeverAdded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FootholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Foothold'] = ResolversParentTypes['Foothold']> = {
  actor?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FootholdKind'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['InternationalisationRule'], ParentType, ContextType>;
};

export type FootholdConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FootholdConnection'] = ResolversParentTypes['FootholdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FootholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Foothold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FootholdEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FootholdEdge'] = ResolversParentTypes['FootholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Foothold'], ParentType, ContextType>;
};

export type GraphCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphCounts'] = ResolversParentTypes['GraphCounts']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undertakings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorCoverage'] = ResolversParentTypes['IndicatorCoverage']> = {
  coverage?: Resolver<ResolversTypes['IndicatorState'], ParentType, ContextType>;
  direct?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['MinimumIndicator'], ParentType, ContextType>;
  isFigureStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proxies?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['InternationalisationRule']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorProxyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorProxy'] = ResolversParentTypes['IndicatorProxy']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  countsByLevel?: Resolver<ReadonlyArray<ResolversTypes['InstitutionLevelCount']>, ParentType, ContextType>;
  countsByRole?: Resolver<ReadonlyArray<ResolversTypes['PolicyRoleCount']>, ParentType, ContextType>;
  countsByType?: Resolver<ReadonlyArray<ResolversTypes['InstitutionTypeCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  policyFocus?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  policyRoles?: Resolver<ReadonlyArray<ResolversTypes['PolicyRoleStatement']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['TransferRelation']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InstitutionType']>, ParentType, ContextType>;
  typeSentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstitutionLevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionLevelCount'] = ResolversParentTypes['InstitutionLevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
};

export type InstitutionTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionTypeCount'] = ResolversParentTypes['InstitutionTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['InstitutionType']>, ParentType, ContextType>;
};

export type InstitutionTypeRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionTypeRule'] = ResolversParentTypes['InstitutionTypeRule']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['InstitutionType'], ParentType, ContextType>;
};

export type IntellectualPropertyRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntellectualPropertyRight'] = ResolversParentTypes['IntellectualPropertyRight']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protects?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['RightRegistration'], ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  right?: Resolver<ResolversTypes['IntellectualPropertyRightKind'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearsMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  yearsMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IntellectualPropertyRightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntellectualPropertyRights'] = ResolversParentTypes['IntellectualPropertyRights']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  mentionedWithoutTerms?: Resolver<ReadonlyArray<ResolversTypes['MentionedRight']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['IntellectualPropertyRight']>, ParentType, ContextType>;
};

export type InternationalisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Internationalisation'] = ResolversParentTypes['Internationalisation']> = {
  actionPlans?: Resolver<ReadonlyArray<ResolversTypes['ActionPlan']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['ElementCoverage']>, ParentType, ContextType>;
  footholds?: Resolver<ResolversTypes['FootholdConnection'], ParentType, ContextType, RequireFields<InternationalisationFootholdsArgs, 'first'>>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kpis?: Resolver<ReadonlyArray<ResolversTypes['Kpi']>, ParentType, ContextType>;
  minimumIndicators?: Resolver<ReadonlyArray<ResolversTypes['IndicatorCoverage']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  presentHere?: Resolver<ResolversTypes['FootholdConnection'], ParentType, ContextType, RequireFields<InternationalisationPresentHereArgs, 'first'>>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
  strategies?: Resolver<ReadonlyArray<ResolversTypes['PlaceStrategy']>, ParentType, ContextType>;
};

export type InternationalisationElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternationalisationElement'] = ResolversParentTypes['InternationalisationElement']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InternationalisationPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternationalisationPoint'] = ResolversParentTypes['InternationalisationPoint']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InternationalisationReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternationalisationReference'] = ResolversParentTypes['InternationalisationReference']> = {
  defects?: Resolver<ReadonlyArray<ResolversTypes['InternationalisationPoint']>, ParentType, ContextType>;
  drivers?: Resolver<ReadonlyArray<ResolversTypes['InternationalisationPoint']>, ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['InternationalisationElement']>, ParentType, ContextType>;
  kpiNotes?: Resolver<ReadonlyArray<ResolversTypes['InternationalisationPoint']>, ParentType, ContextType>;
  minimumIndicators?: Resolver<ReadonlyArray<ResolversTypes['MinimumIndicator']>, ParentType, ContextType>;
  minimumMethodology?: Resolver<ReadonlyArray<ResolversTypes['InternationalisationPoint']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['InternationalisationRule']>, ParentType, ContextType>;
};

export type InternationalisationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InternationalisationRule'] = ResolversParentTypes['InternationalisationRule']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ItemOfferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemOfferConnection'] = ResolversParentTypes['ItemOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ItemOfferEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ItemOfferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ItemOfferEdge'] = ResolversParentTypes['ItemOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['TransferRelation']>, ParentType, ContextType>;
};

export type KindPresenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindPresence'] = ResolversParentTypes['KindPresence']> = {
  advice?: Resolver<Maybe<ResolversTypes['PremisesAdvice']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Basis']>, ParentType, ContextType>;
  closed?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentFacility']>, ParentType, ContextType>;
  facilities?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentFacility']>, ParentType, ContextType>;
  inSamePlace?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentFacility']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  planned?: Resolver<ReadonlyArray<ResolversTypes['EnvironmentFacility']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KpiResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kpi'] = ResolversParentTypes['Kpi']> = {
  actuals?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  baselines?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['KpiChange'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['KpiProgress']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type KpiChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KpiChange'] = ResolversParentTypes['KpiChange']> = {
  amount?: Resolver<Maybe<ResolversTypes['DerivedAmount']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  obstacles?: Resolver<ReadonlyArray<ResolversTypes['KpiObstacle']>, ParentType, ContextType>;
  relativeChange?: Resolver<Maybe<ResolversTypes['DerivedAmount']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['InternationalisationRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KpiObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KpiObstacle'] = ResolversParentTypes['KpiObstacle']> = {
  kind?: Resolver<ResolversTypes['KpiObstacleKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KpiProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KpiProgress'] = ResolversParentTypes['KpiProgress']> = {
  achieved?: Resolver<ResolversTypes['KpiChange'], ParentType, ContextType>;
  actual?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['KpiChange'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['InternationalisationRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LadderAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderAgreement'] = ResolversParentTypes['LadderAgreement']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['LadderParty']>, ParentType, ContextType>;
  placedBy?: Resolver<Maybe<ResolversTypes['LadderPlacement']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LadderState'], ParentType, ContextType>;
};

export type LadderPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LadderParty'] = ResolversParentTypes['LadderParty']> = {
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['StandInReason']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PartyStanding'], ParentType, ContextType>;
};

export type LineRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LineRange'] = ResolversParentTypes['LineRange']> = {
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  access?: Resolver<Maybe<ResolversTypes['Access']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['OfferForm']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCooperation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  lastConfirmed?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['LinkRole']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['PartyStanding']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  countsByKind?: Resolver<ReadonlyArray<ResolversTypes['LinkKindCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type LinkKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkKindCount'] = ResolversParentTypes['LinkKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  candidate?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  excludedBy?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  mirror?: Resolver<ResolversTypes['MirroredMatch'], ParentType, ContextType>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['NeedCoverage']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['CooperationPath']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reasonsAgainst?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  reasonsFor?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreIfUnknownsWereBest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  toAsk?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  whatIf?: Resolver<ReadonlyArray<ResolversTypes['WhatIf']>, ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Match']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type MaturityAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityAssessment'] = ResolversParentTypes['MaturityAssessment']> = {
  benchmark?: Resolver<Maybe<ResolversTypes['MaturityBenchmark']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profiles?: Resolver<ReadonlyArray<ResolversTypes['MaturityProfile']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['MaturityRule']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityBenchmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityBenchmark'] = ResolversParentTypes['MaturityBenchmark']> = {
  isLikeWithLike?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limitingStrands?: Resolver<ReadonlyArray<ResolversTypes['MaturityStrand']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strands?: Resolver<ReadonlyArray<ResolversTypes['StrandBenchmark']>, ParentType, ContextType>;
};

export type MaturityItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityItem'] = ResolversParentTypes['MaturityItem']> = {
  isAttained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['MaturityItemStanding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityLevel'] = ResolversParentTypes['MaturityLevel']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityModel'] = ResolversParentTypes['MaturityModel']> = {
  levels?: Resolver<ReadonlyArray<ResolversTypes['MaturityLevel']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['MaturityRule']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeCitation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  strands?: Resolver<ReadonlyArray<ResolversTypes['MaturityStrandReference']>, ParentType, ContextType>;
};

export type MaturityOverallLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityOverallLevel'] = ResolversParentTypes['MaturityOverallLevel']> = {
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  levelAtMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['MaturityRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityPosition'] = ResolversParentTypes['MaturityPosition']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['MaturityStanding'], ParentType, ContextType>;
};

export type MaturityPriorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityPriority'] = ResolversParentTypes['MaturityPriority']> = {
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['MaturityStrand'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityProfile'] = ResolversParentTypes['MaturityProfile']> = {
  goodPractice?: Resolver<ReadonlyArray<ResolversTypes['MaturityStrand']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limitingStrands?: Resolver<ReadonlyArray<ResolversTypes['MaturityStrand']>, ParentType, ContextType>;
  missingStrands?: Resolver<ReadonlyArray<ResolversTypes['MaturityStrand']>, ParentType, ContextType>;
  nextPriorities?: Resolver<ReadonlyArray<ResolversTypes['MaturityPriority']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  overallLevel?: Resolver<ResolversTypes['MaturityOverallLevel'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strands?: Resolver<ReadonlyArray<ResolversTypes['StrandMaturity']>, ParentType, ContextType>;
};

export type MaturityRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityRule'] = ResolversParentTypes['MaturityRule']> = {
  citation?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['MaturityRuleOrigin'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaturityStrandReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaturityStrandReference'] = ResolversParentTypes['MaturityStrandReference']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['MaturityStrand'], ParentType, ContextType>;
};

export type MentionedRightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionedRight'] = ResolversParentTypes['MentionedRight']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  apiVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOfDefault?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['GraphCounts'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MinimumIndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinimumIndicator'] = ResolversParentTypes['MinimumIndicator']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  direct?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proxies?: Resolver<ReadonlyArray<ResolversTypes['IndicatorProxy']>, ParentType, ContextType>;
};

export type MirroredMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MirroredMatch'] = ResolversParentTypes['MirroredMatch']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  lacking?: Resolver<ReadonlyArray<ResolversTypes['MirroredOffer']>, ParentType, ContextType>;
  lackingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scoreIfUnknownsWereBest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedNeeds?: Resolver<ReadonlyArray<ResolversTypes['StatedNeed']>, ParentType, ContextType>;
};

export type MirroredOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MirroredOffer'] = ResolversParentTypes['MirroredOffer']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['NeedPresence'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['OfferForm']>, ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NeedCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCoverage'] = ResolversParentTypes['NeedCoverage']> = {
  accessValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  basisFactor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  formFit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NextPremisesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NextPremises'] = ResolversParentTypes['NextPremises']> = {
  afterwards?: Resolver<ReadonlyArray<ResolversTypes['KindPresence']>, ParentType, ContextType>;
  bySize?: Resolver<ReadonlyArray<ResolversTypes['SuitableFacility']>, ParentType, ContextType>;
  employees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fits?: Resolver<ReadonlyArray<ResolversTypes['PremisesFit']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['PremisesOverlap']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technicalNeed?: Resolver<ResolversTypes['TechnicalNeed'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'AgreementTerm' | 'Cluster' | 'Concept' | 'Evidence' | 'Facility' | 'Link' | 'Observation' | 'Organisation' | 'Place' | 'Rule' | 'Source' | 'Undertaking', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCompleteList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Observation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sums?: Resolver<ReadonlyArray<ResolversTypes['ObservationSum']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type ObservationSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationSum'] = ResolversParentTypes['ObservationSum']> = {
  accordingTo?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  isAbout?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObservationKind'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  notAdded?: Resolver<ReadonlyArray<ResolversTypes['FigureNotAdded']>, ParentType, ContextType>;
  notAddedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['FigureRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<OrganisationLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<OrganisationObservationsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  transferRoles?: Resolver<ReadonlyArray<ResolversTypes['TransferRoleStatement']>, ParentType, ContextType, Partial<OrganisationTransferRolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PartnerMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerMatch'] = ResolversParentTypes['PartnerMatch']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  assumedLinks?: Resolver<ReadonlyArray<ResolversTypes['AssumedLink']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<PartnerMatchMatchesArgs, 'first'>>;
  needs?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  portfolios?: Resolver<ReadonlyArray<ResolversTypes['Portfolio']>, ParentType, ContextType, RequireFields<PartnerMatchPortfoliosArgs, 'first' | 'size'>>;
  region?: Resolver<Maybe<ResolversTypes['SeekerRegion']>, ParentType, ContextType>;
  seeker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
  suggestedNeeds?: Resolver<ResolversTypes['SuggestedNeedConnection'], ParentType, ContextType, RequireFields<PartnerMatchSuggestedNeedsArgs, 'first' | 'scope'>>;
  weightTotal?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['Weight']>, ParentType, ContextType>;
  whyNot?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<PartnerMatchWhyNotArgs, 'candidate'>>;
};

export type PartyStandingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyStandingCount'] = ResolversParentTypes['PartyStandingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['PartyStanding'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  approaches?: Resolver<ReadonlyArray<ResolversTypes['CooperationPath']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  assumedLinks?: Resolver<ReadonlyArray<ResolversTypes['AssumedLink']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxHops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PathOutcome'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['CooperationPath']>, ParentType, ContextType>;
  priors?: Resolver<ReadonlyArray<ResolversTypes['Prior']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortestHops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  ageFactor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  assumed?: Resolver<Maybe<ResolversTypes['AssumedLink']>, ParentType, ContextType>;
  basisFactor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isPast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastConfirmed?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  prior?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PipelineBreakResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PipelineBreak'] = ResolversParentTypes['PipelineBreak']> = {
  after?: Resolver<Maybe<ResolversTypes['KindPresence']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['BreakCertainty'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['KindPresence']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PremisesRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  technicalNeed?: Resolver<Maybe<ResolversTypes['TechnicalNeed']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  internationalisation?: Resolver<ResolversTypes['Internationalisation'], ParentType, ContextType, Partial<PlaceInternationalisationArgs>>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<PlaceLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PlaceObservationsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
  supportEnvironment?: Resolver<ResolversTypes['SupportEnvironment'], ParentType, ContextType, Partial<PlaceSupportEnvironmentArgs>>;
  transferSystem?: Resolver<ResolversTypes['TransferSystem'], ParentType, ContextType, Partial<PlaceTransferSystemArgs>>;
  within?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceStrategyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceStrategy'] = ResolversParentTypes['PlaceStrategy']> = {
  rule?: Resolver<ResolversTypes['InternationalisationRule'], ParentType, ContextType>;
  strategy?: Resolver<ResolversTypes['Undertaking'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['PlaceTie']>, ParentType, ContextType>;
};

export type PlaceTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceTie'] = ResolversParentTypes['PlaceTie']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  isCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceTieKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEntry'] = ResolversParentTypes['PlanEntry']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isAbroad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  markets?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
};

export type PolicyRoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRoleCount'] = ResolversParentTypes['PolicyRoleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PolicyRole'], ParentType, ContextType>;
};

export type PolicyRoleRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRoleRules'] = ResolversParentTypes['PolicyRoleRules']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PolicyRole'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RoleRule']>, ParentType, ContextType>;
};

export type PolicyRoleStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyRoleStatement'] = ResolversParentTypes['PolicyRoleStatement']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RoleReason']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PolicyRole'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PortfolioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Portfolio'] = ResolversParentTypes['Portfolio']> = {
  covered?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['PortfolioMember']>, ParentType, ContextType>;
  scoreSum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
};

export type PortfolioMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortfolioMember'] = ResolversParentTypes['PortfolioMember']> = {
  covers?: Resolver<ReadonlyArray<ResolversTypes['NeedCoverage']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type PremisesAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesAdvice'] = ResolversParentTypes['PremisesAdvice']> = {
  rule?: Resolver<ResolversTypes['PremisesRule'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PremisesBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesBand'] = ResolversParentTypes['PremisesBand']> = {
  isSizeStated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FacilityKind'], ParentType, ContextType>;
  offer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizeTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  technicalNeed?: Resolver<ResolversTypes['TechnicalNeed'], ParentType, ContextType>;
};

export type PremisesFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesFit'] = ResolversParentTypes['PremisesFit']> = {
  advice?: Resolver<Maybe<ResolversTypes['PremisesAdvice']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['PremisesBand'], ParentType, ContextType>;
  facilities?: Resolver<ReadonlyArray<ResolversTypes['SuitableFacility']>, ParentType, ContextType>;
  inSamePlace?: Resolver<ReadonlyArray<ResolversTypes['SuitableFacility']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['KindPresence'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['PremisesRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PremisesOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesOverlap'] = ResolversParentTypes['PremisesOverlap']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PremisesRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremisesRule'] = ResolversParentTypes['PremisesRule']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PresenceMeaningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresenceMeaning'] = ResolversParentTypes['PresenceMeaning']> = {
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['Presence'], ParentType, ContextType>;
};

export type PriorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prior'] = ResolversParentTypes['Prior']> = {
  isOverridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PursuedActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PursuedActivity'] = ResolversParentTypes['PursuedActivity']> = {
  activity?: Resolver<ResolversTypes['ClusterActivity'], ParentType, ContextType>;
  isPursuedByBoth?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pursuits?: Resolver<ReadonlyArray<ResolversTypes['ActivityPursuit']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  asStated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['Qualifier'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreementLadder?: Resolver<ResolversTypes['AgreementLadder'], ParentType, ContextType, RequireFields<QueryAgreementLadderArgs, 'between'>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first'>>;
  cooperationPaths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryCooperationPathsArgs, 'input'>>;
  cooperations?: Resolver<ResolversTypes['CooperationConnection'], ParentType, ContextType, RequireFields<QueryCooperationsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'by'>>;
  maturity?: Resolver<ResolversTypes['MaturityAssessment'], ParentType, ContextType, RequireFields<QueryMaturityArgs, 'input'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  partnerMatch?: Resolver<ResolversTypes['PartnerMatch'], ParentType, ContextType, RequireFields<QueryPartnerMatchArgs, 'input'>>;
  reference?: Resolver<ResolversTypes['Reference'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
};

export type QuestionnaireResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Questionnaire'] = ResolversParentTypes['Questionnaire']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  defects?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireDefect']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['QuestionnairePart']>, ParentType, ContextType>;
  tables?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireTable']>, ParentType, ContextType>;
  vocabularies?: Resolver<ReadonlyArray<ResolversTypes['QuestionnaireVocabulary']>, ParentType, ContextType>;
};

export type QuestionnaireDefectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionnaireDefect'] = ResolversParentTypes['QuestionnaireDefect']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionnairePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionnairePart'] = ResolversParentTypes['QuestionnairePart']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionnaireTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionnaireTable'] = ResolversParentTypes['QuestionnaireTable']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionnaireVocabularyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionnaireVocabulary'] = ResolversParentTypes['QuestionnaireVocabulary']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RatedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatedItem'] = ResolversParentTypes['RatedItem']> = {
  importance?: Resolver<Maybe<ResolversTypes['Importance']>, ParentType, ContextType>;
  importanceObservations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  importanceOrigin?: Resolver<Maybe<ResolversTypes['ImportanceOrigin']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['TransferItem'], ParentType, ContextType>;
  offerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['ItemOfferConnection'], ParentType, ContextType, RequireFields<RatedItemOffersArgs, 'first'>>;
  outcome?: Resolver<ResolversTypes['RatedItemOutcome'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RawValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RawValue'] = ResolversParentTypes['RawValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  answeredBy?: Resolver<ReadonlyArray<ResolversTypes['AnsweringField']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecommendationKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  accessValues?: Resolver<ReadonlyArray<ResolversTypes['AccessValue']>, ParentType, ContextType>;
  agreementLadder?: Resolver<ResolversTypes['AgreementLadderModel'], ParentType, ContextType>;
  clusterActivities?: Resolver<ReadonlyArray<ResolversTypes['ClusterActivity']>, ParentType, ContextType>;
  cooperationAspects?: Resolver<ReadonlyArray<ResolversTypes['CooperationAspectModel']>, ParentType, ContextType>;
  facilityKinds?: Resolver<ReadonlyArray<ResolversTypes['FacilityKindModel']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FigureRules'], ParentType, ContextType>;
  intellectualPropertyRights?: Resolver<ResolversTypes['IntellectualPropertyRights'], ParentType, ContextType>;
  internationalisation?: Resolver<ResolversTypes['InternationalisationReference'], ParentType, ContextType>;
  maturity?: Resolver<ResolversTypes['MaturityModel'], ParentType, ContextType>;
  premisesBands?: Resolver<ReadonlyArray<ResolversTypes['PremisesBand']>, ParentType, ContextType>;
  premisesRules?: Resolver<ReadonlyArray<ResolversTypes['PremisesRule']>, ParentType, ContextType>;
  presences?: Resolver<ReadonlyArray<ResolversTypes['PresenceMeaning']>, ParentType, ContextType>;
  priors?: Resolver<ReadonlyArray<ResolversTypes['Prior']>, ParentType, ContextType>;
  questionnaire?: Resolver<ResolversTypes['Questionnaire'], ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  sharingRule?: Resolver<ResolversTypes['SharingRule'], ParentType, ContextType>;
  transferGaps?: Resolver<ReadonlyArray<ResolversTypes['SystemGapRule']>, ParentType, ContextType>;
  transferInstitutionTypes?: Resolver<ReadonlyArray<ResolversTypes['InstitutionTypeRule']>, ParentType, ContextType>;
  transferInstruments?: Resolver<ReadonlyArray<ResolversTypes['TransferItem']>, ParentType, ContextType>;
  transferPolicyRoles?: Resolver<ReadonlyArray<ResolversTypes['PolicyRoleRules']>, ParentType, ContextType>;
  transferRoles?: Resolver<ReadonlyArray<ResolversTypes['TransferRoleRules']>, ParentType, ContextType>;
  transferServices?: Resolver<ReadonlyArray<ResolversTypes['TransferItem']>, ParentType, ContextType>;
  transferStages?: Resolver<ResolversTypes['TransferStages'], ParentType, ContextType>;
  weights?: Resolver<ReadonlyArray<ResolversTypes['Weight']>, ParentType, ContextType>;
  workPackageTemplate?: Resolver<ResolversTypes['WorkPackageTemplate'], ParentType, ContextType>;
};

export type RoleReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleReason'] = ResolversParentTypes['RoleReason']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['RoleRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoleRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleRule'] = ResolversParentTypes['RoleRule']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SeekerRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeekerRegion'] = ResolversParentTypes['SeekerRegion']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
};

export type SharingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRule'] = ResolversParentTypes['SharingRule']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceScope'] = ResolversParentTypes['SourceScope']> = {
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['LineRange'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageAvailability'] = ResolversParentTypes['StageAvailability']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['StageOutcome'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  providerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['StageServiceCount']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TransferStageKind'], ParentType, ContextType>;
};

export type StageProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageProviderConnection'] = ResolversParentTypes['StageProviderConnection']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StageProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StageProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageProviderEdge'] = ResolversParentTypes['StageProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isForWiderPlaceOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  placeLinks?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type StageServiceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageServiceCount'] = ResolversParentTypes['StageServiceCount']> = {
  providerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
};

export type StandInReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandInReason'] = ResolversParentTypes['StandInReason']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['StandInRule'], ParentType, ContextType>;
};

export type StandInRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandInRule'] = ResolversParentTypes['StandInRule']> = {
  inActivities?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['StandInRuleName'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedNeed'] = ResolversParentTypes['StatedNeed']> = {
  coverage?: Resolver<ResolversTypes['NeedCoverage'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type StrandBenchmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrandBenchmark'] = ResolversParentTypes['StrandBenchmark']> = {
  highest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  limitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowest?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  median?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['MaturityPosition']>, ParentType, ContextType>;
  profileCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['MaturityStrand'], ParentType, ContextType>;
};

export type StrandMaturityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrandMaturity'] = ResolversParentTypes['StrandMaturity']> = {
  isGivenAsLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['MaturityItem']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levelsPassedOver?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['MaturityStrand'], ParentType, ContextType>;
};

export type SuggestedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedNeed'] = ResolversParentTypes['SuggestedNeed']> = {
  concept?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  elsewhereInCountry?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['OfferForm']>, ParentType, ContextType>;
  nearbyAtHome?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  observations?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  offersAbroad?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  plannedAtHome?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  presence?: Resolver<ResolversTypes['NeedPresence'], ParentType, ContextType>;
  providersAbroad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providersNear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectorNearness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedNeeds?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type SuggestedNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedNeedConnection'] = ResolversParentTypes['SuggestedNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SuggestedNeedEdge']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SuggestedNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SharingRule'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['HomeScope'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SuggestedNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedNeedEdge'] = ResolversParentTypes['SuggestedNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuggestedNeed'], ParentType, ContextType>;
};

export type SuitableFacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitableFacility'] = ResolversParentTypes['SuitableFacility']> = {
  found?: Resolver<ResolversTypes['EnvironmentFacility'], ParentType, ContextType>;
  nearBecause?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nearness?: Resolver<Maybe<ResolversTypes['Nearness']>, ParentType, ContextType>;
  takes?: Resolver<ResolversTypes['TenantFit'], ParentType, ContextType>;
};

export type SupportEnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportEnvironment'] = ResolversParentTypes['SupportEnvironment']> = {
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  breaks?: Resolver<ReadonlyArray<ResolversTypes['PipelineBreak']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindPresence']>, ParentType, ContextType>;
  nextPremises?: Resolver<ResolversTypes['NextPremises'], ParentType, ContextType, RequireFields<SupportEnvironmentNextPremisesArgs, 'employees' | 'technicalNeed'>>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Concept']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['PartnerMatch'], ParentType, ContextType, RequireFields<SupportEnvironmentSharingArgs, 'input'>>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
};

export type SystemGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemGap'] = ResolversParentTypes['SystemGap']> = {
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['RatedItem']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SystemGapKind'], ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['TransferRole']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SystemGapRule'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SystemGapRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemGapRule'] = ResolversParentTypes['SystemGapRule']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SystemGapKind'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferActorConnection'] = ResolversParentTypes['TransferActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransferActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferActorEdge'] = ResolversParentTypes['TransferActorEdge']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['TransferRelation']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['TransferRoleStatement']>, ParentType, ContextType>;
};

export type TransferItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferItem'] = ResolversParentTypes['TransferItem']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransferItemKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferPoint'] = ResolversParentTypes['TransferPoint']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TransferRoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferRoleCount'] = ResolversParentTypes['TransferRoleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  located?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TransferRole'], ParentType, ContextType>;
  serving?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferRoleRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferRoleRules'] = ResolversParentTypes['TransferRoleRules']> = {
  asks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TransferRole'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RoleRule']>, ParentType, ContextType>;
};

export type TransferRoleStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferRoleStatement'] = ResolversParentTypes['TransferRoleStatement']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RoleReason']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TransferRole'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TransferStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStage'] = ResolversParentTypes['TransferStage']> = {
  availability?: Resolver<ResolversTypes['StageAvailability'], ParentType, ContextType, Partial<TransferStageAvailabilityArgs>>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['StageProviderConnection'], ParentType, ContextType, RequireFields<TransferStageProvidersArgs, 'first'>>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['Concept']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['TransferStageKind'], ParentType, ContextType>;
};

export type TransferStagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferStages'] = ResolversParentTypes['TransferStages']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  confidentiality?: Resolver<ReadonlyArray<ResolversTypes['TransferPoint']>, ParentType, ContextType>;
  fundingSources?: Resolver<ReadonlyArray<ResolversTypes['TransferPoint']>, ParentType, ContextType>;
  fundingUses?: Resolver<ReadonlyArray<ResolversTypes['TransferPoint']>, ParentType, ContextType>;
  marketAnalysis?: Resolver<ReadonlyArray<ResolversTypes['TransferPoint']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servicesNotice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['TransferStage']>, ParentType, ContextType, Partial<TransferStagesStagesArgs>>;
};

export type TransferSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferSystem'] = ResolversParentTypes['TransferSystem']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['TransferActorConnection'], ParentType, ContextType, RequireFields<TransferSystemActorsArgs, 'first'>>;
  asOf?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['SystemGap']>, ParentType, ContextType>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, RequireFields<TransferSystemInstitutionsArgs, 'first'>>;
  instruments?: Resolver<ReadonlyArray<ResolversTypes['RatedItem']>, ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  roleCounts?: Resolver<ReadonlyArray<ResolversTypes['TransferRoleCount']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['RatedItem']>, ParentType, ContextType>;
  sourceScope?: Resolver<ReadonlyArray<ResolversTypes['SourceScope']>, ParentType, ContextType>;
  unmet?: Resolver<ReadonlyArray<ResolversTypes['RatedItem']>, ParentType, ContextType>;
  withoutRoleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndertakingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Undertaking'] = ResolversParentTypes['Undertaking']> = {
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UndertakingKind'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, Partial<UndertakingLinksArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<UndertakingObservationsArgs>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  transferRoles?: Resolver<ReadonlyArray<ResolversTypes['TransferRoleStatement']>, ParentType, ContextType, Partial<UndertakingTransferRolesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Weight'] = ResolversParentTypes['Weight']> = {
  component?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  isOverridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WhatIfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WhatIf'] = ResolversParentTypes['WhatIf']> = {
  assumption?: Resolver<ResolversTypes['WhatIfAssumption'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['ComponentKind'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WorkPackageCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageCheck'] = ResolversParentTypes['WorkPackageCheck']> = {
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['WorkPackageProblem']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordCounts?: Resolver<ReadonlyArray<ResolversTypes['WorkPackageWordCount']>, ParentType, ContextType>;
};

export type WorkPackageDefectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageDefect'] = ResolversParentTypes['WorkPackageDefect']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkPackageKeyDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageKeyDate'] = ResolversParentTypes['WorkPackageKeyDate']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type WorkPackagePartTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackagePartTemplate'] = ResolversParentTypes['WorkPackagePartTemplate']> = {
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['WorkPackagePart'], ParentType, ContextType>;
  wordsMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkPackagePointTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackagePointTemplate'] = ResolversParentTypes['WorkPackagePointTemplate']> = {
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['WorkPackageDate']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['WorkPackagePoint'], ParentType, ContextType>;
};

export type WorkPackageProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageProblem'] = ResolversParentTypes['WorkPackageProblem']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkPackageProblemKind'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkPackageTaskTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageTaskTemplate'] = ResolversParentTypes['WorkPackageTaskTemplate']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  isOptional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['WorkPackagePointTemplate']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['WorkPackageTask'], ParentType, ContextType>;
};

export type WorkPackageTemplateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageTemplate'] = ResolversParentTypes['WorkPackageTemplate']> = {
  check?: Resolver<ResolversTypes['WorkPackageCheck'], ParentType, ContextType, RequireFields<WorkPackageTemplateCheckArgs, 'draft'>>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  defects?: Resolver<ReadonlyArray<ResolversTypes['WorkPackageDefect']>, ParentType, ContextType>;
  keyDates?: Resolver<ReadonlyArray<ResolversTypes['WorkPackageKeyDate']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['WorkPackagePartTemplate']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['WorkPackageTaskTemplate']>, ParentType, ContextType>;
};

export type WorkPackageWordCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkPackageWordCount'] = ResolversParentTypes['WorkPackageWordCount']> = {
  isWithinLimit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['WorkPackagePart'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wordsMax?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessValue?: AccessValueResolvers<ContextType>;
  ActionPlan?: ActionPlanResolvers<ContextType>;
  ActivityPriority?: ActivityPriorityResolvers<ContextType>;
  ActivityPursuit?: ActivityPursuitResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementForce?: AgreementForceResolvers<ContextType>;
  AgreementLadder?: AgreementLadderResolvers<ContextType>;
  AgreementLadderModel?: AgreementLadderModelResolvers<ContextType>;
  AgreementLadderRung?: AgreementLadderRungResolvers<ContextType>;
  AgreementLadderStep?: AgreementLadderStepResolvers<ContextType>;
  AgreementPartyConnection?: AgreementPartyConnectionResolvers<ContextType>;
  AgreementPartyEdge?: AgreementPartyEdgeResolvers<ContextType>;
  AgreementTerm?: AgreementTermResolvers<ContextType>;
  AnsweredItem?: AnsweredItemResolvers<ContextType>;
  AnsweringField?: AnsweringFieldResolvers<ContextType>;
  Approach?: ApproachResolvers<ContextType>;
  AspectPartModel?: AspectPartModelResolvers<ContextType>;
  AssumedLink?: AssumedLinkResolvers<ContextType>;
  BorderCrossing?: BorderCrossingResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  ChecklistItem?: ChecklistItemResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  ClusterActivity?: ClusterActivityResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  Cooperation?: CooperationResolvers<ContextType>;
  CooperationAspect?: CooperationAspectResolvers<ContextType>;
  CooperationAspectModel?: CooperationAspectModelResolvers<ContextType>;
  CooperationAspectPart?: CooperationAspectPartResolvers<ContextType>;
  CooperationConnection?: CooperationConnectionResolvers<ContextType>;
  CooperationEdge?: CooperationEdgeResolvers<ContextType>;
  CooperationPath?: CooperationPathResolvers<ContextType>;
  DerivedAmount?: DerivedAmountResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  ElementCoverage?: ElementCoverageResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EnvironmentFacility?: EnvironmentFacilityResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Evidenced?: EvidencedResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityKindModel?: FacilityKindModelResolvers<ContextType>;
  FacilityKindStatement?: FacilityKindStatementResolvers<ContextType>;
  FigureNotAdded?: FigureNotAddedResolvers<ContextType>;
  FigureRule?: FigureRuleResolvers<ContextType>;
  FigureRules?: FigureRulesResolvers<ContextType>;
  Foothold?: FootholdResolvers<ContextType>;
  FootholdConnection?: FootholdConnectionResolvers<ContextType>;
  FootholdEdge?: FootholdEdgeResolvers<ContextType>;
  GraphCounts?: GraphCountsResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IndicatorCoverage?: IndicatorCoverageResolvers<ContextType>;
  IndicatorProxy?: IndicatorProxyResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  InstitutionLevelCount?: InstitutionLevelCountResolvers<ContextType>;
  InstitutionTypeCount?: InstitutionTypeCountResolvers<ContextType>;
  InstitutionTypeRule?: InstitutionTypeRuleResolvers<ContextType>;
  IntellectualPropertyRight?: IntellectualPropertyRightResolvers<ContextType>;
  IntellectualPropertyRights?: IntellectualPropertyRightsResolvers<ContextType>;
  Internationalisation?: InternationalisationResolvers<ContextType>;
  InternationalisationElement?: InternationalisationElementResolvers<ContextType>;
  InternationalisationPoint?: InternationalisationPointResolvers<ContextType>;
  InternationalisationReference?: InternationalisationReferenceResolvers<ContextType>;
  InternationalisationRule?: InternationalisationRuleResolvers<ContextType>;
  ItemOfferConnection?: ItemOfferConnectionResolvers<ContextType>;
  ItemOfferEdge?: ItemOfferEdgeResolvers<ContextType>;
  KindPresence?: KindPresenceResolvers<ContextType>;
  Kpi?: KpiResolvers<ContextType>;
  KpiChange?: KpiChangeResolvers<ContextType>;
  KpiObstacle?: KpiObstacleResolvers<ContextType>;
  KpiProgress?: KpiProgressResolvers<ContextType>;
  LadderAgreement?: LadderAgreementResolvers<ContextType>;
  LadderParty?: LadderPartyResolvers<ContextType>;
  LineRange?: LineRangeResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkKindCount?: LinkKindCountResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Match?: MatchResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  MaturityAssessment?: MaturityAssessmentResolvers<ContextType>;
  MaturityBenchmark?: MaturityBenchmarkResolvers<ContextType>;
  MaturityItem?: MaturityItemResolvers<ContextType>;
  MaturityLevel?: MaturityLevelResolvers<ContextType>;
  MaturityModel?: MaturityModelResolvers<ContextType>;
  MaturityOverallLevel?: MaturityOverallLevelResolvers<ContextType>;
  MaturityPosition?: MaturityPositionResolvers<ContextType>;
  MaturityPriority?: MaturityPriorityResolvers<ContextType>;
  MaturityProfile?: MaturityProfileResolvers<ContextType>;
  MaturityRule?: MaturityRuleResolvers<ContextType>;
  MaturityStrandReference?: MaturityStrandReferenceResolvers<ContextType>;
  MentionedRight?: MentionedRightResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  MinimumIndicator?: MinimumIndicatorResolvers<ContextType>;
  MirroredMatch?: MirroredMatchResolvers<ContextType>;
  MirroredOffer?: MirroredOfferResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedCoverage?: NeedCoverageResolvers<ContextType>;
  NextPremises?: NextPremisesResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  ObservationSum?: ObservationSumResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  PartnerMatch?: PartnerMatchResolvers<ContextType>;
  PartyStandingCount?: PartyStandingCountResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PipelineBreak?: PipelineBreakResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceStrategy?: PlaceStrategyResolvers<ContextType>;
  PlaceTie?: PlaceTieResolvers<ContextType>;
  PlanEntry?: PlanEntryResolvers<ContextType>;
  PolicyRoleCount?: PolicyRoleCountResolvers<ContextType>;
  PolicyRoleRules?: PolicyRoleRulesResolvers<ContextType>;
  PolicyRoleStatement?: PolicyRoleStatementResolvers<ContextType>;
  Portfolio?: PortfolioResolvers<ContextType>;
  PortfolioMember?: PortfolioMemberResolvers<ContextType>;
  PremisesAdvice?: PremisesAdviceResolvers<ContextType>;
  PremisesBand?: PremisesBandResolvers<ContextType>;
  PremisesFit?: PremisesFitResolvers<ContextType>;
  PremisesOverlap?: PremisesOverlapResolvers<ContextType>;
  PremisesRule?: PremisesRuleResolvers<ContextType>;
  PresenceMeaning?: PresenceMeaningResolvers<ContextType>;
  Prior?: PriorResolvers<ContextType>;
  PursuedActivity?: PursuedActivityResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Questionnaire?: QuestionnaireResolvers<ContextType>;
  QuestionnaireDefect?: QuestionnaireDefectResolvers<ContextType>;
  QuestionnairePart?: QuestionnairePartResolvers<ContextType>;
  QuestionnaireTable?: QuestionnaireTableResolvers<ContextType>;
  QuestionnaireVocabulary?: QuestionnaireVocabularyResolvers<ContextType>;
  RatedItem?: RatedItemResolvers<ContextType>;
  RawValue?: RawValueResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  RoleReason?: RoleReasonResolvers<ContextType>;
  RoleRule?: RoleRuleResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SeekerRegion?: SeekerRegionResolvers<ContextType>;
  SharingRule?: SharingRuleResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceScope?: SourceScopeResolvers<ContextType>;
  StageAvailability?: StageAvailabilityResolvers<ContextType>;
  StageProviderConnection?: StageProviderConnectionResolvers<ContextType>;
  StageProviderEdge?: StageProviderEdgeResolvers<ContextType>;
  StageServiceCount?: StageServiceCountResolvers<ContextType>;
  StandInReason?: StandInReasonResolvers<ContextType>;
  StandInRule?: StandInRuleResolvers<ContextType>;
  StatedNeed?: StatedNeedResolvers<ContextType>;
  StrandBenchmark?: StrandBenchmarkResolvers<ContextType>;
  StrandMaturity?: StrandMaturityResolvers<ContextType>;
  SuggestedNeed?: SuggestedNeedResolvers<ContextType>;
  SuggestedNeedConnection?: SuggestedNeedConnectionResolvers<ContextType>;
  SuggestedNeedEdge?: SuggestedNeedEdgeResolvers<ContextType>;
  SuitableFacility?: SuitableFacilityResolvers<ContextType>;
  SupportEnvironment?: SupportEnvironmentResolvers<ContextType>;
  SystemGap?: SystemGapResolvers<ContextType>;
  SystemGapRule?: SystemGapRuleResolvers<ContextType>;
  TransferActorConnection?: TransferActorConnectionResolvers<ContextType>;
  TransferActorEdge?: TransferActorEdgeResolvers<ContextType>;
  TransferItem?: TransferItemResolvers<ContextType>;
  TransferPoint?: TransferPointResolvers<ContextType>;
  TransferRoleCount?: TransferRoleCountResolvers<ContextType>;
  TransferRoleRules?: TransferRoleRulesResolvers<ContextType>;
  TransferRoleStatement?: TransferRoleStatementResolvers<ContextType>;
  TransferStage?: TransferStageResolvers<ContextType>;
  TransferStages?: TransferStagesResolvers<ContextType>;
  TransferSystem?: TransferSystemResolvers<ContextType>;
  Undertaking?: UndertakingResolvers<ContextType>;
  Weight?: WeightResolvers<ContextType>;
  WhatIf?: WhatIfResolvers<ContextType>;
  WorkPackageCheck?: WorkPackageCheckResolvers<ContextType>;
  WorkPackageDefect?: WorkPackageDefectResolvers<ContextType>;
  WorkPackageKeyDate?: WorkPackageKeyDateResolvers<ContextType>;
  WorkPackagePartTemplate?: WorkPackagePartTemplateResolvers<ContextType>;
  WorkPackagePointTemplate?: WorkPackagePointTemplateResolvers<ContextType>;
  WorkPackageProblem?: WorkPackageProblemResolvers<ContextType>;
  WorkPackageTaskTemplate?: WorkPackageTaskTemplateResolvers<ContextType>;
  WorkPackageTemplate?: WorkPackageTemplateResolvers<ContextType>;
  WorkPackageWordCount?: WorkPackageWordCountResolvers<ContextType>;
};


import type { CodegenConfig } from '@graphql-codegen/cli'

const entity = '../graph/entities.js#EntityRecord as EntityRecordModel'

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  generates: {
    'src/generated/graphql.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        avoidOptionals: { defaultValue: true },
        contextType: '../context.js#Context',
        defaultScalarType: 'never',
        enumsAsTypes: true,
        immutableTypes: true,
        inputMaybeValue: 'T | null | undefined',
        maybeValue: 'T | null',
        resolversNonOptionalTypename: { interfaceImplementingType: true },
        scalars: { LocalDate: 'string', PartialDate: 'string', ID: { input: 'string', output: 'string' } },
        useIndexSignature: false,
        useTypeImports: true,
        // What a resolver is given as its parent, one line a type, sorted.
        mappers: {
          Agreement: entity,
          Approach: '../domain/paths/view.js#ApproachView as ApproachViewModel',
          BorderCrossing: '../domain/paths/view.js#BorderView as BorderViewModel',
          Citation: '../domain/citation.js#Citation as CitationModel',
          Cluster: entity,
          Component: '../domain/match/score.js#Component as ComponentModel',
          Concept: entity,
          CooperationPath: '../domain/paths/view.js#PathView as PathViewModel',
          Entity: entity,
          EntityConnection: '../domain/lists.js#EntityPage as EntityPageModel',
          EntityEdge: '../domain/lists.js#EntityEdge as EntityEdgeModel',
          Evidence: '../graph/evidence.js#EvidenceRecord as EvidenceRecordModel',
          Facility: entity,
          FacilityKindStatement: '../graph/entities.js#KindRecord as KindRecordModel',
          Link: '../graph/links.js#LinkRecord as LinkRecordModel',
          LinkConnection: '../domain/lists.js#LinkPage as LinkPageModel',
          LinkEdge: '../domain/lists.js#LinkEdge as LinkEdgeModel',
          Match: '../domain/match/explain.js#MatchView as MatchViewModel',
          MatchConnection: '../domain/lists.js#MatchPage as MatchPageModel',
          MatchEdge: '../domain/lists.js#MatchEdge as MatchEdgeModel',
          Meta: '../graph/meta.js#GraphMark as GraphMarkModel',
          Need: '../domain/match/needs.js#Need as NeedModel',
          NeedCoverage: '../domain/match/coverage.js#Coverage as CoverageModel',
          Observation: '../graph/observations.js#ObservationRecord as ObservationRecordModel',
          ObservationConnection: '../domain/lists.js#ObservationPage as ObservationPageModel',
          ObservationEdge: '../domain/lists.js#ObservationEdge as ObservationEdgeModel',
          Organisation: entity,
          PartnerMatch: '../domain/match/index.js#Ranking as RankingModel',
          PathResult: '../domain/paths/index.js#PathAnswer as PathAnswerModel',
          PathStep: '../domain/paths/view.js#StepView as StepViewModel',
          Place: entity,
          Reason: '../domain/match/reasons.js#Reason as ReasonModel',
          Reference: '../domain/reference.js#Reference as ReferenceModel',
          Rule: '../graph/evidence.js#RuleRecord as RuleRecordModel',
          SearchConnection: '../domain/search.js#SearchPage as SearchPageModel',
          SearchEdge: '../domain/search.js#SearchEdge as SearchEdgeModel',
          SeekerRegion: '../domain/match/seeker.js#SeekerRegion as SeekerRegionModel',
          Source: '../graph/evidence.js#SourceRecord as SourceRecordModel',
          Undertaking: entity,
        },
      },
    },
  },
}

export default config

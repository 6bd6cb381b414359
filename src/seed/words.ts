import type { ConceptScheme, FacilityKind } from '../graph/words.js'

/** The closed sets of words that may stand in a cell, beside those of graph/words.ts. They are enum values of the API. */

export const OWNERSHIPS = ['PUBLIC', 'PRIVATE', 'PUBLIC_PRIVATE'] as const
export const LIFECYCLES = ['PLANNED', 'UNDER_CONSTRUCTION', 'OPERATING', 'CLOSED'] as const
export const LEVELS = ['LOCAL', 'REGIONAL', 'NATIONAL', 'SUPRANATIONAL'] as const
export const UNDERTAKING_KINDS = [
  'PROGRAMME',
  'PROJECT',
  'WORKING_AREA',
  'COURSE',
  'LAW',
  'STRATEGY',
] as const
export const AGREEMENT_LEVELS = ['CLUSTER_INITIATIVES', 'MEMBERS', 'STATES'] as const
export const AGREEMENT_STATUSES = ['PROPOSED', 'SIGNED', 'RATIFIED', 'ENDED'] as const
export const OBSERVATION_KINDS = ['ACTUAL', 'BASELINE', 'TARGET'] as const
export const QUALIFIERS = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'RANGE'] as const
export const IDENTIFIER_SCHEMES = ['ISO_3166_1', 'NUTS', 'ROR', 'PIC', 'WIKIDATA', 'VAT', 'WEBSITE'] as const

export const ORGANISATION_KINDS = [
  'UNIVERSITY',
  'FACULTY',
  'RESEARCH_INSTITUTE',
  'HOSPITAL',
  'TECHNOLOGY_TRANSFER_INSTITUTION',
  'DEVELOPMENT_AGENCY',
  'MINISTRY',
  'PUBLIC_AUTHORITY',
  'CHAMBER',
  'ASSOCIATION',
  'FOUNDATION',
  'CLUSTER_ORGANISATION',
  'NETWORK',
  'TECHNOLOGY_PLATFORM',
  'COMPANY',
  'BANK',
  'FUND',
  'MEDIA',
  'SUPRANATIONAL_BODY',
] as const

export const AGREEMENT_KINDS = [
  'MEMORANDUM_OF_UNDERSTANDING',
  'COLLABORATION_AGREEMENT',
  'BILATERAL_AGREEMENT',
  'PARTNERSHIP_AGREEMENT',
  'FRAMEWORK_AGREEMENT',
] as const

/** The scheme of a concept follows from the file it is written in. */
export const CONCEPT_FILES: Readonly<Record<string, ConceptScheme>> = {
  sectors: 'SECTOR',
  technologies: 'TECHNOLOGY',
  services: 'SERVICE',
  instruments: 'INSTRUMENT',
  'internationalisation-elements': 'INTERNATIONALISATION_ELEMENT',
  'cluster-activities': 'CLUSTER_ACTIVITY',
  measures: 'MEASURE',
  'facility-kinds': 'FACILITY_KIND',
}

export const ENTITY_FILES = [
  'places',
  'clusters',
  'facilities',
  'organisations',
  'undertakings',
  'agreements',
] as const

export const STATEMENT_FILES = ['links', 'observations', 'kinds', 'terms'] as const

export type TableName =
  | 'concepts'
  | 'identifiers'
  | 'redirects'
  | (typeof ENTITY_FILES)[number]
  | (typeof STATEMENT_FILES)[number]

/** The vocabulary is our own; its concepts and their hierarchy are stated by this source. */
export const VOCABULARY_SOURCE = 'clusterlink-vocabulary'

/** The concept of a facility kind: `INCUBATOR` is `c-k-incubator`. */
export function conceptOfKind(kind: FacilityKind): string {
  return `c-k-${kind.toLowerCase().replaceAll('_', '-')}`
}

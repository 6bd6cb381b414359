/** The closed sets of words the graph holds, as the SDL spells them. */

export const ENTITY_LABELS = [
  'Place',
  'Cluster',
  'Facility',
  'Organisation',
  'Undertaking',
  'Agreement',
  'Concept',
] as const
/** The noun of a named thing: its label in the graph and its type in GraphQL. */
export type EntityLabel = (typeof ENTITY_LABELS)[number]

export const BASES = ['STATED', 'DERIVED', 'INFERRED'] as const
export type Basis = (typeof BASES)[number]

/** Links that never count as cooperation. */
export const OTHER_LINK_KINDS = [
  'LOCATED_IN',
  'PART_OF',
  'SERVES',
  'PRESENT_IN',
  'TARGETS',
  'SPECIALISES_IN',
  'OFFERS',
  'NEEDS',
  'BROADER',
  'RELATED',
  'CONCERNS',
] as const

/** Links that a cooperation path may use. */
export const COOPERATION_KINDS = [
  'BELONGS_TO',
  'MANAGES',
  'MEMBER_OF',
  'PARTNER_IN',
  'PARTY_TO',
  'SUPPORTS',
  'HOSTS',
  'FUNDS',
  'FOUNDED',
  'LINKED_TO',
] as const
export type CooperationKind = (typeof COOPERATION_KINDS)[number]

export const LINK_KINDS = [...OTHER_LINK_KINDS, ...COOPERATION_KINDS] as const
export type LinkKind = (typeof LINK_KINDS)[number]

export const LINK_ROLES = [
  'LEAD',
  'PARTNER',
  'ASSOCIATE',
  'MEMBER',
  'RESEARCH_MEMBER',
  'BRANCH',
  'REPRESENTATION',
  'DELIVERY',
  'CUSTOMER',
] as const
export type LinkRole = (typeof LINK_ROLES)[number]

export const PARTY_STANDINGS = [
  'REQUIRED',
  'PROPOSED',
  'SIGNED',
  'RATIFIED',
  'WITHDRAWN',
  'NOT_RECORDED',
] as const
export type PartyStanding = (typeof PARTY_STANDINGS)[number]

export const OFFER_FORMS = [
  'PILOT_PLANT',
  'TECHNOLOGY_PLATFORM',
  'DEMONSTRATOR',
  'SPECIALIST_EQUIPMENT',
  'SPECIALIST_IT',
] as const
export type OfferForm = (typeof OFFER_FORMS)[number]

export const ACCESSES = ['OPEN', 'ON_COLLABORATION', 'MEMBERS_ONLY', 'TENANTS_ONLY', 'CLOSED'] as const
export type Access = (typeof ACCESSES)[number]

export const FACILITY_KINDS = [
  'INCUBATOR',
  'MANAGED_WORKSPACE',
  'GROW_ON_SPACE',
  'SCIENCE_PARK',
  'BUSINESS_PARK',
  'BUSINESS_TECHNOLOGY_CENTRE',
  'CENTRE_OF_EXCELLENCE',
  'RESEARCH_CENTRE',
] as const
export type FacilityKind = (typeof FACILITY_KINDS)[number]

export const CONCEPT_SCHEMES = [
  'SECTOR',
  'TECHNOLOGY',
  'SERVICE',
  'INSTRUMENT',
  'INTERNATIONALISATION_ELEMENT',
  'CLUSTER_ACTIVITY',
  'MEASURE',
  'FACILITY_KIND',
] as const
export type ConceptScheme = (typeof CONCEPT_SCHEMES)[number]

/** By what a list of named things can be broken down. */
export const FACET_DIMENSIONS = [
  'TYPE',
  'COUNTRY',
  'REGION',
  'FACILITY_KIND',
  'OWNERSHIP',
  'LIFECYCLE',
  'ORGANISATION_KIND',
  'LEVEL',
  'UNDERTAKING_KIND',
  'AGREEMENT_KIND',
  'SECTOR',
  'TECHNOLOGY',
  'SERVICE',
] as const
export type FacetDimension = (typeof FACET_DIMENSIONS)[number]
export const AGREEMENT_TERM_KINDS = [
  'RIGHT',
  'OBLIGATION',
  'NO_FINANCIAL_COMMITMENT',
  'EXCLUSIVITY',
  'CONFIDENTIALITY',
  'OTHER',
] as const
export type AgreementTermKind = (typeof AGREEMENT_TERM_KINDS)[number]

export const PLACE_KINDS = ['AREA', 'COUNTRY', 'REGION', 'LOCALITY'] as const

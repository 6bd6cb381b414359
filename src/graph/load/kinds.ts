/** The relationship types that are no links: they hold the parts of one statement together. */
export const PLUMBING_KINDS = [
  'OF_KIND',
  'HAS_TERM',
  'ABOUT',
  'MEASURES',
  'ALONG',
  'FROM_SOURCE',
  'ACCORDING_TO',
  'BY_RULE',
  'IDENTIFIED_BY',
  'REPLACED_BY',
  'SECTION_OF',
  'COVERS',
] as const

/** The labels whose ids are unique; every node that a load writes has one of them. */
export const NODE_LABELS = [
  'Entity',
  'AgreementTerm',
  'Observation',
  'Evidence',
  'Source',
  'Section',
  'Rule',
  'Identifier',
  'FormerId',
] as const

export type PlumbingKind = (typeof PLUMBING_KINDS)[number]
export type NodeLabel = (typeof NODE_LABELS)[number]

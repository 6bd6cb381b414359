import { z } from 'zod'
import { FACILITY_KINDS, LINK_KINDS, OFFER_FORMS } from '../../graph/words.js'
import { citation } from '../citation.js'

/** What is known of a kind of facility in an environment. */
export const PRESENCES = [
  'CONTRADICTED',
  'NAMED',
  'STATED_UNNAMED',
  'PLANNED',
  'STATED_ABSENT',
  'ABSENT_FROM_COMPLETE_LIST',
  'NONE_NAMED',
] as const
export type Presence = (typeof PRESENCES)[number]

const TECHNICAL_NEEDS = ['LOW', 'HIGH'] as const
export type TechnicalNeed = (typeof TECHNICAL_NEEDS)[number]

const kind = z.enum(FACILITY_KINDS)
const technicalNeed = z.enum(TECHNICAL_NEEDS)
const words = z.string().min(1)
const employees = z.int().min(0)
const ruleId = z.string().regex(/^R\d$/, 'should be the id of a rule: R1')

/** Links that bear on an item: of these kinds, out of the facility or into it, to things of one of these kinds. */
const linkPattern = z.strictObject({
  kinds: z.array(z.enum(LINK_KINDS)).min(1),
  direction: z.enum(['OUT', 'IN', 'ANY']).default('ANY'),
  /** A label, or a kind of the thing at the other end, in capitals; anything where absent. */
  towards: z.array(words).min(1).nullable().default(null),
})
export type LinkPattern = z.output<typeof linkPattern>

const checklistItem = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)+$/, 'should be an id like incubator-occupancy'),
  group: z.enum(['PROJECT_ATTRIBUTE', 'SUCCESS_FACTOR', 'FURTHER_CONDITION', 'SIGN_OF_MATURITY']),
  text: words,
  measures: z.array(words).default([]),
  links: z.array(linkPattern).default([]),
  cite: citation,
})
/** Something the report asks of a facility, and which facts bear on it. */
export type ChecklistItem = z.output<typeof checklistItem>

/** What to do where there is none. */
const advice = z.strictObject({ rule: ruleId, text: words })

const kindRow = z.strictObject({
  kind,
  name: words,
  plural: words,
  isInModel: z.boolean(),
  serves: z.array(words).min(1),
  stage: words.nullable().default(null),
  sizeFrom: employees.nullable().default(null),
  sizeTo: employees.nullable().default(null),
  specialisation: words.nullable().default(null),
  offersAccommodation: z.boolean().nullable().default(null),
  pipelinePosition: z.int().positive().nullable().default(null),
  forms: z.array(z.enum(OFFER_FORMS)).default([]),
  lifeCycle: z.array(words).default([]),
  remarks: z.array(words).default([]),
  ifNone: advice.nullable().default(null),
  cite: citation,
  checklist: z.array(checklistItem),
})
/** A kind of facility as the report describes it. */
export type FacilityKindModel = z.output<typeof kindRow>

const rule = z.strictObject({ id: ruleId, name: words, statement: words, cite: citation })
/** A rule of the model of support environments. */
export type PremisesRule = z.output<typeof rule>

const band = z.strictObject({
  kind,
  technicalNeed,
  sizeFrom: employees,
  sizeTo: employees.nullable().default(null),
  isSizeStated: z.boolean(),
  offer: words,
  rule: ruleId,
})
/** Premises for firms of a size (employees, both ends included) and a technical need. */
export type PremisesBand = z.output<typeof band>

const overlap = z.strictObject({
  /** Holds at this number of employees; at any where null. */
  employees: employees.nullable().default(null),
  /** Holds where all of these kinds fit. */
  kinds: z.array(kind).default([]),
  technicalNeed,
  text: words,
  cite: citation,
})
/** Why more than one kind or band of size fits. */
export type PremisesOverlap = z.output<typeof overlap>

/** A step of the pipeline, for all firms or only for those of a technical need. */
const move = z.strictObject({
  from: kind,
  to: kind,
  technicalNeed: technicalNeed.nullable().default(null),
  rule: ruleId,
})

const presenceRow = z.strictObject({ presence: z.enum(PRESENCES), meaning: words })
const count = z.strictObject({ measure: words, of: z.enum(['ALL', 'PART', 'COMING']) })

const model = z.strictObject({
  kinds: z.array(kindRow),
  anyKind: z.array(checklistItem).min(1),
  rules: z.array(rule),
  premises: z.array(band),
  overlaps: z.array(overlap),
  moves: z.array(move),
  entry: z.strictObject({ kinds: z.array(kind).min(1), rule: ruleId }),
  presences: z.array(presenceRow),
  counts: z.array(count).min(1),
  tenantSizeMeasure: words,
})
/** The model of cluster support environments (report of 2009, section 3.3). */
export type SupportModel = z.output<typeof model>

/** Checks the model. Throws where a kind, a presence or a rule is missing or stands there twice. */
export function supportModelFrom(read: unknown): SupportModel {
  const parsed = model.parse(read)
  const ruleIds = parsed.rules.map(({ id }) => id)
  const items = [...parsed.kinds.flatMap(({ checklist }) => checklist), ...parsed.anyKind]
  const kinds = parsed.kinds.map((row) => row.kind)
  const presences = parsed.presences.map(({ presence }) => presence)
  eachOnce('kinds', kinds, FACILITY_KINDS)
  eachOnce('presences', presences, PRESENCES)
  eachOnce('rules', ruleIds, [...new Set(ruleIds)])
  const itemIds = items.map(({ id }) => id)
  eachOnce('items', itemIds, [...new Set(itemIds)])
  const named = [
    ...parsed.kinds.flatMap(({ ifNone }) => (ifNone === null ? [] : [ifNone.rule])),
    ...[...parsed.premises, ...parsed.moves, parsed.entry].map((row) => row.rule),
  ]
  const unknown = named.filter((id) => !ruleIds.includes(id))
  if (unknown.length > 0) throw new Error(`The model of facility kinds names no rule ${unknown.join(', ')}.`)
  return parsed
}

function eachOnce(list: string, found: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.filter((word) => !found.includes(word))
  if (missing.length > 0)
    throw new Error(`The ${list} of the model of facility kinds lack ${missing.join(', ')}.`)
  const twice = found.filter((word, index) => found.indexOf(word) !== index)
  if (twice.length > 0)
    throw new Error(`The ${list} of the model of facility kinds hold ${twice.join(', ')} twice.`)
}

/** A kind of the model. Each kind is there: the model was checked. */
export function kindModelOf(model: SupportModel, wanted: FacilityKindModel['kind']): FacilityKindModel {
  return found(model.kinds, (row) => row.kind === wanted, wanted)
}

/** A rule of the model. */
export function ruleOf(model: SupportModel, id: string): PremisesRule {
  return found(model.rules, (row) => row.id === id, id)
}

function found<T>(rows: readonly T[], is: (row: T) => boolean, wanted: string): T {
  const row = rows.find(is)
  if (row === undefined) throw new Error(`The model of facility kinds lacks ${wanted}.`)
  return row
}

import { z } from 'zod'
import { type Citation, citation } from '../citation.js'
import { cited } from '../cited.js'

export const MATURITY_STRANDS = [
  'COLLABORATION',
  'ENVIRONMENT',
  'FINANCE',
  'KNOWLEDGE',
  'SENIOR_MANAGEMENT',
  'RISK',
  'STAFF',
] as const
export type MaturityStrand = (typeof MATURITY_STRANDS)[number]

/** The highest level; the lowest is 0, below the first. */
export const LEVEL_MAX = 5

export const MATURITY_RULES = [
  'gate',
  'strand-level',
  'limiting',
  'priorities',
  'overall',
  'benchmark',
  'evidence',
] as const
export type MaturityRuleId = (typeof MATURITY_RULES)[number]

const words = z.string().trim().min(1)

const strandShape = z
  .strictObject({ strand: z.enum(MATURITY_STRANDS), name: words, cite: citation })
  .transform(cited)
const levelShape = z
  .strictObject({ level: z.int().min(0).max(LEVEL_MAX), name: words, meaning: words, cite: citation })
  .transform(cited)
const ruleShape = z
  .strictObject({
    id: z.enum(MATURITY_RULES),
    origin: z.enum(['REPORT', 'OURS']),
    statement: words,
    cite: citation.nullable().default(null),
  })
  .transform(({ cite, ...rule }) => ({ ...rule, citation: cite }))
  .refine((rule) => rule.origin === 'OURS' || rule.citation !== null, 'a rule of the report needs its lines')

const shape = z
  .strictObject({
    notice: words,
    noticeCite: citation,
    scope: words,
    scopeCite: citation,
    strands: z.array(strandShape),
    levels: z.array(levelShape),
    rules: z.array(ruleShape),
  })
  .transform(({ noticeCite, scopeCite, ...model }) => ({
    ...model,
    noticeCitation: noticeCite,
    scopeCitation: scopeCite,
  }))

export type StrandReference = z.infer<typeof strandShape>
export type LevelReference = z.infer<typeof levelShape>
export type MaturityRule = z.infer<typeof ruleShape>

/** The model of maturity: what the levels mean and by which rules a profile is weighed. */
export interface MaturityModel {
  readonly notice: string
  readonly noticeCitation: Citation
  readonly scope: string
  readonly scopeCitation: Citation
  /** All strands, in their order. */
  readonly strands: readonly StrandReference[]
  /** Levels 0 to 5, in their order. */
  readonly levels: readonly LevelReference[]
  readonly rules: readonly MaturityRule[]
}

/** Checks the model of maturity. Throws where a strand, a level or a rule is missing, or one is given twice. */
export function maturityFrom(read: unknown): MaturityModel {
  const model = shape.parse(read)
  const levels = model.levels.map(({ level }) => level).join()
  const strands = model.strands.map(({ strand }) => strand).join()
  const rules = model.rules.map(({ id }) => id).join()
  if (levels !== '0,1,2,3,4,5' || strands !== MATURITY_STRANDS.join() || rules !== MATURITY_RULES.join())
    throw new Error(
      `The model of maturity should hold ${MATURITY_STRANDS.join()}, levels 0 to 5 and ${MATURITY_RULES.join()}, in this order, each once.`,
    )
  return model
}

import { z } from 'zod'

/** How figures are added up and compared: data, not code. */
export interface FigureRules {
  /** How far from the stated figure one given as about may lie, as a share of it, in [0, 1). */
  readonly aboutTolerance: number
  readonly unitsNeverAdded: readonly string[]
  readonly measuresNeverAdded: readonly string[]
  /** In the order of the file. */
  readonly rules: readonly FigureRule[]
}

export interface FigureRule {
  readonly id: FigureRuleId
  readonly statement: string
}

const RULE_IDS = ['like-figures-add', 'figures-disagree'] as const
type FigureRuleId = (typeof RULE_IDS)[number]

const shape = z.strictObject({
  aboutTolerance: z.number().min(0).lt(1),
  unitsNeverAdded: z.array(z.string().min(1)),
  measuresNeverAdded: z.array(z.string().min(1)),
  rules: z
    .array(z.strictObject({ id: z.enum(RULE_IDS), statement: z.string().min(1) }))
    .length(RULE_IDS.length),
})

/** Checks `seed/reference/figures.yaml`. Throws where a value is missing or out of range. */
export function figureRulesFrom(content: unknown): FigureRules {
  return shape.parse(content)
}

/** The rule of a short name. */
export function ruleOf({ rules }: FigureRules, id: FigureRuleId): FigureRule {
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`reference/figures.yaml lacks the rule ${id}.`)
  return rule
}

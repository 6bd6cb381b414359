import { z } from 'zod'
import { STAND_IN_RULES, type StandInRuleName } from '../../graph/ladder.js'
import { type Citation, citation } from '../citation.js'

export const ACTIVITY_PRIORITIES = ['POLICY_FRAMEWORK', 'HUMAN_RESOURCES', 'INVESTMENT_AND_FINANCE'] as const
export type ActivityPriorityName = (typeof ACTIVITY_PRIORITIES)[number]

/** A step of the ladder: between whom, by what, for what. */
export interface LadderStep {
  readonly name: string
  readonly title: string
  readonly parties: string
  readonly contents: string
  readonly enables: string
  /** Taken case by case: never the usual next step, and never skipped. */
  readonly isOptional: boolean
  /** The step whose agreements it ratifies. */
  readonly ratifies: string | null
  readonly precedes: readonly string[]
  /** Agreements of these levels stand here. */
  readonly levels: readonly string[]
  /** Agreements of these kinds stand here where no level is recorded. */
  readonly kinds: readonly string[]
  readonly citation: Citation
}

/** Why somebody stands for a side, and on which steps that counts. */
export interface StandInRule {
  readonly rule: StandInRuleName
  readonly statement: string
  readonly steps: readonly string[]
  /** Whether what such a one pursues counts as pursued by the side. */
  readonly inActivities: boolean
}

export interface ActivityPriority {
  readonly priority: ActivityPriorityName
  readonly name: string
  readonly order: string
  readonly citation: Citation
}

export interface ClusterActivity {
  readonly conceptId: string
  readonly name: string
  readonly priority: ActivityPriority
  readonly citation: Citation
}

/** The ladder of agreements and the activities of the Corallia framework. */
export interface LadderModel {
  readonly order: string
  readonly citation: Citation
  /** From the first to the last. */
  readonly steps: readonly LadderStep[]
  readonly standIns: ReadonlyMap<StandInRuleName, StandInRule>
  readonly agencyKinds: readonly string[]
  readonly stateKinds: readonly string[]
  readonly activities: readonly ClusterActivity[]
}

const text = z.string().min(1)
const words = z.array(text)

const shape = z.strictObject({
  cite: citation,
  order: text,
  steps: z
    .array(
      z.strictObject({
        name: text,
        title: text,
        parties: text,
        contents: text,
        enables: text,
        isOptional: z.boolean(),
        ratifies: text.nullable().default(null),
        precedes: words,
        levels: words,
        kinds: words,
        cite: citation,
      }),
    )
    .min(1),
  standIns: z.array(
    z.strictObject({
      rule: z.enum(STAND_IN_RULES),
      statement: text,
      steps: words,
      inActivities: z.boolean(),
    }),
  ),
  agencyKinds: words.min(1),
  stateKinds: words.min(1),
  priorities: z.array(
    z.strictObject({ priority: z.enum(ACTIVITY_PRIORITIES), name: text, order: text, cite: citation }),
  ),
  activities: z.array(
    z.strictObject({ concept: text, name: text, priority: z.enum(ACTIVITY_PRIORITIES), cite: citation }),
  ),
})

/** Checks `seed/reference/agreement-ladder.yaml`. Throws where something is missing or names what is not there. */
export function ladderModelFrom(written: unknown): LadderModel {
  const { cite, order, steps, standIns, priorities, activities, ...kinds } = shape.parse(written)
  const names = new Set(steps.map((step) => step.name))
  const rules = new Map(standIns.map((row) => [row.rule, row]))
  const priorityOf = new Map(priorities.map(({ cite, ...row }) => [row.priority, { ...row, citation: cite }]))
  const named = [
    ...steps.flatMap((step) => [...step.precedes, ...(step.ratifies === null ? [] : [step.ratifies])]),
    ...standIns.flatMap((row) => row.steps),
  ]
  const missing = [
    ...named.filter((name) => !names.has(name)).map((name) => `step ${name}`),
    ...STAND_IN_RULES.filter((rule) => !rules.has(rule)),
    ...ACTIVITY_PRIORITIES.filter((priority) => !priorityOf.has(priority)),
  ]
  if (missing.length > 0) throw new Error(`The ladder of agreements lacks ${missing.join(', ')}.`)
  return {
    ...kinds,
    order,
    citation: cite,
    steps: steps.map(({ cite, ...step }) => ({ ...step, citation: cite })),
    standIns: rules,
    activities: activities.flatMap(({ concept, name, priority, cite }) => {
      const known = priorityOf.get(priority)
      return known === undefined ? [] : [{ conceptId: concept, name, priority: known, citation: cite }]
    }),
  }
}

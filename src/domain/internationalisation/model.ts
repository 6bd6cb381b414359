import { z } from 'zod'
import { type Citation, citation } from '../citation.js'

const RULE_IDS = [
  'of-the-place',
  'element-covered',
  'change-of-like',
  'progress-of-actual',
  'plan-total',
  'abroad',
  'indicator-direct',
  'indicator-proxy',
] as const
export type RuleId = (typeof RULE_IDS)[number]

/** A rule of ours by which conclusions are drawn. */
export interface Rule {
  readonly id: RuleId
  readonly statement: string
}

/** One point of the model, in our words. */
export interface Point {
  readonly id: string
  readonly name: string
  readonly meaning: string
  readonly citation: Citation
}

/** An element; its id is that of the concept actors aim at. */
export interface Element extends Point {
  /** Measures whose figures speak of it. */
  readonly measures: readonly string[]
}

/** An indicator that a region should measure at least. */
export interface Indicator {
  readonly id: string
  readonly name: string
  /** Measures that are the indicator itself. */
  readonly direct: readonly string[]
  /** Measures that stand in for it, and how far they do. */
  readonly proxy: readonly StandIn[]
  readonly citation: Citation
}

export interface StandIn {
  readonly measure: string
  readonly because: string
}

/** A unit whose parts add up to a whole. */
export interface ShareUnit {
  readonly unit: string
  /** The unit of a difference of two such figures. */
  readonly difference: string
  readonly whole: number
}

/** The model of internationalisation: data, not code. */
export interface InternationalisationModel {
  readonly elements: readonly Element[]
  readonly drivers: readonly Point[]
  readonly minimumMethodology: readonly Point[]
  readonly minimumIndicators: readonly Indicator[]
  readonly kpiNotes: readonly Point[]
  /** What is wrong or unclear in the source. */
  readonly defects: readonly Point[]
  readonly rules: readonly Rule[]
  readonly resourceShareMeasure: string
  readonly shareUnits: readonly ShareUnit[]
}

const words = z.string().min(1)
const pointShape = { id: words, name: words, meaning: words, cite: citation }
const cited = <T extends { readonly cite: Citation }>({ cite, ...rest }: T) => ({ ...rest, citation: cite })

const point = z.strictObject(pointShape).transform(cited)
const element = z.strictObject({ ...pointShape, measures: z.array(words) }).transform(cited)
const indicator = z
  .strictObject({
    id: words,
    name: words,
    direct: z.array(words),
    proxy: z.array(z.strictObject({ measure: words, because: words })),
    cite: citation,
  })
  .transform(cited)

const model = z.strictObject({
  elements: z.array(element).length(6),
  drivers: z.array(point).length(7),
  minimumMethodology: z.array(point).length(7),
  minimumIndicators: z.array(indicator).length(7),
  kpiNotes: z.array(point),
  defects: z.array(point),
  rules: z.array(z.strictObject({ id: z.enum(RULE_IDS), statement: words })),
  resourceShareMeasure: words,
  shareUnits: z.array(z.strictObject({ unit: words, difference: words, whole: z.number().positive() })),
})

/** Checks `seed/reference/internationalisation.yaml`. Throws where a part or a rule is missing. */
export function internationalisationModelFrom(read: unknown): InternationalisationModel {
  const checked = model.parse(read)
  const missing = RULE_IDS.filter((id) => !checked.rules.some((rule) => rule.id === id))
  if (missing.length > 0) throw new Error(`The model of internationalisation lacks ${missing.join(', ')}.`)
  return checked
}

/** A rule of the model. */
export function ruleOf({ rules }: InternationalisationModel, id: RuleId): Rule {
  const found = rules.find((rule) => rule.id === id)
  if (found === undefined) throw new Error(`The model of internationalisation has no rule ${id}.`)
  return found
}

/** Every measure that the model speaks of, each once: only its figures say something of internationalisation. */
export function measuresOf({ elements, minimumIndicators }: InternationalisationModel): readonly string[] {
  const ofIndicators = minimumIndicators.flatMap(({ direct, proxy }) => [
    ...direct,
    ...proxy.map((one) => one.measure),
  ])
  return [...new Set([...elements.flatMap((one) => one.measures), ...ofIndicators])].toSorted()
}

import type { ObservationRecord } from '../../graph/observations.js'
import { capitalised } from '../sentences.js'
import { amountWords, differenceWords } from './amount-words.js'
import { type Amount, amountOf, difference, relativeChange } from './amounts.js'
import type { ShareUnit } from './model.js'

export type ObstacleKind =
  | 'NO_BASELINE'
  | 'NO_TARGET'
  | 'BASELINE_WITHOUT_FIGURE'
  | 'TARGET_WITHOUT_FIGURE'
  | 'SEVERAL_BASELINES'
  | 'SEVERAL_TARGETS'
  | 'UNLIKE_UNITS'
  | 'OPEN_ENDED'
  | 'NOT_POSITIVE'
  | 'BEFORE_BASELINE'

/** Why a change, or a part of it, is not told. */
export interface Obstacle {
  readonly kind: ObstacleKind
  readonly sentence: string
}

/** A figure with its amount. */
export interface Figure {
  readonly observation: ObservationRecord
  readonly amount: Amount
}

/** One side of a change: the one figure it has, or why it has none. */
export type Side = { readonly figure: Figure } | { readonly obstacle: Obstacle }

/** The change from one figure to another, with what it was computed from and what kept it from being computed. */
export interface Change {
  readonly amount: Amount | null
  readonly relativeChange: Amount | null
  readonly inputs: readonly ObservationRecord[]
  readonly obstacles: readonly Obstacle[]
  readonly sentence: string
}

const NOUNS = { BASELINE: 'starting figure', TARGET: 'target' } as const

/** The one figure of a side. Those that the source names without a value do not count beside one that has it. */
export function sideOf(kind: 'BASELINE' | 'TARGET', observations: readonly ObservationRecord[]): Side {
  const figures = figuresOf(observations)
  const [only] = figures
  if (figures.length === 1 && only !== undefined) return { figure: only }
  const noun = NOUNS[kind]
  if (figures.length > 1) {
    return obstacle(`SEVERAL_${kind}S`, `The sources give ${figures.length} ${noun}s; none is chosen.`)
  }
  return observations.length > 0
    ? obstacle(`${kind}_WITHOUT_FIGURE`, `A ${noun} is named, to be monitored, without a figure.`)
    : obstacle(`NO_${kind}`, `No ${noun} is stated.`)
}

function obstacle(kind: ObstacleKind, sentence: string): Side {
  return { obstacle: { kind, sentence } }
}

/** The observations that have a value. */
export function figuresOf(observations: readonly ObservationRecord[]): readonly Figure[] {
  return observations.flatMap((observation) => {
    const amount = amountOf(observation)
    return amount === null ? [] : [{ observation, amount }]
  })
}

/** What lies between two sides. Like with like only; open ends stay open. */
export function changeBetween(from: Side, to: Side, shareUnits: readonly ShareUnit[]): Change {
  const inputs = [from, to].flatMap((side) => ('figure' in side ? [side.figure.observation] : []))
  const missing = [from, to].flatMap((side) => ('obstacle' in side ? [side.obstacle] : []))
  if ('obstacle' in from || 'obstacle' in to) {
    const told = [
      'figure' in from ? `It starts from ${amountWords(from.figure.amount)}.` : '',
      'figure' in to ? `It leads to ${amountWords(to.figure.amount)}.` : '',
    ].join('')
    const sentence = [told, ...missing.map((one) => one.sentence)].filter((part) => part !== '').join(' ')
    return { ...unknownChange(inputs, missing), sentence }
  }
  return changeOfFigures(from.figure.amount, to.figure.amount, { inputs, shareUnits })
}

interface Told {
  readonly inputs: readonly ObservationRecord[]
  readonly shareUnits: readonly ShareUnit[]
}

function changeOfFigures(from: Amount, to: Amount, { inputs, shareUnits }: Told): Change {
  const ends = `${amountWords(from)} to ${amountWords(to)}`
  if (from.unit !== to.unit) {
    const sentence = `From ${ends}: unlike units are not compared.`
    return unknownChange(inputs, [{ kind: 'UNLIKE_UNITS', sentence }])
  }
  const amount = difference(to, from, shareUnits)
  if (amount === null) {
    const sentence = `From ${ends}: both are open, so that any change fits.`
    return unknownChange(inputs, [{ kind: 'OPEN_ENDED', sentence }])
  }
  const relative = relativeChange(to, from)
  const obstacles: readonly Obstacle[] =
    from.low !== null && from.low > 0
      ? []
      : [
          {
            kind: 'NOT_POSITIVE',
            sentence: `The first figure may be zero or less, so that nothing can be said in proportion to it.`,
          },
        ]
  const inProportion = relative === null || amount.unit !== to.unit ? '' : `, ${differenceWords(relative)}`
  const sentence = capitalised(`from ${ends}: ${differenceWords(amount)}${inProportion}.`)
  return { amount, relativeChange: relative, inputs, obstacles, sentence }
}

/** A change that cannot be told, with the reasons. */
export function unknownChange(inputs: readonly ObservationRecord[], obstacles: readonly Obstacle[]): Change {
  const sentence = obstacles.map((one) => one.sentence).join(' ')
  return { amount: null, relativeChange: null, inputs, obstacles, sentence }
}

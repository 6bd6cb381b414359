import type { FigureRow } from '../../graph/internationalisation.js'
import type { ObservationRecord } from '../../graph/observations.js'
import { groupBy } from '../../group-by.js'
import { firstDayOf, isAfter, isBefore } from '../dates.js'
import { amountWords } from './amount-words.js'
import { isOneNumber } from './amounts.js'
import {
  type Change,
  changeBetween,
  type Figure,
  figuresOf,
  type Side,
  sideOf,
  unknownChange,
} from './changes.js'
import type { ShareUnit } from './model.js'

/** A measure that somebody set a start or an aim for, along the same things. */
export interface Kpi {
  readonly measureId: string
  readonly dimensionIds: readonly string[]
  readonly baselines: readonly ObservationRecord[]
  readonly targets: readonly ObservationRecord[]
  readonly actuals: readonly ObservationRecord[]
  /** From the baseline to the target. */
  readonly gap: Change
  /** One for each actual figure that has a value. */
  readonly progress: readonly Progress[]
}

/** How far an actual figure is on the way from the baseline to the target. */
export interface Progress {
  readonly actual: ObservationRecord
  readonly achieved: Change
  readonly remaining: Change
  /** Part of the way, 1 for all of it; null unless all three are one number each and the way has a length. */
  readonly share: number | null
  readonly sentence: string
}

/** What was not yet so on the day is left out; an aim may lie ahead of it. */
export function knownOn({ kind, from }: Pick<FigureRow, 'kind' | 'from'>, asOf: string): boolean {
  return kind === 'TARGET' || from === null || !isAfter(from, asOf)
}

/** Rows by measure and what it is taken along, of measures that have a start or an aim. */
export function kpiGroupsOf(rows: readonly FigureRow[]): readonly (readonly FigureRow[])[] {
  const groups = groupBy(rows, ({ measureId, dimensionIds }) => [measureId, ...dimensionIds].join(' '))
  return [...groups.values()].filter((group) => group.some((row) => row.kind !== 'ACTUAL'))
}

/** The key performance indicator that figures of one measure along the same things make. */
export function kpiOf(
  observations: readonly [ObservationRecord, ...ObservationRecord[]],
  shareUnits: readonly ShareUnit[],
): Kpi {
  const [{ measureId, dimensionIds }] = observations
  const ofKind = (kind: ObservationRecord['kind']) => observations.filter((one) => one.kind === kind)
  const [baselines, targets, actuals] = [ofKind('BASELINE'), ofKind('TARGET'), ofKind('ACTUAL')]
  const way = { baseline: sideOf('BASELINE', baselines), target: sideOf('TARGET', targets), shareUnits }
  return {
    measureId,
    dimensionIds,
    baselines,
    targets,
    actuals,
    gap: changeBetween(way.baseline, way.target, shareUnits),
    progress: figuresOf(actuals).map((actual) => progressOf(actual, way)),
  }
}

interface Way {
  readonly baseline: Side
  readonly target: Side
  readonly shareUnits: readonly ShareUnit[]
}

function progressOf(actual: Figure, { baseline, target, shareUnits }: Way): Progress {
  const told = `${amountWords(actual.amount)}${periodWords(actual.observation)}`
  if ('figure' in baseline && endedBefore(actual.observation, baseline.figure.observation)) {
    const sentence = `The figure of ${told} is from before the baseline and tells nothing of progress.`
    const none = unknownChange([actual.observation], [{ kind: 'BEFORE_BASELINE', sentence }])
    return { actual: actual.observation, achieved: none, remaining: none, share: null, sentence }
  }
  const share = shareOf(actual, baseline, target)
  const achieved = changeBetween(baseline, { figure: actual }, shareUnits)
  const remaining = changeBetween({ figure: actual }, target, shareUnits)
  const sentence = `${told}: ${share === null ? 'what part of the way that is cannot be told' : `${Math.round(share * 100)} % of the way from the start to the target`}.`
  return { actual: actual.observation, achieved, remaining, share, sentence }
}

function shareOf(actual: Figure, baseline: Side, target: Side): number | null {
  if (!('figure' in baseline) || !('figure' in target)) return null
  const amounts = [baseline.figure.amount, target.figure.amount, actual.amount]
  if (!amounts.every((amount) => isOneNumber(amount) && amount.unit === actual.amount.unit)) return null
  const [start = 0, aim = 0, now = 0] = amounts.map((amount) => amount.low ?? 0)
  return aim === start ? null : (now - start) / (aim - start)
}

/** Whether the period of a figure ended before that of another began; not so where one is not recorded. */
function endedBefore(one: ObservationRecord, other: ObservationRecord): boolean {
  const [end, start] = [one.to ?? one.from, other.from ?? other.to]
  return end !== null && start !== null && isBefore(end, firstDayOf(start))
}

function periodWords({ from, to }: ObservationRecord): string {
  if (from === null && to === null) return ''
  return from === null || to === null || from === to ? ` of ${from ?? to}` : ` of ${from} to ${to}`
}

/** A key performance indicator in a sentence or two. */
export function kpiSentence({ gap, progress }: Kpi, measure: string, dimensions: readonly string[]): string {
  const along = dimensions.length === 0 ? '' : ` along ${dimensions.join(', ')}`
  const told = gap.sentence.charAt(0).toLowerCase() + gap.sentence.slice(1)
  return [`${measure}${along}: ${told}`, ...progress.map((one) => one.sentence)].join(' ')
}

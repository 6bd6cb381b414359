import type { ObservationRecord } from '../../graph/observations.js'
import type { ShareUnit } from './model.js'

/** An amount between two ends, in one unit: equal ends for one number, null for an open end. */
export interface Amount {
  readonly low: number | null
  readonly high: number | null
  /** Whether an input is given as "about". */
  readonly isApproximate: boolean
  readonly unit: string
}

/** Differences and sums are rounded to this many digits after the point: floating point adds noise beyond. */
const DIGITS = 9

/** The unit of a relative change: 0.4 says 40 % more. */
export const RATIO = 'RATIO'

/** The amount of a figure; null where the source names the measure and gives no figure. */
export function amountOf({ low, high, qualifier, unit }: ObservationRecord): Amount | null {
  if (qualifier === null || unit === null) return null
  return { low, high, unit, isApproximate: qualifier === 'ABOUT' }
}

/** Whether the amount is one number. */
export function isOneNumber({ low, high }: Amount): boolean {
  return low !== null && low === high
}

/** How exactly an amount is known. */
export function qualifierOf(amount: Amount): 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'RANGE' {
  if (amount.low === null) return 'AT_MOST'
  if (amount.high === null) return 'AT_LEAST'
  if (!isOneNumber(amount)) return 'RANGE'
  return amount.isApproximate ? 'ABOUT' : 'EXACT'
}

/**
 * `to` less `from`, both in one unit: the least and the most it can be. The difference of two shares of a whole is in
 * points of it. Null where both ends stay open, so that nothing is known.
 */
export function difference(to: Amount, from: Amount, shareUnits: readonly ShareUnit[]): Amount | null {
  const low = to.low === null || from.high === null ? null : rounded(to.low - from.high)
  const high = to.high === null || from.low === null ? null : rounded(to.high - from.low)
  if (low === null && high === null) return null
  const unit = shareUnits.find((share) => share.unit === to.unit)?.difference ?? to.unit
  return { low, high, unit, isApproximate: to.isApproximate || from.isApproximate }
}

/** `to` over `from`, less 1. Null where `from` may be zero or negative, or where both ends stay open. */
export function relativeChange(to: Amount, from: Amount): Amount | null {
  if (from.low === null || from.low <= 0) return null
  const least = quotient(to.low, to.low !== null && to.low >= 0 ? from.high : from.low)
  const most = quotient(to.high, to.high !== null && to.high >= 0 ? from.low : from.high)
  if (least === null && most === null) return null
  const [low, high] = [least, most].map((ratio) => (ratio === null ? null : rounded(ratio - 1)))
  return {
    low: low ?? null,
    high: high ?? null,
    unit: RATIO,
    isApproximate: to.isApproximate || from.isApproximate,
  }
}

/** Over an open end a quotient comes as near to zero as one likes. */
function quotient(dividend: number | null, divisor: number | null): number | null {
  if (dividend === null) return null
  return divisor === null ? 0 : dividend / divisor
}

/** The sum of amounts of one unit, the same in whatever order they come. Null for none. */
export function sumOf(amounts: readonly Amount[]): Amount | null {
  const [first] = amounts
  if (first === undefined) return null
  return {
    low: total(amounts.map((amount) => amount.low)),
    high: total(amounts.map((amount) => amount.high)),
    unit: first.unit,
    isApproximate: amounts.some((amount) => amount.isApproximate),
  }
}

/** Floating point adds differently in another order: so the order is always the same. */
function total(ends: readonly (number | null)[]): number | null {
  const known = ends.filter((end) => end !== null)
  if (known.length < ends.length) return null
  return rounded(known.toSorted((a, b) => a - b).reduce((sum, end) => sum + end, 0))
}

/** Adding 0 turns -0 into 0. */
function rounded(value: number): number {
  return Number(value.toFixed(DIGITS)) + 0
}

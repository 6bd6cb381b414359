import { compareText } from '../../compare-text.js'
import { groupBy } from '../../group-by.js'
import { firstDayOf, lastDayOf } from '../dates.js'
import { type Figure, measuredAlike } from './figure.js'
import type { FigureRules } from './rules.js'

/** Figures of like things that cannot all be right. */
export interface FigureDisagreement
  extends Pick<Figure, 'measureId' | 'kind' | 'dimensionIds' | 'subjectIds'> {
  readonly unit: string
  /** From the lowest to the highest. */
  readonly figureIds: readonly string[]
  /** Whether all are of the same period, or none tells its period. */
  readonly isSamePeriod: boolean
}

/** The figures that disagree, those that disagree with one another together. Their order does not matter. */
export function disagreementsOf(
  figures: readonly Figure[],
  rules: Pick<FigureRules, 'aboutTolerance'>,
): readonly FigureDisagreement[] {
  const given = figures.filter(({ qualifier, unit }) => qualifier !== null && unit !== null)
  const alike = groupBy(given, (figure) =>
    JSON.stringify([...measuredAlike(figure), [...figure.subjectIds].sort(), figure.unit]),
  )
  return [...alike]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => conflictsIn(group, rules.aboutTolerance))
}

function conflictsIn(group: readonly Figure[], tolerance: number): readonly FigureDisagreement[] {
  const inOrder = group.toSorted(fromTheLowest)
  const left = new Set(inOrder)
  return inOrder.flatMap((figure) => {
    const together = conflictingWith(figure, left, tolerance)
    return together.length < 2 ? [] : disagreement(inOrder.filter((one) => together.includes(one)))
  })
}

/** Ends that are open compare equal: the difference of two infinities is no number, and ids decide. */
function fromTheLowest(a: Figure, b: Figure): number {
  return atLeast(a, 0) - atLeast(b, 0) || atMost(a, 0) - atMost(b, 0) || compareText(a.id, b.id)
}

/** The figure and all that disagree with it, or with one that does; takes them out of those that are left. */
function conflictingWith(start: Figure, left: Set<Figure>, tolerance: number): readonly Figure[] {
  if (!left.delete(start)) return []
  const found = [start]
  for (const figure of found) {
    for (const other of left) {
      if (!periodsMeet(figure, other) || canBothHold(figure, other, tolerance)) continue
      left.delete(other)
      found.push(other)
    }
  }
  return found
}

function disagreement(figures: readonly Figure[]): readonly FigureDisagreement[] {
  const [first] = figures
  if (first === undefined || first.unit === null) return []
  const { measureId, kind, dimensionIds, subjectIds, unit } = first
  return [
    {
      ...{ measureId, kind, dimensionIds, subjectIds, unit },
      figureIds: figures.map(({ id }) => id),
      isSamePeriod: figures.every(({ from, to }) => from === first.from && to === first.to),
    },
  ]
}

function canBothHold(a: Figure, b: Figure, tolerance: number): boolean {
  return atLeast(a, tolerance) <= atMost(b, tolerance) && atLeast(b, tolerance) <= atMost(a, tolerance)
}

function atLeast({ low, qualifier }: Figure, tolerance: number): number {
  if (low === null) return Number.NEGATIVE_INFINITY
  return qualifier === 'ABOUT' ? low - Math.abs(low) * tolerance : low
}

function atMost({ high, qualifier }: Figure, tolerance: number): number {
  if (high === null) return Number.POSITIVE_INFINITY
  return qualifier === 'ABOUT' ? high + Math.abs(high) * tolerance : high
}

/** A figure without a period is compared with others without one: against a dated one it may be of another year. */
function periodsMeet(a: Figure, b: Figure): boolean {
  if (!isDated(a) || !isDated(b)) return !isDated(a) && !isDated(b)
  return beginsBeforeEnd(a, b) && beginsBeforeEnd(b, a)
}

function isDated({ from, to }: Figure): boolean {
  return from !== null || to !== null
}

function beginsBeforeEnd({ from }: Figure, { to }: Figure): boolean {
  return from === null || to === null || firstDayOf(from) <= lastDayOf(to)
}

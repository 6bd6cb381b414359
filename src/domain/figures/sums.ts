import { compareText } from '../../compare-text.js'
import { groupBy } from '../../group-by.js'
import { type Figure, measuredAlike, type Origin, originKey } from './figure.js'
import { type OverlapReason, overlapsAmong, type Wholes } from './overlap.js'
import type { FigureRules } from './rules.js'

type NotAddedReason = 'NO_VALUE' | 'DOES_NOT_ADD' | OverlapReason

/** A figure that is like the others and was not added to them. */
export interface NotAdded {
  readonly figureId: string
  readonly reason: NotAddedReason
  readonly overlapsWithId: string | null
}

/** Like figures added up. */
export interface FigureSum
  extends Pick<Figure, 'measureId' | 'kind' | 'dimensionIds' | 'unit' | 'from' | 'to'> {
  readonly origin: Origin
  /** Null where a figure is open below, or none could be added. */
  readonly low: number | null
  /** Null where a figure is open above, or none could be added. */
  readonly high: number | null
  readonly isAbout: boolean
  /** Ids of the figures that were added. */
  readonly inputIds: readonly string[]
  readonly notAdded: readonly NotAdded[]
  /** The subjects asked for that no added figure is about. */
  readonly missingIds: readonly string[]
}

/** So many figures of a sum are shown; it counts all of them. */
export const SHOWN_MAX = 100

/** What decides which figures add up. */
export interface SumContext {
  readonly rules: Pick<FigureRules, 'unitsNeverAdded' | 'measuresNeverAdded'>
  readonly wholes: Wholes
  /** The subjects asked for; empty where none were named. */
  readonly subjectIds: readonly string[]
  /** Whether a source was asked for; a figure counts once for each of its sources that was. */
  isAskedFor(origin: Origin): boolean
}

/** The figures added up as far as they are alike; the sums of most figures first. Their order does not matter. */
export function sumsOf(figures: readonly Figure[], context: SumContext): readonly FigureSum[] {
  const said = figures.flatMap((figure) =>
    figure.origins.filter((origin) => context.isAskedFor(origin)).map((origin) => ({ figure, origin })),
  )
  const alike = groupBy(said, ({ figure, origin }) =>
    JSON.stringify([...measuredAlike(figure), figure.from, figure.to, originKey(origin)]),
  )
  return [...alike]
    .toSorted(([a], [b]) => compareText(a, b))
    .flatMap(([, group]) => sumsByUnit(group, context))
    .toSorted((a, b) => b.inputIds.length - a.inputIds.length)
}

type Said = { readonly figure: Figure; readonly origin: Origin }

/** One sum for each unit; a figure without a value has none and is missing from all of them. */
function sumsByUnit(group: readonly Said[], context: SumContext): readonly FigureSum[] {
  const inOrder = group.toSorted((a, b) => compareText(a.figure.id, b.figure.id))
  const empty = inOrder.filter(({ figure }) => figure.qualifier === null)
  const byUnit = groupBy(
    inOrder.filter(({ figure }) => figure.qualifier !== null),
    ({ figure }) => figure.unit,
  )
  if (byUnit.size === 0) return [sumOf(empty, null, context)].filter((sum) => sum !== null)
  return [...byUnit]
    .toSorted(([a], [b]) => compareText(a ?? '', b ?? ''))
    .map(([unit, same]) => sumOf([...same, ...empty], unit, context))
    .filter((sum) => sum !== null)
}

function sumOf(group: readonly Said[], unit: string | null, context: SumContext): FigureSum | null {
  const [first] = group
  if (first === undefined) return null
  const { measureId, kind, dimensionIds, from, to } = first.figure
  const figures = group.map(({ figure }) => figure)
  const notAdded = notAddedOf(figures, unit, context)
  const barred = new Set(notAdded.map(({ figureId }) => figureId))
  const added = figures.filter(({ id }) => !barred.has(id))
  const counted = new Set(added.flatMap(({ subjectIds }) => subjectIds))
  return {
    ...{ measureId, kind, dimensionIds, unit, from, to },
    origin: first.origin,
    low: total(added.map(({ low }) => low)),
    high: total(added.map(({ high }) => high)),
    isAbout: added.some(({ qualifier }) => qualifier === 'ABOUT'),
    inputIds: added.map(({ id }) => id),
    notAdded,
    missingIds: context.subjectIds.filter((id) => !counted.has(id)),
  }
}

function notAddedOf(
  figures: readonly Figure[],
  unit: string | null,
  { rules, wholes }: SumContext,
): readonly NotAdded[] {
  const because = (reason: NotAddedReason) => (figure: Figure) => ({
    figureId: figure.id,
    reason,
    overlapsWithId: null,
  })
  const given = figures.filter(({ qualifier }) => qualifier !== null)
  const missing = figures.filter(({ qualifier }) => qualifier === null).map(because('NO_VALUE'))
  const doesNotAdd =
    rules.unitsNeverAdded.includes(unit ?? '') ||
    rules.measuresNeverAdded.includes(figures[0]?.measureId ?? '')
  if (doesNotAdd) return [...given.map(because('DOES_NOT_ADD')), ...missing]
  const overlaps = [...overlapsAmong(given, wholes)].map(([figureId, { reason, withId }]) => ({
    figureId,
    reason,
    overlapsWithId: withId,
  }))
  return [...overlaps.toSorted((a, b) => compareText(a.figureId, b.figureId)), ...missing]
}

/** Digits of a sum that mean something: adding decimals leaves noise in the last ones. */
const DIGITS = 15

/** The sum of ends; null where one is open or there is none. Added from the least, so that no order gives another sum. */
function total(ends: readonly (number | null)[]): number | null {
  const known = ends.filter((end) => end !== null)
  if (known.length === 0 || known.length < ends.length) return null
  const sum = known.toSorted((a, b) => a - b).reduce((soFar, end) => soFar + end, 0)
  return Number(sum.toPrecision(DIGITS))
}

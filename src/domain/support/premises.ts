import type { FacilityKind } from '../../graph/words.js'
import type { TenantSize } from './facts.js'
import type { PremisesBand, PremisesOverlap, SupportModel, TechnicalNeed } from './model.js'

/** A firm that looks for premises. */
export interface Firm {
  /** 0 before it is founded. */
  readonly employees: number
  readonly technicalNeed: TechnicalNeed
}

/** The bands of premises that fit a firm, those with a size of the report first, then in the order of the pipeline. */
export function bandsFor(firm: Firm, { premises }: SupportModel): readonly PremisesBand[] {
  const fitting = premises.filter(
    (band) => band.technicalNeed === firm.technicalNeed && holds(band.sizeFrom, band.sizeTo, firm.employees),
  )
  return fitting.toSorted((a, b) => Number(b.isSizeStated) - Number(a.isSizeStated))
}

/** Why more than one band fits a firm; empty where one does. */
export function overlapsFor(
  { employees, technicalNeed }: Firm,
  bands: readonly PremisesBand[],
  { overlaps }: SupportModel,
): readonly PremisesOverlap[] {
  if (bands.length < 2) return []
  return overlaps.filter(
    (overlap) =>
      overlap.technicalNeed === technicalNeed &&
      (overlap.employees === null || overlap.employees === employees) &&
      overlap.kinds.every((kind) => bands.some((band) => band.kind === kind)),
  )
}

/** The kinds that come after those that fit, for a firm of this technical need. */
export function kindsAfter(
  { technicalNeed }: Firm,
  bands: readonly PremisesBand[],
  { moves }: SupportModel,
): readonly FacilityKind[] {
  const kinds = new Set(bands.map(({ kind }) => kind))
  const after = moves
    .filter((move) => move.technicalNeed === null || move.technicalNeed === technicalNeed)
    .filter(({ from, to }) => kinds.has(from) && !kinds.has(to))
    .map(({ to }) => to)
  return [...new Set(after)]
}

/** Whether a facility takes a firm by the sizes stated of itself. */
export type Takes = 'YES' | 'NO' | 'DISPUTED' | 'NOT_RECORDED'

/** Whether a facility takes a firm of so many employees. Statements that disagree are not settled here. */
export function takesFirm(sizes: readonly TenantSize[], employees: number): Takes {
  const answers = new Set(sizes.map(({ low, high }) => holds(low ?? 0, high, employees)))
  if (answers.size === 0) return 'NOT_RECORDED'
  if (answers.size === 2) return 'DISPUTED'
  return answers.has(true) ? 'YES' : 'NO'
}

function holds(from: number, to: number | null, employees: number): boolean {
  return employees >= from && (to === null || employees <= to)
}

import type { ObservationRow } from '../../graph/load/rows.js'
import { groupBy } from '../../group-by.js'
import type { RowIn } from '../columns.js'
import { observationId } from '../identity.js'
import type { Sources } from '../sources.js'
import { evidenceOfStatement } from '../statements.js'
import { firmest } from './confirmed.js'
import { evidenceIds, firstRecorded, leadingFirst } from './merge.js'
import { ORIGIN } from './origin.js'

export interface Observed {
  readonly row: ObservationRow
  readonly subjects: readonly string[]
  readonly measure: string
  readonly dimensions: readonly string[]
}

/** One observation for all the rows that give the same figure for the same things. */
export function observationRows(
  rows: readonly RowIn<'observations'>[],
  sources: Sources,
): readonly Observed[] {
  const said = rows.map((row) => ({ ...row.values, evidence: evidenceOfStatement(row) }))
  return [...groupBy(said, observationId)].flatMap(([id, same]) => {
    const ordered = leadingFirst(same, sources)
    const [leading] = ordered
    if (leading === undefined) return []
    const { subjects, measure, dimensions, kind, qualifier, low, high, unit, from, to } = leading
    const row = {
      ...{ id, origin: ORIGIN, kind, qualifier, low, high, unit, from, to },
      basis: firmest(ordered.map((one) => one.evidence)),
      evidenceIds: evidenceIds(ordered),
      asStated: firstRecorded(ordered, (one) => one.asStated),
      isCompleteList: ordered.some((one) => one.completeList === true),
    }
    return [{ row, subjects, measure, dimensions }]
  })
}

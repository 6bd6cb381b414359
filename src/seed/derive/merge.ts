import { compareText } from '../../compare-text.js'
import { BASES } from '../../graph/words.js'
import { evidenceId } from '../identity.js'
import type { Sources } from '../sources.js'
import type { Evidence } from '../statements.js'
import { statedOn } from './confirmed.js'

interface WithEvidence {
  readonly evidence: Evidence
}

/**
 * The rows that say one thing, the one that leads first: the firmest, then the latest stated, then by the id of
 * its evidence. Nothing depends on the order of the files.
 */
export function leadingFirst<T extends WithEvidence>(rows: readonly T[], sources: Sources): readonly T[] {
  return [...rows].sort(
    (a, b) =>
      BASES.indexOf(a.evidence.basis) - BASES.indexOf(b.evidence.basis) ||
      compareText(statedOn(b.evidence, sources), statedOn(a.evidence, sources)) ||
      compareText(evidenceId(a.evidence), evidenceId(b.evidence)),
  )
}

/** What the first of the rows that record it says. */
export function firstRecorded<T, V>(rows: readonly T[], said: (row: T) => V | null): V | null {
  return rows.map(said).find((value) => value !== null) ?? null
}

/** Each piece of evidence once, by id. */
export function evidenceIds(rows: readonly WithEvidence[]): readonly string[] {
  return [...new Set(rows.map((row) => evidenceId(row.evidence)))].sort()
}

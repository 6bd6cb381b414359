import type { NearConceptRow } from '../../graph/partners.js'
import type { OfferForm } from '../../graph/words.js'

/** Something that is lacking, as understood. */
export interface Need {
  readonly conceptId: string
  readonly conceptName: string
  readonly form: OfferForm | null
  readonly importance: number
  /** How near other concepts are, by id, itself included; in (0, 1]. */
  readonly closeness: ReadonlyMap<string, number>
}

/** How near an offered concept is to the one that is needed. */
export const CLOSENESS: Readonly<Record<NearConceptRow['relation'], number>> = {
  SAME: 1,
  NARROWER: 0.9,
  BROADER: 0.6,
  RELATED: 0.5,
}

/** The concepts near a needed one, each with the largest of its closenesses. */
export function closenessOf(rows: readonly NearConceptRow[]): ReadonlyMap<string, number> {
  const closeness = new Map<string, number>()
  for (const { id, relation } of rows) {
    closeness.set(id, Math.max(CLOSENESS[relation], closeness.get(id) ?? 0))
  }
  return closeness
}

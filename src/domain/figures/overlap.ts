import { groupBy } from '../../group-by.js'
import type { Figure } from './figure.js'

export type OverlapReason = 'WITHIN_ANOTHER' | 'SAME_SUBJECTS' | 'OVERLAPS'

/** Why a figure cannot be added to the others, and the figure that it overlaps with. */
export interface Overlap {
  readonly reason: OverlapReason
  readonly withId: string
}

/** The things that each thing lies within, by id. */
export type Wholes = ReadonlyMap<string, ReadonlySet<string>>

type Counted = Pick<Figure, 'id' | 'subjectIds'>

/**
 * The figures that would count a subject twice, by id. Of a whole and its part the whole stays; of two figures about the
 * same subjects, or about subjects that overlap in part, neither does. The order of the figures does not matter.
 */
export function overlapsAmong(figures: readonly Counted[], wholes: Wholes): ReadonlyMap<string, Overlap> {
  const bySubject = groupBy(
    figures.flatMap((figure) => figure.subjectIds.map((subjectId) => ({ subjectId, figure }))),
    ({ subjectId }) => subjectId,
  )
  const plainest = new Map<string, Overlap>()
  for (const figure of figures) {
    const around = figure.subjectIds.flatMap((id) => [id, ...(wholes.get(id) ?? [])])
    const others = new Set(around.flatMap((id) => bySubject.get(id) ?? []).map((one) => one.figure))
    for (const other of others) {
      if (other === figure) continue
      const reason = whyBarred(figure, other, wholes)
      if (reason === null) continue
      note(plainest, figure.id, { reason, withId: other.id })
      // The other may be around this one without having it around itself.
      if (reason === 'OVERLAPS') note(plainest, other.id, { reason, withId: figure.id })
    }
  }
  return plainest
}

/** Why a figure cannot stand beside another that has a subject of it, or one around it; null where only the other cannot. */
function whyBarred(figure: Counted, other: Counted, wholes: Wholes): OverlapReason | null {
  const isWithin = covers(other, figure, wholes)
  const isAround = covers(figure, other, wholes)
  if (isWithin) return isAround ? 'SAME_SUBJECTS' : 'WITHIN_ANOTHER'
  return isAround ? null : 'OVERLAPS'
}

/** Whether every subject of the one is, or lies within, a subject of the other. */
function covers(whole: Counted, part: Counted, wholes: Wholes): boolean {
  return part.subjectIds.every((id) =>
    whole.subjectIds.some((other) => other === id || wholes.get(id)?.has(other) === true),
  )
}

const PLAINNESS: readonly OverlapReason[] = ['OVERLAPS', 'SAME_SUBJECTS', 'WITHIN_ANOTHER']

/** Keeps the plainest reason of each figure, and among equal ones the one that comes first by id. */
function note(plainest: Map<string, Overlap>, id: string, overlap: Overlap): void {
  const known = plainest.get(id)
  const gain = known === undefined ? 1 : PLAINNESS.indexOf(overlap.reason) - PLAINNESS.indexOf(known.reason)
  if (known === undefined || gain > 0 || (gain === 0 && overlap.withId < known.withId))
    plainest.set(id, overlap)
}

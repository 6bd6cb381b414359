import { compareText } from '../../compare-text.js'
import type { SurroundingsRow } from '../../graph/support.js'
import { holdsOn } from '../dates.js'

/** How near one facility is to another, the nearest first. */
export const NEARNESSES = ['SAME', 'LINKED', 'SAME_HOST', 'SAME_PLACE', 'SAME_REGION', 'FARTHER'] as const
export type Nearness = (typeof NEARNESSES)[number]

/** How near a facility is, and the links it follows from. */
export interface Near {
  readonly nearness: Nearness
  readonly linkIds: readonly string[]
}

/** Ties that two facilities share with a third: its host, its owner, its manager. */
const SHARED_KINDS = ['HOSTS', 'BELONGS_TO', 'MANAGES']

/** How near a facility is to the one a firm moves from, on a day (`YYYY-MM-DD`). */
export function nearnessOf(from: SurroundingsRow, to: SurroundingsRow, asOf: string): Near {
  if (from.id === to.id) return { nearness: 'SAME', linkIds: [] }
  const [ofFrom, ofTo] = [neighboursOn(from, asOf), neighboursOn(to, asOf)]
  const between = ofTo.filter(([otherId]) => otherId === from.id).map(([, linkId]) => linkId)
  if (between.length > 0) return { nearness: 'LINKED', linkIds: distinct(between) }
  const shared = ofFrom
    .filter(([, , kind]) => SHARED_KINDS.includes(kind))
    .flatMap(([otherId, linkId]) => {
      const same = ofTo.filter(([id, , kind]) => id === otherId && SHARED_KINDS.includes(kind))
      return same.length === 0 ? [] : [linkId, ...same.map(([, otherLinkId]) => otherLinkId)]
    })
  if (shared.length > 0) return { nearness: 'SAME_HOST', linkIds: distinct(shared) }
  if (from.placeIds.some((id) => to.placeIds.includes(id))) return { nearness: 'SAME_PLACE', linkIds: [] }
  if (from.regionIds.some((id) => to.regionIds.includes(id))) return { nearness: 'SAME_REGION', linkIds: [] }
  return { nearness: 'FARTHER', linkIds: [] }
}

function neighboursOn({ neighbours }: SurroundingsRow, asOf: string): SurroundingsRow['neighbours'] {
  return neighbours.filter(([, , , validFrom, validTo]) => holdsOn(validFrom, validTo, asOf))
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(compareText)
}

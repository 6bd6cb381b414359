import type { Graph } from '../../graph/graph.js'
import { sectorNeighbours } from '../../graph/partners.js'
import { groupBy } from '../../group-by.js'

/** How near sectors are to each of some sectors: by its id, then by the other's, in (0, 1]; the same one is not listed. */
export type SectorCloseness = ReadonlyMap<string, ReadonlyMap<string, number>>

/** How near all sectors one step away are to the ones given. */
export async function sectorClosenessOf(graph: Graph, ids: readonly string[]): Promise<SectorCloseness> {
  const rows = await graph.many(sectorNeighbours, { ids })
  return new Map(
    [...groupBy(rows, (row) => row.id)].map(([id, near]) => [
      id,
      new Map(near.toSorted((a, b) => a.closeness - b.closeness).map((row) => [row.otherId, row.closeness])),
    ]),
  )
}

/** How near two sectors are: 1 the same, 0 more than one step apart. */
export function closenessBetween(closeness: SectorCloseness, ownId: string, otherId: string): number {
  return ownId === otherId ? 1 : (closeness.get(ownId)?.get(otherId) ?? 0)
}

/** The same table read from the other side. */
export function turned(closeness: SectorCloseness): SectorCloseness {
  const pairs = [...closeness].flatMap(([id, near]) =>
    [...near].map(([otherId, value]) => ({ id, otherId, value })),
  )
  return new Map(
    [...groupBy(pairs, (pair) => pair.otherId)].map(([otherId, near]) => [
      otherId,
      new Map(near.map(({ id, value }) => [id, value])),
    ]),
  )
}

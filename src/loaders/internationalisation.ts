import type { Graph } from '../graph/graph.js'
import {
  type FootholdRestriction,
  figuresAbout,
  footholdsAbroad,
  footholdsAbroadCounts,
  footholdsHere,
  footholdsHereCounts,
  internationalActorsOf,
  marketsOf,
} from '../graph/internationalisation.js'
import { manyByKey, oneByKey, perArguments } from './batch.js'
import { type NestedPage, positionOf } from './pages.js'

/** Actors of a place that are present abroad, or actors from abroad that are present in it. */
export type FootholdDirection = 'ABROAD' | 'HERE'

/** Which footholds, and which of them: those after a position, or all. */
interface FootholdKey extends FootholdRestriction {
  readonly direction: FootholdDirection
}

/** What the international work of places is read from. */
export function internationalLoaders(graph: Graph) {
  return {
    internationalActors: perArguments((limit: number) =>
      manyByKey(
        (ids) => graph.many(internationalActorsOf, { ids, limit }),
        (row) => row.ownerId,
      ),
    ),
    figures: perArguments((which: { readonly measureIds: readonly string[]; readonly limit: number }) =>
      manyByKey(
        (ids) => graph.many(figuresAbout, { ids, ...which }),
        (row) => row.ownerId,
      ),
    ),
    markets: perArguments((limit: number) =>
      manyByKey(
        (ids) => graph.many(marketsOf, { ids, limit }),
        (row) => row.ownerId,
      ),
    ),
    footholdPage: perArguments(
      ({ direction, kinds, asOf, ...page }: FootholdKey & Omit<NestedPage, 'isBackward'>) =>
        manyByKey(
          (ids) => {
            const [placeName, actorName, id] = positionOf(page.after)
            const statement = direction === 'HERE' ? footholdsHere : footholdsAbroad
            return graph.many(statement, { ids, kinds, asOf, placeName, actorName, id, limit: page.limit })
          },
          (row) => row.ownerId,
        ),
    ),
    footholdCount: perArguments(({ direction, kinds, asOf }: FootholdKey) =>
      oneByKey(
        (ids) =>
          graph.many(direction === 'HERE' ? footholdsHereCounts : footholdsAbroadCounts, {
            ids,
            kinds,
            asOf,
          }),
        (row) => row.ownerId,
      ),
    ),
  }
}

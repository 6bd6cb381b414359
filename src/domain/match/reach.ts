import { type CooperationRow, HOPS_MAX } from '../../graph/cooperation.js'
import { groupBy } from '../../group-by.js'
import { type Network, networkOf } from '../paths/network.js'
import type { PathRules } from '../paths/rules.js'
import { type FoundPath, reversed, searchToward } from '../paths/search.js'
import { type ApproachView, type PathView, pathView } from '../paths/view.js'
import type { Reach } from './facts.js'

/** Ways from a seeker to any candidate, found in one preparation for all. */
export interface ReachFinder {
  /** The most trusted path or approach; null where the sources name none. */
  reachOf(candidateId: string): Reach | null
  /** The same as the API shows it, from the seeker to the candidate. */
  pathTo(candidateId: string): PathView | null
}

interface Way {
  readonly path: FoundPath
  readonly approach: ApproachView | null
}

/**
 * Paths are searched from the candidate towards the seeker, and towards the bodies that serve its place: trust is the
 * same both ways, and so one preparation serves all candidates.
 */
export function reachFinder(
  rows: readonly CooperationRow[],
  seekerId: string | null,
  approaches: ReadonlyMap<string, ApproachView>,
  rules: PathRules,
): ReachFinder {
  const network = networkOf(rows, rules)
  const options = { hopsMax: Math.min(rules.hopsMax, HOPS_MAX), rankBy: 'TRUST' as const }
  const direct = searchToward(network, new Map(seekerId === null ? [] : [[seekerId, 1]]), options)
  // One search for each factor: a path may pass a body of the country on its way to one of the region, which counts more.
  const indirect = [...groupBy(approaches.values(), (approach) => approach.factor)].map(
    ([factor, ofFactor]) =>
      searchToward(network, new Map(ofFactor.map(({ bodyId }) => [bodyId, factor])), options),
  )

  const ways = new Map<string, Way | null>()
  function wayTo(candidateId: string): Way | null {
    const way = ways.get(candidateId)
    const found = way === undefined ? search(candidateId) : way
    ways.set(candidateId, found)
    return found
  }

  function search(candidateId: string): Way | null {
    const path = candidateId === seekerId ? undefined : direct.bestFrom(candidateId, 1).paths[0]
    const viaBodies = approaches.has(candidateId)
      ? []
      : indirect.flatMap((toward) => toward.bestFrom(candidateId, 1).paths)
    const [viaBody] = viaBodies.toSorted((a, b) => b.trust - a.trust)
    if (viaBody === undefined || (path !== undefined && path.trust >= viaBody.trust)) {
      return path === undefined ? null : { path, approach: null }
    }
    return { path: viaBody, approach: approaches.get(viaBody.steps.at(-1)?.hop.to.id ?? '') ?? null }
  }

  return {
    reachOf: (candidateId) => {
      const way = wayTo(candidateId)
      return way === null ? null : reachBy(way)
    },
    pathTo: (candidateId) => {
      const way = wayTo(candidateId)
      return way === null ? null : viewOf(way, network)
    },
  }
}

function reachBy({ path, approach }: Way): Reach {
  const evidenceIds = path.steps.flatMap((step) => step.counting.link.evidenceIds)
  const assumed = path.steps.filter((step) => step.counting.assumed !== null)
  return {
    trust: path.trust,
    isApproach: approach !== null,
    assumedLinks: assumed.length,
    evidenceIds: [...new Set([...(approach?.because.evidenceIds ?? []), ...evidenceIds])],
  }
}

function viewOf({ path, approach }: Way, network: Network): PathView {
  return pathView(reversed(path, network), network, approach)
}

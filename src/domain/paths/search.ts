import { compareText } from '../../compare-text.js'
import { Heap } from './heap.js'
import { arrivalFactor, type Hop, type Network } from './network.js'
import { type Step, stepsAlong, stepTrust } from './step.js'
import { trustOf } from './trust.js'

/** A path as the search found it: from its start to the first target it met. */
export interface FoundPath {
  /** Never empty. */
  readonly steps: readonly Step[]
  /** Product of the trust of its steps, the weight of the target, and the end of its start, in (0, 1]. */
  readonly trust: number
}

export interface SearchOptions {
  readonly hopsMax: number
  readonly rankBy: 'TRUST' | 'HOPS'
}

export interface SearchResult {
  readonly paths: readonly FoundPath[]
  /** Whether the search met its own limit, so that a path may be missing. */
  readonly isTruncated: boolean
}

/** How many partial paths one search looks at before it gives up. */
const VISITS_MAX = 200_000
/** Products of the same factors in another order differ in the last digits; closer than this they are equal. */
const EQUAL_TRUST = 1e-9

/**
 * Prepares an exact search for the best paths that end at one of the targets, each with a weight in (0, 1]
 * that multiplies the trust of paths ending there. One preparation serves any number of starts.
 *
 * Method: for every stop and every number of links left, an upper bound of the trust that can still be reached
 * (the best walk, found by dynamic programming from the targets); then partial paths are extended in the order of
 * that bound. A complete path leaves the queue only when nothing left in it can be better.
 */
export function searchToward(network: Network, targets: ReadonlyMap<string, number>, options: SearchOptions) {
  const bounds = boundsToward(network, targets, options.hopsMax)
  return {
    /** The best `count` paths from a start that is no target, the best first. */
    bestFrom(startId: string, count: number): SearchResult {
      return search({ network, targets, options, bounds }, startId, count)
    },
  }
}

/** For each number of links left, the most trust that a walk from a stop to a target can keep. */
type Bounds = readonly ReadonlyMap<string, number>[]

function boundsToward(network: Network, targets: ReadonlyMap<string, number>, hopsMax: number): Bounds {
  const layers = [new Map([...targets].filter(([id]) => network.stop(id) !== undefined))]
  for (
    let previous = layers[0];
    previous !== undefined && layers.length <= hopsMax;
    previous = layers.at(-1)
  ) {
    layers.push(boundsOneFurther(network, targets, previous))
  }
  return layers
}

function boundsOneFurther(
  network: Network,
  targets: ReadonlyMap<string, number>,
  previous: ReadonlyMap<string, number>,
): Map<string, number> {
  const layer = new Map(previous)
  for (const [id, trust] of previous) {
    const stop = network.stop(id)
    if (stop === undefined || !(stop.mayBePassed || targets.has(id))) continue
    // Hops are walked towards the target: each arrives at this stop.
    const arriving = arrivalFactor(stop) * trust
    for (const { to, links } of network.hopsFrom(id)) {
      const reached = (links[0] === undefined ? 0 : trustOf(links[0])) * arriving
      if (reached > (layer.get(to.id) ?? 0)) layer.set(to.id, reached)
    }
  }
  return layer
}

interface Prepared {
  readonly network: Network
  readonly targets: ReadonlyMap<string, number>
  readonly options: SearchOptions
  readonly bounds: Bounds
}

interface Partial {
  readonly at: string
  readonly hops: number
  readonly trust: number
  readonly last: Step | undefined
  readonly before: Partial | undefined
  /** What the queue is ordered by: no completion has fewer links or more trust. */
  readonly hopsBound: number
  readonly trustBound: number
}

function search(prepared: Prepared, startId: string, count: number): SearchResult {
  const start = prepared.network.stop(startId)
  if (start === undefined) return { paths: [], isTruncated: false }
  const queue = new Heap<Partial>(byBound)
  const first = partial(prepared, {
    at: startId,
    hops: 0,
    trust: arrivalFactor(start),
    last: undefined,
    before: undefined,
  })
  if (first !== null) queue.push(first)
  const completedSoFar: Completed = { seen: new Set(), kept: new Map() }
  const { kept } = completedSoFar
  const order = pathOrder(prepared.options.rankBy)
  let visits = 0
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (isWorse(next, best(kept, order, count)[count - 1], prepared.options)) break
    visits += 1
    if (visits > VISITS_MAX) return { paths: best(kept, order, count), isTruncated: true }
    const isComplete = next.last !== undefined && prepared.targets.has(next.at)
    if (isComplete) keep(completedSoFar, completed(next), prepared)
    else for (const longer of extensions(prepared, next)) queue.push(longer)
  }
  return { paths: best(kept, order, count), isTruncated: false }
}

function best(kept: ReadonlyMap<string, FoundPath>, order: PathOrder, count: number): readonly FoundPath[] {
  return [...kept.values()].toSorted(order).slice(0, count)
}

function partial(
  { bounds, options, targets }: Prepared,
  path: Omit<Partial, 'hopsBound' | 'trustBound'>,
): Partial | null {
  const left = options.hopsMax - path.hops
  const isComplete = path.last !== undefined && targets.has(path.at)
  const reachable = isComplete ? targets.get(path.at) : bounds[left]?.get(path.at)
  if (reachable === undefined) return null
  const fewest = isComplete ? 0 : bounds.findIndex((layer) => layer.has(path.at))
  return {
    ...path,
    trust: isComplete ? path.trust * reachable : path.trust,
    hopsBound: options.rankBy === 'HOPS' ? path.hops + fewest : 0,
    trustBound: path.trust * reachable,
  }
}

function byBound(a: Partial, b: Partial): number {
  return a.hopsBound - b.hopsBound || b.trustBound - a.trustBound || b.hops - a.hops
}

function extensions(prepared: Prepared, path: Partial): readonly Partial[] {
  if (path.hops >= prepared.options.hopsMax) return []
  return prepared.network
    .hopsFrom(path.at)
    .filter((hop) => !passes(path, hop.to.id) && (hop.to.mayBePassed || prepared.targets.has(hop.to.id)))
    .flatMap((hop) => stepsAlong(hop, path.last))
    .flatMap((step) => {
      const longer = partial(prepared, {
        at: step.hop.to.id,
        hops: path.hops + 1,
        trust: path.trust * stepTrust(step),
        last: step,
        before: path,
      })
      return longer === null ? [] : [longer]
    })
}

function passes(path: Partial, id: string): boolean {
  for (let at: Partial | undefined = path; at !== undefined; at = at.before) if (at.at === id) return true
  return false
}

function completed(path: Partial): FoundPath {
  const steps: Step[] = []
  for (let at: Partial | undefined = path; at?.last !== undefined; at = at.before) steps.push(at.last)
  return { steps: steps.reverse(), trust: path.trust }
}

/** Whether nothing that a partial path can become is as good as the last path of a full answer. */
function isWorse(next: Partial, last: FoundPath | undefined, { rankBy }: SearchOptions): boolean {
  if (last === undefined) return false
  if (rankBy === 'HOPS' && next.hopsBound !== last.steps.length) return next.hopsBound > last.steps.length
  return next.trustBound < last.trust * (1 - EQUAL_TRUST)
}

/** What one search has completed so far. */
interface Completed {
  /** Chains of stops met: the first time is the one whose links count. */
  readonly seen: Set<string>
  /** The best of each signature. */
  readonly kept: Map<string, FoundPath>
}

/** Keeps a path unless a kept one says the same, or a shorter one of its own stops does better. */
function keep({ seen, kept }: Completed, path: FoundPath, { network, targets, options }: Prepared): void {
  const chain = stopIdsOf(path).join(' ')
  if (seen.has(chain)) return
  seen.add(chain)
  const signature = signatureOf(path)
  const same = kept.get(signature)
  if (same !== undefined && pathOrder(options.rankBy)(same, path) <= 0) return
  const weight = targets.get(path.steps.at(-1)?.hop.to.id ?? '') ?? 1
  if (!isDominated(path, network, weight)) kept.set(signature, path)
}

/** The ids of a path in order, from its start to its target. */
export function stopIdsOf(path: FoundPath): readonly string[] {
  return [path.steps[0]?.hop.from.id ?? '', ...path.steps.map((step) => step.hop.to.id)]
}

/** Paths that differ only in which joint undertaking two partners share say the same. */
function signatureOf(path: FoundPath): string {
  return stopIdsOf(path)
    .map((id, index) => (isJointUndertaking(path.steps[index - 1], path.steps[index]) ? '*' : id))
    .join(' ')
}

/** Whether two partners meet in the undertaking between the steps. */
export function isJointUndertaking(into: Step | undefined, outOf: Step | undefined): boolean {
  if (into === undefined || outOf === undefined || into.hop.to.label !== 'Undertaking') return false
  return joinsUndertaking(into.hop) && joinsUndertaking(outOf.hop)
}

/** Whether a hop is a partnership in an undertaking, or the lead of it. */
export function joinsUndertaking({ links }: Hop): boolean {
  return links.some(({ link }) => link.kind === 'PARTNER_IN' || link.kind === 'MANAGES')
}

/** Whether skipping along one link between two of its own stops gives a shorter path with at least its trust. */
function isDominated(path: FoundPath, network: Network, weight: number): boolean {
  const ids = stopIdsOf(path)
  const least = (path.trust / weight) * (1 - EQUAL_TRUST)
  for (let from = 0; from < ids.length - 2; from += 1) {
    for (let to = from + 2; to < ids.length; to += 1) {
      const isLinked = network.hopBetween(ids[from] ?? '', ids[to] ?? '') !== undefined
      if (isLinked && trustAlong([...ids.slice(0, from + 1), ...ids.slice(to)], network) >= least) return true
    }
  }
  return false
}

/** The most trust that a chain of stops can keep, whichever of their links count; 0 where they are not joined. */
export function trustAlong(ids: readonly string[], network: Network): number {
  const start = network.stop(ids[0] ?? '')
  let reached: readonly { trust: number; last: Step | undefined }[] =
    start === undefined ? [] : [{ trust: arrivalFactor(start), last: undefined }]
  for (let index = 1; index < ids.length; index += 1) {
    const hop = network.hopBetween(ids[index - 1] ?? '', ids[index] ?? '')
    reached = reached.flatMap(({ trust, last }) =>
      hop === undefined
        ? []
        : stepsAlong(hop, last).map((step) => ({ trust: trust * stepTrust(step), last: step })),
    )
  }
  return reached.reduce((most, { trust }) => Math.max(most, trust), 0)
}

type PathOrder = (a: FoundPath, b: FoundPath) => number

/** The order of an answer: trust or hops, then the other, then ids. */
export function pathOrder(rankBy: 'TRUST' | 'HOPS'): PathOrder {
  const byHops: PathOrder = (a, b) => a.steps.length - b.steps.length
  return rankBy === 'TRUST'
    ? (a, b) => byTrust(a, b) || byHops(a, b) || byIds(a, b)
    : (a, b) => byHops(a, b) || byTrust(a, b) || byIds(a, b)
}

function byTrust(a: FoundPath, b: FoundPath): number {
  return Math.abs(a.trust - b.trust) <= EQUAL_TRUST * Math.max(a.trust, b.trust) ? 0 : b.trust - a.trust
}

function byIds(a: FoundPath, b: FoundPath): number {
  return compareText(stopIdsOf(a).join(' '), stopIdsOf(b).join(' '))
}

/** The same path walked the other way. */
export function reversed(path: FoundPath, network: Network): FoundPath {
  const steps = path.steps.toReversed().flatMap((step): Step[] => {
    const hop = network.hopBetween(step.hop.to.id, step.hop.from.id)
    return hop === undefined ? [] : [{ hop, counting: step.counting }]
  })
  return { steps, trust: path.trust }
}

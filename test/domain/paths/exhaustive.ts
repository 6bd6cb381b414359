import type { Network } from '../../../src/domain/paths/network.js'
import { trustOf, type WeighedLink } from '../../../src/domain/paths/trust.js'

/** A chain of stops with the most trust it can keep. */
export interface Chain {
  readonly ids: readonly string[]
  readonly trust: number
}

const EQUAL = 1e-9

/** The answer by trying everything: all chains, all choices of links, then dominance, signatures and order. */
export function exhaustively(
  network: Network,
  start: string,
  targets: ReadonlyMap<string, number>,
  { hopsMax, rankBy, count }: { hopsMax: number; rankBy: 'TRUST' | 'HOPS'; count: number },
): readonly Chain[] {
  const order = (a: Chain, b: Chain) =>
    (rankBy === 'TRUST' ? byTrust(a, b) || byHops(a, b) : byHops(a, b) || byTrust(a, b)) || byIds(a, b)
  const best = new Map<string, Chain>()
  for (const chain of chainsFrom(network, [start], targets, hopsMax)) {
    if (isDominated(network, chain)) continue
    const signature = signatureOf(network, chain)
    const same = best.get(signature)
    if (same === undefined || order(chain, same) < 0) best.set(signature, chain)
  }
  return [...best.values()].sort(order).slice(0, count)
}

function* chainsFrom(
  network: Network,
  ids: readonly string[],
  targets: ReadonlyMap<string, number>,
  hopsMax: number,
): Generator<Chain> {
  const at = ids.at(-1) ?? ''
  const weight = ids.length > 1 ? targets.get(at) : undefined
  if (weight !== undefined) {
    const trust = mostTrust(network, ids) * weight
    if (trust > 0) yield { ids, trust }
    return
  }
  if (ids.length > hopsMax) return
  for (const { to } of network.hopsFrom(at)) {
    if (!ids.includes(to.id) && (to.mayBePassed || targets.has(to.id))) {
      yield* chainsFrom(network, [...ids, to.id], targets, hopsMax)
    }
  }
}

/** Over every choice of one link a hop that makes no turn at a funder. */
function mostTrust(network: Network, ids: readonly string[]): number {
  const isGrantOf = (link: WeighedLink | undefined, funder: string | undefined) =>
    link !== undefined && link.link.kind === 'FUNDS' && link.link.fromId === funder
  const endedFactor = (id: string | undefined) => (network.stop(id ?? '')?.hasEnded === true ? 0.8 : 1)
  const walk = (index: number, before: WeighedLink | undefined): number => {
    if (index === ids.length - 1) return 1
    const at = ids[index]
    const links = network.hopBetween(at ?? '', ids[index + 1] ?? '')?.links ?? []
    return links
      .filter((link) => !(isGrantOf(before, at) && isGrantOf(link, at)))
      .map((link) => trustOf(link) * endedFactor(ids[index + 1]) * walk(index + 1, link))
      .reduce((a, b) => Math.max(a, b), 0)
  }
  return endedFactor(ids[0]) * walk(0, undefined)
}

function isDominated(network: Network, { ids }: Chain): boolean {
  const own = mostTrust(network, ids)
  return ids.some((_, from) =>
    ids.some(
      (__, to) =>
        to > from + 1 &&
        mostTrust(network, [...ids.slice(0, from + 1), ...ids.slice(to)]) >= own * (1 - EQUAL),
    ),
  )
}

function signatureOf(network: Network, { ids }: Chain): string {
  const joins = (partner: string | undefined, undertaking: string) =>
    (network.hopBetween(partner ?? '', undertaking)?.links ?? []).some(
      ({ link }) => link.kind === 'PARTNER_IN' || link.kind === 'MANAGES',
    )
  return ids
    .map((id, index) => {
      const isBetween = index > 0 && index < ids.length - 1
      const isJoint = isBetween && joins(ids[index - 1], id) && joins(ids[index + 1], id)
      return isJoint && network.stop(id)?.label === 'Undertaking' ? '*' : id
    })
    .join(' ')
}

function byTrust(a: Chain, b: Chain): number {
  return Math.abs(a.trust - b.trust) <= EQUAL * Math.max(a.trust, b.trust) ? 0 : b.trust - a.trust
}

function byHops(a: Chain, b: Chain): number {
  return a.ids.length - b.ids.length
}

function byIds(a: Chain, b: Chain): number {
  const [x, y] = [a.ids.join(' '), b.ids.join(' ')]
  return x < y ? -1 : x > y ? 1 : 0
}

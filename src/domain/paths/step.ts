import { arrivalFactor, type Hop } from './network.js'
import { trustOf, type WeighedLink } from './trust.js'

/** A hop with the one of its links that counts. */
export interface Step {
  readonly hop: Hop
  readonly counting: WeighedLink
}

/** Trust in the link that counts, times the end of what it leads to. */
export function stepTrust({ hop, counting }: Step): number {
  return trustOf(counting) * arrivalFactor(hop.to)
}

/** Whether the link is a grant of the stop it leads to: who turns there may not leave by another grant. */
export function arrivesAtFunder({ hop, counting }: Step): boolean {
  return counting.link.kind === 'FUNDS' && counting.link.fromId === hop.to.id
}

/** Whether the link is a grant of the stop it leaves. */
export function leavesFunder({ hop, counting }: Step): boolean {
  return counting.link.kind === 'FUNDS' && counting.link.fromId === hop.from.id
}

/** Funded, funder, funded is no cooperation: two grants of one funder never meet. */
export function mayFollow(previous: Step | undefined, next: Step): boolean {
  return previous === undefined || !(arrivesAtFunder(previous) && leavesFunder(next))
}

/**
 * The steps worth trying along a hop, the most trusted first: the best link, and where that one is a grant of the
 * stop arrived at (which bars a turn there), the best link that is not.
 */
export function stepsAlong(hop: Hop, previous: Step | undefined): readonly Step[] {
  const allowed = hop.links
    .map((counting): Step => ({ hop, counting }))
    .filter((step) => mayFollow(previous, step))
  const best = allowed[0]
  if (best === undefined) return []
  if (!arrivesAtFunder(best)) return [best]
  const free = allowed.find((step) => !arrivesAtFunder(step))
  return free === undefined ? [best] : [best, free]
}

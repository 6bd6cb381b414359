import type { Network } from './network.js'
import { arrivesAtFunder, type Step, stepsAlong } from './step.js'

/**
 * The ids of what lies within so many hops of one of the starts, the starts left out, by the turns and stops that a path
 * may take. Exact up to three hops: a longer walk could come back to a stop, which a path may not.
 */
export function idsWithinHops(
  network: Network,
  startIds: readonly string[],
  hopsMax: 1 | 2 | 3,
): ReadonlySet<string> {
  const starts = new Set(startIds)
  const reached = new Set<string>()
  const seen = new Set<string>()
  let frontier: readonly Arrival[] = [...starts].map((id) => ({ id, last: undefined }))
  for (let hops = 1; hops <= hopsMax; hops += 1) {
    const steps = frontier.flatMap(({ id, last }) =>
      network.hopsFrom(id).flatMap((hop) => stepsAlong(hop, last)),
    )
    const fresh = steps.filter((step) => !seen.has(keyOf(step)))
    for (const step of fresh) {
      seen.add(keyOf(step))
      reached.add(step.hop.to.id)
    }
    frontier = fresh
      .filter((step) => step.hop.to.mayBePassed)
      .map((step) => ({ id: step.hop.to.id, last: step }))
  }
  return new Set([...reached].filter((id) => !starts.has(id)))
}

interface Arrival {
  readonly id: string
  readonly last: Step | undefined
}

/** How one arrived decides where one may go on to. */
function keyOf(step: Step): string {
  return `${step.hop.to.id} ${arrivesAtFunder(step)}`
}

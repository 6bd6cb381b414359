import { compareText } from '../../compare-text.js'
import { groupBy } from '../../group-by.js'
import type { Report } from '../problem.js'
import type { LinkStatement } from '../statements.js'
import type { Checked } from './checked.js'

/** Nothing is, by way of others, part of itself or broader than itself. */
export function checkCycles({ statements }: Checked, report: Report): void {
  for (const kind of ['BROADER', 'PART_OF'] as const) {
    const ofKind = statements.filter((one) => one.kind === kind && one.from !== one.to)
    const above = groupBy(ofKind, (one) => one.from)
    for (const cycle of cyclesIn(above)) {
      const [first] = cycle
      if (first === undefined) continue
      const way = [...cycle.map((one) => one.from), first.from].join(' → ')
      report(first.at('to'), `${kind} leads in a circle (${way}); take one of its links out`)
    }
  }
}

type Above = ReadonlyMap<string, readonly LinkStatement[]>

/** One cycle for each node that closes one, each beginning at its smallest id, depth first. */
function cyclesIn(above: Above): readonly (readonly LinkStatement[])[] {
  const cycles: LinkStatement[][] = []
  const done = new Set<string>()
  const way: LinkStatement[] = []
  function follow(id: string) {
    const entry = way.findIndex((one) => one.from === id)
    if (entry !== -1) {
      cycles.push(fromSmallest(way.slice(entry)))
      return
    }
    if (done.has(id)) return
    for (const link of above.get(id) ?? []) {
      way.push(link)
      follow(link.to)
      way.pop()
    }
    done.add(id)
  }
  for (const id of above.keys()) follow(id)
  return cycles
}

function fromSmallest(cycle: readonly LinkStatement[]): LinkStatement[] {
  const smallest = cycle.reduce((least, one) => (compareText(one.from, least.from) < 0 ? one : least))
  const start = cycle.indexOf(smallest)
  return [...cycle.slice(start), ...cycle.slice(0, start)]
}

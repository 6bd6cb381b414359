import type { At, Report } from '../problem.js'
import type { Tables } from '../tables.js'

interface Period {
  readonly from: string | null
  readonly to: string | null
  readonly at: At
}

/** Nothing ends before it begins, as far as the dates say. */
export function checkPeriods(tables: Tables, report: Report): void {
  for (const { from, to, at } of periods(tables)) {
    if (from === null || to === null) continue
    const length = Math.min(from.length, to.length)
    if (from.slice(0, length) > to.slice(0, length)) {
      report(at, `it ends (${to}) before it begins (${from}); correct one of the dates`)
    }
  }
}

function periods(tables: Tables): readonly Period[] {
  return [
    ...[...tables.links, ...tables.agreements].map(({ values, at }) => ({
      from: values.validFrom,
      to: values.validTo,
      at: at('validTo'),
    })),
    ...tables.undertakings.map(({ values, at }) => ({
      from: values.startedOn,
      to: values.endedOn,
      at: at('endedOn'),
    })),
    ...tables.observations.map(({ values, at }) => ({ from: values.from, to: values.to, at: at('to') })),
  ]
}

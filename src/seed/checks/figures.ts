import type { RowIn } from '../columns.js'
import type { Report } from '../problem.js'
import type { Checked } from './checked.js'

/** The amounts of an observation fit their qualifier, and what it measures is a measure. */
export function checkFigures({ tables, entities }: Checked, report: Report): void {
  for (const row of tables.observations) {
    const wrong = wrongAmount(row.values)
    if (wrong !== null) report(row.at('qualifier'), wrong)
    const measure = entities.get(row.values.measure)
    if (measure !== undefined && measure.kinds[0] !== 'MEASURE') {
      report(row.at('measure'), `${measure.id} is no measure; write a concept of vocabulary/measures.csv`)
    }
  }
}

function wrongAmount({ qualifier, low, high, unit }: RowIn<'observations'>['values']): string | null {
  if (qualifier === null) {
    const isEmpty = low === null && high === null && unit === null
    return isEmpty ? null : 'a figure needs a qualifier; write EXACT, ABOUT, AT_LEAST, AT_MOST or RANGE'
  }
  if (unit === null) return 'the figure has no unit; write one, for example PERSON'
  return FITS[qualifier].fits(low, high)
    ? null
    : `${qualifier} does not fit low and high; ${FITS[qualifier].wayOut}`
}

type Amount = number | null

const equal = {
  fits: (low: Amount, high: Amount) => low !== null && low === high,
  wayOut: 'write the same figure in both',
}

const FITS = {
  EXACT: equal,
  ABOUT: equal,
  AT_LEAST: { fits: (low: Amount, high: Amount) => low !== null && high === null, wayOut: 'write low alone' },
  AT_MOST: { fits: (low: Amount, high: Amount) => low === null && high !== null, wayOut: 'write high alone' },
  RANGE: {
    fits: (low: Amount, high: Amount) => low !== null && high !== null && low < high,
    wayOut: 'write the lower figure in low, the higher in high',
  },
} as const

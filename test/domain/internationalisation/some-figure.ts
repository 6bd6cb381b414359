import type { ObservationRecord } from '../../../src/graph/observations.js'
import { readReference } from '../../../src/seed/reference.js'

/** The model as it is shipped. */
export const model = readReference().internationalisation

type Written = number | { low?: number; high?: number; about?: true } | null

/** A figure: a number, a range with open ends, or null where none is stated. */
export function figure(value: Written, rest: Partial<ObservationRecord> = {}): ObservationRecord {
  return {
    id: 'observation-1',
    kind: 'BASELINE',
    basis: 'STATED',
    evidenceIds: ['evidence-1'],
    ...amountFrom(value),
    unit: value === null ? null : 'COMPANY',
    asStated: null,
    from: null,
    to: null,
    isCompleteList: false,
    measureId: 'c-m-exporters',
    subjectIds: ['pt'],
    dimensionIds: [],
    ...rest,
  }
}

function amountFrom(value: Written): Pick<ObservationRecord, 'qualifier' | 'low' | 'high'> {
  if (value === null) return { qualifier: null, low: null, high: null }
  if (typeof value === 'number') return { qualifier: 'EXACT', low: value, high: value }
  const { low = null, high = null, about } = value
  if (about === true) return { qualifier: 'ABOUT', low, high }
  return { qualifier: low === null ? 'AT_MOST' : high === null ? 'AT_LEAST' : 'RANGE', low, high }
}

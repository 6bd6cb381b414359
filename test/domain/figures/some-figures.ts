import fc from 'fast-check'
import type { Figure } from '../../../src/domain/figures/figure.js'

/** A figure of 10 firms of one place by one source, with some of that changed. */
export function someFigure(id: string, changes: Partial<Figure> = {}): Figure {
  return {
    id,
    kind: 'ACTUAL',
    qualifier: 'EXACT',
    low: 10,
    high: 10,
    unit: 'COMPANY',
    from: '2008',
    to: '2008',
    measureId: 'c-m-companies',
    subjectIds: [`place-${id}`],
    dimensionIds: [],
    origins: [{ sourceId: 'a', accordingToId: null }],
    ...changes,
  }
}

const amount = fc.oneof(
  fc
    .double({ min: -1_000, max: 1e9, noNaN: true })
    .map((low) => ({ qualifier: 'EXACT' as const, low, high: low })),
  fc.integer({ min: 0, max: 1_000 }).map((low) => ({ qualifier: 'ABOUT' as const, low, high: low })),
  fc.integer({ min: 0, max: 1_000 }).map((low) => ({ qualifier: 'AT_LEAST' as const, low, high: null })),
  fc.integer({ min: 0, max: 1_000 }).map((high) => ({ qualifier: 'AT_MOST' as const, low: null, high })),
  fc.constant({ qualifier: null, low: null, high: null, unit: null }),
)

const origin = fc.record({
  sourceId: fc.constantFrom('a', 'b'),
  accordingToId: fc.constantFrom(null, 'survey'),
})

const PLACES = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const

/** Figures of few measures, units, periods, sources and places, so that many are alike and some overlap. */
export const someFigures: fc.Arbitrary<readonly Figure[]> = fc
  .array(
    fc
      .record({
        measureId: fc.constantFrom('c-m-companies', 'c-m-employees'),
        kind: fc.constantFrom('ACTUAL' as const, 'TARGET' as const),
        unit: fc.constantFrom('COMPANY', 'PERSON', 'PERCENT'),
        from: fc.constantFrom(null, '2008', '2009'),
        to: fc.constantFrom(null, '2009'),
        subjectIds: fc.subarray([...PLACES], { minLength: 1, maxLength: 3 }),
        dimensionIds: fc.subarray(['d1', 'd2']),
        origins: fc.uniqueArray(origin, {
          minLength: 1,
          maxLength: 2,
          selector: (one) => JSON.stringify(one),
        }),
      })
      .chain((figure) => amount.map((given) => ({ ...figure, ...given }))),
    { maxLength: 20 },
  )
  .map((figures) => figures.map((figure, index) => ({ ...figure, id: `f${index}` })))

/** p1 and p2 lie in p5, p5 lies in p6. */
export const WHOLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['p1', new Set(['p5', 'p6'])],
  ['p2', new Set(['p5', 'p6'])],
  ['p5', new Set(['p6'])],
])

/** The same figures in two orders. */
export const figuresInTwoOrders = someFigures.chain((figures) =>
  fc.tuple(
    fc.constant(figures),
    fc.shuffledSubarray([...figures], { minLength: figures.length, maxLength: figures.length }),
  ),
)

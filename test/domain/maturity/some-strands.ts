import fc from 'fast-check'
import { MATURITY_STRANDS } from '../../../src/domain/maturity/reference.js'
import type { StrandGiven } from '../../../src/domain/maturity/strand.js'

const someItems = fc
  .array(fc.record({ level: fc.integer({ min: 1, max: 5 }), isAttained: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((items) => items.map((item, index) => ({ ...item, text: `item ${index}` })))

const someGiven = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((level) => ({ level, items: [] })),
  someItems.map((items) => ({ level: null, items })),
)

/** A strand given by items. */
export const someStrandOfItems: fc.Arbitrary<StrandGiven> = someItems.map((items) => ({
  strand: 'RISK',
  level: null,
  items,
}))

/** One to seven strands, each once, in any order. */
export const someStrands: fc.Arbitrary<readonly StrandGiven[]> = fc
  .shuffledSubarray([...MATURITY_STRANDS], { minLength: 1 })
  .chain((strands) => fc.tuple(...strands.map((strand) => someGiven.map((given) => ({ strand, ...given })))))

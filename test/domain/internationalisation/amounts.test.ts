import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceWords } from '../../../src/domain/internationalisation/amount-words.js'
import {
  type Amount,
  difference,
  qualifierOf,
  relativeChange,
  sumOf,
} from '../../../src/domain/internationalisation/amounts.js'
import { model } from './some-figure.js'

const { shareUnits } = model

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })
/** An amount of any kind but one that says nothing, with the numbers it may stand for. */
const amounts = (end: fc.Arbitrary<number>) =>
  fc
    .record({ a: end, b: end, open: fc.constantFrom('none', 'low', 'high'), isApproximate: fc.boolean() })
    .map(({ a, b, open, isApproximate }): Amount => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)]
      return {
        low: open === 'low' ? null : low,
        high: open === 'high' ? null : high,
        unit: 'COMPANY',
        isApproximate,
      }
    })
const amount = (low: number | null, high: number | null, unit = 'COMPANY'): Amount => ({
  low,
  high,
  unit,
  isApproximate: false,
})

/** A number that the amount may stand for. */
function within({ low, high }: Amount, share: number): number {
  const least = low ?? (high ?? 0) - 1_000
  return least + share * ((high ?? least + 1_000) - least)
}

describe('a difference', () => {
  it('is the opposite the other way round', () => {
    fc.assert(
      fc.property(amounts(number), amounts(number), (a, b) => {
        const [there, back] = [difference(a, b, shareUnits), difference(b, a, shareUnits)]
        const opposite = (end: number | null | undefined) => (end == null ? end : 0 - end)
        expect(there?.low).toEqual(opposite(back?.high))
        expect(there?.high).toEqual(opposite(back?.low))
      }),
    )
  })

  it('holds every difference of two numbers that the two may stand for, and no less', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(amounts(whole), amounts(whole), share, share, (a, b, inA, inB) => {
        const told = difference(a, b, shareUnits)
        const one = within(a, inA) - within(b, inB)
        expect(one).toBeGreaterThanOrEqual((told?.low ?? -Infinity) - 1e-6)
        expect(one).toBeLessThanOrEqual((told?.high ?? Infinity) + 1e-6)
      }),
    )
    expect(difference(amount(150, 200), amount(100, 120), shareUnits)).toMatchObject({ low: 30, high: 100 })
  })

  it('is open where an end is, and not told where both ends are', () => {
    expect(difference(amount(150, null), amount(100, 120), shareUnits)).toMatchObject({ low: 30, high: null })
    expect(difference(amount(10, 20), amount(5, null), shareUnits)).toMatchObject({ low: null, high: 15 })
    expect(difference(amount(150, null), amount(100, null), shareUnits)).toBeNull()
  })

  it('of two percentages is in points', () => {
    expect(difference(amount(17, 17, 'PERCENT'), amount(7, 7, 'PERCENT'), shareUnits)).toEqual({
      low: 10,
      high: 10,
      unit: 'PERCENTAGE_POINT',
      isApproximate: false,
    })
  })

  it('is told in words with its direction', () => {
    expect(differenceWords(amount(1, 1, 'FACILITY'))).toBe('1 facility more')
    expect(differenceWords(amount(2853, 2853))).toBe('2,853 companies more')
    expect(differenceWords(amount(-10, -5))).toBe('5 to 10 companies less')
    expect(differenceWords(amount(null, -5))).toBe('at least 5 companies less')
    expect(differenceWords(amount(-5, null))).toBe('a change of at least -5 companies')
    expect(differenceWords(amount(0, 0))).toBe('no change')
    expect(differenceWords(amount(2e9, 2e9, 'GBP'))).toBe('GBP 2,000,000,000 more')
  })
})

describe('a relative change', () => {
  it('holds every quotient of two numbers that the two may stand for', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const positive = amounts(fc.integer({ min: 1, max: 10_000 })).filter(({ low }) => low !== null)
    fc.assert(
      fc.property(amounts(whole), positive, share, share, (to, from, inTo, inFrom) => {
        const told = relativeChange(to, from)
        const one = within(to, inTo) / within(from, inFrom) - 1
        expect(one).toBeGreaterThanOrEqual((told?.low ?? -Infinity) - 1e-6)
        expect(one).toBeLessThanOrEqual((told?.high ?? Infinity) + 1e-6)
      }),
    )
  })

  it('is the target over the baseline, less 1', () => {
    expect(relativeChange(amount(10_000, 10_000), amount(7_147, 7_147))?.low).toBeCloseTo(0.39919, 5)
    expect(relativeChange(amount(150, null), amount(100, 120))).toMatchObject({ low: 0.25, high: null })
  })

  it('is not told from what may be zero or less', () => {
    expect(relativeChange(amount(10, 10), amount(0, 0))).toBeNull()
    expect(relativeChange(amount(10, 10), amount(-1, 5))).toBeNull()
    expect(relativeChange(amount(10, 10), amount(null, 5))).toBeNull()
  })
})

describe('a sum', () => {
  it('is the same in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(amounts(number), { minLength: 1, maxLength: 12 })
          .chain((list) =>
            fc.tuple(
              fc.constant(list),
              fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
            ),
          ),
        ([list, shuffled]) => {
          expect(sumOf(shuffled)).toEqual(sumOf(list))
        },
      ),
    )
  })

  it('is free of the noise of floating point, open where a part is, and nothing of nothing', () => {
    expect(sumOf([amount(0.1, 0.1), amount(0.2, 0.2)])).toMatchObject({ low: 0.3, high: 0.3 })
    expect(sumOf([amount(1, 2), amount(3, null)])).toMatchObject({ low: 4, high: null })
    expect(sumOf([])).toBeNull()
  })
})

it('is as exact as its ends', () => {
  expect(qualifierOf(amount(1, 1))).toBe('EXACT')
  expect(qualifierOf({ ...amount(1, 1), isApproximate: true })).toBe('ABOUT')
  expect(qualifierOf(amount(1, null))).toBe('AT_LEAST')
  expect(qualifierOf(amount(null, 1))).toBe('AT_MOST')
  expect(qualifierOf(amount(1, 2))).toBe('RANGE')
})

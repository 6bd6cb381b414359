import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Item, type ItemStanding, weighed } from '../../../src/domain/maturity/strand.js'
import { someStrandOfItems } from './some-strands.js'

const item = (level: number, isAttained: boolean, text = `${level} ${isAttained}`): Item => ({
  text,
  level,
  isAttained,
})
const ofItems = (...items: readonly Item[]) => weighed({ strand: 'RISK', level: null, items })

describe('the level of a strand', () => {
  it.each([
    ['the highest level of which all is attained', [item(1, true), item(2, true), item(3, false)], 2],
    ['0 where an item of level 1 is open', [item(1, true), item(1, false, 'x'), item(2, true)], 0],
    ['not raised by what is attained above an open item', [item(1, true), item(2, false), item(5, true)], 1],
    ['5 where everything is attained', [item(1, true), item(5, true)], 5],
    ['never one without items', [item(1, true), item(4, false)], 1],
  ])('is %s', (_, items, level) => {
    expect(ofItems(...items).level).toBe(level)
  })

  it('is as given where a level is given, and rests on no item', () => {
    expect(weighed({ strand: 'RISK', level: 3, items: [] })).toEqual({
      strand: 'RISK',
      level: 3,
      isGivenAsLevel: true,
      items: [],
      levelsPassedOver: [],
      blockers: [],
    })
  })

  it('names the levels it passes over for want of items', () => {
    expect(ofItems(item(2, true), item(4, true), item(5, false)).levelsPassedOver).toEqual([1, 3])
  })

  it('shows what waits, for what, and what blocks the next level', () => {
    const { items, blockers } = ofItems(
      item(3, true, 'c'),
      item(1, true, 'a'),
      item(2, false, 'b'),
      item(4, false, 'd'),
    )
    expect(
      items.map(({ text, standing, waitsFor }) => [text, standing, waitsFor.map((one) => one.text)]),
    ).toEqual([
      ['a', 'COUNTS', []],
      ['b', 'NOT_ATTAINED', []],
      ['c', 'NOT_YET_COUNTING', ['b']],
      ['d', 'NOT_ATTAINED', ['b']],
    ])
    expect(blockers.map(({ text }) => text)).toEqual(['b'])
  })

  it('is from 0 to 5, has items of its own, and nothing is open at or below it', () => {
    fc.assert(
      fc.property(someStrandOfItems, (given) => {
        const { level } = weighed(given)
        expect(level).toBeGreaterThanOrEqual(0)
        expect(level).toBeLessThanOrEqual(5)
        expect(given.items.filter((one) => one.level <= level && !one.isAttained)).toEqual([])
        if (level > 0) expect(given.items.map((one) => one.level)).toContain(level)
      }),
      { numRuns: 1_000 },
    )
  })

  it('cannot be higher: the next level with items has an open one at or below it', () => {
    fc.assert(
      fc.property(someStrandOfItems, (given) => {
        const { level } = weighed(given)
        const higher = given.items.map((one) => one.level).filter((one) => one > level)
        const next = Math.min(...higher)
        if (higher.length > 0)
          expect(given.items.some((one) => one.level <= next && !one.isAttained)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('never falls, and no item stops counting, when another item is attained', () => {
    fc.assert(
      fc.property(someStrandOfItems, fc.nat(), (given, which) => {
        const index = which % given.items.length
        const items = given.items.map((one, at) => (at === index ? { ...one, isAttained: true } : one))
        const [before, after] = [weighed(given), weighed({ ...given, items })]
        expect(after.level).toBeGreaterThanOrEqual(before.level)
        const counting = (strand: typeof before) =>
          strand.items.filter((one) => one.standing === 'COUNTS').map(({ text }) => text)
        expect(counting(after)).toEqual(expect.arrayContaining(counting(before)))
      }),
      { numRuns: 1_000 },
    )
  })

  it('does not depend on the order of the items, nor does what each counts for', () => {
    const shuffled = someStrandOfItems.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.items], { minLength: given.items.length })),
    )
    fc.assert(
      fc.property(shuffled, ([given, items]) => {
        const [one, other] = [weighed(given), weighed({ ...given, items })]
        expect(other.level).toBe(one.level)
        expect(other.levelsPassedOver).toEqual(one.levelsPassedOver)
        const standings = (strand: typeof one): ReadonlyMap<string, ItemStanding> =>
          new Map(strand.items.map(({ text, standing }) => [text, standing]))
        expect(standings(other)).toEqual(standings(one))
        expect(new Set(other.blockers)).toEqual(new Set(one.blockers))
      }),
      { numRuns: 1_000 },
    )
  })

  it('is reached once the blocking items are attained', () => {
    fc.assert(
      fc.property(someStrandOfItems, (given) => {
        const before = weighed(given)
        const blocking = new Set(before.blockers.map(({ text }) => text))
        const items = given.items.map((one) => (blocking.has(one.text) ? { ...one, isAttained: true } : one))
        const after = weighed({ ...given, items })
        if (blocking.size > 0) expect(after.level).toBeGreaterThan(before.level)
        else expect(after.level).toBe(before.level)
      }),
      { numRuns: 1_000 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmarkOf } from '../../../src/domain/maturity/benchmark.js'
import { weighedProfile } from '../../../src/domain/maturity/profile.js'
import { MATURITY_STRANDS, type MaturityStrand } from '../../../src/domain/maturity/reference.js'
import type { StrandGiven } from '../../../src/domain/maturity/strand.js'
import { someStrands } from './some-strands.js'

const levels = (given: { readonly [Strand in MaturityStrand]?: number }): readonly StrandGiven[] =>
  MATURITY_STRANDS.flatMap((strand) => {
    const level = given[strand]
    return level === undefined ? [] : [{ strand, level, items: [] }]
  })
const ALL = {
  COLLABORATION: 3,
  ENVIRONMENT: 2,
  FINANCE: 1,
  KNOWLEDGE: 4,
  SENIOR_MANAGEMENT: 2,
  RISK: 1,
  STAFF: 4,
}

describe('a profile', () => {
  it('names the lowest strands as limiting, the highest as good practice, and the lowest as overall level', () => {
    expect(weighedProfile(levels(ALL))).toMatchObject({
      limitingStrands: ['FINANCE', 'RISK'],
      goodPractice: ['KNOWLEDGE', 'STAFF'],
      missingStrands: [],
      overallLevel: 1,
      overallLevelAtMost: 1,
    })
  })

  it('has no overall level where a strand is missing: that may be lower still', () => {
    const { FINANCE: _, ...others } = ALL
    expect(weighedProfile(levels(others))).toMatchObject({
      missingStrands: ['FINANCE'],
      overallLevel: null,
      overallLevelAtMost: 1,
    })
  })

  it('calls nothing good practice where all strands stand alike', () => {
    expect(weighedProfile(levels({ RISK: 2, STAFF: 2 }))).toMatchObject({
      limitingStrands: ['RISK', 'STAFF'],
      goodPractice: [],
    })
  })

  it('puts the blocking items of the lowest level first, whatever the strand', () => {
    const open = (strand: MaturityStrand, level: number): StrandGiven => ({
      strand,
      level: null,
      items: [{ text: `${strand} ${level}`, level, isAttained: false }],
    })
    const { nextPriorities } = weighedProfile([
      open('FINANCE', 3),
      open('STAFF', 1),
      open('COLLABORATION', 3),
    ])
    expect(nextPriorities.map(({ text }) => text)).toEqual(['STAFF 1', 'COLLABORATION 3', 'FINANCE 3'])
  })

  it('limits by a strand that is minimal, and gives every strand or calls it missing', () => {
    fc.assert(
      fc.property(someStrands, (given) => {
        const profile = weighedProfile(given)
        const { strands, limitingStrands, goodPractice, missingStrands, overallLevelAtMost } = profile
        const all = strands.map(({ level }) => level)
        for (const { strand, level } of strands) {
          expect(limitingStrands.includes(strand)).toBe(level === Math.min(...all))
          if (goodPractice.includes(strand)) expect(level).toBe(Math.max(...all))
          expect(limitingStrands.includes(strand) && goodPractice.includes(strand)).toBe(false)
        }
        expect(overallLevelAtMost).toBe(Math.min(...all))
        expect([...strands.map(({ strand }) => strand), ...missingStrands].sort()).toEqual(
          [...MATURITY_STRANDS].sort(),
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('does not depend on the order in which strands are given', () => {
    fc.assert(
      fc.property(someStrands, (given) => {
        expect(weighedProfile(given.toReversed())).toEqual(weighedProfile(given))
      }),
    )
  })
})

describe('a benchmark', () => {
  const profiles = (...all: readonly (readonly StrandGiven[])[]) =>
    all.map((strands, index) => ({ label: `p${index}`, ...weighedProfile(strands) }))
  const strandOf = (benchmark: ReturnType<typeof benchmarkOf>, wanted: MaturityStrand) =>
    benchmark.strands.find(({ strand }) => strand === wanted)

  it('gives lowest, median and highest of a strand, and where each profile stands', () => {
    const benchmark = benchmarkOf(
      profiles(
        levels({ RISK: 1, STAFF: 5 }),
        levels({ RISK: 4, STAFF: 5 }),
        levels({ RISK: 2 }),
        levels({ RISK: 4 }),
      ),
    )
    expect(strandOf(benchmark, 'RISK')).toEqual({
      strand: 'RISK',
      profileCount: 4,
      lowest: 1,
      median: 3,
      highest: 4,
      limitingCount: 4,
      positions: [
        { label: 'p0', level: 1, rank: 4, standing: 'BELOW_MEDIAN' },
        { label: 'p1', level: 4, rank: 1, standing: 'ABOVE_MEDIAN' },
        { label: 'p2', level: 2, rank: 3, standing: 'BELOW_MEDIAN' },
        { label: 'p3', level: 4, rank: 1, standing: 'ABOVE_MEDIAN' },
      ],
    })
    expect(benchmark.limitingStrands).toEqual(['RISK'])
    expect(benchmark.isLikeWithLike).toBe(false)
  })

  it('takes a strand that a profile does not give for unknown, never for 0', () => {
    const benchmark = benchmarkOf(profiles(levels({ RISK: 3 }), levels({ STAFF: 2 })))
    expect(strandOf(benchmark, 'RISK')).toMatchObject({ profileCount: 1, lowest: 3, median: 3, highest: 3 })
    expect(strandOf(benchmark, 'RISK')?.positions[1]).toEqual({
      label: 'p1',
      level: null,
      rank: null,
      standing: 'NOT_GIVEN',
    })
    expect(strandOf(benchmark, 'FINANCE')).toMatchObject({
      profileCount: 0,
      lowest: null,
      median: null,
      highest: null,
    })
  })

  it('lies between lowest and highest, and limits by a strand whose median is minimal', () => {
    fc.assert(
      fc.property(fc.array(someStrands, { minLength: 2, maxLength: 8 }), (all) => {
        const { strands, limitingStrands } = benchmarkOf(profiles(...all))
        const medians = strands.flatMap(({ median }) => (median === null ? [] : [median]))
        for (const { strand, lowest, median, highest, positions } of strands) {
          expect(limitingStrands.includes(strand)).toBe(median === Math.min(...medians))
          expect(positions).toHaveLength(all.length)
          if (lowest === null || median === null || highest === null) continue
          expect(lowest).toBeLessThanOrEqual(median)
          expect(median).toBeLessThanOrEqual(highest)
        }
        expect(limitingStrands.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

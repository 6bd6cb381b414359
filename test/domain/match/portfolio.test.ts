import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPortfolios, type Portfolio } from '../../../src/domain/match/portfolio.js'
import type { ScoredCandidate } from '../../../src/domain/match/rank.js'
import { type SomeRanking, someRanking } from './some-ranking.js'

const size = fc.integer({ min: 1, max: 3 })

/** Every subset of one to `size` items. */
function subsets<T>(items: readonly T[], sizeMax: number): readonly (readonly T[])[] {
  if (sizeMax === 0) return []
  return items.flatMap((item, index) => [
    [item],
    ...subsets(items.slice(index + 1), sizeMax - 1).map((set) => [item, ...set]),
  ])
}

function covered(set: readonly ScoredCandidate[], { scoreRules: { needs } }: SomeRanking): number {
  const worth = (need: number) =>
    Math.max(
      0,
      ...set.map(
        ({ scored }) => (scored.needs[need]?.closeness ?? 0) * (scored.needs[need]?.basisFactor ?? 0),
      ),
    )
  const total = needs.reduce((sum, need) => sum + need.importance, 0)
  return needs.reduce((sum, need, index) => sum + need.importance * worth(index), 0) / total
}

const ids = (set: readonly ScoredCandidate[]) => set.map(({ facts }) => facts.profile.id).join(' ')
const digits = (value: number) => Number(value.toFixed(12))

/** All sets in the order of an answer, by trying everything. */
function exhaustively(ranking: SomeRanking, sizeMax: number): readonly (readonly ScoredCandidate[])[] {
  const isIdle = (set: readonly ScoredCandidate[], member: ScoredCandidate) =>
    digits(
      covered(
        set.filter((other) => other !== member),
        ranking,
      ),
    ) === digits(covered(set, ranking))
  const scores = (set: readonly ScoredCandidate[]) => set.reduce((sum, { scored }) => sum + scored.score, 0)
  return subsets(ranking.ranked, sizeMax)
    .filter((set) => !set.some((member) => isIdle(set, member)))
    .toSorted(
      (a, b) =>
        digits(covered(b, ranking)) - digits(covered(a, ranking)) ||
        a.length - b.length ||
        digits(scores(b)) - digits(scores(a)) ||
        (ids(a) < ids(b) ? -1 : 1),
    )
}

const found = ({ ranked, scoreRules }: SomeRanking, sizeMax: number) =>
  bestPortfolios(ranked, scoreRules.needs, sizeMax)
const idsOf = ({ members }: Portfolio) => ids(members.map(({ candidate }) => candidate))

describe('portfolios', () => {
  it('are what trying every set finds, in the same order', () => {
    fc.assert(
      fc.property(someRanking(7), size, (ranking, sizeMax) => {
        const expected = exhaustively(ranking, sizeMax)
        expect(found(ranking, sizeMax).map(idsOf)).toEqual(expected.map(ids))
      }),
      { numRuns: 500 },
    )
  })

  it('begin with the set that covers most of all, and with the smallest of these', () => {
    fc.assert(
      fc.property(someRanking(7), size, (ranking, sizeMax) => {
        const most = Math.max(...subsets(ranking.ranked, sizeMax).map((set) => covered(set, ranking)))
        const [best] = found(ranking, sizeMax)
        expect(best?.covered ?? 0).toBeCloseTo(most, 9)
        const fewest = subsets(ranking.ranked, sizeMax).filter(
          (set) => digits(covered(set, ranking)) === digits(most),
        )
        if (best !== undefined) expect(best.members.length).toBe(Math.min(...fewest.map((set) => set.length)))
      }),
    )
  })

  it('never cover less where they may be larger', () => {
    fc.assert(
      fc.property(someRanking(7), (ranking) => {
        const [one = 0, two = 0, three = 0] = [1, 2, 3].map(
          (sizeMax) => found(ranking, sizeMax)[0]?.covered ?? 0,
        )
        expect(two).toBeGreaterThanOrEqual(one)
        expect(three).toBeGreaterThanOrEqual(two)
      }),
    )
  })

  it('give every member a need, every need that is covered one member, and name the others as open', () => {
    fc.assert(
      fc.property(someRanking(7), size, (ranking, sizeMax) => {
        for (const { members, uncovered } of found(ranking, sizeMax)) {
          for (const { covers } of members) expect(covers.length).toBeGreaterThan(0)
          const given = members.flatMap(({ covers }) => covers.map(({ need }) => need.conceptId))
          const open = uncovered.map(({ conceptId }) => conceptId)
          expect([...given, ...open].toSorted()).toEqual(
            ranking.scoreRules.needs.map(({ conceptId }) => conceptId).toSorted(),
          )
        }
      }),
    )
  })
})

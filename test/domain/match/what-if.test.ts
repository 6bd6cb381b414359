import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byRank } from '../../../src/domain/match/rank.js'
import { scoreOf } from '../../../src/domain/match/score.js'
import { whatIfSentence, whatIfsOf } from '../../../src/domain/match/what-if.js'
import { ACCESSES } from '../../../src/graph/words.js'
import { type SomeRanking, someRanking } from './some-ranking.js'

const SLACK = 1e-9

/** Every what-if of every ranked candidate. */
function all(ranking: SomeRanking) {
  return ranking.ranked.flatMap(({ facts, scored }, index) =>
    whatIfsOf({ facts, scored, rank: index + 1 }, ranking).map((whatIf) => ({
      ...whatIf,
      facts,
      scored,
      present: index + 1,
    })),
  )
}

describe('what if', () => {
  it('never lowers the score nor worsens the rank, and stays at most 1', () => {
    fc.assert(
      fc.property(someRanking(6), (ranking) => {
        for (const { gain, score, scored, rank, present, value } of all(ranking)) {
          expect(gain).toBeGreaterThanOrEqual(0)
          expect(score).toBeCloseTo(scored.score + gain, 9)
          expect(score).toBeLessThanOrEqual(1 + SLACK)
          expect(value).toBeLessThanOrEqual(1 + SLACK)
          expect(rank).toBeLessThanOrEqual(present)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is told of every part that is not at its best, and of no other', () => {
    fc.assert(
      fc.property(someRanking(4), (ranking) => {
        for (const [index, { facts, scored }] of ranking.ranked.entries()) {
          const told = new Set(
            whatIfsOf({ facts, scored, rank: index + 1 }, ranking).map(({ component }) => component),
          )
          const below = scored.components.filter(({ value }) => value === null || value < 1 - SLACK)
          expect([...told]).toEqual(below.map(({ kind }) => kind))
        }
      }),
    )
  })

  it('adds the missing share of a part that is put at its best', () => {
    fc.assert(
      fc.property(someRanking(4), (ranking) => {
        for (const { assumption, component, gain, scored } of all(ranking)) {
          if (assumption !== 'PART_AT_BEST') continue
          const total = scored.components.reduce((sum, { weight }) => sum + weight, 0)
          const part = scored.components.find(({ kind }) => kind === component)
          expect(gain).toBeCloseTo(((part?.weight ?? 0) / total) * (1 - (part?.value ?? 0)), 9)
        }
      }),
    )
  })

  it('gives the score that the candidate has once its unknown access has turned out open', () => {
    const [open = 'OPEN'] = ACCESSES
    let seen = 0
    fc.assert(
      fc.property(someRanking(4), (ranking) => {
        for (const { assumption, component, score, facts } of all(ranking)) {
          if (assumption !== 'UNKNOWNS_AT_BEST' || component !== 'ACCESS') continue
          seen += 1
          const offers = facts.offers.map((offer) => ({ ...offer, access: offer.access ?? open }))
          expect(score).toBeCloseTo(scoreOf({ ...facts, offers }, ranking.scoreRules).score, 9)
        }
      }),
    )
    expect(seen).toBeGreaterThan(10)
  })

  it('gives the rank that the candidate would take among the others', () => {
    fc.assert(
      fc.property(someRanking(6), (ranking) => {
        for (const { score, rank, facts, scored, component, assumption } of all(ranking)) {
          if (assumption !== 'PART_AT_BEST') continue
          const total = scored.components.reduce((sum, { weight }) => sum + weight, 0)
          const part = scored.components.find(({ kind }) => kind === component)
          const coverage = scored.coverage + ((part?.weight ?? 0) / total) * (1 - (part?.known ?? 0))
          const then = ranking.ranked
            .map((one) => (one.facts === facts ? { facts, scored: { ...scored, score, coverage } } : one))
            .toSorted(byRank)
          expect(then.findIndex((one) => one.facts === facts) + 1).toBe(rank)
        }
      }),
    )
  })

  it('says that a candidate which is not ranked has no rank', () => {
    fc.assert(
      fc.property(someRanking(3), (ranking) => {
        for (const { facts, scored } of ranking.ranked) {
          for (const whatIf of whatIfsOf({ facts, scored, rank: null }, ranking)) {
            expect(whatIf.rank).toBeNull()
            expect(whatIfSentence(whatIf)).toMatch(/; it is not ranked\.$/)
          }
        }
      }),
    )
  })
})

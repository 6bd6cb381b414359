import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CandidateFacts } from '../../../src/domain/match/facts.js'
import { byRank } from '../../../src/domain/match/rank.js'
import { scoreOf } from '../../../src/domain/match/score.js'
import { ACCESSES, OFFER_FORMS } from '../../../src/graph/words.js'
import { field, someCandidate, someScoreRules } from './some-candidate.js'

const SLACK = 1e-9

/** Everything that is not recorded of a candidate, and what it might turn out to be. */
const learned = fc.record({
  form: fc.constantFrom(...OFFER_FORMS),
  access: fc.constantFrom(...ACCESSES),
  trust: fc.double({ min: 0.01, max: 1, noNaN: true }),
  sector: fc.constantFrom('s-1', 's-2', 's-9'),
  technology: fc.constantFrom('t-1', 't-9'),
  which: fc.nat({ max: 8 }),
})

function learn(
  facts: CandidateFacts,
  fact: typeof learned extends fc.Arbitrary<infer F> ? F : never,
): CandidateFacts {
  const { which, form, access, trust } = fact
  if (which < facts.offers.length) {
    const offers = facts.offers.map((offer, index) =>
      index !== which
        ? offer
        : offer.form === null
          ? { ...offer, form }
          : { ...offer, access: offer.access ?? access },
    )
    return { ...facts, offers }
  }
  if (facts.reach === null)
    return { ...facts, reach: { trust, isApproach: false, assumedLinks: 0, evidenceIds: [] } }
  if (facts.sectors.length === 0) return { ...facts, sectors: [field(fact.sector)] }
  return facts.technologies.length === 0 ? { ...facts, technologies: [field(fact.technology)] } : facts
}

describe('the score of a match', () => {
  it('is the sum of its parts, each its weight times its value over the sum of the weights in play', () => {
    fc.assert(
      fc.property(someCandidate, someScoreRules, (facts, rules) => {
        const { components, score, scoreIfUnknownsWereBest, coverage } = scoreOf(facts, rules)
        const total = components.reduce((sum, one) => sum + one.weight, 0)
        const sum = (read: (one: (typeof components)[number]) => number) =>
          components.reduce((all, one) => all + (one.weight / total) * read(one), 0)
        expect(score).toBeCloseTo(
          components.reduce((all, one) => all + one.contribution, 0),
          9,
        )
        expect(score).toBeCloseTo(
          sum((one) => one.value ?? 0),
          9,
        )
        expect(scoreIfUnknownsWereBest).toBeCloseTo(
          sum((one) => one.valueIfUnknownsWereBest),
          9,
        )
        expect(coverage).toBeCloseTo(
          sum((one) => one.known),
          9,
        )
      }),
      { numRuns: 1_000 },
    )
  })

  it('stays between 0 and its upper bound, which stays at most 1', () => {
    fc.assert(
      fc.property(someCandidate, someScoreRules, (facts, rules) => {
        const { score, scoreIfUnknownsWereBest, coverage } = scoreOf(facts, rules)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(scoreIfUnknownsWereBest + SLACK)
        expect(scoreIfUnknownsWereBest).toBeLessThanOrEqual(1 + SLACK)
        expect(coverage).toBeLessThanOrEqual(1 + SLACK)
      }),
      { numRuns: 1_000 },
    )
  })

  it('never falls, and its upper bound never rises, when something unknown becomes known', () => {
    fc.assert(
      fc.property(someCandidate, someScoreRules, learned, (facts, rules, fact) => {
        const [before, after] = [scoreOf(facts, rules), scoreOf(learn(facts, fact), rules)]
        expect(after.score).toBeGreaterThanOrEqual(before.score - SLACK)
        expect(after.scoreIfUnknownsWereBest).toBeLessThanOrEqual(before.scoreIfUnknownsWereBest + SLACK)
      }),
      { numRuns: 5_000 },
    )
  })

  it('calls a part unknown only where nothing of it is recorded, and then adds nothing for it', () => {
    fc.assert(
      fc.property(someCandidate, someScoreRules, (facts, rules) => {
        for (const { value, known, contribution } of scoreOf(facts, rules).components) {
          if (value === null) expect({ known, contribution }).toEqual({ known: 0, contribution: 0 })
        }
      }),
    )
  })

  it('leaves no width where everything is covered by what is known', () => {
    fc.assert(
      fc.property(someCandidate, someScoreRules, (facts, rules) => {
        const { score, scoreIfUnknownsWereBest, coverage } = scoreOf(facts, rules)
        if (coverage > 1 - SLACK) expect(scoreIfUnknownsWereBest).toBeCloseTo(score, 9)
      }),
      { numRuns: 5_000 },
    )
  })

  it('orders candidates by score, coverage, needs covered and id, so that no order is left to chance', () => {
    fc.assert(
      fc.property(
        fc.array(someCandidate, { minLength: 2, maxLength: 8 }),
        someScoreRules,
        (candidates, rules) => {
          const scored = candidates.map((facts, index) => {
            const named = { ...facts, profile: { ...facts.profile, id: `x${index}` } }
            return { facts: named, scored: scoreOf(named, rules) }
          })
          const ids = (order: typeof scored) => order.toSorted(byRank).map(({ facts }) => facts.profile.id)
          expect(ids(scored.toReversed())).toEqual(ids(scored))
        },
      ),
    )
  })
})

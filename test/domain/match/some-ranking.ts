import fc from 'fast-check'
import type { CandidateFacts } from '../../../src/domain/match/facts.js'
import { byRank, type ScoredCandidate } from '../../../src/domain/match/rank.js'
import { type ScoreRules, scoreOf } from '../../../src/domain/match/score.js'
import { someCandidate, someScoreRules } from './some-candidate.js'

export interface SomeRanking {
  readonly ranked: readonly ScoredCandidate[]
  readonly scoreRules: ScoreRules
}

/** Candidates of the same needs, ranked. Their ids are x0, x1 … */
export function someRanking(candidatesMax: number): fc.Arbitrary<SomeRanking> {
  return fc
    .tuple(fc.array(someCandidate, { minLength: 1, maxLength: candidatesMax }), someScoreRules)
    .map(([candidates, scoreRules]) => ({
      scoreRules,
      ranked: candidates
        .map((facts, index) => ({ ...facts, profile: { ...facts.profile, id: `x${index}` } }))
        .map((facts: CandidateFacts) => ({ facts, scored: scoreOf(facts, scoreRules) }))
        .toSorted(byRank),
    }))
}

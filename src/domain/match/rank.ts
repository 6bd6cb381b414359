import { compareText } from '../../compare-text.js'
import type { Exclusion } from './exclude.js'
import type { CandidateFacts } from './facts.js'
import type { Scored } from './score.js'

/** A candidate with its score. */
export interface ScoredCandidate {
  readonly facts: CandidateFacts
  readonly scored: Scored
}

/** Sums of the same parts in another order differ in the last digits. */
const DIGITS = 12

/** Order of a ranking: score, coverage, needs covered, id. */
export function byRank(a: ScoredCandidate, b: ScoredCandidate): number {
  return (
    rounded(b.scored.score) - rounded(a.scored.score) ||
    rounded(b.scored.coverage) - rounded(a.scored.coverage) ||
    b.scored.needsCovered - a.scored.needsCovered ||
    compareText(a.facts.profile.id, b.facts.profile.id)
  )
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS))
}

/** The first so many of each country, the order kept. */
export function capped(
  ranked: readonly ScoredCandidate[],
  perCountry: number | null,
): readonly ScoredCandidate[] {
  if (perCountry === null) return ranked
  const taken = new Map<string | null, number>()
  return ranked.filter(({ facts }) => {
    const count = (taken.get(facts.profile.countryId) ?? 0) + 1
    taken.set(facts.profile.countryId, count)
    return count <= perCountry
  })
}

/** Why a candidate that nothing else excludes is not among the ranked. */
export function countryFull(facts: CandidateFacts, perCountry: number): Exclusion {
  return {
    kind: 'COUNTRY_FULL',
    sentence: `${perCountry} better ${perCountry === 1 ? 'candidate of' : 'candidates of'} ${facts.profile.countryName ?? 'its country'} fill the places that a country has: raise perCountry.`,
  }
}

import type { ComponentKind } from '../reference.js'
import type { CandidateFacts } from './facts.js'
import type { ExplainedCandidate, Ranking } from './index.js'
import { byRank, type ScoredCandidate } from './rank.js'
import { type Component, type Scored, type ScoreRules, scoreOf } from './score.js'

export type Assumption = 'UNKNOWNS_AT_BEST' | 'PART_AT_BEST'

/** What the score and rank would be if one part were better than it is known to be. */
export interface WhatIf {
  readonly component: ComponentKind
  readonly assumption: Assumption
  /** The part's value then, in [0, 1]. */
  readonly value: number
  readonly score: number
  /** More than the present score, never less. */
  readonly gain: number
  /** Null where the candidate is not ranked. */
  readonly rank: number | null
  readonly presentRank: number | null
}

/** For each part that is not at its best: if what is unknown of it turned out well, and if it were 1. */
export function whatIfsOf(
  { facts, scored, rank }: Pick<ExplainedCandidate, 'facts' | 'scored' | 'rank'>,
  { ranked, scoreRules }: Pick<Ranking, 'ranked' | 'scoreRules'>,
): readonly WhatIf[] {
  return scored.components
    .flatMap((component) => better(component, { facts, scored, scoreRules }))
    .map(({ component, assumption, value, score, coverage }) => {
      const then = { facts, scored: { ...scored, score, coverage } }
      return {
        component,
        assumption,
        value,
        score,
        gain: Math.max(0, score - scored.score),
        rank: rank === null ? null : rankOf(then, ranked),
        presentRank: rank,
      }
    })
}

interface Known {
  readonly facts: CandidateFacts
  readonly scored: Scored
  readonly scoreRules: ScoreRules
}

interface Better extends Pick<Scored, 'score' | 'coverage'> {
  readonly component: ComponentKind
  readonly assumption: Assumption
  readonly value: number
}

const EQUAL = 1e-9

function better(component: Component, known: Known): readonly Better[] {
  const { kind, value } = component
  if (value !== null && value >= 1 - EQUAL) return []
  const best: Better = { ...atBest(component, known), component: kind, assumption: 'PART_AT_BEST', value: 1 }
  const turnedOut = component.known < 1 - EQUAL ? unknownsAtBest(component, known) : null
  if (turnedOut === null) return [best]
  // Where nothing of it is known, both may say the same: then what can be asked for says it.
  return turnedOut.value >= 1 - EQUAL ? [turnedOut] : [turnedOut, best]
}

/** The part at 1, all others as they are. */
function atBest({ value, known, weight }: Component, { scored }: Known): Pick<Scored, 'score' | 'coverage'> {
  const share = weight / scored.components.reduce((sum, one) => sum + one.weight, 0)
  return {
    score: scored.score + share * (1 - (value ?? 0)),
    coverage: scored.coverage + share * (1 - known),
  }
}

/**
 * What is unknown of the part at its best. Forms and access belong to offers: a better one may win a need, and then the
 * other parts change with it, so the whole is computed anew.
 */
function unknownsAtBest(component: Component, known: Known): Better {
  const { kind } = component
  const assumption = 'UNKNOWNS_AT_BEST'
  if (kind !== 'FORM' && kind !== 'ACCESS') {
    return { ...atBest(component, known), component: kind, assumption, value: 1 }
  }
  const { score, coverage, components } = scoreOf(known.facts, { ...known.scoreRules, bestAssumedFor: kind })
  const value = components.find((one) => one.kind === kind)?.value ?? 1
  return { component: kind, assumption, value, score, coverage }
}

/** Its place if all others stayed as they are. */
function rankOf(then: ScoredCandidate, ranked: readonly ScoredCandidate[]): number {
  const others = ranked.filter(({ facts }) => facts.profile.id !== then.facts.profile.id)
  return others.filter((other) => byRank(other, then) < 0).length + 1
}

const IF: Readonly<Record<Assumption, Readonly<Record<ComponentKind, string>>>> = {
  UNKNOWNS_AT_BEST: {
    NEED: 'it turned out to cover every need',
    FORM: 'the forms that are not recorded turned out to be those asked for',
    SECTOR: 'both turned out to work in one sector',
    TECHNOLOGY: 'both turned out to share three technologies beyond the needs',
    REACH: 'somebody turned out to lead there whom all trust',
    ACCESS: 'the access that is not recorded turned out to be open to anybody',
  },
  PART_AT_BEST: {
    NEED: 'it covered every need with the very thing, as stated',
    FORM: 'it offered all in the forms asked for, as stated',
    SECTOR: 'both worked in one sector, as stated',
    TECHNOLOGY: 'both shared three technologies beyond the needs',
    REACH: 'the way there could be trusted wholly',
    ACCESS: 'all it offers were open to anybody',
  },
}

/** A what-if in a sentence. */
export function whatIfSentence({ component, assumption, score, gain, rank, presentRank }: WhatIf): string {
  const then = `If ${IF[assumption][component]}, the score would be ${score.toFixed(3)} (+${gain.toFixed(3)})`
  if (rank === null) return `${then}; it is not ranked.`
  return rank === presentRank
    ? `${then}, rank ${rank} as now.`
    : `${then}, rank ${rank} in place of ${presentRank}.`
}

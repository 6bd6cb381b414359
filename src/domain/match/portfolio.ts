import { compareText } from '../../compare-text.js'
import { badInput } from '../../errors.js'
import { counted, listed } from '../sentences.js'
import type { Coverage } from './coverage.js'
import type { Ranking } from './index.js'
import type { Need } from './needs.js'
import type { ScoredCandidate } from './rank.js'

const SIZE_MAX = 3
const PORTFOLIOS_MAX = 20

/** Partners that cover the needs together. None of them can be left out without loss. */
export interface Portfolio {
  readonly members: readonly PortfolioMember[]
  /** Share of the importance that is covered, each need by the best closeness × basis among the members, in [0, 1]. */
  readonly covered: number
  readonly scoreSum: number
  /** Needs that no member covers at all. */
  readonly uncovered: readonly Need[]
}

export interface PortfolioMember {
  readonly candidate: ScoredCandidate
  /** Place in the ranking, from 1. */
  readonly rank: number
  /** What it covers better than the other members; equals go to the one ranked first. */
  readonly covers: readonly Coverage[]
}

/** A portfolio whose members know the ranking they are from. */
export interface PortfolioView extends Portfolio {
  readonly members: readonly PortfolioMemberView[]
}

export interface PortfolioMemberView extends PortfolioMember {
  readonly ranking: Ranking
}

/** The best portfolios of up to `size` partners, the best first. Throws a Refusal where a number is out of range. */
export function portfoliosOf(
  ranking: Ranking,
  { size, first }: { readonly size: number; readonly first: number },
): readonly PortfolioView[] {
  if (size < 1 || size > SIZE_MAX) throw badInput('size', `${size} is not from 1 to ${SIZE_MAX}.`)
  if (first < 1 || first > PORTFOLIOS_MAX)
    throw badInput('first', `${first} is not from 1 to ${PORTFOLIOS_MAX}.`)
  const { ranked, needs, reference } = ranking
  return bestPortfolios(ranked.slice(0, reference.matching.portfolioCandidates), needs, size)
    .slice(0, first)
    .map((portfolio) => ({
      ...portfolio,
      members: portfolio.members.map((member) => ({ ...member, ranking })),
    }))
}

/**
 * Every set of up to `size` candidates in which none is idle, in order: most importance covered, fewest partners,
 * largest sum of scores, ids. Exact: a set with an idle member is never looked at further, because it stays idle
 * whoever joins, and the set without it covers as much with fewer.
 */
export function bestPortfolios(
  candidates: readonly ScoredCandidate[],
  needs: readonly Need[],
  size: number,
): readonly Portfolio[] {
  const pool = candidates.map((candidate, index) => ({
    candidate,
    rank: index + 1,
    worth: worthOf(candidate),
  }))
  const found: (readonly Ranked[])[] = []
  const extend = (members: readonly Ranked[], from: number) => {
    for (let index = from; index < pool.length; index += 1) {
      const next = pool[index]
      const set = next === undefined ? members : [...members, next]
      if (hasIdle(set)) continue
      found.push(set)
      if (set.length < size) extend(set, index + 1)
    }
  }
  extend([], 0)
  return found.map((members) => portfolioOf(members, needs)).toSorted(byCoverage)
}

interface Ranked {
  readonly candidate: ScoredCandidate
  readonly rank: number
  /** Closeness × basis for each need, 0 where it is not covered. */
  readonly worth: readonly number[]
}

function worthOf({ scored }: ScoredCandidate): readonly number[] {
  return scored.needs.map(({ closeness, basisFactor }) => closeness * basisFactor)
}

/** Whether a member covers no need better than all others do. */
function hasIdle(members: readonly Ranked[]): boolean {
  return members.some((member) =>
    member.worth.every((worth, need) =>
      members.length === 1
        ? worth === 0
        : members.some((other) => other !== member && (other.worth[need] ?? 0) >= worth),
    ),
  )
}

function portfolioOf(members: readonly Ranked[], needs: readonly Need[]): Portfolio {
  const best = needs.map((_, need) => Math.max(...members.map(({ worth }) => worth[need] ?? 0)))
  const total = needs.reduce((sum, need) => sum + need.importance, 0)
  const covers = (member: Ranked, need: number) =>
    (best[need] ?? 0) > 0 && members.find(({ worth }) => worth[need] === best[need]) === member
  return {
    members: members.map((member) => ({
      candidate: member.candidate,
      rank: member.rank,
      covers: member.candidate.scored.needs.filter((_, need) => covers(member, need)),
    })),
    covered: needs.reduce((sum, { importance }, need) => sum + importance * (best[need] ?? 0), 0) / total,
    scoreSum: members.reduce((sum, { candidate }) => sum + candidate.scored.score, 0),
    uncovered: needs.filter((_, need) => best[need] === 0),
  }
}

/** Sums of the same parts in another order differ in the last digits. */
const DIGITS = 12

function byCoverage(a: Portfolio, b: Portfolio): number {
  return (
    rounded(b.covered) - rounded(a.covered) ||
    a.members.length - b.members.length ||
    rounded(b.scoreSum) - rounded(a.scoreSum) ||
    compareText(idsOf(a), idsOf(b))
  )
}

function rounded(value: number): number {
  return Number(value.toFixed(DIGITS))
}

function idsOf({ members }: Portfolio): string {
  return members.map(({ candidate }) => candidate.facts.profile.id).join(' ')
}

/** A portfolio in a sentence: who covers what, and what stays open. */
export function portfolioSentence({ members, covered, uncovered }: Portfolio): string {
  const parts = members.map(
    ({ candidate, covers }) =>
      `${candidate.facts.profile.name} for ${listed(covers.map(({ need }) => need.conceptName))}`,
  )
  const open = listed(uncovered.map(({ conceptName }) => conceptName))
  const rest = uncovered.length === 0 ? 'Nothing stays open' : `Nobody among them has ${open}`
  return `${counted(members.length, 'partner')} cover ${Math.round(covered * 100)} % of what is needed: ${listed(parts)}. ${rest}.`.replace(
    '1 partner cover ',
    '1 partner covers ',
  )
}

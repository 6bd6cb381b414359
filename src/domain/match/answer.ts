import { matchPage } from '../lists.js'
import { type MatchView, matchView, rankingSentence } from './explain.js'
import type { Ranking } from './index.js'
import type { Component } from './score.js'

/** The explanation of one named candidate, ranked or not. */
export async function whyNot(ranking: Ranking, candidateId: string): Promise<MatchView> {
  return matchView(ranking, await ranking.candidate(candidateId))
}

/** The weights a ranking used, parts out of play as 0. */
export function weightsUsed({ weights, overriddenWeights }: Ranking) {
  return [...weights].map(([component, weight]) => ({
    component,
    weight,
    isOverridden: overriddenWeights.has(component),
  }))
}

/** The answer in a sentence. */
export function bestSentence(ranking: Ranking): string {
  return rankingSentence(ranking, matchPage(ranking, { first: 1 }).edges[0]?.match ?? null)
}

const WORDS: Readonly<Record<Component['kind'], string>> = {
  NEED: 'Needs covered',
  FORM: 'Form asked for',
  SECTOR: 'Nearness of sectors',
  TECHNOLOGY: 'Technologies shared beyond the needs',
  REACH: 'Trust of the way there',
  ACCESS: 'Who may use it',
}

/** A part of a score in a sentence. */
export function componentSentence({
  kind,
  value,
  known,
  weight,
  contribution,
  valueIfUnknownsWereBest,
}: Component): string {
  if (value === null)
    return `${WORDS[kind]}: not recorded, between 0 and ${percent(valueIfUnknownsWereBest)}; it adds nothing.`
  const partly = known < 1 ? `, ${percent(known)} of it recorded` : ''
  return `${WORDS[kind]}: ${percent(value)}${partly}; at weight ${weight} it adds ${contribution.toFixed(3)}.`
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

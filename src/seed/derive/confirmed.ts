import { BASES, type Basis } from '../../graph/words.js'
import type { Sources } from '../sources.js'
import type { Evidence } from '../statements.js'

/** When the evidence was stated: by the source that is quoted where one is, else by the source itself. */
export function statedOn({ source, accordingTo }: Evidence, { all, cited }: Sources): string {
  return (all.get(accordingTo ?? source) ?? cited).statedOn
}

/** The latest of the days on which the pieces of evidence were stated, as exactly as it is known. */
export function lastConfirmed(evidence: readonly Evidence[], sources: Sources): string {
  const [first = sources.cited.statedOn, ...others] = evidence.map((piece) => statedOn(piece, sources))
  return others.reduce((latest, one) => (isLater(one, latest) ? one : latest), first)
}

/** STATED before DERIVED before INFERRED. */
export function firmest(evidence: readonly Evidence[]): Basis {
  return BASES.find((basis) => evidence.some((piece) => piece.basis === basis)) ?? 'INFERRED'
}

/** A year or a month counts as its last day; of two with the same last day the more exact one is later. */
function isLater(a: string, b: string): boolean {
  const [lastA, lastB] = [lastDay(a), lastDay(b)]
  return lastA === lastB ? a.length > b.length : lastA > lastB
}

function lastDay(date: string): string {
  const [year = '', month = '12', day = '31'] = date.split('-')
  return `${year}-${month}-${day}`
}

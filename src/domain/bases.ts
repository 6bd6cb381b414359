import { BASES, type Basis } from '../graph/words.js'

/** The weakest of what a conclusion needs all of: a conclusion is never firmer. Nothing weakens where there is nothing. */
export function weakest(bases: readonly Basis[]): Basis {
  return BASES.findLast((basis) => bases.includes(basis)) ?? 'STATED'
}

/** The firmest of witnesses of which one is enough; null where there is none. */
export function firmest(bases: readonly Basis[]): Basis | null {
  return BASES.find((basis) => bases.includes(basis)) ?? null
}

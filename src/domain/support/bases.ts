import { BASES, type Basis } from '../../graph/words.js'

/** The weakest of what a conclusion needs all of: a conclusion is never firmer. */
export function weakest(bases: readonly Basis[]): Basis {
  return BASES[Math.max(0, ...bases.map((basis) => BASES.indexOf(basis)))] ?? 'INFERRED'
}

/** The firmest of witnesses of which one is enough; null where there is none. */
export function firmest(bases: readonly Basis[]): Basis | null {
  return BASES.find((basis) => bases.includes(basis)) ?? null
}

import { BASES, type Basis } from '../../graph/words.js'

/** What all of these hold together rests on: no firmer than the weakest of them. */
export function weakest(bases: readonly Basis[]): Basis {
  return BASES.findLast((basis) => bases.includes(basis)) ?? 'INFERRED'
}

/** What one of these is enough for rests on. */
export function firmest(bases: readonly Basis[]): Basis {
  return BASES.find((basis) => bases.includes(basis)) ?? 'INFERRED'
}

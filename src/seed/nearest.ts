import { closest, distance } from 'fastest-levenshtein'

/** The one of the known words that is fewest edits away. */
export function nearest(word: string, known: readonly string[]): string {
  return closest(word, [...known])
}

/** The way out for a word that is not known: the nearest known one where it is near, else what to do instead. */
export function otherwise(word: string, known: Iterable<string>, instead: string): string {
  const words = [...known]
  const best = words.length === 0 ? '' : closest(word, words)
  const isNear = distance(word, best) * 2 <= word.length
  return isNear ? `did you mean ${best}? Otherwise ${instead}` : instead
}

/** The language decides almost nothing about the boundaries of words; a fixed one counts the same on every machine. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

/** How many words a text has, by the word boundaries of Unicode: what holds neither letter nor digit is no word. */
export function wordCount(text: string): number {
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1
  return count
}

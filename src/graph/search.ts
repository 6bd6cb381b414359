import { list, number, text } from './columns.js'
import { cypher } from './cypher.js'
import { fold } from './fold.js'
import { parameters, type RowsOf, statement } from './statement.js'

/** Named things whose folded names hold every word of the query, the best of the full-text index first. */
export const entitiesByWords = statement({
  name: 'entitiesByWords',
  parameters: parameters<{
    query: string
    /** What was typed, folded: names that are or begin with it come before the limit cuts. */
    folded: string
    labels: readonly string[] | null
    conceptSchemes: readonly string[] | null
    limit: number
  }>(),
  text: cypher`
    CALL db.index.fulltext.queryNodes('entity_search', $query) YIELD node AS n, score
    WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
      AND ($conceptSchemes IS NULL OR n.scheme IN $conceptSchemes)
    RETURN n.id, n.nameTexts, score
    ORDER BY n.sortName = $folded DESC, n.sortName STARTS WITH $folded DESC, score DESC, n.sortName, n.id
    LIMIT $limit`,
  columns: { id: text, names: list(text), score: number },
})

export type SearchRow = RowsOf<typeof entitiesByWords>

/**
 * The full-text query for what was typed: every word must begin a word of the name. Built of letters and digits alone,
 * so no character of the query language survives. Null where nothing is left to search for.
 */
export function wordsQuery(typed: string): string | null {
  const words = fold(typed).split(' ').filter(Boolean)
  return words.length === 0 ? null : words.map((word) => `+${word}*`).join(' ')
}

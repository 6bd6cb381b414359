import { list, text } from '../columns.js'
import type { CypherText } from '../cypher.js'
import { parameters, statement } from '../statement.js'
import type { LinkRow, PlumbingRow } from './rows.js'

/** A statement that merges relationships by id and tells the ids of those whose ends it found. */
export function relationshipMerge<R extends LinkRow | PlumbingRow>(name: string, mergeText: CypherText) {
  return statement({
    name,
    parameters: parameters<{ readonly rows: readonly R[] }>(),
    text: mergeText,
    columns: { written: list(text) },
  })
}

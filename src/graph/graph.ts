import type { Columns, RowOf } from './columns.js'
import type { Statement } from './statement.js'

/** Runs named statements. The verb says how many rows the caller expects; the rows come checked and typed. */
export interface Graph {
  /** All rows, none included. */
  many<P, C extends Columns>(statement: Statement<P, C>, parameters: NoInfer<P>): Promise<readonly RowOf<C>[]>
  /** One row or null. Throws on more. */
  maybeOne<P, C extends Columns>(statement: Statement<P, C>, parameters: NoInfer<P>): Promise<RowOf<C> | null>
  /** Exactly one row. Throws otherwise. */
  one<P, C extends Columns>(statement: Statement<P, C>, parameters: NoInfer<P>): Promise<RowOf<C>>
}

/** Sends one statement and returns the raw records, each a list of values in the order of RETURN. */
export type Runner = (
  statement: Statement<unknown, Columns>,
  parameters: unknown,
) => Promise<readonly (readonly unknown[])[]>

/** A Graph over anything that can send a statement: a session, a transaction, a counter around either. */
export function graphOver(run: Runner): Graph {
  async function many<P, C extends Columns>(statement: Statement<P, C>, parameters: P) {
    const records = await run(statement, parameters)
    return records.map((record) => rowOf(statement, record))
  }
  async function maybeOne<P, C extends Columns>(statement: Statement<P, C>, parameters: P) {
    const [first, ...others] = await many(statement, parameters)
    if (others.length > 0)
      throw new Error(`${statement.name} should give one row at most, it gave ${others.length + 1}.`)
    return first ?? null
  }
  return {
    many,
    maybeOne,
    async one(statement, parameters) {
      const row = await maybeOne(statement, parameters)
      if (row === null) throw new Error(`${statement.name} should give one row, it gave none.`)
      return row
    },
  }
}

function rowOf<P, C extends Columns>(statement: Statement<P, C>, record: readonly unknown[]): RowOf<C> {
  const row: Record<string, unknown> = {}
  let index = 0
  for (const [key, column] of Object.entries(statement.columns)) {
    row[key] = column(record[index], `${statement.name}.${key}`)
    index += 1
  }
  // Every key of the columns was filled by its own column, which the loop cannot show to the compiler.
  return row as RowOf<C>
}

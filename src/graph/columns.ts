/** Reads one column of a record: returns the value in its declared type, or throws where the graph holds another. */
export type Column<T> = (value: unknown, where: string) => T

/** The columns of a statement by name, in the order of its RETURN. */
export type Columns = Readonly<Record<string, Column<unknown>>>

/** What one record of these columns reads as. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never }

/** The graph holds something that no loader of ours would write. */
export class UnexpectedValue extends TypeError {
  override readonly name = 'UnexpectedValue'
}

function unexpected(where: string, expected: string, value: unknown): never {
  throw new UnexpectedValue(`${where} should be ${expected}, the graph holds ${JSON.stringify(value)}.`)
}

export const text: Column<string> = (value, where) =>
  typeof value === 'string' ? value : unexpected(where, 'a text', value)

export const number: Column<number> = (value, where) =>
  typeof value === 'number' ? value : unexpected(where, 'a number', value)

export const flag: Column<boolean> = (value, where) =>
  typeof value === 'boolean' ? value : unexpected(where, 'true or false', value)

/** The column may be empty: null stands for "not recorded". */
export function maybe<T>(column: Column<T>): Column<T | null> {
  return (value, where) => (value === null || value === undefined ? null : column(value, where))
}

/** A list; an absent property reads as the empty list. */
export function list<T>(column: Column<T>): Column<readonly T[]> {
  return (value, where) => {
    if (value === null || value === undefined) return []
    if (!Array.isArray(value)) return unexpected(where, 'a list', value)
    return value.map((item, index) => column(item, `${where}[${index}]`))
  }
}

/** One of a closed set of words. */
export function oneOf<const W extends string>(words: readonly W[]): Column<W> {
  return (value, where) =>
    words.find((word) => word === value) ?? unexpected(where, `one of ${words.join(', ')}`, value)
}

/** A list of fixed length whose items are columns of their own: a small record inside a record. */
export function tuple<const C extends readonly Column<unknown>[]>(
  ...columns: C
): Column<{ readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never }> {
  return (value, where) => {
    if (!Array.isArray(value) || value.length !== columns.length) {
      return unexpected(where, `a list of ${columns.length}`, value)
    }
    // Mapping keeps position and length, which the array type of `map` cannot express.
    return columns.map((column, index) => column(value[index], `${where}[${index}]`)) as never
  }
}

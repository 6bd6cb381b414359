import type { Columns, RowOf } from './columns.js'
import type { CypherText } from './cypher.js'

/** A value that may travel as a parameter. Whole numbers travel as integers. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [key: string]: Parameter | undefined }

export type Parameters = { readonly [key: string]: Parameter | undefined }

/** A named Cypher statement with the shape of its parameters and of its rows. */
export interface Statement<P, C extends Columns> {
  /** Reaches the server as transaction metadata and the counters of the tests. */
  readonly name: string
  readonly text: CypherText
  readonly columns: C
  /** Carries the type of the parameters; holds nothing. */
  readonly parameters: () => P
}

export type RowsOf<S> = S extends Statement<unknown, infer C> ? RowOf<C> : never

/** Declares the parameters of a statement. */
export function parameters<P extends Parameters>(): () => P {
  return () => {
    throw new TypeError('The parameters of a statement exist as a type only.')
  }
}

export const noParameters = parameters<Record<string, never>>()

/** Declares a statement. The columns follow the order of its RETURN. */
export function statement<P, const C extends Columns>(definition: Statement<P, C>): Statement<P, C> {
  return definition
}

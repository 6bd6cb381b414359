import type { Entities } from '../entities.js'
import type { Sources } from '../sources.js'
import type { LinkStatement } from '../statements.js'
import type { Tables } from '../tables.js'

/** What every check may look at. */
export interface Checked {
  readonly tables: Tables
  readonly sources: Sources
  readonly entities: Entities
  readonly statements: readonly LinkStatement[]
  /** First cells of rows that have a problem already: names that exist, of which nothing more is known. */
  readonly unread: ReadonlySet<string>
}

import type { ConceptScheme, EntityLabel } from '../graph/words.js'
import type { RowIn } from './columns.js'
import { tableNounOf } from './files.js'
import type { At } from './problem.js'
import type { Tables } from './tables.js'
import { CONCEPT_FILES } from './words.js'

/** What other rows need to know of an entity they name. */
export interface EntityEnd {
  readonly id: string
  readonly label: EntityLabel
  /** The scheme of a concept, the kind of a place or an undertaking, the kinds of an organisation. */
  readonly kinds: readonly string[]
  readonly names: readonly string[]
  readonly at: At
}

export type Entities = ReadonlyMap<string, EntityEnd>

/** Every entity row, in the order of the files; an id that is written twice stands twice. */
export function entityEnds(tables: Tables): readonly EntityEnd[] {
  return [
    ...tables.concepts.map((row) => end('Concept', row, [schemeOf(row)])),
    ...tables.places.map((row) => end('Place', row, [row.values.kind])),
    ...tables.clusters.map((row) => end('Cluster', row, [])),
    ...tables.facilities.map((row) => end('Facility', row, [])),
    ...tables.organisations.map((row) => end('Organisation', row, row.values.kinds)),
    ...tables.undertakings.map((row) => end('Undertaking', row, [row.values.kind])),
    ...tables.agreements.map((row) => end('Agreement', row, [])),
  ]
}

/** The scheme of a concept follows from the file it stands in. */
export function schemeOf(row: RowIn<'concepts'>): ConceptScheme {
  const scheme = CONCEPT_FILES[tableNounOf(row.at().file)]
  if (scheme === undefined) throw new TypeError(`${row.at().file} is no file of the vocabulary.`)
  return scheme
}

interface NamedRow {
  readonly values: { readonly id: string; readonly name: string; readonly aliases: readonly string[] }
  readonly at: () => At
}

function end(label: EntityLabel, { values, at }: NamedRow, kinds: readonly string[]): EntityEnd {
  return { id: values.id, label, kinds, names: [values.name, ...values.aliases], at: at() }
}

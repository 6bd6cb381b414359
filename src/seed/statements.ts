import type { Basis, LinkKind } from '../graph/words.js'
import type { RowIn } from './columns.js'
import type { LineRange } from './field.js'
import { sourceIdOf } from './files.js'
import type { At } from './problem.js'
import type { Tables } from './tables.js'
import { VOCABULARY_SOURCE } from './words.js'

/** Where a statement comes from. */
export interface Evidence {
  readonly source: string
  readonly accordingTo: string | null
  readonly section: string | null
  readonly lines: readonly LineRange[]
  readonly basis: Basis
  readonly rule: string | null
  readonly note: string | null
}

/** One link as one row says it; the same link may be said by several rows. */
export interface LinkStatement {
  readonly from: string
  readonly kind: LinkKind
  readonly to: string
  readonly role: string | null
  readonly standing: string | null
  readonly form: string | null
  readonly access: string | null
  readonly detail: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly evidence: Evidence
  /** Where the row says it, or a part of it. */
  readonly at: (part?: LinkPart) => At
}

type LinkPart = 'from' | 'kind' | 'to' | 'role' | 'standing' | 'form' | 'access' | 'detail'

type CitedValues = Pick<RowIn<'clusters'>['values'], 'section' | 'lines' | 'basis' | 'rule'>

/** The rows of entities, which cite lines as statements do; a concept cites none. */
export function citedEntities(tables: Tables) {
  const { places, clusters, facilities, organisations, undertakings, agreements } = tables
  return [...[...places, ...clusters, ...facilities], ...[...organisations, ...undertakings, ...agreements]]
}

/** The evidence of an entity's own row. */
export function evidenceOfEntity({ values }: { readonly values: CitedValues }, source: string): Evidence {
  const { section, lines, basis, rule } = values
  return { source, accordingTo: null, section, lines, basis, rule, note: null }
}

type StatementRow = RowIn<'links'> | RowIn<'observations'> | RowIn<'kinds'> | RowIn<'terms'>

/** The evidence of a row in a file of statements. */
export function evidenceOfStatement(row: StatementRow): Evidence {
  const { accordingTo, section, lines, basis, rule, note } = row.values
  return { source: sourceIdOf(row.at().file), accordingTo, section, lines, basis, rule, note }
}

/** The vocabulary is ours, and its rows say what they say by standing there. */
export const evidenceOfVocabulary: Evidence = {
  source: VOCABULARY_SOURCE,
  accordingTo: null,
  section: null,
  lines: [],
  basis: 'STATED',
  rule: null,
  note: null,
}

/** Every link the files state: by rows of links, and by the columns place, within, broader, related and themes. */
export function linkStatements(tables: Tables, entitySource: string): readonly LinkStatement[] {
  const { clusters, facilities, organisations, undertakings } = tables
  return [
    ...tables.links.map((row) => ({ ...row.values, evidence: evidenceOfStatement(row), at: row.at })),
    ...[...clusters, ...facilities, ...organisations, ...undertakings].flatMap(({ values, at }) => {
      const evidence = evidenceOfEntity({ values }, entitySource)
      const ends = listOf(values.place)
      return linksOf(values.id, 'LOCATED_IN', ends, evidence, (part) => at(part === 'to' ? 'place' : 'id'))
    }),
    ...tables.places.flatMap((row) => {
      const { id, within } = row.values
      const evidence = evidenceOfEntity(row, entitySource)
      return linksOf(id, 'PART_OF', within, evidence, (part) => row.at(part === 'to' ? 'within' : 'id'))
    }),
    ...tables.agreements.flatMap((row) => {
      const { id, themes } = row.values
      const evidence = evidenceOfEntity(row, entitySource)
      return linksOf(id, 'CONCERNS', themes, evidence, (part) => row.at(part === 'to' ? 'themes' : 'id'))
    }),
    ...tables.concepts.flatMap(hierarchyOf),
  ]
}

function hierarchyOf({ values, at }: RowIn<'concepts'>): readonly LinkStatement[] {
  const { id, broader, related } = values
  return [
    ...linksOf(id, 'BROADER', broader, evidenceOfVocabulary, (part) => at(part === 'to' ? 'broader' : 'id')),
    ...related.flatMap((other) => {
      // RELATED has no direction; it is kept from the smaller id to the larger, whichever row says it.
      const [from = id, to = other] = [id, other].sort()
      const column = (part?: LinkPart) =>
        part !== undefined && part === (to === id ? 'from' : 'to') ? 'related' : 'id'
      return linksOf(from, 'RELATED', [to], evidenceOfVocabulary, (part) => at(column(part)))
    }),
  ]
}

function linksOf(
  from: string,
  kind: LinkKind,
  ends: readonly string[],
  evidence: Evidence,
  at: LinkStatement['at'],
): readonly LinkStatement[] {
  const notRecorded = { role: null, standing: null, form: null, access: null, detail: null }
  return ends.map((to) => ({
    ...{ from, kind, to, ...notRecorded, validFrom: null, validTo: null },
    evidence,
    at,
  }))
}

function listOf(place: string | null): readonly string[] {
  return place === null ? [] : [place]
}

import type { PlumbingKind } from '../../graph/load/kinds.js'
import type { PlumbingRow } from '../../graph/load/rows.js'
import { groupBy } from '../../group-by.js'
import type { Facts } from '../check.js'
import { identifierKey, plumbingId, sectionId } from '../identity.js'
import { type Evidence, evidenceOfStatement } from '../statements.js'
import type { Tables } from '../tables.js'
import { conceptOfKind } from '../words.js'
import { firmest } from './confirmed.js'
import { evidenceIds } from './merge.js'
import type { Observed } from './observations.js'
import { ORIGIN } from './origin.js'
import type { Term } from './terms.js'

interface Derived {
  readonly observed: readonly Observed[]
  readonly terms: readonly Term[]
  readonly evidence: ReadonlyMap<string, Evidence>
}

/** The relationships that hold the parts of one statement together. */
export function plumbingRows(
  { tables, sources }: Facts,
  { observed, terms, evidence }: Derived,
): ReadonlyMap<PlumbingKind, readonly PlumbingRow[]> {
  const pieces = [...evidence]
  const sections = [...sources.cited.sections].map(([number, { places, sectors }]) => ({
    id: sectionId(sources.cited.id, number),
    covers: [...places, ...sectors],
  }))
  return new Map<PlumbingKind, readonly PlumbingRow[]>([
    ['OF_KIND', ofKind(tables)],
    ['HAS_TERM', terms.flatMap(({ row, agreement }) => all(agreement, 'HAS_TERM', [row.id]))],
    ['ABOUT', observed.flatMap(({ row, subjects }) => all(row.id, 'ABOUT', subjects))],
    ['MEASURES', observed.flatMap(({ row, measure }) => all(row.id, 'MEASURES', [measure]))],
    ['ALONG', observed.flatMap(({ row, dimensions }) => all(row.id, 'ALONG', dimensions))],
    ['FROM_SOURCE', pieces.flatMap(([id, { source }]) => all(id, 'FROM_SOURCE', [source]))],
    ['ACCORDING_TO', pieces.flatMap(([id, piece]) => all(id, 'ACCORDING_TO', recorded(piece.accordingTo)))],
    ['BY_RULE', pieces.flatMap(([id, piece]) => all(id, 'BY_RULE', recorded(piece.rule)))],
    ['IDENTIFIED_BY', identifiedBy(tables)],
    ['REPLACED_BY', tables.redirects.flatMap(({ values }) => all(values.old, 'REPLACED_BY', [values.new]))],
    ['SECTION_OF', sections.flatMap(({ id }) => all(id, 'SECTION_OF', [sources.cited.id]))],
    ['COVERS', sections.flatMap(({ id, covers }) => all(id, 'COVERS', covers))],
  ])
}

function ofKind({ kinds }: Tables): readonly PlumbingRow[] {
  const said = kinds.map((row) => ({
    from: row.values.entity,
    to: conceptOfKind(row.values.kind),
    evidence: evidenceOfStatement(row),
  }))
  return [...groupBy(said, ({ from, to }) => plumbingId(from, 'OF_KIND', to))].flatMap(([id, same]) => {
    const [first] = same
    if (first === undefined) return []
    const { from, to } = first
    const basis = firmest(same.map((one) => one.evidence))
    return [{ id, from, to, properties: { id, origin: ORIGIN, basis, evidenceIds: evidenceIds(same) } }]
  })
}

function identifiedBy({ identifiers }: Tables): readonly PlumbingRow[] {
  return identifiers.flatMap(({ values }) =>
    all(values.entity, 'IDENTIFIED_BY', [identifierKey(values.scheme, values.value)]),
  )
}

function all(from: string, kind: PlumbingKind, ends: readonly string[]): readonly PlumbingRow[] {
  return [...new Set(ends)].map((to) => {
    const id = plumbingId(from, kind, to)
    return { id, from, to, properties: { id, origin: ORIGIN } }
  })
}

function recorded(id: string | null): readonly string[] {
  return id === null ? [] : [id]
}

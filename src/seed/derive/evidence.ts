import type { EvidenceRow } from '../../graph/load/rows.js'
import type { Facts } from '../check.js'
import { evidenceId, linesOf } from '../identity.js'
import type { Sources } from '../sources.js'
import {
  citedEntities,
  type Evidence,
  evidenceOfEntity,
  evidenceOfStatement,
  evidenceOfVocabulary,
} from '../statements.js'
import { statedOn } from './confirmed.js'
import { ORIGIN } from './origin.js'

/** Every piece of evidence by its id. */
export function allEvidence({ tables, statements, sources }: Facts): ReadonlyMap<string, Evidence> {
  const evidence = [
    evidenceOfVocabulary,
    ...citedEntities(tables).map((row) => evidenceOfEntity(row, sources.cited.id)),
    ...statements.map((statement) => statement.evidence),
    ...[...tables.observations, ...tables.kinds, ...tables.terms].map(evidenceOfStatement),
  ]
  return new Map(evidence.map((piece) => [evidenceId(piece), piece]))
}

export function evidenceRows(
  evidence: ReadonlyMap<string, Evidence>,
  sources: Sources,
): readonly EvidenceRow[] {
  return [...evidence].map(([id, piece]) => ({
    id,
    origin: ORIGIN,
    section: piece.section,
    lines: linesOf(piece.lines),
    basis: piece.basis,
    note: piece.note,
    statedOn: statedOn(piece, sources),
  }))
}

import type { SectionRow } from '../../graph/load/rows.js'
import { groupBy } from '../../group-by.js'
import { sectionId } from '../identity.js'
import type { Source } from '../sources.js'
import type { Evidence } from '../statements.js'
import { ORIGIN } from './origin.js'

/** The sections of the cited source, each with how many pieces of evidence cite it. */
export function sectionRows(
  { id: source, sections }: Source,
  evidence: ReadonlyMap<string, Evidence>,
): readonly SectionRow[] {
  const citing = groupBy(
    [...evidence.values()].filter((piece) => piece.source === source),
    (piece) => piece.section,
  )
  return [...sections].map(([number, { title, first, last }]) => {
    const evidenceCount = citing.get(number)?.length ?? 0
    return { id: sectionId(source, number), origin: ORIGIN, number, title, first, last, evidenceCount }
  })
}

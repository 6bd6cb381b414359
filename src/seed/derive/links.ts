import type { LinkRow } from '../../graph/load/rows.js'
import type { LinkKind } from '../../graph/words.js'
import { groupBy } from '../../group-by.js'
import { linkId } from '../identity.js'
import type { Sources } from '../sources.js'
import type { LinkStatement } from '../statements.js'
import { firmest, lastConfirmed } from './confirmed.js'
import { evidenceIds, firstRecorded, leadingFirst } from './merge.js'
import { ORIGIN } from './origin.js'

/** One link for all the rows that say it, by kind. */
export function linkRows(
  statements: readonly LinkStatement[],
  sources: Sources,
): ReadonlyMap<LinkKind, readonly LinkRow[]> {
  const links = [...groupBy(statements, linkId)].flatMap(([id, rows]) => linkRow(id, rows, sources))
  const byKind = [...groupBy(links, (link) => link.kind)]
  return new Map(byKind.map(([kind, ofKind]) => [kind, ofKind.map(({ row }) => row)]))
}

function linkRow(id: string, rows: readonly LinkStatement[], sources: Sources) {
  const said = leadingFirst(rows, sources)
  const [leading] = said
  if (leading === undefined) return []
  const { from, kind, to, role, validFrom } = leading
  const evidence = said.map((row) => row.evidence)
  const properties = {
    ...{ id, origin: ORIGIN, basis: firmest(evidence), evidenceIds: evidenceIds(said) },
    lastConfirmed: lastConfirmed(evidence, sources),
    role,
    standing: firstRecorded(said, (row) => row.standing),
    form: firstRecorded(said, (row) => row.form),
    access: firstRecorded(said, (row) => row.access),
    detail: firstRecorded(said, (row) => row.detail),
    validFrom,
    validTo: firstRecorded(said, (row) => row.validTo),
  }
  return [{ kind, row: { id, from, to, properties } }]
}

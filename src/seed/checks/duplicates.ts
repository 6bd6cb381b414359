import { groupBy } from '../../group-by.js'
import { evidenceId, linkId, observationId, termId } from '../identity.js'
import type { At, Report } from '../problem.js'
import { evidenceOfStatement, type LinkStatement } from '../statements.js'
import type { Tables } from '../tables.js'
import { VOCABULARY_SOURCE } from '../words.js'
import type { Checked } from './checked.js'

/** Rows that say the same link from the same source agree, and no row is written twice. */
export function checkDuplicates({ tables, statements }: Checked, report: Report): void {
  const ours = statements.filter(({ evidence }) => evidence.source !== VOCABULARY_SOURCE)
  for (const rows of groupBy(ours, sourceOfLink).values()) checkAgreement(rows, report)
  for (const [first, ...others] of groupBy(rowsOf(tables), (row) => row.key).values()) {
    for (const { at } of others) {
      report(at, `the row says what ${first?.at.file}:${first?.at.line} says from the same lines; keep one`)
    }
  }
}

function sourceOfLink(statement: LinkStatement): string {
  const { source, accordingTo } = statement.evidence
  return JSON.stringify([linkId(statement), source, accordingTo])
}

const AGREED = ['standing', 'form', 'access', 'detail'] as const

/** An empty cell is not recorded, so it agrees with everything. */
function checkAgreement(rows: readonly LinkStatement[], report: Report) {
  for (const column of AGREED) {
    const [first, ...others] = rows.filter((row) => row[column] !== null)
    for (const other of others) {
      if (first === undefined || other[column] === first[column]) continue
      const { file, line } = first.at()
      report(
        other.at(column),
        `the same link has ${column} ${JSON.stringify(first[column])} at ${file}:${line}; write it once, or name the second source in accordingTo`,
      )
    }
  }
}

interface WrittenRow {
  readonly key: string
  readonly at: At
}

function rowsOf({ links, observations, kinds, terms }: Tables): readonly WrittenRow[] {
  const keyed = (id: string, row: Parameters<typeof evidenceOfStatement>[0]) => ({
    key: `${id} ${evidenceId({ ...evidenceOfStatement(row), note: null })}`,
    at: row.at(),
  })
  return [
    ...links.map((row) => keyed(linkId(row.values), row)),
    ...observations.map((row) => keyed(observationId(row.values), row)),
    ...kinds.map((row) => keyed(`${row.values.entity} ${row.values.kind}`, row)),
    ...terms.map((row) => keyed(termId(row.values), row)),
  ]
}

import { compareText } from '../../compare-text.js'
import type { TermRow } from '../../graph/load/rows.js'
import { groupBy } from '../../group-by.js'
import type { RowIn } from '../columns.js'
import { termId } from '../identity.js'
import type { Sources } from '../sources.js'
import { evidenceOfStatement } from '../statements.js'
import { firmest } from './confirmed.js'
import { evidenceIds, leadingFirst } from './merge.js'
import { ORIGIN } from './origin.js'

export interface Term {
  readonly row: TermRow
  readonly agreement: string
}

/** One term for all the rows that say it, numbered from 1 within its agreement in the order of the text. */
export function agreementTerms(rows: readonly RowIn<'terms'>[], sources: Sources): readonly Term[] {
  const said = rows.map((row) => ({ ...row.values, evidence: evidenceOfStatement(row) }))
  const terms = [...groupBy(said, termId)].flatMap(([id, same]) => {
    const ordered = leadingFirst(same, sources)
    const [leading] = ordered
    return leading === undefined ? [] : [{ id, ordered, ...leading }]
  })
  return [...groupBy(terms, ({ agreement }) => agreement)].flatMap(([agreement, ofOne]) =>
    ofOne.toSorted(byText).map(({ id, kind, term, ordered }, index) => ({
      agreement,
      row: {
        ...{ id, origin: ORIGIN, kind, text: term, position: index + 1 },
        basis: firmest(ordered.map((one) => one.evidence)),
        evidenceIds: evidenceIds(ordered),
      },
    })),
  )
}

type Said = Pick<RowIn<'terms'>['values'], 'lines'> & { readonly id: string }

/** A row cites the heading first and its own sentence last, so the last line tells where it stands. */
function byText(a: Said, b: Said): number {
  return lastLineOf(a) - lastLineOf(b) || compareText(a.id, b.id)
}

function lastLineOf({ lines }: Said): number {
  return lines.at(-1)?.last ?? 0
}

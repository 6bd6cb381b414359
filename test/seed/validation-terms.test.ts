import { describe, expect, it } from 'vitest'
import { lineAdded, problemsOf, worldFiles, worldWithRow } from './world-files.js'

const FILE = 'world-source/3.terms.csv'

const CASES: readonly (readonly [row: string, problem: string])[] = [
  [
    'it-vetro-memorandun,RIGHT,ask for help,,3,109,STATED,,',
    '1  it-vetro-memorandun is the id of nothing; did you mean it-vetro-memorandum? Otherwise add its row',
  ],
  [
    'it-vetro,RIGHT,ask for help,,3,109,STATED,,',
    '1  it-vetro is no Agreement but of the kind Organisation; only agreements have terms',
  ],
  [
    'it-vetro-memorandum,DUTY,ask for help,,3,109,STATED,,',
    '21  kind: "DUTY" is none of RIGHT OBLIGATION NO_FINANCIAL_COMMITMENT EXCLUSIVITY CONFIDENTIALITY OTHER; write RIGHT?',
  ],
  ['it-vetro-memorandum,RIGHT,,,3,109,STATED,,', '27  term: the cell is empty; this column must be filled'],
  [
    `it-vetro-memorandum,RIGHT,${'x'.repeat(121)},,3,109,STATED,,`,
    '27  term: the text has 121 characters; say it in 120 at most',
  ],
  [
    'it-vetro-memorandum,RIGHT,ask Prof. Rossi,,3,109,STATED,,',
    '27  term: "Prof." looks like a person; no person is recorded, leave it out',
  ],
  [
    'it-vetro-memorandum,RIGHT,ask for help,,3,109|121,STATED,,',
    '43  lines 121 are outside section 3 (81-120); cite lines of the section',
  ],
  [
    'it-vetro-memorandum,RIGHT,ask for help,,2,45,STATED,,',
    '41  the row cites section 2, the file holds 3; move the row to the file of its section',
  ],
  [
    'it-vetro-memorandum,RIGHT,ask for help,,3,109,INFERRED,,',
    '56  an INFERRED row names its rule; write one of name-says section-subject complete-list',
  ],
  [
    'it-vetro-memorandum,RIGHT,ask for help,world-surway,3,109,STATED,,',
    '40  there is no source world-surway; did you mean world-survey? Otherwise add it to sources.yaml',
  ],
  [
    'it-vetro-memorandum,NO_FINANCIAL_COMMITMENT,neither side pays,,3,109|113,STATED,,again',
    `1  the row says what ${FILE}:4 says from the same lines; keep one`,
  ],
]

describe('a row of terms', () => {
  it('of the small world has nothing wrong', () => {
    expect(worldFiles.some(({ path }) => path === FILE)).toBe(true)
    expect(problemsOf(worldFiles)).toEqual([])
  })

  it.each(CASES)('%s is refused, and for that alone: %s', (row, problem) => {
    expect(problemsOf(worldWithRow(FILE, row))).toEqual([`${FILE}:${lineAdded(FILE)}:${problem}`])
  })

  it('may be said by another source too', () => {
    const row =
      'it-vetro-memorandum,NO_FINANCIAL_COMMITMENT,neither side pays,world-survey,3,109|113,STATED,,'
    expect(problemsOf(worldWithRow(FILE, row))).toEqual([])
  })
})

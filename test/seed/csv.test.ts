import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../src/seed/csv.js'

const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '|', ' ', '\n', '1'), maxLength: 6 })
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))

function written(rows: readonly (readonly string[])[], lineEnd: string): string {
  return rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join()).join(lineEnd)
}

function texts(content: string): readonly (readonly string[])[] {
  return readCsv(content).records.map((record) => record.map(({ text }) => text))
}

describe('readCsv', () => {
  it('gives back every table that was written as RFC 4180', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        expect(texts(written(rows, lineEnd))).toEqual(rows)
      }),
    )
  })

  it('reads what csv-parse reads, and breaks off where csv-parse refuses', () => {
    const anything = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' '), maxLength: 24 })
    fc.assert(
      fc.property(anything, (content) => {
        const read = readCsv(content)
        if (read.broken !== undefined) {
          expect(() => parse(content, { relax_column_count: true })).toThrow()
        } else {
          const oracle = parse(content, { relax_column_count: true, skip_empty_lines: true })
          // A quoted cell without text, alone on its line, is a blank line to us and a record to csv-parse.
          expect(texts(content)).toEqual(
            oracle.filter((record) => record.join('') !== '' || record.length > 1),
          )
        }
      }),
      { numRuns: 2_000 },
    )
  })

  it('places each cell where an editor shows it', () => {
    const { records } = readCsv('a,b\n"x\ny",z\n')
    expect(records[1]).toEqual([
      { text: 'x\ny', line: 2, column: 1 },
      { text: 'z', line: 3, column: 4 },
    ])
  })

  it('overlooks a byte order mark and blank lines', () => {
    expect(texts('\uFEFFa,b\n\n1,2\n\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  it.each([
    [
      'a "b",c',
      {
        line: 1,
        column: 3,
        message: 'a quote stands alone; quote the whole cell and double each quote inside it',
      },
    ],
    [
      'a\n"b',
      {
        line: 2,
        column: 1,
        message: 'a quote stands alone; quote the whole cell and double each quote inside it',
      },
    ],
    [
      '"a"b',
      {
        line: 1,
        column: 4,
        message: 'text follows the closing quote of a cell; double the quotes inside it',
      },
    ],
    ['a\rb', { line: 1, column: 2, message: 'a carriage return stands alone; end lines with LF' }],
  ])('says where %j stops being CSV', (content, broken) => {
    expect(readCsv(content).broken).toEqual(broken)
  })
})

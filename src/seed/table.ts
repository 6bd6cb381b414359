import { type Cell, readCsv } from './csv.js'
import type { Field } from './field.js'
import type { SeedFile } from './files.js'
import { personIn, personsColumn } from './persons.js'
import type { At, Report } from './problem.js'

/** The columns of a file by name, in the order of its header. */
export type Fields = Readonly<Record<string, Field<unknown>>>

export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never }

/** A row that could be read whole, and where it was written. */
export interface Row<V> {
  readonly values: V
  readonly at: (column?: keyof V & string) => At
}

export interface TableRead<V> {
  readonly rows: readonly Row<V>[]
  /** The first cells of the rows that could not be read: known names, so that no row is blamed for another. */
  readonly unread: readonly string[]
  /** The header could not be used, so no row was read. */
  readonly isUnusable: boolean
}

const START = { line: 1, column: 1 }

function place(file: string, { line, column }: { readonly line: number; readonly column: number }): At {
  return { file, line, column }
}

/** Reads a file whose header must name these columns in this order. Reports every problem it meets. */
export function readTable<F extends Fields>(
  file: SeedFile,
  fields: F,
  report: Report,
): TableRead<ValuesOf<F>> {
  const { records, broken } = readCsv(file.text)
  if (broken !== undefined) report(place(file.path, broken), broken.message)
  const [header = [], ...body] = records
  if (!isHeader(header, Object.keys(fields), file.path, report)) {
    return { rows: [], unread: [], isUnusable: true }
  }
  const rows: Row<ValuesOf<F>>[] = []
  const unread: string[] = []
  for (const cells of body) {
    const row = readRow(file.path, fields, cells, report)
    if (row === null) unread.push(cells[0]?.text ?? '')
    else rows.push(row)
  }
  return { rows, unread, isUnusable: broken !== undefined }
}

function isHeader(header: readonly Cell[], expected: readonly string[], file: string, report: Report) {
  const written = header.map((cell) => cell.text)
  if (written.join() === expected.join()) return true
  const personal = header.find((cell) => personsColumn(cell.text))
  if (personal !== undefined) {
    report(
      place(file, personal),
      `the column ${JSON.stringify(personal.text)} is about a person; no person is recorded, remove the column`,
    )
  }
  const index = expected.findIndex((name, position) => name !== written[position])
  const first = header[index === -1 ? expected.length : index] ?? START
  report(place(file, first), `the header is not that of this file; write ${expected.join()}`)
  return false
}

function readRow<F extends Fields>(file: string, fields: F, cells: readonly Cell[], report: Report) {
  const names = Object.keys(fields)
  const start = place(file, cells[0] ?? START)
  if (cells.length !== names.length) {
    report(
      start,
      `the row has ${cells.length} cells, the header ${names.length}; quote cells that contain a comma`,
    )
    return null
  }
  const values: Record<string, unknown> = {}
  let isWhole = true
  for (const [index, [name, field]] of Object.entries(fields).entries()) {
    const cell = cells[index] ?? { text: '', ...START }
    const read = field(cell.text)
    const wrong = 'wrong' in read ? read.wrong : personIn(cell.text)
    if (wrong !== null) {
      report(place(file, cell), `${name}: ${wrong}`)
      isWhole = false
    }
    if ('value' in read) values[name] = read.value
  }
  if (!isWhole) return null
  const at = (column?: string) => {
    const cell = cells[column === undefined ? 0 : names.indexOf(column)]
    return cell === undefined ? start : place(file, cell)
  }
  // Every column was read by its own field above, which the loop cannot show to the compiler.
  return { values: values as ValuesOf<F>, at }
}

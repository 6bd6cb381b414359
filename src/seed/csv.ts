export interface Cell {
  readonly text: string
  readonly line: number
  readonly column: number
}

export interface CsvRead {
  /** Blank lines are left out. */
  readonly records: readonly (readonly Cell[])[]
  /** Where the text stops being CSV; what follows is not read. */
  readonly broken?: { readonly line: number; readonly column: number; readonly message: string }
}

const CELL = /"([^"]*(?:""[^"]*)*)"|([^",\r\n]*)/y
const LINE_END = /\r\n|\n|$/y

/**
 * Reads RFC 4180 and keeps where each cell stands, which no CSV package gives and every message of the seed needs.
 * The tests hold it against csv-parse.
 */
export function readCsv(content: string): CsvRead {
  const text = content.replace(/^\uFEFF/, '')
  const position = positionsIn(text)
  const records: Cell[][] = []
  let record: Cell[] = []
  let offset = 0
  while (true) {
    const cell = matchAt(CELL, text, offset)
    const [whole = '', quoted, plain = ''] = cell ?? []
    record.push({ text: quoted?.replaceAll('""', '"') ?? plain, ...position(offset) })
    offset += whole.length
    if (text[offset] === ',') {
      offset += 1
      continue
    }
    const lineEnd = matchAt(LINE_END, text, offset)
    if (lineEnd === null) return { records, broken: { ...position(offset), message: reasonAt(text, offset) } }
    if (!isBlank(record)) records.push(record)
    record = []
    offset += lineEnd[0].length
    if (offset >= text.length) return { records }
  }
}

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

function isBlank(record: readonly Cell[]): boolean {
  return record.length === 1 && record[0]?.text === ''
}

function reasonAt(text: string, offset: number): string {
  if (text[offset] === '\r') return 'a carriage return stands alone; end lines with LF'
  if (text[offset - 1] === '"') return 'text follows the closing quote of a cell; double the quotes inside it'
  return 'a quote stands alone; quote the whole cell and double each quote inside it'
}

/** Line and column of an offset, both from 1. */
function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)]
  let line = 0
  return (offset) => {
    // Offsets are asked for in ascending order, so the line only moves on.
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

import { nearest } from './nearest.js'

type Read<T> = { readonly value: T } | { readonly wrong: string }

/** Reads the text of one cell, or says what is wrong with it and the way out. */
export type Field<T> = (text: string) => Read<T>

export interface LineRange {
  readonly first: number
  readonly last: number
}

export const NAME_LENGTH_MAX = 200
export const TEXT_LENGTH_MAX = 120

/** A text that must be there, without spaces at its ends. */
export function text(lengthMax: number): Field<string> {
  return (cell) => {
    if (cell === '') return { wrong: 'the cell is empty; this column must be filled' }
    if (cell !== cell.trim()) return { wrong: 'the cell begins or ends with a space; remove it' }
    if (/[\r\n]/.test(cell)) return { wrong: 'the cell holds a line break; keep it on one line' }
    if (cell.length > lengthMax) {
      return { wrong: `the text has ${cell.length} characters; say it in ${lengthMax} at most` }
    }
    return { value: cell }
  }
}

/** Empty reads as null: not recorded. */
export function maybe<T>(field: Field<T>): Field<T | null> {
  return (cell) => (cell === '' ? { value: null } : field(cell))
}

/** Items divided by `|`; empty reads as no item. */
export function list<T>(field: Field<T>): Field<readonly T[]> {
  return (cell) => {
    const values: T[] = []
    for (const item of cell === '' ? [] : cell.split('|')) {
      const read = field(item)
      if ('wrong' in read) return { wrong: `in ${JSON.stringify(item)}: ${read.wrong}` }
      values.push(read.value)
    }
    return { value: values }
  }
}

/** A list of one item at least. */
export function filled<T>(field: Field<readonly T[]>): Field<readonly T[]> {
  return (cell) => (cell === '' ? { wrong: 'the cell is empty; this column must be filled' } : field(cell))
}

export function oneOf<const W extends string>(words: readonly W[]): Field<W> {
  return (cell) => {
    const value = words.find((word) => word === cell)
    if (value !== undefined) return { value }
    return { wrong: `${JSON.stringify(cell)} is none of ${words.join(' ')}; write ${nearest(cell, words)}?` }
  }
}

export function matching(pattern: RegExp, wayOut: string): Field<string> {
  return (cell) =>
    pattern.test(cell) ? { value: cell } : { wrong: `${JSON.stringify(cell)} does not fit; ${wayOut}` }
}

export const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id of small letters, digits and hyphens')

export const entityId = matching(
  /^(int|[a-z]{2})(-[a-z0-9]+)*$/,
  'begin the id with the country in small letters, eu or int, then words with hyphens between',
)

export const conceptId = matching(
  /^c(-[a-z0-9]+)+$/,
  'begin the id of a concept with c-, then words with hyphens between',
)

/** 2009, 2009-05 or 2009-05-31, of the calendar. */
export const partialDate: Field<string> = (cell) => {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(cell) ?? []
  const whole = `${year}-${month}-${day}`
  const time = Date.parse(`${whole}T00:00:00Z`)
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole)
  if (isReal) return { value: cell }
  return { wrong: `${JSON.stringify(cell)} is no date; write 2009, 2009-05 or 2009-05-31` }
}

export const decimal: Field<number> = (cell) =>
  /^-?\d+(\.\d+)?$/.test(cell)
    ? { value: Number(cell) }
    : { wrong: `${JSON.stringify(cell)} is no decimal; write digits, with a point before the fraction` }

export const flag: Field<boolean> = (cell) =>
  cell === 'true' || cell === 'false'
    ? { value: cell === 'true' }
    : { wrong: `${JSON.stringify(cell)} is neither true nor false; write one of them` }

/** `717` or `717-719`. */
const lineRange: Field<LineRange> = (cell) => {
  const [, first, last = first] = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(cell) ?? []
  if (first === undefined || last === undefined) {
    return { wrong: 'this is no range of lines; write 717-719 or 717' }
  }
  if (Number(last) < Number(first)) return { wrong: 'the range ends before it begins; swap its ends' }
  return { value: { first: Number(first), last: Number(last) } }
}

/** `717-719`, a single line as `717`. */
export function printRange({ first, last }: LineRange): string {
  return first === last ? `${first}` : `${first}-${last}`
}

/** `717-719|747-750`, in ascending order and apart from each other. */
export const lineRanges: Field<readonly LineRange[]> = (cell) => {
  const read = filled(list(lineRange))(cell)
  if ('wrong' in read) return read
  const inOrder = read.value.every(({ first }, index) => first > (read.value[index - 1]?.last ?? 0))
  return inOrder
    ? read
    : { wrong: `${cell} is out of order or overlaps; write the ranges from first to last` }
}

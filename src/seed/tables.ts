import { type Columns, columns, type RowIn } from './columns.js'
import { RULES_FILE, type SeedFile, SOURCES_FILE, tableOf } from './files.js'
import { nearest } from './nearest.js'
import type { Report } from './problem.js'
import { type Fields, type Row, readTable, type ValuesOf } from './table.js'

/** All rows of all files, by table. */
export type Tables = { readonly [T in keyof Columns]: readonly RowIn<T>[] }

export interface TablesRead {
  readonly tables: Tables
  /** First cells of rows that could not be read. */
  readonly unread: ReadonlySet<string>
  /** A file could not be read at all, so what refers to its rows cannot be judged. */
  readonly isUnusable: boolean
}

/** Reads every CSV file of the seed and reports what does not fit its columns. */
export function readTables(files: readonly SeedFile[], report: Report): TablesRead {
  reportStrangers(files, report)
  const unread = new Set<string>()
  let isUnusable = false
  function rowsOf<F extends Fields>(table: keyof Columns, fields: F): readonly Row<ValuesOf<F>>[] {
    return files
      .filter((file) => tableOf(file.path) === table)
      .flatMap((file) => {
        const read = readTable(file, fields, report)
        for (const id of read.unread) unread.add(id)
        isUnusable ||= read.isUnusable
        return read.rows
      })
  }
  const tables: Tables = {
    concepts: rowsOf('concepts', columns.concepts),
    places: rowsOf('places', columns.places),
    clusters: rowsOf('clusters', columns.clusters),
    facilities: rowsOf('facilities', columns.facilities),
    organisations: rowsOf('organisations', columns.organisations),
    undertakings: rowsOf('undertakings', columns.undertakings),
    agreements: rowsOf('agreements', columns.agreements),
    kinds: rowsOf('kinds', columns.kinds),
    terms: rowsOf('terms', columns.terms),
    links: rowsOf('links', columns.links),
    observations: rowsOf('observations', columns.observations),
    identifiers: rowsOf('identifiers', columns.identifiers),
    redirects: rowsOf('redirects', columns.redirects),
  }
  return { tables, unread, isUnusable }
}

const KNOWN_FILES = [
  'entities/<noun>.csv',
  'vocabulary/<scheme>.csv',
  'identifiers.csv',
  'redirects.csv',
  '<source>/<section>.links.csv',
  '<source>/<section>.observations.csv',
  '<source>/<section>.kinds.csv',
  '<source>/<section>.terms.csv',
]

function reportStrangers(files: readonly SeedFile[], report: Report) {
  for (const { path } of files) {
    if (path === SOURCES_FILE || path === RULES_FILE || tableOf(path) !== null) continue
    report(
      { file: path, line: 1, column: 1 },
      `no table has this name; rename it as ${nearest(path, KNOWN_FILES)}`,
    )
  }
}

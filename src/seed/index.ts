import { StartupProblem } from '../errors.js'
import type { Database } from '../graph/database.js'
import { type LoadReport, loadGraph } from '../graph/load/load.js'
import { readMark } from '../graph/load/mark.js'
import { checkSeed, type Facts, type SeedRead } from './check.js'
import { graphRows } from './derive/graph-rows.js'
import { ORIGIN } from './derive/origin.js'
import { hashOfFiles, packagedSeed, readSeedFiles } from './files.js'
import { printProblem } from './problem.js'

export { graphHash } from '../graph/load/graph-hash.js'
export type { LoadReport } from '../graph/load/load.js'
export type { Facts, SeedRead } from './check.js'
export { packagedSeed } from './files.js'

export type Log = (line: string) => void

export type Seeding =
  /** The graph holds these files already. */
  { readonly loaded: false } | { readonly loaded: true; readonly report: LoadReport }

/** Reads and judges all files of a seed: the facts, or every problem there is, sorted by file and line. */
export function readSeed(folder: string = packagedSeed): SeedRead {
  return checkSeed(readSeedFiles(folder))
}

/**
 * Makes the graph hold exactly these facts. Safe to repeat, to interrupt, and to run twice at once.
 * Throws StartupProblem where the database holds what Clusterlink did not write; then nothing is changed.
 */
export async function loadSeed(database: Database, facts: Facts, log: Log): Promise<LoadReport> {
  log(`Loading the facts: ${facts.entities.size} entities, ${facts.statements.length} statements of links.`)
  const { hash, sources } = facts
  const { asOfDefault } = sources
  const report = await loadGraph(database, {
    rows: graphRows(facts),
    origin: ORIGIN,
    seedHash: hash,
    asOfDefault,
  })
  if (report.kept.length > 0) log(`Kept, because rows of others hold on to them: ${report.kept.join(', ')}.`)
  return report
}

/**
 * Loads the seed where the graph does not hold these very files. Where it does, only their hash is computed.
 * Throws StartupProblem with every problem where the files cannot be loaded.
 */
export async function ensureSeeded(database: Database, folder: string, log: Log): Promise<Seeding> {
  const files = readSeedFiles(folder)
  const mark = await database.reader.maybeOne(readMark, {})
  if (mark?.seedHash === hashOfFiles(files)) return { loaded: false }
  const read = checkSeed(files)
  if ('problems' in read) {
    const lines = read.problems.map(printProblem).join('\n')
    throw new StartupProblem(`The seed cannot be loaded, correct these lines first:\n${lines}`)
  }
  return { loaded: true, report: await loadSeed(database, read.facts, log) }
}

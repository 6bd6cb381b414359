import { readFileSync } from 'node:fs'
import { readConfig } from '../config.js'
import { StartupProblem } from '../errors.js'
import { readAgainst } from './against.js'
import type { Facts } from './check.js'
import { coverageOf, coverageProblem, printCoverage } from './coverage.js'
import { type LoadReport, loadSeed, readSeed } from './index.js'
import { readOptions, USAGE } from './options.js'
import { printProblem } from './problem.js'

/** The graph's hash reads everything once. */
const STATEMENT_TIMEOUT_MS = 60_000

// A reader that has seen enough, as `head` does, closes the pipe; that is no failure.
process.stdout.on('error', () => process.exit())

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartupProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function run(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if ('wrong' in options) return refuse(`${options.wrong}\n${USAGE}`)
  const read = readSeed(options.folder)
  if ('problems' in read) {
    for (const problem of read.problems) console.error(printProblem(problem))
    return refuse(`${counted(read.problems.length, 'problem')}; nothing was written.`)
  }
  if (options.against !== undefined) return compare(read.facts, options.against)
  if (options.report) return reportCoverage(read.facts)
  if (options.check) {
    printCounts('rows', rowCounts(read.facts))
    return 0
  }
  return load(read.facts)
}

async function load(facts: Facts): Promise<number> {
  const started = performance.now()
  const { neo4j, dataFolder } = readConfig(process.env)
  const log = (line: string) => console.error(line)
  // Checking needs no database, so it does not wait for the driver either.
  const { openGraph } = await import('../graph/open.js')
  const graph = await openGraph({ neo4j, dataFolder, statementTimeoutMs: STATEMENT_TIMEOUT_MS, log })
  try {
    printReport(await loadSeed(graph.database, facts, log))
    console.log(`in ${((performance.now() - started) / 1000).toFixed(1)} s at ${graph.where}`)
    return 0
  } finally {
    await graph.close()
  }
}

function reportCoverage(facts: Facts): number {
  const coverage = coverageOf(facts)
  for (const line of printCoverage(coverage)) console.log(line)
  const problem = coverageProblem(coverage)
  return problem === null ? 0 : refuse(problem)
}

function compare(facts: Facts, path: string): number {
  const read = readAgainst(facts, textOf(path))
  if ('wrong' in read) return refuse(read.wrong)
  for (const problem of read.unnamed) console.log(printProblem(problem))
  console.log(`${read.unnamed.length} of ${counted(read.stated, 'stated end')} to look at.`)
  return 0
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new StartupProblem(`The text to compare with cannot be read (${reason}): give the path of a file.`)
  }
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}

function rowCounts({ tables }: Facts): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, rows.length]))
}

function printReport({ nodes, links, removed, kept, graphHash }: LoadReport) {
  printCounts('nodes', nodes)
  printCounts('links', links)
  console.log(`${removed} removed, ${kept.length} kept for the rows of others that hold on to them`)
  console.log(`graph ${graphHash}`)
}

function printCounts(title: string, counts: Readonly<Record<string, number>>) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  console.log(`${String(total).padStart(6)} ${title}`)
  for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(6)}   ${name}`)
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

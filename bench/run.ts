import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../src/graph/database.js'
import { startEmbeddedNeo4j } from '../src/graph/embedded/index.js'
import { ensureSeeded, packagedSeed } from '../src/seed/index.js'
import { comparisons } from './comparisons.js'
import { type Measured, measure } from './measure.js'

const STATEMENT_TIMEOUT_MS = 60_000

// Two sides of each comparison, interleaved in one run on one server: only their ratio means anything.
const folder = await mkdtemp(join(tmpdir(), 'clusterlink-bench-'))
const server = await startEmbeddedNeo4j({ folder, log: (line) => console.error(line) })
try {
  const statements: string[] = []
  const database = openDatabase(server, {
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    onStatement: (name) => statements.push(name),
  })
  await ensureSeeded(database, packagedSeed, (line) => console.error(line))
  console.log('| comparison | ours, statements | other, statements | other ÷ ours, median (min–max) |')
  console.log('|---|---|---|---|')
  for (const comparison of await comparisons(database.reader)) {
    console.log(rowOf(comparison.name, await measure(comparison, statements)))
  }
  await database.close()
} finally {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

function rowOf(name: string, { ours, other, ratios }: Measured): string {
  const sorted = ratios.toSorted((a, b) => a - b)
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
  const words = [least, median, most].map((ratio) => (ratio ?? 0).toFixed(1))
  return `| ${name} | ${ours} | ${other} | ${words[1]} (${words[0]}–${words[2]}) |`
}

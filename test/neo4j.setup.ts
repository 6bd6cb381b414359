import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../src/graph/database.js'
import { startEmbeddedNeo4j } from '../src/graph/embedded/index.js'
import { ensureSeeded } from '../src/seed/index.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The Neo4j that all read tests share: it holds the small world of test/world, and nobody writes to it. */
    readonly neo4j: { readonly uri: string; readonly username: string; readonly password: string }
  }
}

const STATEMENT_TIMEOUT_MS = 60_000
const WORLD = join(import.meta.dirname, 'world')

/** One Neo4j for the whole run, in a folder of its own that is thrown away, with the small world in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'clusterlink-test-'))
  const log = (line: string) => project.vitest.logger.log(line)
  const server = await startEmbeddedNeo4j({ folder, log })
  const database = openDatabase(server, { statementTimeoutMs: STATEMENT_TIMEOUT_MS })
  await ensureSeeded(database, WORLD, () => {})
  await database.close()
  project.provide('neo4j', { uri: server.uri, username: server.username, password: server.password })
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

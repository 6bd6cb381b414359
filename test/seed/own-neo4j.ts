import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Database, type DatabaseOptions, openDatabase } from '../../src/graph/database.js'
import { startEmbeddedNeo4j } from '../../src/graph/embedded/index.js'
import type { SeedFile } from '../../src/seed/files.js'
import { type LoadReport, loadSeed } from '../../src/seed/index.js'
import { entityOf, wipeEverything } from './graph-questions.js'
import { factsOf } from './world-files.js'

/** The first start of a machine fetches Neo4j. */
const START_MAX_MS = 240_000

export interface OwnNeo4j {
  readonly database: Database
  connect(options?: Partial<DatabaseOptions>): Database
  wipe(): Promise<unknown>
  load(files: readonly SeedFile[], into?: Database): Promise<LoadReport>
  entity(id: string): ReturnType<typeof entityOf>
}

/**
 * A server of its own for tests that commit, so that the world of the read tests is not disturbed. It starts before
 * the tests of the file, is empty before each, and is gone after them.
 */
export function ownNeo4j(): () => OwnNeo4j {
  let own: (OwnNeo4j & { stop(): Promise<void> }) | undefined
  const started = () => {
    if (own === undefined) throw new Error('The Neo4j of these tests has not started.')
    return own
  }
  beforeAll(async () => {
    own = await startOwnNeo4j()
  }, START_MAX_MS)
  beforeEach(() => started().wipe())
  afterAll(() => own?.stop())
  return started
}

async function startOwnNeo4j() {
  const folder = await mkdtemp(join(tmpdir(), 'clusterlink-neo4j-'))
  const server = await startEmbeddedNeo4j({ folder, log: () => {} })
  const open: Database[] = []
  const connect = (options: Partial<DatabaseOptions> = {}) => {
    const connection = openDatabase(server, { statementTimeoutMs: 60_000, ...options })
    open.push(connection)
    return connection
  }
  const database = connect()
  return {
    database,
    connect,
    wipe: () => database.write((graph) => graph.many(wipeEverything, {})),
    load: (files: readonly SeedFile[], into = database) => loadSeed(into, factsOf(files), () => {}),
    entity: (id: string) => entityOf(database.reader, id),
    async stop() {
      for (const connection of open) await connection.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The same database, but something else happens once so many transactions have been written. */
export function afterWrites(inner: Database, writes: number, happen: () => Promise<unknown>): Database {
  let written = 0
  return {
    ...inner,
    async write(work) {
      if (written === writes) await happen()
      written += 1
      return inner.write(work)
    },
  }
}

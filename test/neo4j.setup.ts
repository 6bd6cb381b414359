import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedNeo4j } from '../src/graph/embedded/index.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Neo4j of this run, empty at its start. */
    neo4j: { readonly uri: string; readonly username: string; readonly password: string }
  }
}

/** One Neo4j for the whole run, in a folder of its own that is thrown away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'clusterlink-test-'))
  const log = (line: string) => project.vitest.logger.log(line)
  const neo4j = await startEmbeddedNeo4j({ folder, log })
  project.provide('neo4j', { uri: neo4j.uri, username: neo4j.username, password: neo4j.password })
  return async () => {
    await neo4j.stop()
    await rm(folder, { recursive: true })
  }
}

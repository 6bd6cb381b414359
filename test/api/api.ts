import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, openDatabase } from '../../src/graph/database.js'
import { readReference } from '../../src/seed/reference.js'
import { createServer } from '../../src/server.js'

const STATEMENT_TIMEOUT_MS = 30_000

export interface Answer {
  readonly status: number
  /** What came back under `data`; tests read it by its shape, which the query fixes. */
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query, which no type here knows.
  readonly data: any
  readonly errors: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[]
  /** Names of the statements that were sent to Neo4j, in order. */
  readonly statements: readonly string[]
}

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>

/**
 * The API over HTTP on the small world (test/world), one server per test file. Fails where an answer has errors that
 * the test did not ask for: use `askWrongly` for those.
 */
export function useApi(): { ask: Ask; askWrongly: Ask; address(): string } {
  const statements: string[] = []
  let database: Database | undefined
  let address = ''
  let close = async () => {}

  beforeAll(async () => {
    const opened = openDatabase(inject('neo4j'), { statementTimeoutMs: STATEMENT_TIMEOUT_MS })
    database = opened
    const reader = opened.readerWith({ onStatement: (name) => statements.push(name) })
    const app = await createServer({ reader, reference: readReference(), logLevel: 'silent' })
    address = await app.listen({ host: '127.0.0.1', port: 0 })
    close = () => app.close()
  })

  afterAll(async () => {
    await close()
    await database?.close()
  })

  const askWrongly: Ask = async (query, variables = {}) => {
    statements.length = 0
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer>
    return { status: response.status, data, errors, statements: [...statements] }
  }

  const ask: Ask = async (query, variables) => {
    const answer = await askWrongly(query, variables)
    if (answer.errors.length === 0) return answer
    const told = answer.errors.map(({ message, path }) => `${JSON.stringify(path)}: ${message}`).join('\n')
    throw new Error(
      `The API answered with errors:\n${told}\nto:\n${query}\nwith ${JSON.stringify(variables)}`,
    )
  }

  return { ask, askWrongly, address: () => address }
}

import type { FastifyInstance } from 'fastify'
import { API_PATH } from './api.js'
import type { Example } from './examples.js'

/**
 * Asks examples once, so that Neo4j has planned the statements of the main questions before anybody waits for them.
 * What they answer does not matter here: a graph without the facts of the examples still plans.
 */
export async function warmUp(
  app: FastifyInstance,
  examples: readonly Example[],
  signal?: AbortSignal,
): Promise<void> {
  for (const { query } of examples) {
    if (signal?.aborted) return
    await app.inject({ method: 'POST', url: API_PATH, payload: { query } })
  }
}

import type { FastifyInstance } from 'fastify'
import { API_PATH } from './api.js'
import { readExamples } from './examples.js'

/**
 * Asks every example once, so that Neo4j has planned the statements of the main questions before anybody waits for them.
 * What they answer does not matter here: a graph without the facts of the examples still plans.
 */
export async function warmUp(app: FastifyInstance): Promise<void> {
  for (const { query } of readExamples()) {
    await app.inject({ method: 'POST', url: API_PATH, payload: { query } })
  }
}

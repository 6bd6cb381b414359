import { randomBytes } from 'node:crypto'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { API_PATH } from './api.js'
import { assets } from './assets.js'
import { type Examples, readExamples } from './examples.js'
import { explorerPage } from './explorer-page.js'
import type { GraphFigures } from './graph-figures.js'
import type { Html } from './html.js'
import { welcomePage } from './welcome-page.js'

export type { GraphFigures } from './graph-figures.js'

export interface FrontPageDependencies {
  /** Rejects where the database does not answer; bounds its own waiting time. */
  readonly figures: () => Promise<GraphFigures>
  /** The path of the API. */
  readonly endpoint?: string
  readonly examples?: Examples
}

const RETRY_AFTER_SECONDS = 5

const ONLY_OURS =
  "default-src 'none'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const WELCOME_POLICY = `${ONLY_OURS}; style-src 'self'`
// GraphiQL's fonts lie in its style sheet; its dialogs add <style> elements of their own, which carry the nonce.
const explorerPolicy = (nonce: string) => `${ONLY_OURS}; style-src 'self' 'nonce-${nonce}'; font-src data:`

/** Serves the page at `/`, the explorer at `/explorer`, and the files both need under `/assets/`. */
export async function registerFrontPage(app: FastifyInstance, deps: FrontPageDependencies): Promise<void> {
  const { figures, endpoint = API_PATH, examples = readExamples() } = deps
  await app.register(async (scope) => {
    await serveAssets(scope)

    scope.get('/', async (request, reply) => {
      const known = await figuresOrNull(figures, request)
      if (!known) reply.code(503).header('retry-after', RETRY_AFTER_SECONDS)
      return sendPage(
        reply,
        WELCOME_POLICY,
        welcomePage({ figures: known, examples, api: originOf(request) + endpoint }),
      )
    })

    scope.get<{ Querystring: { example?: unknown } }>('/explorer', async (request, reply) => {
      const asked = examples.find(({ slug }) => slug === request.query.example)
      const nonce = randomBytes(16).toString('base64')
      return sendPage(reply, explorerPolicy(nonce), explorerPage({ examples, asked, endpoint, nonce }))
    })
  })
}

async function serveAssets(scope: FastifyInstance): Promise<void> {
  await scope.register(fastifyStatic, { serve: false })
  for (const { path, file, folder } of Object.values(assets)) {
    scope.get(path, (_request, reply) =>
      reply
        .header('x-content-type-options', 'nosniff')
        .sendFile(file, folder, { immutable: true, maxAge: '365d', cacheControl: true }),
    )
  }
}

async function figuresOrNull(
  figures: () => Promise<GraphFigures>,
  request: FastifyRequest,
): Promise<GraphFigures | null> {
  try {
    return await figures()
  } catch (error) {
    request.log.error({ err: error }, 'The front page has no figures: the graph database does not answer.')
    return null
  }
}

function sendPage(reply: FastifyReply, policy: string, page: Html): FastifyReply {
  return reply
    .header('content-security-policy', policy)
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(page.markup)
}

/** The address as the client typed it. It lands in a shell command, so a host that is not plainly one is left out. */
function originOf(request: FastifyRequest): string {
  const host = /^[\w.:[\]-]+$/.test(request.host) ? request.host : 'localhost'
  return `${request.protocol}://${host}`
}

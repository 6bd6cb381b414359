import { randomUUID } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyHelmet from '@fastify/helmet'
import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { type Context, makeContext } from './context.js'
import { countsOf } from './domain/meta.js'
import type { Reference } from './domain/reference.js'
import type { Graph } from './graph/graph.js'
import { graphMark } from './graph/meta.js'
import { API_PATH } from './http/api.js'
import { formatApiError, isMasked } from './http/api-errors.js'
import { answerInOneShape } from './http/error-shape.js'
import { registerFrontPage } from './http/front-page.js'
import { resolvers } from './resolvers/index.js'
import { typeDefs } from './type-defs.js'

export interface ServerDependencies {
  readonly reader: Graph
  readonly reference: Reference
  readonly logLevel: string
}

const BODY_BYTES_MAX = 256 * 1024
/** Far more than a person writes; deep enough nesting to exhaust the stack needs more. */
const TOKENS_MAX = 4_000

/** The server with its routes, not listening. */
export async function createServer({
  reader,
  reference,
  logLevel,
}: ServerDependencies): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: logLevel },
    bodyLimit: BODY_BYTES_MAX,
    genReqId: () => randomUUID(),
  })
  const apollo = new ApolloServer<ApiContext>({
    typeDefs,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // main.ts closes everything in order; Apollo's own handler would end the process before that.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: TOKENS_MAX },
    plugins: [
      // The default plugin wraps every field of every request; caching is by data version, not by hints.
      ApolloServerPluginCacheControlDisabled(),
      // Its page loads from foreign hosts; ours is at /explorer.
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      requestIds,
    ],
    formatError: formatApiError,
  })
  await apollo.start()
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  })
  app.route({
    url: API_PATH,
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({ ...makeContext(reader, reference), request }),
    }),
  })
  answerInOneShape(app)
  await registerFrontPage(app, { figures: () => figuresOf(reader) })
  return app
}

type ApiContext = Context & { readonly request: FastifyRequest }

/** Every error names its request, and what is masked is logged under that name, so that whoever reports it can be helped. */
const requestIds: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { request } }) {
        for (const error of errors.filter(isMasked)) request.log.error({ err: error }, 'A request failed.')
      },
      async willSendResponse({ response, contextValue: { request } }) {
        const { body } = response
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: request.id },
        }))
      },
    }
  },
}

async function figuresOf(reader: Graph) {
  const [mark, counts] = await Promise.all([reader.maybeOne(graphMark, {}), countsOf(reader)])
  return { ...counts, dataVersion: mark?.dataVersion ?? 'none yet', asOf: mark?.asOfDefault ?? 'no day yet' }
}

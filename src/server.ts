import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyHelmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'
import { type Context, makeContext } from './context.js'
import { countsOf } from './domain/meta.js'
import type { Reference } from './domain/reference.js'
import type { Graph } from './graph/graph.js'
import { graphMark } from './graph/meta.js'
import { formatApiError } from './http/api-errors.js'
import { registerFrontPage } from './http/front-page.js'
import { resolvers } from './resolvers/index.js'
import { typeDefs } from './type-defs.js'

export interface ServerDependencies {
  readonly reader: Graph
  readonly reference: Reference
  readonly logLevel: string
}

const BODY_BYTES_MAX = 256 * 1024

/** The server with its routes, not listening. */
export async function createServer({
  reader,
  reference,
  logLevel,
}: ServerDependencies): Promise<FastifyInstance> {
  const app = Fastify({ logger: { level: logLevel }, bodyLimit: BODY_BYTES_MAX })
  const apollo = new ApolloServer<ApiContext>({
    typeDefs,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The default plugin wraps every field of every request; caching is by data version, not by hints.
    plugins: [ApolloServerPluginCacheControlDisabled(), fastifyApolloDrainPlugin(app), requestIds],
    formatError: formatApiError((error) => app.log.error({ err: error }, 'A request failed.')),
  })
  await apollo.start()
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => ({ ...makeContext(reader, reference), requestId: request.id }),
    }),
  })
  await registerFrontPage(app, { figures: () => figuresOf(reader) })
  return app
}

type ApiContext = Context & { readonly requestId: string }

/** Every error names its request, so that whoever reports it can be helped. */
const requestIds: ApolloServerPlugin<ApiContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { requestId } }) {
        const { body } = response
        if (body.kind !== 'single' || body.singleResult.errors === undefined) return
        body.singleResult.errors = body.singleResult.errors.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId },
        }))
      },
    }
  },
}

async function figuresOf(reader: Graph) {
  const [{ dataVersion, asOfDefault }, counts] = await Promise.all([
    reader.one(graphMark, {}),
    countsOf(reader),
  ])
  return { ...counts, dataVersion, asOf: asOfDefault }
}

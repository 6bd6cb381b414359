import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../errors.js'
import { API_PATH, MASKED_MESSAGE } from './api.js'

const METHODS = 'GET, POST, OPTIONS'
const CLIENT_FAULT = 400
const SERVER_FAULT = 500

/** Whatever goes wrong before GraphQL is reached answers in the shape of GraphQL, never as HTML. */
export function answerInOneShape(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? SERVER_FAULT
    if (status >= SERVER_FAULT) request.log.error({ err: error }, 'A request failed.')
    return status >= CLIENT_FAULT && status < SERVER_FAULT
      ? refuse(request, reply, { status, code: 'BAD_USER_INPUT', message: error.message })
      : refuse(request, reply, {
          status,
          code: 'INTERNAL',
          message: MASKED_MESSAGE,
        })
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]
    if (path === API_PATH) {
      reply.header('allow', METHODS)
      return refuse(request, reply, {
        status: 405,
        code: 'BAD_USER_INPUT',
        message: `${request.method} is not answered at ${API_PATH}; use ${METHODS}.`,
      })
    }
    return refuse(request, reply, {
      status: 404,
      code: 'NOT_FOUND',
      message: `There is nothing at this address; the API is at ${API_PATH}, the page at /.`,
    })
  })
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message }: { status: number; code: ErrorCode; message: string },
): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] })
}

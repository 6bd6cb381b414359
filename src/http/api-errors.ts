import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { type ErrorCode, Refusal } from '../errors.js'
import { outageOf } from '../graph/failures.js'
import { MASKED_MESSAGE } from './api.js'

/** Codes of Apollo Server that say that the request itself is wrong. */
const CLIENT_CODES: Readonly<Record<string, ErrorCode | undefined>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'NOT_FOUND',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
}

const OUTAGE_MESSAGES = {
  UNAVAILABLE: 'The graph database does not answer; try again in a few seconds.',
  TIMEOUT: 'The answer took too long to compute; ask for less: fewer rows, fewer hops, narrower filters.',
} as const

/** What a client is told of an error: refusals and faults of the request as they are, of anything else only that it happened. */
export function formatApiError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  if (original instanceof Refusal) {
    return { ...formatted, extensions: { code: original.code, argument: original.argument } }
  }
  if (isFaultOfRequest(error))
    return { ...formatted, extensions: { code: codeOf(error) ?? 'BAD_USER_INPUT' } }
  const outage = outageOf(original)
  return {
    ...formatted,
    message: outage === null ? MASKED_MESSAGE : OUTAGE_MESSAGES[outage],
    extensions: { code: outage ?? 'INTERNAL' },
  }
}

/** Whether a client is told nothing of the error but that it happened, so that the log must hold it. */
export function isMasked(error: unknown): boolean {
  return !(unwrapResolverError(error) instanceof Refusal) && !isFaultOfRequest(error)
}

/** Whether the request itself is wrong: it does not parse, validate or name an operation the schema has. */
function isFaultOfRequest(error: unknown): boolean {
  if (codeOf(error) !== undefined) return true
  // Execution refuses a kind of operation that the schema lacks before any field has a path.
  const original = unwrapResolverError(error)
  return (
    original instanceof GraphQLError && original.path === undefined && original.originalError === undefined
  )
}

function codeOf(error: unknown): ErrorCode | undefined {
  const extensions: unknown = error instanceof Error && 'extensions' in error ? error.extensions : null
  return typeof extensions === 'object' && extensions !== null && 'code' in extensions
    ? CLIENT_CODES[String(extensions.code)]
    : undefined
}

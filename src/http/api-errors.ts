import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import { type ErrorCode, Refusal } from '../errors.js'
import { outageOf } from '../graph/failures.js'

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

/**
 * What a client is told of an error: refusals and faults of the request as they are, outages by a sentence of ours,
 * and of anything else only that it happened. `log` gets the original of what is masked.
 */
export function formatApiError(log: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error)
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
    if (original instanceof Refusal) {
      return { ...formatted, extensions: { code: original.code, argument: original.argument } }
    }
    const clientCode = CLIENT_CODES[String(extensions.code)]
    if (clientCode !== undefined) return { ...formatted, extensions: { ...extensions, code: clientCode } }
    log(original)
    const outage = outageOf(original)
    return {
      ...formatted,
      message:
        outage === null ? 'An error of ours; the request id finds it in our log.' : OUTAGE_MESSAGES[outage],
      extensions: { code: outage ?? 'INTERNAL' },
    }
  }
}

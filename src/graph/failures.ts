import { Neo4jError } from 'neo4j-driver'

const UNAVAILABLE = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
])

/** What kind of outage an error of the database is; null where it is none, but a fault of ours. */
export function outageOf(error: unknown): 'UNAVAILABLE' | 'TIMEOUT' | null {
  if (!(error instanceof Neo4jError)) return null
  if (error.code.includes('TransactionTimedOut')) return 'TIMEOUT'
  return UNAVAILABLE.has(error.code) || error.code.startsWith('Neo.ClientError.Security')
    ? 'UNAVAILABLE'
    : null
}

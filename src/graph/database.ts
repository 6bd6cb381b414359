import neo4j, { type Driver, Neo4jError, type Record as Neo4jRecord } from 'neo4j-driver'
import { StartupProblem } from '../errors.js'
import type { Columns } from './columns.js'
import { type Graph, graphOver } from './graph.js'
import type { Parameter, Statement } from './statement.js'

export interface DatabaseAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The server's default database where absent. */
  readonly database?: string | undefined
}

export interface DatabaseOptions {
  /** After this the server ends the transaction. */
  readonly statementTimeoutMs: number
  /** Called once for each statement sent, with its name. */
  readonly onStatement?: (name: string) => void
}

/** One pool of connections to one database. Reads and writes are separate so that a cluster can route them. */
export interface Database {
  /** Reads on a READ session; safe to share between requests. */
  readonly reader: Graph
  /** A reader on the same connections with a time limit or a counter of its own. */
  readerWith(changes: Partial<DatabaseOptions>): Graph
  /** Runs `work` in one write transaction, retried by the driver where the server says that it may be. */
  write<T>(work: (graph: Graph) => Promise<T>): Promise<T>
  /** Runs schema statements, each in a transaction of its own. */
  readonly schema: Graph
  /** Throws where the server cannot be reached or refuses. */
  verify(): Promise<void>
  close(): Promise<void>
}

const CONNECTIONS_MAX = 16
const ACQUISITION_TIMEOUT_MS = 5_000
const RETRY_TIME_MS = 15_000

type AnyStatement = Statement<unknown, Columns>

/** Opens a driver. Does not connect yet: `verify` does. */
export function openDatabase(address: DatabaseAddress, options: DatabaseOptions): Database {
  const driver = driverFor(address)
  // One manager for all sessions: on a cluster, a read then waits for what this process wrote before.
  const bookmarkManager = neo4j.bookmarkManager()
  const where = { bookmarkManager, ...(address.database === undefined ? {} : { database: address.database }) }

  function sessionRunner(mode: 'READ' | 'WRITE', { onStatement, statementTimeoutMs }: DatabaseOptions) {
    return async (statement: AnyStatement, parameters: unknown) => {
      onStatement?.(statement.name)
      const session = driver.session({ ...where, defaultAccessMode: mode, fetchSize: -1 })
      try {
        const result = await session.run(statement.text, parametersOf(parameters), {
          timeout: statementTimeoutMs,
          metadata: { statement: statement.name },
        })
        return result.records.map(valuesOf)
      } finally {
        await session.close()
      }
    }
  }

  async function write<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    const session = driver.session({ ...where, defaultAccessMode: neo4j.session.WRITE, fetchSize: -1 })
    try {
      return await session.executeWrite((transaction) =>
        work(
          graphOver(async (statement, parameters) => {
            options.onStatement?.(statement.name)
            const result = await transaction.run(statement.text, parametersOf(parameters))
            return result.records.map(valuesOf)
          }),
        ),
      )
    } finally {
      await session.close()
    }
  }

  return {
    reader: graphOver(sessionRunner('READ', options)),
    readerWith: (changes) => graphOver(sessionRunner('READ', { ...options, ...changes })),
    write,
    schema: graphOver(sessionRunner('WRITE', options)),
    async verify() {
      try {
        const { database } = address
        const asked = database === undefined ? {} : { database }
        await driver.verifyConnectivity(asked)
        await driver.verifyAuthentication(asked)
      } catch (error) {
        throw connectionProblem(error, address)
      }
    },
    close: () => driver.close(),
  }
}

function driverFor(address: DatabaseAddress): Driver {
  try {
    return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: CONNECTIONS_MAX,
      connectionAcquisitionTimeout: ACQUISITION_TIMEOUT_MS,
      connectionTimeout: ACQUISITION_TIMEOUT_MS,
      maxTransactionRetryTime: RETRY_TIME_MS,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      userAgent: 'clusterlink',
    })
  } catch (error) {
    throw new StartupProblem(
      `NEO4J_URI is ${JSON.stringify(address.uri)}, which the Neo4j driver does not accept (${messageOf(error)}); use bolt://, neo4j:// or neo4j+s://, then host and port.`,
    )
  }
}

function connectionProblem(error: unknown, { uri, username }: DatabaseAddress): Error {
  if (error instanceof Neo4jError && error.code.startsWith('Neo.ClientError.Security')) {
    return new StartupProblem(
      `Neo4j at ${uri} refused user ${JSON.stringify(username)}: set NEO4J_USERNAME and NEO4J_PASSWORD to an account of that server, or unset NEO4J_URI to let Clusterlink start a Neo4j of its own.`,
    )
  }
  return new StartupProblem(
    `Neo4j at ${uri} cannot be reached (${messageOf(error)}): start it or correct NEO4J_URI, or unset NEO4J_URI to let Clusterlink start a Neo4j of its own.`,
  )
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  // The driver adds advice of its own to the first sentence; ours is in the message this becomes part of.
  return (message.split(/[.\n]/)[0] ?? '').trim()
}

function valuesOf(record: Neo4jRecord): readonly unknown[] {
  return record.keys.map((key) => record.get(key))
}

function parametersOf(parameters: unknown): Record<string, unknown> {
  const sent = sendable(parameters as Parameter)
  return typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { ...sent } : {}
}

/** The driver sends every JavaScript number as a float; whole numbers must go as integers, or LIMIT refuses them. */
function sendable(value: Parameter | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (value === null || typeof value !== 'object') return value ?? null
  if (Array.isArray(value)) return value.map(sendable)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sendable(item)]))
}

import { type Database, openDatabase } from './database.js'
import { startEmbeddedNeo4j } from './embedded/index.js'

export interface GraphPlace {
  /** A server the user named, or absent: a Neo4j of our own in `dataFolder`. */
  readonly neo4j:
    | { uri: string; username: string; password: string; database?: string | undefined }
    | undefined
  readonly dataFolder: string
  readonly statementTimeoutMs: number
  readonly log: (line: string) => void
  /** The Neo4j of our own ended without being asked to. */
  readonly onExit?: (detail: string) => void
}

export interface OpenGraph {
  readonly database: Database
  /** Where it is, for a person to read; holds no secret. */
  readonly where: string
  /** Closes the connections, and the server too where it is ours. */
  close(): Promise<void>
}

/** Connects to the server that was named, or starts our own and connects to that. Throws StartupProblem. */
export async function openGraph(place: GraphPlace): Promise<OpenGraph> {
  const server =
    place.neo4j === undefined ? await startOurOwn(place) : { ...place.neo4j, stop: async () => {} }
  const database = openDatabase(server, { statementTimeoutMs: place.statementTimeoutMs })
  const close = async () => {
    await database.close()
    await server.stop()
  }
  try {
    await database.verify()
  } catch (error) {
    await close()
    throw error
  }
  return { database, where: server.uri, close }
}

function startOurOwn({ dataFolder, log, onExit }: GraphPlace) {
  return startEmbeddedNeo4j({ folder: dataFolder, log, ...(onExit === undefined ? {} : { onExit }) })
}

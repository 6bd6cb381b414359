import { resolve } from 'node:path'
import { StartupProblem } from '../../errors.js'
import { takeFolder } from './folder.js'
import { checkJava } from './java.js'
import { ensureLibraries } from './libraries.js'
import { keepPassword, type Password, passwordOf } from './password.js'
import { defaultLibFolder, neo4jVersion } from './pinned.js'
import { freePort } from './port.js'
import { bootServer, type RunningServer } from './server.js'

const USERNAME = 'neo4j'
const HEAP_MB = 512
/** A store that was killed while it wrote is recovered first, which takes its time. */
const READY_MAX_MS = 120_000
const BOOTS_MAX = 3

export interface EmbeddedNeo4jOptions {
  /** Holds the data, the logs and the password, and nothing else; made where it is missing. */
  readonly folder: string
  /** Taken where it is free; another one otherwise. */
  readonly port?: number
  readonly heapMb?: number
  /** Holds the jars, which are fetched where they are missing; shared by all data folders. */
  readonly libFolder?: string
  readonly log: (line: string) => void
  /** Told when the server ends without having been stopped. */
  readonly onExit?: (detail: string) => void
}

export interface EmbeddedNeo4j {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly folder: string
  readonly pid: number
  stop(): Promise<void>
}

/** Starts the Neo4j that comes with Clusterlink; it ends when this process does. Throws StartupProblem. */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const folder = resolve(options.folder)
  await checkJava()
  await takeFolder(folder)
  await ensureLibraries(options.libFolder ?? defaultLibFolder, options.log)
  const password = await passwordOf(folder)
  options.log(`Starting Neo4j ${neo4jVersion} in ${folder}.`)
  const { server, port } = await boot({ ...options, folder, password })
  const stop = stopOnce(server, options.onExit)
  try {
    if (password.isNew) await keepPassword(folder, password.text)
  } catch (error) {
    await stop()
    throw error
  }
  const uri = `bolt://127.0.0.1:${port}`
  options.log(`Neo4j answers at ${uri}.`)
  return { uri, username: USERNAME, password: password.text, folder, pid: server.pid, stop }
}

async function boot(options: EmbeddedNeo4jOptions & { readonly password: Password }) {
  const {
    folder,
    password,
    libFolder = defaultLibFolder,
    heapMb = HEAP_MB,
    port: preferred = 0,
    log,
  } = options
  for (let boots = 0; boots < BOOTS_MAX; boots += 1) {
    const port = await freePort(preferred)
    if (preferred !== 0 && port !== preferred) log(`Port ${preferred} is taken; Neo4j uses ${port} instead.`)
    const outcome = await bootServer({ folder, libFolder, port, heapMb, password, readyMaxMs: READY_MAX_MS })
    if (outcome.kind === 'ready') return { server: outcome.server, port }
    if (outcome.kind === 'folder in use') throw folderInUse(folder)
    if (outcome.kind === 'failed') throw new StartupProblem(`Neo4j did not start: ${outcome.detail}`)
    // Someone took the port in the seconds since it was found free; the next round finds another.
  }
  throw new StartupProblem(`Neo4j found its port taken ${BOOTS_MAX} times in a row; start again.`)
}

function folderInUse(folder: string): StartupProblem {
  return new StartupProblem(
    `Another process uses the Neo4j data in ${folder}: stop it, or set CLUSTERLINK_DATA to another folder.`,
  )
}

/** Stops the server at the first call; later calls wait for the same end. An end nobody asked for is told. */
function stopOnce(server: RunningServer, onExit: EmbeddedNeo4jOptions['onExit']): () => Promise<void> {
  let stopping: Promise<void> | undefined
  server.ended.then((detail) => {
    if (stopping === undefined) onExit?.(detail)
  })
  return () => {
    stopping ??= server.stop()
    return stopping
  }
}

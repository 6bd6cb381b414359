import { once } from 'node:events'
import { createServer as createServerOfNode } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type Config, readConfig } from './config.js'
import { StartupProblem } from './errors.js'
import { openGraph } from './graph/open.js'
import { type Example, readExamples } from './http/examples.js'
import { warmUp } from './http/warm-up.js'
import { ensureSeeded, packagedSeed } from './seed/index.js'
import { readReference } from './seed/reference.js'
import { createServer } from './server.js'

/** Checking and hashing the whole graph at start takes longer than any request may. */
const LOADING_TIMEOUT_MS = 60_000
const REQUEST_TIMEOUT_MS = 10_000

const log = (line: string) => console.error(line)

/** How to close what is open, in the order it was opened. */
const open: (() => Promise<unknown>)[] = []

// Before anything is opened, so that an impatient Ctrl-C leaves nothing behind either.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    log(`${signal}: closing.`)
    end(0)
  })
}

try {
  await start(readConfig(process.env))
} catch (error) {
  console.error(error instanceof StartupProblem ? error.message : error)
  await end(1)
}

async function start(config: Config): Promise<void> {
  await unlessTaken(config, () => listenForAMoment(config))
  const graph = await openGraph({
    ...config,
    statementTimeoutMs: LOADING_TIMEOUT_MS,
    log,
    onExit: (detail) => {
      log(`Neo4j ended without being asked to (${detail}); start Clusterlink again.`)
      end(1)
    },
  })
  open.push(graph.close)
  if (config.seedOnStart) await ensureSeeded(graph.database, packagedSeed, log)
  const app = await createServer({
    reader: graph.database.readerWith({ statementTimeoutMs: REQUEST_TIMEOUT_MS }),
    reference: readReference(),
    logLevel: config.logLevel,
  })
  open.push(() => app.close())
  const [main, ...others] = readExamples()
  await warmUp(app, [main])
  const address = await unlessTaken(config, () => app.listen({ host: config.host, port: config.port }))
  console.log(`Clusterlink is ready: ${address} (explorer: ${address}/explorer, API: ${address}/graphql)`)
  warmUpMeanwhile(app, others)
}

/** Plans what else is asked often while the first users are there already; an end lets the question at hand be answered. */
function warmUpMeanwhile(app: FastifyInstance, examples: readonly Example[]): void {
  const stop = new AbortController()
  const warming = warmUp(app, examples, stop.signal)
  open.push(() => {
    stop.abort()
    return warming
  })
}

/** Throws StartupProblem where somebody else listens there: asked before anything is started, and met once more at the end. */
async function unlessTaken<T>({ host, port }: Config, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new StartupProblem(
      `Port ${port} of ${host} is taken: stop what listens there, or set PORT to another one (PORT=0 takes any free one).`,
    )
  }
}

async function listenForAMoment({ host, port }: Config): Promise<void> {
  const probe = createServerOfNode().listen(port, host)
  await once(probe, 'listening')
  probe.close()
}

/** Closes what is open, the last opened first, and ends the process. */
async function end(code: number): Promise<never> {
  for (const close of open.splice(0).toReversed()) {
    await close().catch((error: unknown) => log(`While closing: ${String(error)}`))
  }
  process.exit(code)
}

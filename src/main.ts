import { readConfig } from './config.js'
import { StartupProblem } from './errors.js'
import { openGraph } from './graph/open.js'
import { ensureSeeded, packagedSeed } from './seed/index.js'
import { readReference } from './seed/reference.js'
import { createServer } from './server.js'

const STATEMENT_TIMEOUT_MS = 10_000

const log = (line: string) => console.error(line)

try {
  await run()
} catch (error) {
  if (!(error instanceof StartupProblem)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function run(): Promise<void> {
  const config = readConfig(process.env)
  const graph = await openGraph({
    ...config,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    log,
    onExit: (detail) => {
      console.error(`Neo4j ended without being asked to (${detail}); start Clusterlink again.`)
      process.exit(1)
    },
  })
  const closing: (() => Promise<void>)[] = [() => graph.close()]
  const close = async () => {
    for (const one of closing.splice(0).toReversed()) await one()
  }
  // Before the work begins, so that an impatient Ctrl-C leaves nothing behind.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      log(`${signal}: closing.`)
      close().then(
        () => process.exit(0),
        (error) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
  try {
    if (config.seedOnStart) await ensureSeeded(graph.database, packagedSeed, log)
    const app = await createServer({
      reader: graph.database.reader,
      reference: readReference(),
      logLevel: config.logLevel,
    })
    closing.push(() => app.close())
    await listen(app, config)
  } catch (error) {
    await close()
    throw error
  }
}

async function listen(
  app: Awaited<ReturnType<typeof createServer>>,
  { host, port }: { host: string; port: number },
) {
  try {
    const address = await app.listen({ host, port })
    console.log(`Clusterlink is ready: ${address} (explorer: ${address}/explorer, API: ${address}/graphql)`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new StartupProblem(
      `Port ${port} of ${host} is taken: stop what listens there, or set PORT to another one (PORT=0 takes any free one).`,
    )
  }
}

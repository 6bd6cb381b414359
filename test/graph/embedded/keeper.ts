// A process that keeps a Neo4j as Clusterlink does, for tests that end one of the two. Its argument is the data folder.
import { startEmbeddedNeo4j } from '../../../src/graph/embedded/index.js'

const say = (line: string) => process.stdout.write(`${line}\n`)

const neo4j = await startEmbeddedNeo4j({
  folder: process.argv[2] ?? '',
  log: say,
  onExit: (detail) => say(`onExit: ${detail}`),
})
process.on('SIGINT', () => say('interrupted'))
process.once('SIGTERM', async () => {
  await neo4j.stop()
  say('stopped')
})
say(`ready: ${JSON.stringify({ uri: neo4j.uri, pid: neo4j.pid })}`)

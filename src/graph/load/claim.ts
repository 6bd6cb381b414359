import { StartupProblem } from '../../errors.js'
import { ensureSchema } from '../constraints.js'
import type { Database } from '../database.js'
import type { Graph } from '../graph.js'
import { beginLoad, countNodes, databaseAddresses, databaseName, holdMark, readMark } from './mark.js'

/**
 * Makes the database ours for a load of these files. Throws StartupProblem where it holds what Clusterlink did not
 * write; then nothing was changed.
 */
export async function claimGraph(database: Database, seedHash: string): Promise<void> {
  await refuseStrangersData(database.reader)
  // Two loads that create constraints at once may lock each other out; `write` tries again where the server says so.
  await database.write(() => ensureSchema(database.schema))
  await database.write((graph) => graph.many(beginLoad, { seedHash }))
}

async function refuseStrangersData(graph: Graph): Promise<void> {
  // Counted first: a load that has just begun sets its mark before its first node.
  const { nodes } = await graph.one(countNodes, {})
  const mark = await graph.maybeOne(readMark, {})
  if (mark !== null || nodes === 0) return
  throw new StartupProblem(
    `The database ${await whereItIs(graph)} holds ${nodes} ${nodes === 1 ? 'node' : 'nodes'} and no mark of Clusterlink, so it is somebody else's and was left as it is: name an empty database in NEO4J_DATABASE, or point NEO4J_URI at a server that has one.`,
  )
}

async function whereItIs(graph: Graph): Promise<string> {
  const { name } = await graph.one(databaseName, {})
  const addresses = await graph.many(databaseAddresses, {})
  const address = addresses.find((one) => one.name === name)?.address
  return address === undefined ? JSON.stringify(name) : `${JSON.stringify(name)} at ${address}`
}

/** Keeps other loads out until the transaction ends. Throws StartupProblem where a load of other files took over. */
export async function holdGraph(graph: Graph, seedHash: string): Promise<void> {
  const mark = await graph.maybeOne(holdMark, {})
  // Two loads of the same files write the same rows, so they may take turns, and the first to end ends both.
  if (mark?.loading === seedHash || (mark?.loading === null && mark.seedHash === seedHash)) return
  throw new StartupProblem(
    'A load of other files began while this one was under way, and took over: let it end, then load again if these are the files you mean.',
  )
}

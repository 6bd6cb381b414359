import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hasCode } from './error-code.js'
import { withLock } from './lock.js'
import { fetchJars } from './maven.js'
import { neo4jVersion } from './pinned.js'
import { lacking } from './ways-out.js'

/** Written last, so that its absence tells of a fetch that was interrupted. */
const INVENTORY = 'inventory.txt'
const UNFINISHED = '.unfinished-'

/** Makes sure that all of Neo4j's jars are in the folder, fetching them where they are not. Throws StartupProblem. */
export async function ensureLibraries(folder: string, log: (line: string) => void): Promise<void> {
  if (await isComplete(folder)) return
  await mkdir(dirname(folder), { recursive: true })
  const onWait = () => log('Another process is fetching Neo4j; waiting for it.')
  await withLock(`${folder}.lock`, onWait, async () => {
    // The process waited for may have done the work.
    if (await isComplete(folder)) return
    if (existsSync(folder)) log(`The jars of Neo4j in ${folder} are damaged.`)
    await fetchInto(folder, log)
  })
}

/** The folder appears complete or not at all. */
async function fetchInto(folder: string, log: (line: string) => void): Promise<void> {
  await removeUnfinished(folder)
  // A name of its own: the Maven of a process that was killed may still be writing into the last one.
  const unfinished = await mkdtemp(`${folder}${UNFINISHED}`)
  await fetchJars(unfinished, log)
  if (!existsSync(join(unfinished, `neo4j-${neo4jVersion}.jar`))) {
    throw lacking(
      `Maven ended well but neo4j-${neo4jVersion}.jar is not in ${unfinished}`,
      'see that the mvn on the PATH is Maven and that its settings do not skip copying (mdep.skip), and start again',
    )
  }
  const jars = await inventory(unfinished)
  await writeFile(join(unfinished, INVENTORY), jars)
  await rm(folder, { recursive: true, force: true })
  await rename(unfinished, folder)
  log(`Neo4j ${neo4jVersion} is fetched.`)
}

async function removeUnfinished(folder: string): Promise<void> {
  const siblings = await readdir(dirname(folder))
  for (const name of siblings.filter((sibling) => sibling.startsWith(basename(folder) + UNFINISHED))) {
    await rm(join(dirname(folder), name), { recursive: true })
  }
}

async function isComplete(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, INVENTORY), 'utf8')) === (await inventory(folder))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

/** One line for each jar: its size in bytes and its name. */
async function inventory(folder: string): Promise<string> {
  const jars = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort()
  const lines = jars.map(async (name) => `${(await stat(join(folder, name))).size} ${name}\n`)
  return (await Promise.all(lines)).join('')
}

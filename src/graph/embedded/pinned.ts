import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The same three steps up lead from src/graph/embedded and from dist/graph/embedded.
const packageRoot = fileURLToPath(new URL('../../../', import.meta.url))

export const pomFile = join(packageRoot, 'neo4j/pom.xml')
export const launcherFile = join(packageRoot, 'neo4j/Launcher.java')
export const settingsFile = join(packageRoot, 'neo4j/neo4j.conf')

const pom = readFileSync(pomFile, 'utf8')

/** The version of Neo4j that comes with Clusterlink. */
export const neo4jVersion = pomProperty('neo4j.version')
/** How many jars a fetch brings, near enough to show progress by. */
export const jarsAbout = Number(pomProperty('jars.about'))

/** Where the jars are kept: one copy for every data folder of a checkout. */
export const defaultLibFolder = join(packageRoot, '.clusterlink/neo4j', neo4jVersion, 'lib')

function pomProperty(name: string): string {
  const value = pom.split(`<${name}>`)[1]?.split(`</${name}>`)[0]
  if (value === undefined) throw new Error(`neo4j/pom.xml has no <${name}>.`)
  return value
}

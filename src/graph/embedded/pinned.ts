import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../../package-folder.js'

const folder = packageFolder('neo4j')

export const pomFile = join(folder, 'pom.xml')
export const launcherFile = join(folder, 'Launcher.java')
export const settingsFile = join(folder, 'neo4j.conf')

const pom = readFileSync(pomFile, 'utf8')

/** The version of Neo4j that comes with Clusterlink. */
export const neo4jVersion = pomProperty('neo4j.version')
/** How many jars a fetch brings, near enough to show progress by. */
export const jarsAbout = Number(pomProperty('jars.about'))

/** Where the jars are kept: one copy for every data folder of a checkout. */
export const defaultLibFolder = join(packageFolder('.clusterlink'), 'neo4j', neo4jVersion, 'lib')

function pomProperty(name: string): string {
  const value = pom.split(`<${name}>`)[1]?.split(`</${name}>`)[0]
  if (value === undefined) throw new Error(`neo4j/pom.xml has no <${name}>.`)
  return value
}

import type { StartupProblem } from '../../errors.js'
import { type CommandRun, runCommand } from './command.js'
import { jarsAbout, neo4jVersion, pomFile } from './pinned.js'
import { lacking } from './ways-out.js'

// Maven writes a line per file, and the largest jar has 12 MB.
const SILENCE_MAX_MS = 5 * 60_000
const PROGRESS_EVERY_FILES = 50

const NO_NETWORK =
  /unknown host|unknownhost|not known|name resolution|connection refused|no route to host|unreachable|timed out|offline mode/i

/** Copies Neo4j's jars into an empty folder by the machine's Maven, telling how far it is. Throws StartupProblem. */
export async function fetchJars(folder: string, log: (line: string) => void): Promise<void> {
  log(`Fetching Neo4j ${neo4jVersion} by Maven: about ${jarsAbout} jars, 125 MB, this once.`)
  const run = await runCommand('mvn', mavenArguments(folder), {
    silenceMaxMs: SILENCE_MAX_MS,
    onLine: progress(log),
  })
  if (run.outcome === 'not found') {
    throw lacking(
      'Maven, which fetches Neo4j the first time, is missing',
      'install it so that mvn is on the PATH',
    )
  }
  if (run.outcome !== 'succeeded') throw fetchProblem(run)
}

function mavenArguments(folder: string): string[] {
  return [
    '--batch-mode',
    '-Dstyle.color=never',
    `--file=${pomFile}`,
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    `-DoutputDirectory=${folder}`,
  ]
}

/** Maven reads the descriptions of hundreds of artifacts before it fetches the first jar: both are progress. */
function progress(log: (line: string) => void): (line: string) => void {
  let descriptions = 0
  let jars = 0
  return (line) => {
    if (!line.startsWith('Downloaded ') && !line.startsWith('[INFO] Downloaded ')) return
    if (line.includes('.jar ')) jars += 1
    else descriptions += 1
    if ((descriptions + jars) % PROGRESS_EVERY_FILES !== 0) return
    // Maven's own plugin comes along, so on a new machine the count can pass the estimate.
    log(`Fetching Neo4j: ${descriptions} descriptions, ${jars} of about ${jarsAbout} jars.`)
  }
}

function fetchProblem({ outcome, lines }: CommandRun): StartupProblem {
  if (outcome === 'fell silent' || lines.some((line) => NO_NETWORK.test(line))) {
    return lacking(
      'Maven cannot reach the network to fetch Neo4j the first time',
      'connect this machine (or set a proxy or mirror in the settings of Maven) and start again',
    )
  }
  const error = lines.find((line) => line.startsWith('[ERROR] ')) ?? lines.at(-1) ?? 'it said nothing'
  return lacking(`Maven failed to fetch it (${error.replace('[ERROR] ', '')})`, 'mend that and start again')
}

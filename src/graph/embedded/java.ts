import { runCommand } from './command.js'
import { lacking } from './ways-out.js'

/** Neo4j 5.26 supports 17 and 21; Clusterlink has been run on 25 as well. */
const JAVA_OLDEST = 17
const JAVA_NEWEST = 25

const ANSWER_MAX_MS = 20_000
const INSTALL = `install a JDK from ${JAVA_OLDEST} to ${JAVA_NEWEST}, such as 21, and put its java on the PATH`

/** Throws StartupProblem unless the machine's Java can compile and run the launcher. */
export async function checkJava(): Promise<void> {
  const { outcome, lines } = await runCommand('java', ['--list-modules'], { silenceMaxMs: ANSWER_MAX_MS })
  if (outcome === 'not found') throw lacking('no java is on the PATH', INSTALL)
  if (outcome !== 'succeeded') throw lacking(whyItFailed(lines), INSTALL)

  const version = javaVersion(lines)
  if (version < JAVA_OLDEST) throw lacking(`the java on the PATH is ${version}, which is too old`, INSTALL)
  if (version > JAVA_NEWEST) throw lacking(`the java on the PATH is ${version}, which is too new`, INSTALL)
  if (!lines.some((line) => line.startsWith('jdk.compiler'))) {
    throw lacking(`the java on the PATH is a runtime without the compiler (a JRE, not a JDK)`, INSTALL)
  }
}

function whyItFailed(lines: readonly string[]): string {
  // Java 8 has no modules to list.
  if (lines.some((line) => line.startsWith('Unrecognized option'))) {
    return 'the java on the PATH is 8 or older, which is too old'
  }
  return `the java on the PATH does not run (${lines[0] ?? 'it says nothing'})`
}

function javaVersion(modules: readonly string[]): number {
  const base = modules.find((line) => line.startsWith('java.base@'))
  return Number.parseInt(base?.slice('java.base@'.length) ?? '', 10)
}

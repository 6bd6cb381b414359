import { describe, expect, it } from 'vitest'
import { StartupProblem } from '../../../src/errors.js'
import { checkJava } from '../../../src/graph/embedded/java.js'
import { useFakePath } from './fake-path.js'

const INSTALL = 'install a JDK from 17 to 25, such as 21, and put its java on the PATH'
const OTHERWISE = 'or set NEO4J_URI to a Neo4j server you already have.'

describe('the check of Java', () => {
  const path = useFakePath()

  it.each(['17.0.15', '21', '25.0.1'])('accepts a JDK %s', async (version) => {
    path.install('java', `echo java.base@${version}; echo jdk.compiler@${version}`)
    await expect(checkJava()).resolves.toBeUndefined()
  })

  it.each([
    ['no Java', undefined, 'no java is on the PATH'],
    [
      'a JRE',
      'echo java.base@17.0.15',
      'the java on the PATH is a runtime without the compiler (a JRE, not a JDK)',
    ],
    [
      'Java 11',
      'echo java.base@11.0.2; echo jdk.compiler@11.0.2',
      'the java on the PATH is 11, which is too old',
    ],
    [
      'Java 26',
      'echo java.base@26-ea; echo jdk.compiler@26-ea',
      'the java on the PATH is 26, which is too new',
    ],
    [
      'Java 8',
      'echo "Unrecognized option: --list-modules" >&2; exit 1',
      'the java on the PATH is 8 or older, which is too old',
    ],
    [
      'a stub',
      'echo "Unable to locate a Java Runtime." >&2; exit 1',
      'the java on the PATH does not run (Unable to locate a Java Runtime.)',
    ],
  ])('explains %s in one sentence with two ways out', async (_, script, what) => {
    if (script !== undefined) path.install('java', script)
    const sentence = `The embedded Neo4j cannot start because ${what}: ${INSTALL}, ${OTHERWISE}`
    await expect(checkJava()).rejects.toThrow(new StartupProblem(sentence))
  })
})

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { ensureLibraries } from '../../../src/graph/embedded/libraries.js'
import { neo4jVersion } from '../../../src/graph/embedded/pinned.js'
import { useFakePath } from './fake-path.js'

const JARS = ['bolt.jar', `neo4j-${neo4jVersion}.jar`, 'scala.jar']

/** Behaves as Maven does, with three small jars; each run leaves a line in a file beside it. */
const FAKE_MAVEN = `
echo run >> "\${0%/*}/runs"
for argument; do case $argument in -DoutputDirectory=*) folder=\${argument#*=};; esac; done
sleep 0.3
for jar in ${JARS.join(' ')}; do echo "a jar" > "$folder/$jar"; done
i=0; while [ $i -lt 60 ]; do echo "[INFO] Downloaded from a: b/$i.pom (1 kB)"; i=$((i+1)); done
i=0; while [ $i -lt 60 ]; do echo "[INFO] Downloaded from a: b/$i.jar (1 kB)"; i=$((i+1)); done`

describe('the jars of Neo4j', () => {
  const path = useFakePath()
  let folder = ''
  let logged: string[] = []
  const ensure = () => ensureLibraries(folder, (line) => logged.push(line))
  const runsOfMaven = () => readFileSync(join(path.folder(), 'runs'), 'utf8').trim().split('\n').length
  const jars = () => readdirSync(folder).filter((name) => name.endsWith('.jar'))

  beforeEach(() => {
    folder = join(path.folder(), 'neo4j/lib')
    logged = []
    path.install('mvn', FAKE_MAVEN)
  })

  it('are fetched with progress, and nothing else is left beside them', async () => {
    await ensure()
    expect(jars()).toEqual(JARS)
    expect(readdirSync(join(folder, '..'))).toEqual(['lib'])
    expect(logged).toEqual([
      `Fetching Neo4j ${neo4jVersion} by Maven: about 213 jars, 125 MB, this once.`,
      'Fetching Neo4j: 50 descriptions, 0 of about 213 jars.',
      'Fetching Neo4j: 60 descriptions, 40 of about 213 jars.',
      `Neo4j ${neo4jVersion} is fetched.`,
    ])
  })

  it('need no Maven once they are complete', async () => {
    await ensure()
    path.remove('mvn')
    await ensure()
    expect(runsOfMaven()).toBe(1)
  })

  it.each<[string, () => void]>([
    ['a jar is missing', () => rmSync(join(folder, 'scala.jar'))],
    ['a jar is cut short', () => writeFileSync(join(folder, 'scala.jar'), 'a j')],
    ['a jar of another origin is among them', () => writeFileSync(join(folder, 'other.jar'), '')],
    ['the fetch was interrupted before it ended', () => rmSync(join(folder, 'inventory.txt'))],
  ])('are fetched again when %s', async (_, damage) => {
    await ensure()
    damage()
    await ensure()
    expect(runsOfMaven()).toBe(2)
    expect(jars()).toEqual(JARS)
    expect(readFileSync(join(folder, 'scala.jar'), 'utf8')).toBe('a jar\n')
    expect(logged).toContain(`The jars of Neo4j in ${folder} are damaged.`)
  })

  it('do not mix with what an interrupted fetch left', async () => {
    mkdirSync(`${folder}.unfinished-x`, { recursive: true })
    writeFileSync(join(`${folder}.unfinished-x`, 'half.jar'), 'half')
    await ensure()
    expect(jars()).toEqual(JARS)
    expect(readdirSync(join(folder, '..'))).toEqual(['lib'])
  })

  it('do not appear when Maven fails half-way, and are fetched the next time', async () => {
    path.install('mvn', `${FAKE_MAVEN}\necho "[ERROR] The disk is full"; exit 1`)
    await expect(ensure()).rejects.toThrow(
      'because Maven failed to fetch it (The disk is full): mend that and start again, or set NEO4J_URI to',
    )
    expect(existsSync(folder)).toBe(false)
    path.install('mvn', FAKE_MAVEN)
    await ensure()
    expect(jars()).toEqual(JARS)
  })

  it('are fetched by one process at a time', async () => {
    await Promise.all([ensure(), ensure()])
    expect(runsOfMaven()).toBe(1)
    expect(logged).toContain('Another process is fetching Neo4j; waiting for it.')
  })

  it.each([
    ['is dead', hostname(), 0],
    ['has been silent for long', 'another-machine', 60],
  ])('are fetched although a lock remains, when its holder %s', async (_, host, silentSeconds) => {
    mkdirSync(join(folder, '..'))
    const noSuchProcess = 2 ** 22 + 1
    writeFileSync(`${folder}.lock`, `${host} ${noSuchProcess}`)
    const touched = Date.now() / 1000 - silentSeconds
    utimesSync(`${folder}.lock`, touched, touched)
    await ensure()
    expect(jars()).toEqual(JARS)
  })

  it('say that Maven is missing', async () => {
    path.remove('mvn')
    await expect(ensure()).rejects.toThrow(
      'because Maven, which fetches Neo4j the first time, is missing: install it so that mvn is on the PATH, or set NEO4J_URI to',
    )
  })

  it('say that what is called mvn did not fetch them', async () => {
    path.install('mvn', 'exit 0')
    await expect(ensure()).rejects.toThrow(
      /because Maven ended well but neo4j-.*: see that the mvn on the PATH is Maven .*, or set NEO4J_URI to/,
    )
  })

  it('say that the network is missing', async () => {
    path.install('mvn', 'echo "[ERROR] transfer failed: Temporary failure in name resolution"; exit 1')
    await expect(ensure()).rejects.toThrow(
      /because Maven cannot reach the network .*: connect this machine .*, or set NEO4J_URI to/,
    )
  })
})

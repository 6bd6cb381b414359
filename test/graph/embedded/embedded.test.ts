import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import neo4jDriver from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { StartupProblem } from '../../../src/errors.js'
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../../src/graph/embedded/index.js'
import { freePort } from '../../../src/graph/embedded/port.js'
import { isRunning, listeningAddresses, visibleTo } from './processes.js'

// A start takes 8 s where nothing else runs, and much longer beside other work.
const START_MAX_MS = 120_000
const END_MAX_MS = 25_000

const keeperFile = fileURLToPath(new URL('./keeper.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'clusterlink-embedded-'))
const keptPassword = () => readFileSync(join(folder, 'password'), 'utf8')

afterAll(() => rmSync(folder, { recursive: true }))

async function ask(uri: string, password: string, cypher: string) {
  const driver = neo4jDriver.driver(uri, neo4jDriver.auth.basic('neo4j', password))
  try {
    const { records } = await driver.executeQuery(cypher)
    return records.map((record) => record.get(0))
  } finally {
    await driver.close()
  }
}

describe('the embedded Neo4j', () => {
  const stranger = createServer()
  const logged: string[] = []
  let strangersPort = 0
  let neo4j: EmbeddedNeo4j

  beforeAll(async () => {
    strangersPort = await freePort(0)
    await new Promise<void>((resolve) => stranger.listen(strangersPort, '127.0.0.1', resolve))
    neo4j = await startEmbeddedNeo4j({ folder, port: strangersPort, log: (line) => logged.push(line) })
  }, START_MAX_MS)

  afterAll(async () => {
    await neo4j.stop()
    stranger.close()
  })

  it('answers over Bolt and keeps what is written', async () => {
    expect(await ask(neo4j.uri, neo4j.password, "CREATE (n:Kept {by: 'order'}) RETURN n.by")).toEqual([
      'order',
    ])
  })

  it.each(['wrong', 'neo4j'])('refuses the password "%s"', async (password) => {
    await expect(ask(neo4j.uri, password, 'RETURN 1')).rejects.toThrow(/unauthorized/)
  })

  it('takes another port where the preferred one is taken, and says so', () => {
    const port = new URL(neo4j.uri).port
    expect(port).not.toBe(String(strangersPort))
    expect(logged).toContain(`Port ${strangersPort} is taken; Neo4j uses ${port} instead.`)
  })

  it.runIf(process.platform === 'linux')('listens on loopback, for Bolt, and nowhere else', () => {
    const port = Number(new URL(neo4j.uri).port).toString(16).toUpperCase().padStart(4, '0')
    // 127.0.0.1, which Java holds as an IPv6 address where the machine has IPv6.
    const address = new RegExp(`^(0{16}FFFF0{4})?0100007F:${port}$`)
    expect(listeningAddresses(neo4j.pid)).toEqual([expect.stringMatching(address)])
  })

  it('keeps its password where only the owner reads it', () => {
    expect(keptPassword()).toBe(neo4j.password)
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
  })

  it.runIf(process.platform === 'linux')('shows its password to nobody', () => {
    const logs = readdirSync(join(folder, 'logs')).map((name) =>
      readFileSync(join(folder, 'logs', name), 'utf8'),
    )
    expect(logs.join('').length).toBeGreaterThan(0)
    for (const text of [...logs, ...logged, visibleTo(neo4j.pid)]) expect(text).not.toContain(neo4j.password)
  })

  it(
    'refuses a second server on the same folder, and goes on',
    async () => {
      const second = startEmbeddedNeo4j({ folder, log: () => {} })
      await expect(second).rejects.toThrow(
        new StartupProblem(
          `Another process uses the Neo4j data in ${folder}: stop it, or set CLUSTERLINK_DATA to another folder.`,
        ),
      )
      expect(await ask(neo4j.uri, neo4j.password, 'RETURN 1 = 1')).toEqual([true])
    },
    START_MAX_MS,
  )

  it('is gone when it is stopped, and can be stopped twice', async () => {
    await Promise.all([neo4j.stop(), neo4j.stop()])
    expect(isRunning(neo4j.pid)).toBe(false)
  })
})

describe('the embedded Neo4j of another process', () => {
  let keeper: Keeper

  afterAll(() => keeper.process.kill('SIGKILL'))

  it(
    'has what was written before an orderly stop, and tells when Java is killed',
    async () => {
      keeper = await startKeeper()
      expect(await ask(keeper.uri, keptPassword(), 'MATCH (n:Kept) RETURN n.by')).toEqual(['order'])
      await ask(keeper.uri, keptPassword(), "CREATE (:Kept {by: 'force'})")
      process.kill(keeper.pid, 'SIGKILL')
      await keeper.says('onExit: Java was ended by SIGKILL')
    },
    START_MAX_MS,
  )

  it(
    'has what was written before Java was killed, outlives Ctrl-C, and ends in order with SIGTERM',
    async () => {
      keeper = await startKeeper()
      const kept = await ask(keeper.uri, keptPassword(), 'MATCH (n:Kept) RETURN n.by ORDER BY n.by')
      expect(kept).toEqual(['force', 'order'])

      // What a terminal does at Ctrl-C: the whole process group is interrupted.
      process.kill(-(keeper.process.pid ?? 0), 'SIGINT')
      await keeper.says('interrupted')
      expect(await ask(keeper.uri, keptPassword(), 'RETURN 1 = 1')).toEqual([true])

      keeper.process.kill('SIGTERM')
      await keeper.says('stopped')
      expect(isRunning(keeper.pid)).toBe(false)
    },
    START_MAX_MS,
  )

  it(
    'leaves no orphan when Node is killed',
    async () => {
      keeper = await startKeeper()
      keeper.process.kill('SIGKILL')
      await vi.waitFor(() => expect(isRunning(keeper.pid)).toBe(false), {
        timeout: END_MAX_MS,
        interval: 100,
      })
    },
    START_MAX_MS,
  )
})

interface Keeper {
  readonly process: ChildProcess
  readonly uri: string
  /** Of Java. */
  readonly pid: number
  says(line: string): Promise<void>
}

async function startKeeper(): Promise<Keeper> {
  const child = spawn(process.execPath, ['--import', 'tsx', keeperFile, folder], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const line = (start: string, timeout: number) =>
    vi.waitFor(
      () => {
        const found = lines.find((said) => said.startsWith(start))
        if (found === undefined)
          throw new Error(`The keeper never said "${start}", but: ${lines.join(' | ')}`)
        return found
      },
      { timeout, interval: 50 },
    )
  const { uri, pid } = JSON.parse((await line('ready: ', START_MAX_MS)).slice('ready: '.length))
  return {
    process: child,
    uri,
    pid,
    says: async (start) => {
      await line(start, END_MAX_MS)
    },
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const START_MAX_MS = 300_000

/** Clusterlink as a person starts it, on a data folder of its own, without the facts. */
describe('the program', () => {
  let folder: string
  let program: ChildProcess
  let address = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clusterlink-main-'))
    program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
      cwd: ROOT,
      env: { ...process.env, CLUSTERLINK_DATA: folder, CLUSTERLINK_SEED: 'false', PORT: '0', NEO4J_URI: '' },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    if (program.stdout === null) throw new Error('The program has no output to read.')
    for await (const line of createInterface(program.stdout)) {
      address = /ready: (\S+)/.exec(line)?.[1] ?? ''
      if (address !== '') break
    }
  }, START_MAX_MS)

  afterAll(async () => {
    program?.kill('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  it('says of an empty graph that it is empty, on the page and in the API', async () => {
    const page = await fetch(address)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('The graph is empty')
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ meta { dataVersion } }"}',
    })
    const { errors } = (await answer.json()) as {
      errors: { message: string; extensions: { code: string } }[]
    }
    expect(errors[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
    expect(errors[0]?.message).toContain('npm run seed')
  })

  it.each([
    ['POST', '/graphql', '{', 400, 'BAD_USER_INPUT'],
    ['PUT', '/graphql', '{}', 405, 'BAD_USER_INPUT'],
    ['POST', '/nowhere', '{}', 404, 'NOT_FOUND'],
    ['POST', '/graphql', '{"query":"mutation { x }"}', 200, 'BAD_USER_INPUT'],
    ['POST', '/graphql', '{"query":"subscription { __typename }"}', 200, 'BAD_USER_INPUT'],
  ])('answers %s %s %j with %i in the shape of GraphQL', async (method, path, body, status, code) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(answer.status).toBe(status)
    const { errors } = (await answer.json()) as { errors: { extensions: Record<string, unknown> }[] }
    expect(errors[0]?.extensions).toMatchObject({ code })
  })

  it('ends in order when asked to, and takes its Neo4j with it', async () => {
    program.kill('SIGTERM')
    const [code] = await once(program, 'exit')
    expect(code).toBe(0)
    const { stdout } = spawn('pgrep', ['-f', `Launcher.java.*${folder}`])
    let left = ''
    for await (const chunk of stdout) left += String(chunk)
    expect(left).toBe('')
  })
})

import { describe, expect, it } from 'vitest'
import { bootServer } from '../../../src/graph/embedded/server.js'
import { useFakePath } from './fake-path.js'

describe('a server that does not get ready', () => {
  const path = useFakePath()
  const boot = (readyMaxMs: number) =>
    bootServer({
      folder: path.folder(),
      libFolder: path.folder(),
      port: 1,
      heapMb: 64,
      password: { text: 'secret', isNew: true },
      readyMaxMs,
    })

  it('is given up after a while, with what it said last', async () => {
    path.install('java', 'echo still recovering; exec sleep 60')
    const detail = 'it was not ready after 0.5 s; Java was ended by SIGKILL\nstill recovering'
    expect(await boot(500)).toEqual({ kind: 'failed', detail })
  })

  it('is reported with its last lines, stack frames left out', async () => {
    path.install(
      'java',
      'printf "Error: no space\\n\\tat a.b.C(D.java:1)\\n\\t... 13 more\\nCaused by: disk full\\n" >&2; exit 1',
    )
    const detail = 'Java ended with exit code 1\nError: no space\nCaused by: disk full'
    expect(await boot(10_000)).toEqual({ kind: 'failed', detail })
  })

  it('tells a port that was taken in the meantime from other failures', async () => {
    path.install(
      'java',
      'echo "Caused by: org.neo4j.configuration.helpers.PortBindException: in use" >&2; exit 1',
    )
    expect(await boot(10_000)).toEqual({ kind: 'port taken' })
  })
})

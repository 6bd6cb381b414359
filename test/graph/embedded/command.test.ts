import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { isRunning } from './processes.js'

const runnerFile = fileURLToPath(new URL('./runner.ts', import.meta.url))

describe('a command', () => {
  it.each([
    ['does not listen for it', '', [null, 'SIGTERM']],
    ['ends in order', 'listens', [0, null]],
  ])('ends with a process that is terminated and %s', async (_, argument, end) => {
    const runner = spawn(process.execPath, ['--import', 'tsx', runnerFile, argument], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [pid] = await once(createInterface({ input: runner.stdout }), 'line')
    expect(isRunning(Number(pid))).toBe(true)
    runner.kill('SIGTERM')
    expect(await once(runner, 'exit')).toEqual(end)
    await vi.waitFor(() => expect(isRunning(Number(pid))).toBe(false))
  })
})

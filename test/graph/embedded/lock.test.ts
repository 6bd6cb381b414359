import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { withLock } from '../../../src/graph/embedded/lock.js'

/** A file system that answers late, and now one first, now another, as it does to processes that run side by side. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>()
  const late = <A extends unknown[], R>(work: (...args: A) => Promise<R>) => {
    return async (...args: A) => {
      await sleep(Math.random() * 20)
      return await work(...args)
    }
  }
  return { ...real, readFile: late(real.readFile), rm: late(real.rm), writeFile: late(real.writeFile) }
})

const OF_THE_DEAD = `${hostname()} ${2 ** 22 + 1}`
const LOCKS = 40
const WAITERS = 6

describe('the lock', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'clusterlink-lock-'))
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  /** The most that held it at the same time. */
  async function mostHolders(lockFile: string): Promise<number> {
    let holders = 0
    let most = 0
    const hold = async () => {
      holders += 1
      most = Math.max(most, holders)
      await sleep(20)
      holders -= 1
    }
    await Promise.all(Array.from({ length: WAITERS }, () => withLock(lockFile, () => {}, hold)))
    return most
  }

  it('has one holder at a time, also where many find it left by the dead', async () => {
    const lockFiles = Array.from({ length: LOCKS }, (_, index) => join(folder, `${index}.lock`))
    for (const lockFile of lockFiles) writeFileSync(lockFile, OF_THE_DEAD)
    const most = await Promise.all(lockFiles.map(mostHolders))
    expect(new Set(most)).toEqual(new Set([1]))
    expect(readdirSync(folder)).toEqual([])
  })

  it('is taken although someone was killed while removing it', async () => {
    const lockFile = join(folder, 'lock')
    writeFileSync(lockFile, OF_THE_DEAD)
    writeFileSync(`${lockFile}.removing`, OF_THE_DEAD)
    expect(await mostHolders(lockFile)).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })
})

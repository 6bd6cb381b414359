import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode } from './error-code.js'

const BEAT_EVERY_MS = 2_000
/** A holder on another machine or in another container is gone when its lock has not been touched for this long. */
const BEAT_MAX_MS = 20_000
const ASK_AGAIN_MS = 300

/** Runs `work` while no other process holds the lock file; `onWait` is told once when it has to wait. */
export async function withLock<T>(lockFile: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  let isWaiting = false
  while (!(await take(lockFile))) {
    if (await removeStale(lockFile)) continue
    if (!isWaiting) onWait()
    isWaiting = true
    await sleep(ASK_AGAIN_MS)
  }
  const beat = setInterval(() => {
    const now = new Date()
    // A lock that was taken away cannot be touched; the work is finished all the same.
    utimes(lockFile, now, now).catch(() => {})
  }, BEAT_EVERY_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    await rm(lockFile, { force: true })
  }
}

async function take(lockFile: string): Promise<boolean> {
  try {
    await writeFile(lockFile, `${hostname()} ${process.pid}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Removes the lock where its holder is gone. To judge and to remove is two steps: between them another process could
 * have done both and taken the lock, which would then be removed in its turn. So only one at a time may do the two.
 */
async function removeStale(lockFile: string): Promise<boolean> {
  if (!(await holderIsGone(lockFile))) return false
  const guard = `${lockFile}.removing`
  if (!(await take(guard))) {
    // Held for a moment only, unless its holder was killed in just that moment.
    if (await holderIsGone(guard)) await rm(guard, { force: true })
    return false
  }
  try {
    if (!(await holderIsGone(lockFile))) return false
    await rm(lockFile, { force: true })
    return true
  } finally {
    await rm(guard, { force: true })
  }
}

async function holderIsGone(lockFile: string): Promise<boolean> {
  try {
    const [host, pid] = (await readFile(lockFile, 'utf8')).split(' ')
    if (host === hostname() && !isAlive(Number(pid))) return true
    return Date.now() - (await stat(lockFile)).mtimeMs > BEAT_MAX_MS
  } catch (error) {
    // Nobody's, or by now somebody's who is not gone.
    if (hasCode(error, 'ENOENT')) return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return !hasCode(error, 'ESRCH')
  }
}

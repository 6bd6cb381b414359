import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { lastLines } from './last-lines.js'
import type { Password } from './password.js'
import { launcherFile, settingsFile } from './pinned.js'

const LOG_LINES_MAX = 20
const STOP_MAX_MS = 15_000

// As Neo4j's own start script does: without the first three its page cache falls back to a slower way.
const JAVA_OPTIONS = [
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-XX:+ExitOnOutOfMemoryError',
]

export interface Boot {
  readonly folder: string
  readonly libFolder: string
  readonly port: number
  readonly heapMb: number
  readonly password: Password
  readonly readyMaxMs: number
}

export interface RunningServer {
  readonly pid: number
  /** How it ended, in words, with the last lines it wrote. Never rejects. */
  readonly ended: Promise<string>
  /** Ends it in order, or by force after a while. */
  stop(): Promise<void>
}

export type BootOutcome =
  | { readonly kind: 'ready'; readonly server: RunningServer }
  | { readonly kind: 'port taken' }
  | { readonly kind: 'folder in use' }
  | { readonly kind: 'failed'; readonly detail: string }

/** Starts Java and waits until Bolt answers or cannot. Java ends when this process does, however it does. */
export async function bootServer(boot: Boot): Promise<BootOutcome> {
  // In a process group of its own, so that Ctrl-C reaches this process alone, which then stops Java in order.
  const java = spawn('java', javaArguments(boot), { cwd: boot.folder, detached: true, stdio: 'pipe' })
  const { ready, written } = listenTo(java)
  const ended = endOf(java).then((end) => [end, ...written()].join('\n'))
  // A Java that is gone cannot read its password; `ended` tells why.
  java.stdin.on('error', () => {})
  java.stdin.write(`${boot.password.text}\n`)

  const late = sleep(boot.readyMaxMs, 'late' as const, { ref: false })
  const first = await Promise.race([ready, ended.then(() => 'ended' as const), late])
  if (first === 'ended') return failure(await ended)
  if (first === 'late' || java.pid === undefined) {
    java.kill('SIGKILL')
    return failure(`it was not ready after ${boot.readyMaxMs / 1000} s; ${await ended}`)
  }
  return { kind: 'ready', server: { pid: java.pid, ended, stop: () => stop(java, ended) } }
}

function javaArguments({ folder, libFolder, port, heapMb, password }: Boot): string[] {
  const launcherArguments = [folder, settingsFile, String(port), String(password.isNew)]
  return [...JAVA_OPTIONS, `-Xmx${heapMb}m`, '-cp', join(libFolder, '*'), launcherFile, ...launcherArguments]
}

function listenTo(java: ChildProcessWithoutNullStreams) {
  const lines = lastLines(LOG_LINES_MAX)
  const ready = new Promise<'ready'>((resolve) => {
    for (const stream of [java.stdout, java.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        if (line.startsWith('READY ')) resolve('ready')
        // Where in Neo4j an exception was thrown helps nobody who starts Clusterlink.
        else if (!/^\s+(at |\.\.\. )/.test(line)) lines.add(line)
      })
    }
  })
  return { ready, written: lines.all }
}

function endOf(java: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    java.once('error', (error) => resolve(error.message))
    java.once('close', (exitCode, signal) =>
      resolve(signal === null ? `Java ended with exit code ${exitCode}` : `Java was ended by ${signal}`),
    )
  })
}

function failure(detail: string): BootOutcome {
  if (detail.includes('PortBindException')) return { kind: 'port taken' }
  if (detail.includes('FileLockException')) return { kind: 'folder in use' }
  return { kind: 'failed', detail }
}

async function stop(java: ChildProcessWithoutNullStreams, ended: Promise<string>): Promise<void> {
  java.stdin.end()
  const force = setTimeout(() => java.kill('SIGKILL'), STOP_MAX_MS)
  await ended
  clearTimeout(force)
}

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { lastLines } from './last-lines.js'

const LINES_MAX = 500

export interface CommandRun {
  readonly outcome: 'succeeded' | 'failed' | 'not found' | 'fell silent'
  /** What it wrote last, both streams together. */
  readonly lines: readonly string[]
}

export interface CommandOptions {
  /** The command is killed once it has written nothing for this long. */
  readonly silenceMaxMs: number
  readonly onLine?: (line: string) => void
}

/** Runs a command of the machine to its end. It is killed when this process exits or is terminated. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions) {
  return new Promise<CommandRun>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const written = lastLines(LINES_MAX)
    let silent = false
    const kill = () => child.kill('SIGKILL')
    const silence = setTimeout(() => {
      silent = true
      kill()
    }, options.silenceMaxMs)
    process.once('exit', kill)
    // Where nobody listens, Node ends at once and tells of no exit.
    const terminate = () => {
      kill()
      process.kill(process.pid, 'SIGTERM')
    }
    if (process.listenerCount('SIGTERM') === 0) process.once('SIGTERM', terminate)
    const settle = (outcome: CommandRun['outcome']) => {
      clearTimeout(silence)
      process.off('exit', kill)
      process.off('SIGTERM', terminate)
      resolve({ outcome, lines: written.all() })
    }
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        silence.refresh()
        written.add(line)
        options.onLine?.(line)
      })
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EACCES') settle('not found')
      else reject(error)
    })
    child.once('close', (exitCode) => {
      if (silent) settle('fell silent')
      else settle(exitCode === 0 ? 'succeeded' : 'failed')
    })
  })
}

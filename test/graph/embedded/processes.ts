import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const LISTENING = '0A'

/** Whether the process runs; one that ended and waits to be collected by its parent does not. */
export function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z')
  } catch {
    // ps exits with 1 for a process that does not exist.
    return false
  }
}

/** Every command line on this machine, and the environment of one process. */
export function visibleTo(pid: number): string {
  return (
    execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }) + readFileSync(`/proc/${pid}/environ`, 'utf8')
  )
}

/** The TCP addresses the process listens on, as the Linux kernel writes them: hexadecimal address and port. */
export function listeningAddresses(pid: number): string[] {
  const sockets = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => linkOf(`/proc/${pid}/fd/${fd}`)))
  return ['tcp', 'tcp6']
    .flatMap((table) => readFileSync(`/proc/${pid}/net/${table}`, 'utf8').split('\n').slice(1))
    .map((row) => row.trim().split(/\s+/))
    .filter((columns) => columns[3] === LISTENING && sockets.has(`socket:[${columns[9]}]`))
    .map((columns) => columns[1] ?? '')
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    // A file that was closed since the folder was listed is no socket that listens.
    return ''
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, vi } from 'vitest'

/** Each test gets a PATH with no command on it but the shell scripts it installs, and a folder for its files. */
export function useFakePath() {
  let root = ''

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'clusterlink-path-'))
    vi.stubEnv('PATH', root)
  })

  afterEach(() => {
    vi.unstubAllEnvs()
    rmSync(root, { recursive: true })
  })

  return {
    folder: () => root,
    install(command: string, script: string): void {
      writeFileSync(join(root, command), `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`, { mode: 0o755 })
    },
    remove: (command: string) => rmSync(join(root, command)),
  }
}

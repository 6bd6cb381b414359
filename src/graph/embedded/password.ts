import { randomBytes } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hasCode } from './error-code.js'

/** Either of the two tells a data folder from any other. */
export const PASSWORD_FILE = 'password'
export const UNFINISHED_PASSWORD_FILE = 'password.unfinished'

const PASSWORD_BYTES = 24

/** The password of a data folder. `isNew`: the database in there does not have it yet. */
export interface Password {
  readonly text: string
  readonly isNew: boolean
}

/** The password kept in the folder, or a random one to be kept there once the database has it. */
export async function passwordOf(folder: string): Promise<Password> {
  const kept = await keptPassword(folder)
  return kept === ''
    ? { text: randomBytes(PASSWORD_BYTES).toString('base64url'), isNew: true }
    : { text: kept, isNew: false }
}

/** Keeps the password where only the owner of the folder can read it. */
export async function keepPassword(folder: string, password: string): Promise<void> {
  const unfinished = join(folder, UNFINISHED_PASSWORD_FILE)
  await writeFile(unfinished, password, { mode: 0o600 })
  await rename(unfinished, join(folder, PASSWORD_FILE))
}

async function keptPassword(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, PASSWORD_FILE), 'utf8')).trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return ''
    throw error
  }
}

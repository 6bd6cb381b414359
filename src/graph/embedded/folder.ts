import { constants } from 'node:fs'
import { access, chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StartupProblem } from '../../errors.js'
import { hasCode } from './error-code.js'
import { PASSWORD_FILE, UNFINISHED_PASSWORD_FILE } from './password.js'

/**
 * Makes the folder, for its owner alone, or takes one that is there where it is empty or was taken before. The mode
 * of a folder that was there stays as it is: the password has a mode of its own, and the facts are no secret.
 * Throws StartupProblem.
 */
export async function takeFolder(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true })
    if (made !== undefined) await chmod(folder, 0o700)
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    await mark(folder)
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR')) throw error
    throw new StartupProblem(
      `Neo4j cannot keep its data in ${folder}: make that a folder of yours, or set CLUSTERLINK_DATA to another one.`,
    )
  }
}

/** The mark is there before Neo4j is, so that a first start that was killed half-way can be repeated. */
async function mark(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.includes(PASSWORD_FILE) || names.includes(UNFINISHED_PASSWORD_FILE)) return
  if (names.length > 0) {
    throw new StartupProblem(
      `Neo4j cannot keep its data in ${folder}, which holds files that are not its own: set CLUSTERLINK_DATA to an empty folder or a new one.`,
    )
  }
  await writeFile(join(folder, UNFINISHED_PASSWORD_FILE), '', { mode: 0o600, flag: 'a' })
}

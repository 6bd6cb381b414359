import { parseArgs } from 'node:util'

export interface Options {
  readonly check: boolean
  readonly against: string | undefined
  readonly report: boolean
  readonly folder: string | undefined
}

export const USAGE = `Usage: npm run seed -- [--check | --report | --against <text file>] [--folder <dir>]
  (nothing)              check the files, then load them into the database
  --check                check the files; no database
  --report               print how much of each section is in the files, and why long stretches are not; no database
  --against <text file>  list each STATED row whose ends the text does not name in the cited lines; no database
  --folder <dir>         the seed's folder, instead of the one that comes with Clusterlink`

/** Reads the command line, or says in one sentence what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        check: { type: 'boolean' },
        report: { type: 'boolean' },
        against: { type: 'string' },
        folder: { type: 'string' },
      },
    })
    const { against, folder, check = false, report = false } = values
    const given = Object.keys(values).filter((name) => name !== 'folder')
    if (given.length > 1) {
      return {
        wrong: `${given.map((name) => `--${name}`).join(' and ')} are ${given.length} different things to do; give one of them.`,
      }
    }
    return { check, report, against, folder }
  } catch (error) {
    return { wrong: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

import { parseArgs } from 'node:util'

export interface Options {
  readonly check: boolean
  readonly against: string | undefined
  readonly folder: string | undefined
}

export const USAGE = `Usage: npm run seed -- [--check | --against <text file>] [--folder <dir>]
  (nothing)              check the files, then load them into the database
  --check                check the files; no database
  --against <text file>  list each STATED row whose ends the text does not name in the cited lines; no database
  --folder <dir>         the seed's folder, instead of the one that comes with Clusterlink`

/** Reads the command line, or says in one sentence what is wrong with it. */
export function readOptions(args: readonly string[]): Options | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean' }, against: { type: 'string' }, folder: { type: 'string' } },
    })
    if (values.check === true && values.against !== undefined) {
      return { wrong: '--check and --against are two different things to do; give one of them.' }
    }
    return { check: values.check === true, against: values.against, folder: values.folder }
  } catch (error) {
    return { wrong: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

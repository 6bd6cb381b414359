import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../compare-text.js'
import { StartupProblem } from '../errors.js'
import { packageFolder } from '../package-folder.js'
import { CONCEPT_FILES, ENTITY_FILES, STATEMENT_FILES, type TableName } from './words.js'

/** A file of the seed; `path` is from the seed's folder, with `/`. */
export interface SeedFile {
  readonly path: string
  readonly text: string
}

export const SOURCES_FILE = 'sources.yaml'
export const RULES_FILE = 'reference/rules.yaml'

/** The facts that come with Clusterlink. */
export const packagedSeed = packageFolder('seed')

/** Raised when the loader derives something else from the same files, so that graphs are loaded again. */
const DERIVATION = 2

/** Reads every file the graph is made of, by path. Throws StartupProblem where there is no such folder. */
export function readSeedFiles(folder: string): readonly SeedFile[] {
  if (!existsSync(join(folder, SOURCES_FILE))) {
    throw new StartupProblem(
      `There is no seed in ${folder} (it holds no ${SOURCES_FILE}): name the folder of a seed with --folder.`,
    )
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path === SOURCES_FILE || path === RULES_FILE || path.endsWith('.csv'))
    .sort(compareText)
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

/** SHA-256 of the files, names included: the same for the same facts on every machine. */
export function hashOfFiles(files: readonly SeedFile[]): string {
  const named = [...files].sort((a, b) => compareText(a.path, b.path)).map(({ path, text }) => [path, text])
  return createHash('sha256')
    .update(JSON.stringify([DERIVATION, named]))
    .digest('hex')
}

/** Which table a file holds; null for a name that no table has. */
export function tableOf(path: string): TableName | null {
  const [folder = '', name = '', ...deeper] = path.split('/')
  if (deeper.length > 0) return null
  if (name === '') return rootTableOf(folder)
  const noun = tableNounOf(path)
  if (folder === 'vocabulary') return Object.hasOwn(CONCEPT_FILES, noun) ? 'concepts' : null
  if (folder === 'entities') return ENTITY_FILES.find((table) => table === noun) ?? null
  return STATEMENT_FILES.find((table) => name.endsWith(`.${table}.csv`)) ?? null
}

/** `organisations` of `entities/organisations.slovenia.csv`. */
export function tableNounOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/(\.[a-z0-9-]+)?\.csv$/, '')
}

function rootTableOf(name: string): TableName | null {
  if (name === 'identifiers.csv') return 'identifiers'
  return name === 'redirects.csv' ? 'redirects' : null
}

/** The folder of a file of statements is the id of its source. */
export function sourceIdOf(path: string): string {
  return path.split('/')[0] ?? ''
}

/** The section a file of statements is named for: `3.3.3.1` of `3.3.3.1.links.csv` and of `3.3.3.1-north.links.csv`. */
export function sectionOf(path: string, sections: Iterable<string>): string | null {
  const name = path.replace(/^.*\//, '')
  const fitting = [...sections].filter(
    (section) => name.startsWith(`${section}.`) || name.startsWith(`${section}-`),
  )
  // 3.3.3 begins the name of 3.3.3.1 too: the longest is meant.
  return fitting.sort((a, b) => b.length - a.length)[0] ?? null
}

import { fileURLToPath } from 'node:url'
import { checkSeed, type Facts } from '../../src/seed/check.js'
import { readSeedFiles, type SeedFile } from '../../src/seed/files.js'
import { printProblem } from '../../src/seed/problem.js'

export const worldFolder = fileURLToPath(new URL('../world/', import.meta.url))

export const worldFiles: readonly SeedFile[] = readSeedFiles(worldFolder)

/** The small world with one text replaced in one file, or with a file more. */
export function worldWith(path: string, written: string, instead: string): readonly SeedFile[] {
  const file = worldFiles.find((one) => one.path === path)
  if (file === undefined) return [...worldFiles, { path, text: instead }]
  if (!file.text.includes(written)) throw new Error(`${path} does not hold ${JSON.stringify(written)}.`)
  const text = file.text.replace(written, () => instead)
  return worldFiles.map((one) => (one.path === path ? { path, text } : one))
}

/** Number of the line that `worldWithRow` adds. */
export function lineAdded(path: string): number {
  return (worldFiles.find((one) => one.path === path)?.text ?? '').split('\n').length
}

/** The small world with a row more at the end of a file. */
export function worldWithRow(path: string, row: string): readonly SeedFile[] {
  const text = worldFiles.find((one) => one.path === path)?.text ?? ''
  return worldWith(path, text, `${text}${row}\n`)
}

type Change = readonly [path: string, written: string | RegExp, instead?: string]

/** The small world with several texts replaced, each by another or by nothing. */
export function worldChanged(changes: readonly Change[]): readonly SeedFile[] {
  return worldFiles.map(({ path, text }) => {
    const ofFile = changes.filter((change) => change[0] === path)
    return {
      path,
      text: ofFile.reduce((before, [, written, instead = '']) => before.replace(written, instead), text),
    }
  })
}

export function problemsOf(files: readonly SeedFile[]): readonly string[] {
  const read = checkSeed(files)
  return 'problems' in read ? read.problems.map(printProblem) : []
}

export function factsOf(files: readonly SeedFile[]): Facts {
  const read = checkSeed(files)
  if ('facts' in read) return read.facts
  throw new Error(`The seed should be sound:\n${read.problems.map(printProblem).join('\n')}`)
}

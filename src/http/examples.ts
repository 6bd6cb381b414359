import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.js'

/** A query a newcomer can run as it is. */
export interface Example {
  readonly slug: string
  /** The question in plain words: the comment that opens the file. */
  readonly question: string
  readonly query: string
}

/** At least one, in the order they are shown; the first is the main query. */
export type Examples = readonly [Example, ...Example[]]

const FILE_NAME = /^\d+-([a-z-]+)\.graphql$/
const QUESTION = /^# (.+)/

/** Reads `examples/<number>-<slug>.graphql`, lowest number first. Throws where a file does not follow the pattern. */
export function readExamples(folder = packageFolder('examples')): Examples {
  const files = readdirSync(folder).sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const [main, ...others] = files.map((file) => exampleOf(file, readFileSync(join(folder, file), 'utf8')))
  if (!main) throw new Error(`${folder} holds no example query: add 1-<slug>.graphql.`)
  return [main, ...others]
}

function exampleOf(file: string, query: string): Example {
  const slug = FILE_NAME.exec(file)?.[1]
  if (!slug)
    throw new Error(`examples/${file} must be named <number>-<slug>.graphql, the slug in a to z and -.`)
  const question = QUESTION.exec(query)?.[1]
  if (!question) throw new Error(`examples/${file} must begin with "# " and the question in plain words.`)
  return { slug, question, query }
}

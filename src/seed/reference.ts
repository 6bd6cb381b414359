import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Reference, referenceOf } from '../domain/reference.js'
import { packagedSeed } from './files.js'

/** Reads the models and numbers that answers are computed by. Throws where a file or a value is missing. */
export function readReference(folder: string = packagedSeed): Reference {
  return referenceOf((name) => parse(readFileSync(join(folder, 'reference', `${name}.yaml`), 'utf8')))
}

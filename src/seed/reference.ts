import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Reference, referenceOf } from '../domain/reference.js'
import { packagedSeed } from './files.js'

/** Reads the numbers that answers are computed by. Throws where a file or a value is missing. */
export function readReference(folder: string = packagedSeed): Reference {
  const read = (name: string): unknown =>
    parse(readFileSync(join(folder, 'reference', `${name}.yaml`), 'utf8'))
  return referenceOf({ priors: read('priors'), weights: read('weights'), access: read('access') })
}

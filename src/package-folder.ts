import { fileURLToPath } from 'node:url'

/** One folder up both from src/ and from dist/, so files that tsc does not copy are found from either. */
const PACKAGE_ROOT = new URL('../', import.meta.url)

/** The absolute path of a folder at the top of the package. */
export function packageFolder(name: string): string {
  return fileURLToPath(new URL(name, PACKAGE_ROOT))
}

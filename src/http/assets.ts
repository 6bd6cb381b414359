import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** A file that may be served, and the only address it is served at. */
export interface Asset {
  readonly folder: string
  readonly file: string
  /** Carries a hash of the content, so that a browser may keep it for ever. */
  readonly path: string
}

// Named like Node's own, so that the check for unused dependencies sees what is resolved.
const require = createRequire(import.meta.url)
const GRAPHIQL = pathToFileURL(require.resolve('graphiql/package.json'))
const REACT = pathToFileURL(require.resolve('react/package.json'))
const REACT_DOM = pathToFileURL(require.resolve('react-dom/package.json'))

/** Everything a browser can load. Our own files lie two folders up both from src/http and from dist/http. */
export const assets = {
  icon: asset(new URL('../../public/icon.svg', import.meta.url)),
  frontPageStyle: asset(new URL('../../public/front-page.css', import.meta.url)),
  frontPageScript: asset(new URL('../../public/front-page.js', import.meta.url)),
  explorerStyle: asset(new URL('../../public/explorer.css', import.meta.url)),
  explorerScript: asset(new URL('../../public/explorer.js', import.meta.url)),
  graphiqlStyle: asset(new URL('graphiql.min.css', GRAPHIQL)),
  graphiqlScript: asset(new URL('graphiql.min.js', GRAPHIQL)),
  reactScript: asset(new URL('umd/react.production.min.js', REACT)),
  reactDomScript: asset(new URL('umd/react-dom.production.min.js', REACT_DOM)),
} as const satisfies Readonly<Record<string, Asset>>

function asset(url: URL): Asset {
  const location = fileURLToPath(url)
  const file = basename(location)
  const hash = createHash('sha256').update(readFileSync(location)).digest('hex')
  return { folder: dirname(location), file, path: `/assets/${hash.slice(0, 12)}/${file}` }
}

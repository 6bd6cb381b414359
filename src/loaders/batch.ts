import DataLoader from 'dataloader'
import { groupBy } from '../group-by.js'

/** How many keys one statement takes: a page of pages never needs more. */
const BATCH_MAX = 1_000

/** A loader that gives the one row of each key, or null. */
export function oneByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (keys) => {
      const rows = new Map((await fetch(keys)).map((row) => [keyOf(row), row]))
      return keys.map((key) => rows.get(key) ?? null)
    },
    { maxBatchSize: BATCH_MAX },
  )
}

/** A loader that gives all rows of each key, in the order the statement gave them. */
export function manyByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, readonly Row[]> {
  return new DataLoader(
    async (keys) => {
      const rows = groupBy(await fetch(keys), keyOf)
      return keys.map((key) => rows.get(key) ?? [])
    },
    { maxBatchSize: BATCH_MAX },
  )
}

/** A loader of its own for each set of arguments, so that all owners asked with the same ones share one statement. */
export function perArguments<Arguments, Loader>(
  make: (given: Arguments) => Loader,
): (given: Arguments) => Loader {
  const loaders = new Map<string, Loader>()
  return (given) => {
    const key = JSON.stringify(given)
    const loader = loaders.get(key) ?? make(given)
    loaders.set(key, loader)
    return loader
  }
}

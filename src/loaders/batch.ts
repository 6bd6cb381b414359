import DataLoader from 'dataloader'
import { UnexpectedValue } from '../graph/columns.js'
import { groupBy } from '../group-by.js'

/** How many keys one statement takes: a page of pages never needs more. */
const BATCH_MAX = 1_000

/** A loader that gives the one row of each key, or null. A row that cannot be read fails alone. */
export function oneByKey<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (keys): Promise<(Row | null | Error)[]> => {
      const rows = await readable(fetch, keys, keyOf)
      return keys.map((key) => rows.get(key) ?? null)
    },
    { maxBatchSize: BATCH_MAX },
  )
}

/** Rows by key. Where one cannot be read, halves are asked for until it stands alone: a few more statements, not one per row. */
async function readable<Row>(
  fetch: (keys: readonly string[]) => Promise<readonly Row[]>,
  keys: readonly string[],
  keyOf: (row: Row) => string,
): Promise<ReadonlyMap<string, Row | Error>> {
  try {
    return new Map((await fetch(keys)).map((row) => [keyOf(row), row]))
  } catch (error) {
    const [only] = keys
    if (!(error instanceof UnexpectedValue) || only === undefined) throw error
    if (keys.length === 1) return new Map([[only, error]])
    const half = Math.ceil(keys.length / 2)
    const [first, second] = [keys.slice(0, half), keys.slice(half)]
    return new Map([...(await readable(fetch, first, keyOf)), ...(await readable(fetch, second, keyOf))])
  }
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

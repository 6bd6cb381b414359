import type DataLoader from 'dataloader'

/** The thing an id inside the graph names. Throws where it dangles: the loader never writes such an id. */
export async function required<T>(loader: DataLoader<string, T | null>, id: string): Promise<T> {
  const found = await loader.load(id)
  if (found === null) throw new Error(`The graph names ${JSON.stringify(id)} and does not hold it.`)
  return found
}

/** The rows of a page: each fails alone, so that one that cannot be read leaves the others. */
export function requiredEach<T>(
  loader: DataLoader<string, T | null>,
  ids: readonly string[],
): readonly Promise<T>[] {
  return ids.map((id) => required(loader, id))
}

/** The things that ids inside the graph name, in their order. */
export function requiredAll<T>(
  loader: DataLoader<string, T | null>,
  ids: readonly string[],
): Promise<readonly T[]> {
  return Promise.all(requiredEach(loader, ids))
}

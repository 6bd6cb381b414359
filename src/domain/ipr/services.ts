import type { EntityRecord } from '../../graph/entities.js'
import type { Loaders } from '../../loaders/index.js'
import type { StageServiceCount } from './providers.js'

/** The services of a stage that the graph holds: a graph of other facts may have another vocabulary. */
export async function knownServices(
  ids: readonly string[],
  loaders: Loaders,
): Promise<readonly EntityRecord[]> {
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)))
  return found.filter((service) => service !== null)
}

/** The counts of those services. */
export async function countsOfKnownServices(
  counts: readonly StageServiceCount[],
  loaders: Loaders,
): Promise<readonly StageServiceCount[]> {
  const found = await Promise.all(counts.map(({ serviceId }) => loaders.entity.load(serviceId)))
  return counts.filter((_, index) => found[index] !== null)
}

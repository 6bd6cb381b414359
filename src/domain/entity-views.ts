import type { EntityRecord } from '../graph/entities.js'
import type { Loaders } from '../loaders/index.js'
import { required, requiredAll } from '../loaders/required.js'

/** All names, the main one first. */
export function namesOf({ nameTexts, nameLanguages }: EntityRecord) {
  return nameTexts.map((text, index) => ({ text, language: nameLanguages[index] || null }))
}

/** Identifiers by scheme, then by value. */
export function identifiersOf({ identifiers }: EntityRecord) {
  return identifiers
    .map(([scheme, version, value]) => ({ scheme, version, value }))
    .toSorted((a, b) => a.scheme.localeCompare(b.scheme, 'en') || a.value.localeCompare(b.value, 'en'))
}

/** The country of a thing, or null. */
export async function countryOf({ countryId }: EntityRecord, loaders: Loaders): Promise<EntityRecord | null> {
  return countryId === null ? null : required(loaders.entity, countryId)
}

/** The places of a thing, the most specific first. */
export async function placesOf({ id }: EntityRecord, loaders: Loaders): Promise<readonly EntityRecord[]> {
  const rows = await loaders.placeIds.load(id)
  return requiredAll(
    loaders.entity,
    rows.map((row) => row.otherId),
  )
}

/** The place that a place is part of, or null. */
export async function wholeOf({ id }: EntityRecord, loaders: Loaders): Promise<EntityRecord | null> {
  const [row] = await loaders.wholeIds.load(id)
  return row === undefined ? null : required(loaders.entity, row.otherId)
}

/** The concepts next to a concept in one direction. */
export async function neighboursOf(
  { id }: EntityRecord,
  relation: 'BROADER' | 'NARROWER' | 'RELATED',
  loaders: Loaders,
): Promise<readonly EntityRecord[]> {
  const rows = await loaders.conceptNeighbours.load(id)
  const ids = rows.filter((row) => row.relation === relation).map((row) => row.otherId)
  return requiredAll(loaders.entity, ids)
}

/** The concepts that ids of reference data name, in their order; those the graph does not hold are left out. */
export async function knownConcepts(
  ids: readonly string[],
  loaders: Loaders,
): Promise<readonly EntityRecord[]> {
  const found = await Promise.all(ids.map((id) => loaders.entity.load(id)))
  return found.filter((entity) => entity !== null)
}

/** The themes of an agreement. */
export async function themesOf({ id }: EntityRecord, loaders: Loaders): Promise<readonly EntityRecord[]> {
  const rows = await loaders.themeIds.load(id)
  return requiredAll(
    loaders.entity,
    rows.map((row) => row.otherId),
  )
}

import { badInput, notFound } from '../errors.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Loaders } from '../loaders/index.js'

/** What an argument takes, and how to say it. */
export interface Wanted {
  readonly what: string
  is(entity: EntityRecord): boolean
}

export const isAnything: Wanted = { what: 'a named thing', is: () => true }
export const isPlace: Wanted = { what: 'a place', is: ({ label }) => label === 'Place' }
export const isCountry: Wanted = { what: 'a country', is: ({ kind }) => kind === 'COUNTRY' }
export const isConcept: Wanted = {
  what: 'a sector, technology or service',
  is: ({ label }) => label === 'Concept',
}
export const isSector: Wanted = { what: 'a sector', is: ({ scheme }) => scheme === 'SECTOR' }
export const isMeasure: Wanted = { what: 'a measure', is: ({ scheme }) => scheme === 'MEASURE' }
export const isNeed: Wanted = {
  what: 'a technology or a service',
  is: ({ scheme }) => scheme === 'TECHNOLOGY' || scheme === 'SERVICE',
}
export const isActor: Wanted = {
  what: 'a cluster, facility, organisation or undertaking',
  is: ({ label }) => label !== 'Place' && label !== 'Concept' && label !== 'Agreement',
}
export const isActorOrAgreement: Wanted = {
  what: 'an actor or an agreement',
  is: ({ label }) => label !== 'Place' && label !== 'Concept',
}
export const isEndOfPath: Wanted = {
  what: 'an actor, an agreement or a country',
  is: (entity) => isActorOrAgreement.is(entity) || isCountry.is(entity),
}

/** The thing an argument names. Throws a Refusal where it names none, or one that the argument does not take. */
export async function named(
  loaders: Loaders,
  argument: string,
  id: string,
  wanted: Wanted,
): Promise<EntityRecord> {
  const entity = await loaders.entity.load(id)
  if (entity === null) throw notFound(argument, id)
  if (wanted.is(entity)) return entity
  const kind = (entity.kind ?? entity.scheme ?? entity.label).toLowerCase().replaceAll('_', ' ')
  throw badInput(
    argument,
    `${JSON.stringify(id)} is ${entity.name}, of kind ${kind}; it takes the id of ${wanted.what}.`,
  )
}

/** The ids of the things that a list of ids names (a former id names what replaced it); null where the caller gave none. */
export async function idsOf(
  loaders: Loaders,
  argument: string,
  ids: readonly string[] | null,
  wanted: Wanted,
): Promise<readonly string[] | null> {
  if (ids === null) return null
  const entities = await Promise.all(
    ids.map((id, index) => named(loaders, `${argument}[${index}]`, id, wanted)),
  )
  return entities.map(({ id }) => id)
}

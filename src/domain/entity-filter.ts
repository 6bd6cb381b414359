import { badInput } from '../errors.js'
import type { EntityRestriction } from '../graph/entities.js'
import type { Loaders } from '../loaders/index.js'
import { idsOf, isConcept, isPlace, type Wanted } from './ids.js'

/** `EntityFilter` of the API: what the caller leaves out is absent or null. */
export interface EntityQuestion {
  readonly types?: readonly string[] | null | undefined
  readonly facilityKinds?: readonly string[] | null | undefined
  readonly organisationKinds?: readonly string[] | null | undefined
  readonly placeKinds?: readonly string[] | null | undefined
  readonly conceptSchemes?: readonly string[] | null | undefined
  readonly ownership?: readonly string[] | null | undefined
  readonly lifecycle?: readonly string[] | null | undefined
  readonly places?: readonly string[] | null | undefined
  readonly notPlaces?: readonly string[] | null | undefined
  readonly concepts?: readonly string[] | null | undefined
  readonly serves?: readonly string[] | null | undefined
}

const ITEMS_MAX = 100

/**
 * What a filter says in the words of the graph. Throws a Refusal for a list that is empty or too long, and for an id
 * that names nothing or something else: an empty answer would look like knowledge.
 */
export async function restrictionFrom(
  question: EntityQuestion,
  loaders: Loaders,
): Promise<EntityRestriction> {
  const read = (field: keyof EntityQuestion) => itemsOf(question[field], `filter.${field}`)
  const ids = (field: keyof EntityQuestion, wanted: Wanted) =>
    idsOf(loaders, `filter.${field}`, read(field), wanted)
  const [places, notPlaces, serves, concepts] = await Promise.all([
    ids('places', isPlace),
    ids('notPlaces', isPlace),
    ids('serves', isPlace),
    ids('concepts', isConcept),
  ])
  return {
    labels: read('types')?.map(labelOf) ?? null,
    facilityKinds: read('facilityKinds'),
    organisationKinds: read('organisationKinds'),
    placeKinds: read('placeKinds'),
    conceptSchemes: read('conceptSchemes'),
    ownership: read('ownership'),
    lifecycle: read('lifecycle'),
    places,
    notPlaces,
    concepts,
    serves,
  }
}

function itemsOf(items: readonly string[] | null | undefined, argument: string): readonly string[] | null {
  if (items === null || items === undefined) return null
  if (items.length === 0)
    throw badInput(argument, 'an empty list lets nothing through; leave it out to let all through.')
  if (items.length > ITEMS_MAX) throw badInput(argument, `${items.length} items are more than ${ITEMS_MAX}.`)
  return items
}

/** Types are spelled in upper case in the API and capitalised in the graph. */
function labelOf(type: string): string {
  return type.charAt(0) + type.slice(1).toLowerCase()
}

import { badInput } from '../errors.js'
import type { EntityRestriction } from '../graph/entities.js'
import { idsOf, isConcept, isPlace, type Wanted } from './ids.js'
import { type FilterDependencies, type NeighbourQuestion, neighboursFrom } from './neighbours.js'

/** What a listed thing must be, by itself. */
interface EntityKinds {
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
  readonly levels?: readonly string[] | null | undefined
  readonly undertakingKinds?: readonly string[] | null | undefined
  readonly agreementKinds?: readonly string[] | null | undefined
}

/** `EntityFilter` of the API: what the caller leaves out is absent or null. */
export interface EntityQuestion extends EntityKinds, NeighbourQuestion {}

const ITEMS_MAX = 100

/**
 * What a filter says in the words of the graph. Throws a Refusal for a list that is empty or too long, and for an id
 * that names nothing or something else: an empty answer would look like knowledge.
 */
export async function restrictionFrom(
  question: EntityQuestion,
  deps: FilterDependencies,
): Promise<EntityRestriction> {
  const read = (field: keyof EntityKinds) => itemsOf(question[field], `filter.${field}`)
  const ids = (field: keyof EntityKinds, wanted: Wanted) =>
    idsOf(deps.loaders, `filter.${field}`, read(field), wanted)
  const [places, notPlaces, serves, concepts, neighbours] = await Promise.all([
    ids('places', isPlace),
    ids('notPlaces', isPlace),
    ids('serves', isPlace),
    ids('concepts', isConcept),
    neighboursFrom(question, deps),
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
    levels: read('levels'),
    undertakingKinds: read('undertakingKinds'),
    agreementKinds: read('agreementKinds'),
    ...neighbours,
  }
}

/** The items of a list argument, or null where there is none. Throws a Refusal for a list that is empty or too long. */
export function itemsOf<T>(items: readonly T[] | null | undefined, argument: string): readonly T[] | null {
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

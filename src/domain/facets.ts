import { badInput } from '../errors.js'
import type { EntityRestriction } from '../graph/entities.js'
import { type FacetRow, facetCounts } from '../graph/facets.js'
import type { Graph } from '../graph/graph.js'
import type { FacetDimension } from '../graph/words.js'
import type { Loaders } from '../loaders/index.js'
import { required } from '../loaders/required.js'
import { capitalised } from './sentences.js'

/** How a list breaks down by one dimension. */
export interface Facet {
  readonly dimension: FacetDimension
  readonly isMultiValued: boolean
  readonly values: readonly FacetValue[]
  readonly isTruncated: boolean
}

/** A value, null for things that have none, and how many things have it. */
export interface FacetValue {
  readonly dimension: FacetDimension
  readonly value: string | null
  readonly count: number
}

const VALUES_MAX = 100
const MULTI_VALUED: readonly FacetDimension[] = [
  'REGION',
  'FACILITY_KIND',
  'ORGANISATION_KIND',
  'SECTOR',
  'TECHNOLOGY',
  'SERVICE',
]
/** Their values are ids of places and concepts. */
const OF_ENTITIES: readonly FacetDimension[] = ['COUNTRY', 'REGION', 'SECTOR', 'TECHNOLOGY', 'SERVICE']

/** The facets of a list, in the order asked for. One statement for all of them. */
export async function facetsOf(
  graph: Graph,
  restriction: EntityRestriction,
  by: readonly FacetDimension[],
): Promise<readonly Facet[]> {
  if (by.length === 0)
    throw badInput('by', 'an empty list counts nothing; name a dimension, for example TYPE.')
  const dimensions = [...new Set(by)]
  const rows = await graph.many(facetCounts, { ...restriction, dimensions })
  return dimensions.map((dimension) => facetOf(dimension, rows))
}

function facetOf(dimension: FacetDimension, rows: readonly FacetRow[]): Facet {
  const counted = rows.filter((row) => row.dimension === dimension)
  const values = counted.filter((row) => row.value !== null)
  return {
    dimension,
    isMultiValued: MULTI_VALUED.includes(dimension),
    values: [...values.slice(0, VALUES_MAX), ...counted.filter((row) => row.value === null)],
    isTruncated: values.length > VALUES_MAX,
  }
}

/** The place or concept that a value names, or null where it is a word. */
export async function entityOfValue({ dimension, value }: FacetValue, loaders: Loaders) {
  return value !== null && OF_ENTITIES.includes(dimension) ? required(loaders.entity, value) : null
}

/** A value in words. */
export async function labelOfValue(facetValue: FacetValue, loaders: Loaders): Promise<string> {
  if (facetValue.value === null) return 'None recorded'
  const entity = await entityOfValue(facetValue, loaders)
  return entity?.name ?? capitalised(facetValue.value.toLowerCase().replaceAll('_', ' '))
}

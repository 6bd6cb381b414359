import { badInput, Refusal } from '../../errors.js'
import type { ObservationRestriction } from '../../graph/observations.js'
import type { Basis } from '../../graph/words.js'
import type { Loaders } from '../../loaders/index.js'
import { idsOf, isAnything, isMeasure } from '../ids.js'

/** `ObservationFilter` of the API: what the caller leaves out is absent or null. */
export interface ObservationQuestion {
  readonly subjects?: readonly string[] | null | undefined
  readonly measures?: readonly string[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly dimensions?: readonly string[] | null | undefined
  readonly units?: readonly string[] | null | undefined
  readonly bases?: readonly Basis[] | null | undefined
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
  readonly asOf?: string | null | undefined
  readonly sources?: readonly string[] | null | undefined
  readonly accordingTo?: readonly string[] | null | undefined
}

type ListField = Exclude<keyof ObservationQuestion, 'from' | 'to' | 'asOf'>

const ITEMS_MAX = 100

/** What a filter of figures says in the words of the graph. Throws a Refusal that names the argument. */
export async function observationRestriction(
  question: ObservationQuestion | null | undefined,
  loaders: Loaders,
): Promise<ObservationRestriction> {
  const asked = question ?? {}
  const read = (field: ListField) => itemsOf(asked[field], `filter.${field}`)
  const [subjects, measures, dimensions, sources, accordingTo] = await Promise.all([
    idsOf(loaders, 'filter.subjects', read('subjects'), isAnything),
    idsOf(loaders, 'filter.measures', read('measures'), isMeasure),
    idsOf(loaders, 'filter.dimensions', read('dimensions'), isAnything),
    sourceIdsOf(loaders, 'filter.sources', read('sources')),
    sourceIdsOf(loaders, 'filter.accordingTo', read('accordingTo')),
  ])
  const [kinds, units, bases] = [read('kinds'), read('units'), read('bases')]
  return { subjects, measures, dimensions, kinds, units, bases, sources, accordingTo, ...periodOf(asked) }
}

function periodOf({ from, to, asOf }: ObservationQuestion) {
  const period = { periodFrom: from ?? asOf ?? null, periodTo: to ?? asOf ?? null }
  if (isGiven(asOf) && (isGiven(from) || isGiven(to)))
    throw badInput('filter.asOf', 'give asOf, or from and to, not both.')
  if (isGiven(from) && isGiven(to) && from > to)
    throw badInput('filter.to', `${to} lies before ${from}; swap from and to.`)
  return period
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}

function itemsOf(items: readonly string[] | null | undefined, argument: string): readonly string[] | null {
  if (items === null || items === undefined) return null
  if (items.length === 0)
    throw badInput(argument, 'an empty list lets nothing through; leave it out to let all through.')
  if (items.length > ITEMS_MAX) throw badInput(argument, `${items.length} items are more than ${ITEMS_MAX}.`)
  return items
}

async function sourceIdsOf(
  loaders: Loaders,
  argument: string,
  ids: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (ids === null) return null
  const sources = await Promise.all(ids.map((id) => loaders.source.load(id)))
  const unknown = sources.indexOf(null)
  if (unknown < 0) return ids
  throw new Refusal(
    'NOT_FOUND',
    `${argument}[${unknown}]`,
    `${argument}[${unknown}]: no source has the id ${JSON.stringify(ids[unknown])}; meta { sources { id } } lists them.`,
  )
}

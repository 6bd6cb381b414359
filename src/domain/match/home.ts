import type { Graph } from '../../graph/graph.js'
import { type HomeOfferRow, type HomeRow, type HomeScope, homeOf, offersAtHome } from '../../graph/home.js'
import { holdsOn, isAfter, isBefore, type PartialDate } from '../dates.js'
import { withArticle } from '../sentences.js'

/** Actors that surround a cluster, figures of a home: what one home reads at most of each. */
const SURROUNDINGS_MAX = 1_000
/** Offers that one analysis reads at most. */
export const OFFERS_MAX = 50_000

/** Whose home: an actor, or a place, with the sector that stands for the clusters in it. */
export interface HomeKey {
  readonly id: string
  readonly sectorId: string | null
}

/** What somebody at home offers, plans to offer, or is stated to need. */
export type HomeOffer = HomeOfferRow

/** Where an actor or a place is at home, and what is offered there on a day. */
export interface Home extends HomeRow {
  /** The actor itself, its clusters and who surrounds them. */
  readonly actorIds: readonly string[]
  readonly offers: readonly HomeOffer[]
  /** Offers that are planned, or of somebody who is. */
  readonly planned: readonly HomeOffer[]
  readonly needs: readonly HomeOffer[]
  readonly asOf: string
  /** Whether more offers or neighbours exist than are read. */
  readonly isTruncated: boolean
}

/** Gathers a home: two statements. */
export async function homeFor(graph: Graph, { id, sectorId }: HomeKey, asOf: string): Promise<Home> {
  const row = await graph.one(homeOf, { id, sectorId, asOf, limit: SURROUNDINGS_MAX })
  const actorIds = [...new Set([...(row.isActor ? [row.id] : []), ...row.clusterIds, ...row.nearIds])]
  const rows = await graph.many(offersAtHome, {
    ids: actorIds,
    countryId: row.countryId,
    regionId: row.regionId,
    limit: OFFERS_MAX + 1,
  })
  const read = rows.slice(0, OFFERS_MAX)
  const stated = read.filter(({ kind }) => kind !== 'NEEDS')
  return {
    ...row,
    actorIds,
    asOf,
    offers: stated.filter((offer) => stateOf(offer, asOf) === 'OFFERED'),
    planned: stated.filter((offer) => stateOf(offer, asOf) === 'PLANNED'),
    needs: read.filter((need) => need.kind === 'NEEDS' && holdsOn(need.validFrom, need.validTo, asOf)),
    isTruncated: rows.length > OFFERS_MAX || row.nearIds.length === SURROUNDINGS_MAX,
  }
}

/** What tells whether something is offered on a day. */
interface Dated {
  readonly validFrom: PartialDate | null
  readonly validTo: PartialDate | null
  /** Of who offers it. */
  readonly lifecycle: string | null
  readonly startedOn: PartialDate | null
  readonly endedOn: PartialDate | null
}

/** Whether something is offered on the day, is planned to be, or no longer is. */
export function stateOf(offer: Dated, asOf: string): 'OFFERED' | 'PLANNED' | 'OVER' {
  const { validFrom, validTo, lifecycle, startedOn, endedOn } = offer
  const isOver = [validTo, endedOn].some((end) => end !== null && isBefore(end, asOf))
  if (isOver || lifecycle === 'CLOSED') return 'OVER'
  const isAhead = [validFrom, startedOn].some((start) => start !== null && isAfter(start, asOf))
  return isAhead || lifecycle === 'PLANNED' || lifecycle === 'UNDER_CONSTRUCTION' ? 'PLANNED' : 'OFFERED'
}

/** The scope that can be looked at: the wider one where a region or a country is not recorded, the cluster in the end. */
export function scopeAt({ regionId, countryId }: Home, wanted: HomeScope): HomeScope {
  if (wanted === 'HOME_REGION' && regionId !== null) return wanted
  if (wanted !== 'HOME_CLUSTER' && countryId !== null) return 'HOME_COUNTRY'
  return 'HOME_CLUSTER'
}

/** The place of a scope; null where it is no place. */
export function placeOf(home: Home, scope: HomeScope): { readonly id: string; readonly name: string } | null {
  const [id, name] =
    scope === 'HOME_REGION'
      ? [home.regionId, home.regionName]
      : scope === 'HOME_COUNTRY'
        ? [home.countryId, home.countryName]
        : [null, null]
  return id === null || name === null ? null : { id, name }
}

/** Whether what is said of an actor at home counts in the scope. */
export function isWithin(scope: HomeScope): (offer: HomeOffer) => boolean {
  switch (scope) {
    case 'HOME_CLUSTER':
      return ({ isNear }) => isNear
    case 'HOME_REGION':
      return ({ isNear, isInRegion }) => isNear || isInRegion
    default:
      return () => true
  }
}

/** A scope as it stands inside a sentence, after "nobody" or "somebody". */
export function scopeWords(home: Home, scope: HomeScope): string {
  const place = placeOf(home, scope)
  if (place !== null) return `in ${withArticle(place.name)}`
  return home.isActor
    ? `in and around ${home.name}`
    : `in and around the clusters of ${withArticle(home.name)}`
}

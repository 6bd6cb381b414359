import { compareText } from '../../compare-text.js'
import type { Graph } from '../../graph/graph.js'
import { type AbroadOfferRow, type HomeScope, offersAbroad } from '../../graph/home.js'
import { conceptsNear } from '../../graph/partners.js'
import type { OfferForm } from '../../graph/words.js'
import { groupBy } from '../../group-by.js'
import type { CandidateRules } from './exclude.js'
import { type Home, type HomeOffer, isWithin, OFFERS_MAX, scopeAt, stateOf } from './home.js'
import { closenessBetween, type SectorCloseness } from './sectors.js'

/** Whether something that nobody at home is named to offer is there all the same, is planned, or is stated to be absent. */
export type NeedPresence = 'STATED_ABSENT' | 'CONTRADICTED' | 'STATED_UNNAMED' | 'PLANNED' | 'NONE_NAMED'

/** A technology or service that nobody at home is named to offer, and somebody abroad is. */
export interface SuggestedNeed {
  readonly conceptId: string
  readonly conceptName: string
  readonly presence: NeedPresence
  /** Figures that the presence rests on. */
  readonly observationIds: readonly string[]
  /** Offers at home that are planned. */
  readonly planned: readonly HomeOffer[]
  /** Statements that somebody at home needs it. */
  readonly stated: readonly HomeOffer[]
  /** Offers in the country, outside the scope. */
  readonly elsewhere: readonly HomeOffer[]
  /** One offer of each provider abroad, the nearest by sector first. */
  readonly abroad: readonly AbroadOfferRow[]
  /** Sectors of the nearest providers beside those of the seeker, in [0, 1]; null where the seeker's are not recorded. */
  readonly sectorNearness: number | null
  /** How many providers are that near. */
  readonly providersNear: number
  /** In which forms it is offered abroad, by name. */
  readonly forms: readonly OfferForm[]
}

/** What is lacking at home and offered abroad. */
export interface Suggestions {
  readonly home: Home
  /** The scope that was looked at. */
  readonly scope: HomeScope
  /** The most relevant first. */
  readonly found: readonly SuggestedNeed[]
  readonly isTruncated: boolean
}

export interface SuggestionQuestion {
  readonly home: Home
  readonly scope: HomeScope
  /** Sectors of the seeker; none where not recorded. */
  readonly sectorIds: readonly string[]
  readonly sectorCloseness: SectorCloseness
  /** Only these technologies and services and what falls under them; null for all. */
  readonly concepts: readonly string[] | null
  /** Who abroad is looked at. */
  readonly candidates: Pick<CandidateRules, 'labels' | 'facilityKinds' | 'countryIds'>
  /** Not these, for example because they are needs already. */
  readonly except: readonly string[]
}

/**
 * What nobody at home is named to offer and somebody abroad is: needs to suggest, and what a region can share in place
 * of building it. One statement beside those of the home.
 */
export async function suggestNeeds(graph: Graph, question: SuggestionQuestion): Promise<Suggestions> {
  const { home, concepts, candidates, except } = question
  const { labels, facilityKinds, countryIds } = candidates
  const scope = scopeAt(home, question.scope)
  const taken = home.offers.filter(isWithin(scope)).map(({ conceptId }) => conceptId)
  const rows = await graph.many(offersAbroad, {
    countryId: home.countryId,
    homeIds: home.actorIds,
    takenIds: [...new Set([...taken, ...except])],
    concepts,
    labels: labels && [...labels],
    facilityKinds: facilityKinds && [...facilityKinds],
    countryIds: countryIds && [...countryIds],
    limit: OFFERS_MAX + 1,
  })
  return {
    home,
    scope,
    found: suggestionsFrom(rows.slice(0, OFFERS_MAX), { ...question, scope }),
    isTruncated: home.isTruncated || rows.length > OFFERS_MAX,
  }
}

/** The suggestions that offers abroad give rise to, the most relevant first. */
export function suggestionsFrom(
  rows: readonly AbroadOfferRow[],
  question: SuggestionQuestion,
): readonly SuggestedNeed[] {
  const { home } = question
  const offered = rows.filter((row) => stateOf(row, home.asOf) === 'OFFERED')
  return [...groupBy(offered, (row) => row.conceptId).values()]
    .map((offers) => ({
      suggestion: suggestionFrom(offers, question),
      name: offers[0]?.conceptSortName ?? '',
    }))
    .toSorted((a, b) => byRelevance(a.suggestion, b.suggestion) || compareText(a.name, b.name))
    .map(({ suggestion }) => suggestion)
}

/**
 * Stated needs come first; then by how near the nearest providers are, how many are that near, how many there are at
 * all, and in how many forms.
 */
function byRelevance(a: SuggestedNeed, b: SuggestedNeed): number {
  return (
    Number(b.stated.length > 0) - Number(a.stated.length > 0) ||
    (b.sectorNearness ?? 0) - (a.sectorNearness ?? 0) ||
    b.providersNear - a.providersNear ||
    b.abroad.length - a.abroad.length ||
    b.forms.length - a.forms.length
  )
}

function suggestionFrom(
  offers: readonly AbroadOfferRow[],
  { home, scope, sectorIds, sectorCloseness }: SuggestionQuestion,
): SuggestedNeed {
  const conceptId = offers[0]?.conceptId ?? ''
  const nearness = ({ sectorIds: theirs }: AbroadOfferRow) =>
    sectorIds
      .flatMap((own) => theirs.map((other) => closenessBetween(sectorCloseness, own, other)))
      .reduce((nearest, one) => Math.max(nearest, one), 0)
  const providers = [...groupBy(offers, (offer) => offer.ownerId).values()]
    .flatMap((own) => own.toSorted(byTelling).slice(0, 1))
    .map((offer) => ({ offer, nearness: nearness(offer) }))
    .toSorted((a, b) => b.nearness - a.nearness)
  const nearest = providers[0]?.nearness ?? 0
  const ofConcept = (some: readonly HomeOffer[]) => some.filter((one) => one.conceptId === conceptId)
  const within = isWithin(scope)
  const planned = ofConcept(home.planned).filter(within)
  const figures = home.figures.filter(([of, about]) => of === scope && about === conceptId)
  return {
    conceptId,
    conceptName: offers[0]?.conceptName ?? conceptId,
    presence: presenceFrom(
      figures.map(([, , , low, high]) => ({ low, high })),
      planned.length > 0,
    ),
    observationIds: figures.map(([, , observationId]) => observationId),
    planned,
    stated: ofConcept(home.needs).filter(within),
    elsewhere: ofConcept(home.offers).filter((offer) => !within(offer)),
    abroad: providers.map(({ offer }) => offer),
    sectorNearness: sectorIds.length === 0 ? null : nearest,
    providersNear: providers.filter((one) => one.nearness === nearest).length,
    forms: [...new Set(offers.flatMap(({ form }) => (form === null ? [] : [form])))].toSorted(compareText),
  }
}

/** The offer of a provider that tells most: an offer before a specialisation, with its form before without. */
function byTelling(a: AbroadOfferRow, b: AbroadOfferRow): number {
  return (
    compareText(a.kind, b.kind) ||
    Number(a.form === null) - Number(b.form === null) ||
    compareText(a.linkId, b.linkId)
  )
}

/** What figures and plans say of something that nobody is named to offer. */
export function presenceFrom(
  figures: readonly { readonly low: number | null; readonly high: number | null }[],
  isPlanned: boolean,
): NeedPresence {
  const isNone = figures.some(({ high }) => high === 0)
  const isSome = figures.some(({ low }) => low !== null && low > 0)
  if (isNone && isSome) return 'CONTRADICTED'
  if (isNone) return 'STATED_ABSENT'
  if (isSome) return 'STATED_UNNAMED'
  return isPlanned ? 'PLANNED' : 'NONE_NAMED'
}

/** For each of some concepts the offers at home, within the scope, of a concept one step away. One statement. */
export async function nearbyAtHome(
  graph: Graph,
  { home, scope }: Suggestions,
  conceptIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HomeOffer[]>> {
  const near = await graph.many(conceptsNear, { ids: conceptIds })
  const offers = groupBy(home.offers.filter(isWithin(scope)), (offer) => offer.conceptId)
  const pairs = near.flatMap(({ askedId, id, relation }) =>
    relation === 'SAME' ? [] : (offers.get(id) ?? []).map((offer) => ({ askedId, offer })),
  )
  return new Map(
    [...groupBy(pairs, ({ askedId }) => askedId)].map(([askedId, found]) => [
      askedId,
      [...new Set(found.map(({ offer }) => offer))],
    ]),
  )
}

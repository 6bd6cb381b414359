import { compareText } from '../../compare-text.js'
import type { EntityRecord } from '../../graph/entities.js'
import type { MarketRow } from '../../graph/internationalisation.js'
import type { ObservationRecord } from '../../graph/observations.js'
import { groupBy } from '../../group-by.js'
import { counted } from '../sentences.js'
import { amountWords } from './amount-words.js'
import { type Amount, difference, isOneNumber, sumOf } from './amounts.js'
import { figuresOf } from './changes.js'
import type { ShareUnit } from './model.js'

/** What a strategy does in a market, and what share of its resources that gets. */
export interface PlanEntry {
  /** One, or several where the source gives one share for all of them. */
  readonly marketIds: readonly string[]
  readonly linkIds: readonly string[]
  readonly detail: string | null
  /** Several where sources or years differ. */
  readonly shares: readonly ObservationRecord[]
  readonly isAbroad: boolean
  /** Markets of the plan with a share that this one lies in. */
  readonly partOfIds: readonly string[]
}

/** A strategy with the markets it works on. */
export interface ActionPlan extends PlanTotal {
  readonly strategyId: string
  readonly entries: readonly PlanEntry[]
  readonly entriesWithoutShare: number
  readonly sharesWithoutLink: number
}

/** The sum of the shares of a plan, as stated. */
export interface PlanTotal {
  /** Null where the shares cannot be added. */
  readonly shareTotal: Amount | null
  /** Null where that cannot be told. */
  readonly isWhole: boolean | null
  /** The whole less the sum; below zero where the shares add up to more. */
  readonly missingShare: Amount | null
  readonly sentence: string
}

/** What one plan is made from. */
export interface PlanFacts {
  readonly strategyId: string
  readonly markets: readonly MarketRow[]
  readonly shares: readonly ObservationRecord[]
}

/** Where a plan is asked about, and the places that its markets are. */
export interface PlanContext {
  readonly place: EntityRecord
  readonly places: ReadonlyMap<string, EntityRecord>
  readonly shareUnits: readonly ShareUnit[]
}

/** The plan of a strategy; null where it names no market. The place itself, places within it and its country are no markets. */
export function planOf(facts: PlanFacts, context: PlanContext): ActionPlan | null {
  const entries = entriesOf(facts, context)
  if (entries.length === 0) return null
  const total = planTotal(entries, context.shareUnits)
  const entriesWithoutShare = entries.filter((entry) => entry.shares.length === 0).length
  return {
    strategyId: facts.strategyId,
    entries,
    entriesWithoutShare,
    sharesWithoutLink: entries.filter((entry) => entry.linkIds.length === 0).length,
    ...total,
    sentence: `${total.sentence}${total.shareTotal === null ? '' : withoutShare(entriesWithoutShare)}`,
  }
}

function withoutShare(count: number): string {
  if (count === 0) return ''
  return ` ${counted(count, 'market')} ${count === 1 ? 'has' : 'have'} no share of ${count === 1 ? 'its' : 'their'} own.`
}

function entriesOf({ markets, shares }: PlanFacts, context: PlanContext): readonly PlanEntry[] {
  const rows = groupBy(
    markets.filter((row) => isMarketOf(row, context.place)),
    (row) => row.placeId,
  )
  const sharesOf = groupBy(
    shares.filter((share) => isAlongPlaces(share, context)),
    ({ dimensionIds }) => dimensionIds.join(' '),
  )
  const keys = [...new Set([...rows.keys(), ...sharesOf.keys()])]
  const withShare = new Set([...sharesOf.values()].flatMap(([first]) => first?.dimensionIds ?? []))
  const entries = keys.map((key): PlanEntry => {
    const links = rows.get(key) ?? []
    const marketIds = key.split(' ')
    const details = links.flatMap(({ detail }) => (detail === null ? [] : [detail]))
    const wholes = new Set(links.flatMap((row) => row.wholeIds))
    return {
      marketIds,
      linkIds: links.map((row) => row.linkId),
      detail: details.length === 0 ? null : details.join('; '),
      shares: sharesOf.get(key) ?? [],
      isAbroad: marketIds.every((id) => isAbroad(context.places.get(id), context.place)),
      partOfIds: [...withShare].filter((id) => wholes.has(id)).toSorted(compareText),
    }
  })
  return entries.toSorted(
    (a, b) => sizeOf(b) - sizeOf(a) || compareText(orderOf(a, context), orderOf(b, context)),
  )
}

/** A share along something else, a sector for example, is no share of a market. */
function isAlongPlaces({ dimensionIds }: ObservationRecord, { places }: PlanContext): boolean {
  return dimensionIds.length > 0 && dimensionIds.every((id) => places.get(id)?.label === 'Place')
}

/** The largest share first, those without one last. */
function sizeOf({ shares }: PlanEntry): number {
  return Math.max(-1, ...shares.map((share) => share.low ?? share.high ?? -1))
}

function orderOf({ marketIds }: PlanEntry, { places }: PlanContext): string {
  return marketIds.map((id) => `${places.get(id)?.sortName ?? ''} ${id}`).join(' ')
}

function isMarketOf({ placeId, wholeIds }: MarketRow, place: EntityRecord): boolean {
  return placeId !== place.id && placeId !== place.countryId && !wholeIds.includes(place.id)
}

/** In another country, or an area that holds several. */
function isAbroad(market: EntityRecord | undefined, { countryId }: EntityRecord): boolean {
  return countryId === null || market?.countryId !== countryId
}

/** Adds the shares of a plan as they are stated: nothing is corrected, and nothing is given to whom nothing is stated. */
export function planTotal(
  entries: readonly Pick<PlanEntry, 'shares'>[],
  shareUnits: readonly ShareUnit[],
): PlanTotal {
  const figures = entries.map((entry) => figuresOf(entry.shares))
  const amounts = figures.flatMap((ofEntry) => ofEntry.map((figure) => figure.amount))
  const [first] = amounts
  if (first === undefined) return unknownTotal('No share of resources is stated.')
  if (figures.some((ofEntry) => ofEntry.length > 1)) {
    return unknownTotal('A market has several shares; none is chosen, so they are not added.')
  }
  const shareUnit = shareUnits.find(({ unit }) => unit === first.unit)
  if (shareUnit === undefined || amounts.some(({ unit }) => unit !== first.unit)) {
    return unknownTotal('The shares are not in one unit of parts of a whole, so they are not added.')
  }
  const shareTotal = sumOf(amounts)
  if (shareTotal === null) return unknownTotal('No share of resources is stated.')
  return wholeness(shareTotal, shareUnit, amounts.length)
}

function unknownTotal(sentence: string): PlanTotal {
  return { shareTotal: null, isWhole: null, missingShare: null, sentence }
}

function wholeness(
  shareTotal: Amount,
  { unit, whole, difference: points }: ShareUnit,
  count: number,
): PlanTotal {
  const all: Amount = { low: whole, high: whole, unit, isApproximate: false }
  const missingShare = difference(all, shareTotal, [{ unit, whole, difference: points }])
  const isWhole = isOneNumber(shareTotal) && !shareTotal.isApproximate ? shareTotal.low === whole : null
  const sum = `${counted(count, 'share')} of resources ${count === 1 ? 'is' : 'are'} stated and ${count === 1 ? 'makes' : 'add up to'} ${amountWords(shareTotal)}`
  return { shareTotal, isWhole, missingShare, sentence: `${sum}${missingWords(isWhole, missingShare)}.` }
}

function missingWords(isWhole: boolean | null, missing: Amount | null): string {
  if (isWhole === true) return ', the whole'
  if (isWhole === null || missing?.low == null) return '; whether that is the whole cannot be told'
  return missing.low > 0
    ? `; what is missing to the whole (${amountWords(missing)}) is given to nobody`
    : `; that is ${amountWords({ ...missing, low: -missing.low, high: -missing.low })} more than the whole`
}

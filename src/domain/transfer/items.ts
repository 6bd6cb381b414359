import { compareText } from '../../compare-text.js'
import type { EntityRecord } from '../../graph/entities.js'
import type { ImportanceRow } from '../../graph/transfer.js'
import type { Loaders } from '../../loaders/index.js'
import { isAfter } from '../dates.js'
import type { PageArguments } from '../paging.js'
import type { Reference } from '../reference.js'
import { counted, few, listed, withArticle } from '../sentences.js'
import {
  IMPORTANCES,
  type Importance,
  type ItemKind,
  type Questionnaire,
  type TransferItem,
} from './questionnaire.js'
import { type Member, type MemberPage, memberPage, type TransferSystem } from './system.js'

export type ItemOutcome = 'NAMED' | 'NONE_NAMED' | 'NOT_IN_VOCABULARY'

/** A service or instrument of the questionnaire, with who is named to offer it and how important it is. */
export interface RatedItem {
  readonly system: TransferSystem
  readonly item: TransferItem
  readonly outcome: ItemOutcome
  readonly offers: readonly ItemOffer[]
  readonly importance: Importance | null
  readonly importanceOrigin: 'CALLER' | 'SOURCES' | null
  /** The figures of the sources that say how important it is, whether or not they count. */
  readonly observationIds: readonly string[]
}

/** Who is named to offer an item, and the links that say so. */
export interface ItemOffer {
  readonly member: Member
  readonly linkIds: readonly string[]
}

interface ItemDependencies {
  readonly loaders: Loaders
  readonly reference: Pick<Reference, 'questionnaire'>
}

/** The concepts of an item that the graph holds. */
export async function conceptsKnown(
  { conceptIds }: TransferItem,
  loaders: Loaders,
): Promise<readonly EntityRecord[]> {
  const concepts = await Promise.all(conceptIds.map((id) => loaders.entity.load(id)))
  return concepts.filter((concept) => concept !== null)
}

/** The items of one kind, or all, in the order of the questionnaire. */
export async function ratedItems(
  { loaders, reference: { questionnaire } }: ItemDependencies,
  system: TransferSystem,
  kind: ItemKind | null,
): Promise<readonly RatedItem[]> {
  const rows = await loaders.importances(questionnaire.importance.measure).load(system.place.id)
  return questionnaire.items
    .filter((item) => kind === null || item.kind === kind)
    .map((item) => ratedItem(system, item, rows, questionnaire))
}

function ratedItem(
  system: TransferSystem,
  item: TransferItem,
  rows: readonly ImportanceRow[],
  { importance: { values } }: Questionnaire,
): RatedItem {
  const offers = offersOf(system, item)
  const about = latestOn(
    rows.filter(({ conceptId }) => item.conceptIds.includes(conceptId)),
    system.asOf,
  )
  const rated = system.ratings.get(item.id) ?? null
  const stated = agreedImportance(about, values)
  return {
    system,
    item,
    outcome: offers.length > 0 ? 'NAMED' : item.conceptIds.length > 0 ? 'NONE_NAMED' : 'NOT_IN_VOCABULARY',
    offers,
    importance: rated ?? stated,
    importanceOrigin: rated !== null ? 'CALLER' : stated !== null ? 'SOURCES' : null,
    observationIds: about.map(({ observationId }) => observationId),
  }
}

/** Who offers a concept of the item or a narrower one on the day, by name. */
function offersOf({ members }: TransferSystem, { conceptIds }: TransferItem): readonly ItemOffer[] {
  return members.flatMap((member) => {
    if (!member.facts.isActive) return []
    const links = member.facts.links.filter(
      ({ kind, otherWords }) => kind === 'OFFERS' && otherWords.some((word) => conceptIds.includes(word)),
    )
    return links.length === 0 ? [] : [{ member, linkIds: links.map(({ id }) => id) }]
  })
}

/** The latest figures that speak of a time not after the day. */
function latestOn(rows: readonly ImportanceRow[], day: string): readonly ImportanceRow[] {
  const known = rows.filter(({ from }) => from === null || !isAfter(from, day))
  const latest = known
    .map(({ from }) => from ?? '')
    .toSorted(compareText)
    .at(-1)
  return known.filter(({ from }) => (from ?? '') === latest)
}

/** What the figures agree on; null where there is none, or where they disagree. */
function agreedImportance(
  rows: readonly ImportanceRow[],
  values: Questionnaire['importance']['values'],
): Importance | null {
  const said = new Set(
    rows.map(({ low, high }) => IMPORTANCES.find((one) => low === values[one] && high === values[one])),
  )
  const [only] = said
  return said.size === 1 && only !== undefined ? only : null
}

/** How many items of a kind somebody is named to offer. */
export function namedCount(system: TransferSystem, { items }: Questionnaire, kind: ItemKind): number {
  return items.filter((item) => item.kind === kind && offersOf(system, item).length > 0).length
}

/** Whether an item is of high importance and nobody is named to offer it, although an offer of it could be told. */
export function isUnmet({ importance, outcome }: RatedItem): boolean {
  return importance === 'HIGH' && outcome === 'NONE_NAMED'
}

export interface OfferEdge {
  readonly cursor: string
  readonly member: Member
  readonly linkIds: readonly string[]
}
export type OfferPage = MemberPage<Omit<OfferEdge, 'cursor'>>

/** A page of those who offer an item, by name. */
export function offerPage({ system, item, offers }: RatedItem, paging: PageArguments): OfferPage {
  const linksOf = new Map(offers.map(({ member, linkIds }) => [member.facts.id, linkIds]))
  return memberPage(
    offers.map(({ member }) => member),
    ['transferOffers', system.place.id, system.asOf, item.id],
    paging,
    (member) => ({ member, linkIds: linksOf.get(member.facts.id) ?? [] }),
  )
}

const NAMES_MAX = 3

/** The item in a sentence. */
export function itemSentence({
  system,
  item,
  outcome,
  offers,
  importance,
  importanceOrigin,
}: RatedItem): string {
  const place = withArticle(system.place.name)
  const importanceClause =
    importance === null
      ? 'How important it is, is not recorded'
      : `It is of ${importance.toLowerCase()} importance ${importanceOrigin === 'CALLER' ? 'by your rating' : 'by the sources'}`
  return `${item.name}: ${offerClause(outcome, offers, place)}. ${importanceClause}.`
}

function offerClause(outcome: ItemOutcome, offers: readonly ItemOffer[], place: string): string {
  if (outcome === 'NOT_IN_VOCABULARY')
    return 'the vocabulary has no concept for it, so that no offer can be told'
  if (outcome === 'NONE_NAMED') return `nobody is named to offer it in ${place}`
  const names = offers.map(({ member }) => member.facts.name)
  const named = listed(few(names, NAMES_MAX))
  const verb = offers.length === 1 ? 'is' : 'are'
  return `${counted(offers.length, 'body', 'bodies')} ${verb} named to offer it in ${place}: ${named}`
}

import type { PartyCountRow } from '../../graph/agreements.js'
import type { LinkRecord } from '../../graph/links.js'
import { PARTY_STANDINGS, type PartyStanding } from '../../graph/words.js'
import type { Loaders } from '../../loaders/index.js'
import { itemsOf } from '../entity-filter.js'
import { type Page, type PageArguments, pageOf, pageRequest } from '../paging.js'
import { capitalised, listed, sentenceOf } from '../sentences.js'

export interface PartyEdge {
  readonly cursor: string
  readonly partyId: string
  readonly standing: PartyStanding
  readonly link: LinkRecord
}
export interface PartyPage extends Page<Omit<PartyEdge, 'cursor'>> {
  /** Of the parties that the filter lets through. */
  readonly standings: readonly PartyStanding[] | null
  /** Of all parties on the day, whatever their standing. */
  counts(): Promise<readonly PartyCountRow[]>
}

/** Arguments of `Agreement.parties`; without a day those of any time. */
export interface PartyQuestion {
  readonly standings?: readonly PartyStanding[] | null | undefined
  readonly asOf?: string | null | undefined
}

/** A page of the parties of an agreement. Pages of many agreements asked for alike share one statement. */
export async function partyPage(
  loaders: Loaders,
  agreementId: string,
  asked: PartyQuestion,
  paging: PageArguments,
): Promise<PartyPage> {
  const standings = itemsOf(asked.standings, 'standings')
  const asOf = asked.asOf ?? null
  const request = pageRequest({ about: ['parties', agreementId, standings, asOf], orderedBy: 2 }, paging)
  const { size, isBackward, from } = request
  const rows = await loaders
    .partyPage({ standings, asOf, limit: size + 1, isBackward, after: from })
    .load(agreementId)
  const page = pageOf(rows, request, {
    position: (row) => [row.sortName, row.id],
    edge: ({ ownerId: _owner, sortName: _name, partyId, ...link }) => ({
      partyId,
      standing: link.standing ?? 'NOT_RECORDED',
      link,
    }),
  })
  return { ...page, standings, counts: () => loaders.partyCounts(asOf).load(agreementId) }
}

/** How many parties the filter lets through. */
export async function partyTotal(page: PartyPage): Promise<number> {
  return (await partyCountsOf(page)).reduce((sum, { count }) => sum + count, 0)
}

/** How many parties of each standing the filter lets through, in the order of the standings. */
export async function partyCountsOf({ standings, counts }: PartyPage) {
  const rows = await counts()
  return PARTY_STANDINGS.flatMap((standing) =>
    rows
      .filter((row) => row.standing === standing && (standings === null || standings.includes(standing)))
      .map(({ count }) => ({ standing, count })),
  )
}

/** What is known of signatures, over all parties on the day. */
export async function signatureSentence({ counts }: PartyPage): Promise<string> {
  return signaturesIn(await counts())
}

/** In the order a reader asks: who signed, who has to, of whom nothing is known. */
const CLAUSES: readonly (readonly [PartyStanding, one: string, several: string])[] = [
  ['RATIFIED', 'has ratified', 'have ratified'],
  ['SIGNED', 'has signed', 'have signed'],
  ['REQUIRED', 'is required to sign', 'are required to sign'],
  ['PROPOSED', 'is proposed as a party', 'are proposed as parties'],
  [
    'NOT_RECORDED',
    'is a party, whether it signed is not recorded',
    'are parties, whether they signed is not recorded',
  ],
  ['WITHDRAWN', 'has withdrawn', 'have withdrawn'],
]

export function signaturesIn(
  counts: readonly { readonly standing: PartyStanding; readonly count: number }[],
): string {
  const clauses = CLAUSES.flatMap(([standing, one, several]) => {
    const count = counts.find((row) => row.standing === standing)?.count ?? 0
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
  if (clauses.length === 0) return 'No party is recorded.'
  const isSigned = counts.some(({ standing }) => standing === 'SIGNED' || standing === 'RATIFIED')
  return capitalised(sentenceOf(`${listed(clauses)}${isSigned ? '' : '; no signature is recorded'}`))
}

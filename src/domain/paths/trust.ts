import type { LinkRecord } from '../../graph/links.js'
import type { Basis, CooperationKind, EntityLabel } from '../../graph/words.js'
import { earlier, isAfter, isBefore, type PartialDate, wholeYearsBetween } from '../dates.js'
import type { AssumedLink, PathRules } from './rules.js'

/** A link of cooperation as the ranking sees it. */
export type CooperationLink = LinkRecord & { readonly kind: CooperationKind }

/** A link with what its trust is made of. */
export interface WeighedLink {
  readonly link: CooperationLink
  /** Set where the caller assumes the link; then `link` stands for it and is not in the graph. */
  readonly assumed: AssumedLink | null
  readonly prior: number
  readonly basisFactor: number
  readonly ageFactor: number
  readonly isPast: boolean
  readonly lastConfirmed: PartialDate
}

export const BASIS_FACTOR: Readonly<Record<Basis, number>> = { STATED: 1, DERIVED: 0.9, INFERRED: 0.7 }
const FRESH_YEARS = 2
const FACTOR_PER_YEAR = 0.95
const AGE_FACTOR_MIN = 0.5
/** Applied once for each ended undertaking or agreement that a path touches. */
export const ENDED_FACTOR = 0.8

/** Short name of the prior of a link, or null where the link never counts (a party that has not signed). */
export function priorIdOf(
  link: Pick<CooperationLink, 'kind' | 'role' | 'standing'>,
  toLabel: EntityLabel | null,
): string | null {
  switch (link.kind) {
    case 'PARTY_TO':
      return link.standing === 'RATIFIED' || link.standing === 'SIGNED' ? `PARTY_TO.${link.standing}` : null
    case 'PARTNER_IN':
      return `PARTNER_IN.${link.role === 'LEAD' || link.role === 'ASSOCIATE' ? link.role : 'PARTNER'}`
    case 'MEMBER_OF':
      if (link.role === 'ASSOCIATE') return 'MEMBER_OF.ASSOCIATE'
      return toLabel === 'Cluster' ? 'MEMBER_OF.CLUSTER' : 'MEMBER_OF.NETWORK'
    default:
      return link.kind
  }
}

/** What a link is worth under the rules, or null where the rules leave it out. */
export function weigh(
  link: CooperationLink,
  toLabel: EntityLabel | null,
  rules: PathRules,
): WeighedLink | null {
  const priorId = priorIdOf(link, toLabel)
  if (priorId === null || !rules.kinds.has(link.kind)) return null
  if (BASIS_FACTOR[link.basis] < BASIS_FACTOR[rules.minBasis]) return null
  if (link.validFrom !== null && isAfter(link.validFrom, rules.asOf)) return null
  const isPast = link.validTo !== null && isBefore(link.validTo, rules.asOf)
  if (isPast && !rules.includePast) return null
  const lastConfirmed =
    isPast && link.validTo !== null ? earlier(link.lastConfirmed, link.validTo) : link.lastConfirmed
  const prior = rules.priors.get(priorId)
  if (prior === undefined) throw new Error(`There is no prior for ${priorId}.`)
  return {
    link,
    assumed: null,
    prior,
    basisFactor: BASIS_FACTOR[link.basis],
    // A known end that has not come yet says that the link holds; otherwise only its last confirmation does.
    ageFactor: !isPast && link.validTo !== null ? 1 : ageFactor(wholeYearsBetween(lastConfirmed, rules.asOf)),
    isPast,
    lastConfirmed,
  }
}

/** What a link that the caller assumes is worth: its prior, whole. */
export function weighAssumed(assumed: AssumedLink, index: number, { asOf }: PathRules): WeighedLink {
  return {
    assumed,
    prior: assumed.prior,
    basisFactor: 1,
    ageFactor: 1,
    isPast: false,
    lastConfirmed: asOf,
    link: {
      id: `assumed-${index}`,
      kind: assumed.kind,
      fromId: assumed.from.id,
      toId: assumed.to.id,
      role: assumed.role,
      standing: ASSUMED_STANDING[assumed.kind] ?? null,
      form: null,
      access: null,
      detail: null,
      validFrom: null,
      validTo: null,
      basis: 'STATED',
      lastConfirmed: asOf,
      evidenceIds: [],
    },
  }
}

/** A party that is assumed is one that has signed: any other would be no link of a path. */
export const ASSUMED_STANDING: { readonly [kind in CooperationKind]?: 'SIGNED' } = { PARTY_TO: 'SIGNED' }

/** 1 for two years after the last confirmation, then 5 % less a year, never below one half. */
export function ageFactor(wholeYears: number): number {
  return wholeYears <= FRESH_YEARS
    ? 1
    : Math.max(AGE_FACTOR_MIN, FACTOR_PER_YEAR ** (wholeYears - FRESH_YEARS))
}

/** Trust in a link alone, without the end of what it leads to. */
export function trustOf(weighed: WeighedLink): number {
  return weighed.prior * weighed.basisFactor * weighed.ageFactor
}

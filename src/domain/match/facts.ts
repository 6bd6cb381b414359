import type { OfferRow, ProfileRow } from '../../graph/partners.js'
import type { Basis } from '../../graph/words.js'

/** A sector or technology that an actor works in. */
export interface Field {
  readonly conceptId: string
  readonly name: string
  readonly linkId: string | null
  readonly basis: Basis
  readonly evidenceIds: readonly string[]
}

/** Who is looking: an actor of the graph, or a region and sector that stand for one. */
export interface SeekerFacts {
  /** Null where a region and sector stand for the seeker. */
  readonly actorId: string | null
  readonly name: string
  readonly countryId: string | null
  readonly sectors: readonly Field[]
  readonly technologies: readonly Field[]
  readonly agreementIds: ReadonlySet<string>
}

/** The best way to a candidate. */
export interface Reach {
  /** Of the path, or of the approach with its factor, in (0, 1]. */
  readonly trust: number
  readonly isApproach: boolean
  /** How many of its links the caller assumes. */
  readonly assumedLinks: number
  readonly evidenceIds: readonly string[]
}

/** What the score of a candidate is computed from. Nothing here depends on other candidates. */
export interface CandidateFacts {
  readonly profile: ProfileRow
  readonly sectors: readonly Field[]
  readonly technologies: readonly Field[]
  readonly offers: readonly OfferRow[]
  /** Null where the sources name no path. */
  readonly reach: Reach | null
}

/** The fields of one scheme in a profile. */
export function fieldsOf(profile: ProfileRow, scheme: 'SECTOR' | 'TECHNOLOGY'): readonly Field[] {
  return profile.fields.flatMap(([conceptId, name, ofScheme, linkId, basis, evidenceIds]) =>
    ofScheme === scheme ? [{ conceptId, name, linkId, basis, evidenceIds }] : [],
  )
}

/** The agreements of a profile that the seeker is a party to as well. */
export function sharedAgreements(profile: ProfileRow, seeker: SeekerFacts): ProfileRow['agreements'] {
  return profile.agreements.filter(([id]) => seeker.agreementIds.has(id))
}

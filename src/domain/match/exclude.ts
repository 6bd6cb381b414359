import { withArticle } from '../sentences.js'
import { type CandidateFacts, type SeekerFacts, sharedAgreements } from './facts.js'

export type ExclusionKind =
  | 'IS_SEEKER'
  | 'OFFERS_NOTHING_NEEDED'
  | 'SAME_COUNTRY'
  | 'COUNTRY_UNKNOWN'
  | 'NOT_OF_TYPE'
  | 'NOT_OF_KIND'
  | 'NOT_IN_COUNTRY'
  | 'ALREADY_AGREED'
  | 'NOT_YET_AGREED'
  | 'NO_NEEDS'
  | 'COUNTRY_FULL'

/** Why a candidate is not ranked. */
export interface Exclusion {
  readonly kind: ExclusionKind
  readonly sentence: string
}

/** Which candidates are considered; null where the caller does not restrict. */
export interface CandidateRules {
  /** Labels: Cluster, Facility, Organisation, Undertaking. */
  readonly labels: ReadonlySet<string> | null
  readonly facilityKinds: ReadonlySet<string> | null
  readonly countryIds: ReadonlySet<string> | null
  readonly abroadOnly: boolean
  readonly alreadyAgreed: 'INCLUDE' | 'EXCLUDE' | 'ONLY'
  /** Whether anything is asked for. */
  readonly hasNeeds: boolean
}

/** All that keeps a candidate out of the ranking, apart from what depends on other candidates. */
export function exclusionsOf(
  facts: CandidateFacts,
  seeker: SeekerFacts,
  rules: CandidateRules,
): readonly Exclusion[] {
  const { profile } = facts
  const agreed = sharedAgreements(profile, seeker).length > 0
  const { countryId, countryName, name } = profile
  const checks: readonly (readonly [boolean, ExclusionKind, string])[] = [
    [profile.id === seeker.actorId, 'IS_SEEKER', `${name} is the one that is looking.`],
    [
      !rules.hasNeeds,
      'NO_NEEDS',
      'No need was named, so nothing is ranked: add to needs what is lacking; suggestedNeeds lists what nobody at home is named to offer.',
    ],
    [
      rules.hasNeeds && facts.offers.length === 0,
      'OFFERS_NOTHING_NEEDED',
      `The sources do not name anything that ${name} offers within one step of a need: ask for a neighbouring concept, or ask ${name}.`,
    ],
    [
      rules.abroadOnly && countryId === null,
      'COUNTRY_UNKNOWN',
      `The country of ${name} is not recorded, or it has several: set abroadOnly to false to include it.`,
    ],
    [
      rules.abroadOnly && countryId !== null && countryId === seeker.countryId,
      'SAME_COUNTRY',
      `${name} lies in ${withArticle(countryName ?? countryId ?? '')}, the country of ${seeker.name}: set abroadOnly to false to include it.`,
    ],
    [
      rules.labels !== null && !rules.labels.has(profile.label),
      'NOT_OF_TYPE',
      `${name} is of type ${profile.label}: add it to candidates.types.`,
    ],
    [
      rules.facilityKinds !== null && !profile.kinds.some((kind) => rules.facilityKinds?.has(kind)),
      'NOT_OF_KIND',
      `${name} is no facility of the kinds asked for (it is ${profile.kinds.join(', ') || 'of no recorded kind'}): widen candidates.facilityKinds.`,
    ],
    [
      rules.countryIds !== null && (countryId === null || !rules.countryIds.has(countryId)),
      'NOT_IN_COUNTRY',
      `${name} is not in one of the countries asked for: add ${countryId ?? 'its country'} to candidates.countries.`,
    ],
    [
      rules.alreadyAgreed === 'EXCLUDE' && agreed,
      'ALREADY_AGREED',
      `${name} and ${seeker.name} are parties to an agreement already: set alreadyAgreed to INCLUDE.`,
    ],
    [
      rules.alreadyAgreed === 'ONLY' && !agreed,
      'NOT_YET_AGREED',
      `${name} and ${seeker.name} are parties to no common agreement: set alreadyAgreed to INCLUDE.`,
    ],
  ]
  const found = checks.flatMap(([applies, kind, sentence]) => (applies ? [{ kind, sentence }] : []))
  // Nothing else matters for the one that is looking.
  return profile.id === seeker.actorId ? found.slice(0, 1) : found
}

import { badInput } from '../../errors.js'
import { FACILITY_KINDS, type OfferForm } from '../../graph/words.js'
import type { PathRulesInput } from '../paths/input.js'
import { COMPONENT_KINDS, type ComponentKind } from '../reference.js'
import type { CandidateRules } from './exclude.js'

/** `PartnerMatchInput` of the API: what the caller leaves out is absent or null. */
export interface MatchQuestion {
  readonly for: {
    readonly actor?: string | null | undefined
    readonly region?:
      | { readonly place: string; readonly sector?: string | null | undefined }
      | null
      | undefined
  }
  readonly needs: readonly NeedQuestion[]
  readonly weights?:
    | readonly { readonly component: ComponentKind; readonly weight: number }[]
    | null
    | undefined
  readonly candidates?: CandidateQuestion | null | undefined
  readonly abroadOnly: boolean
  readonly alreadyAgreed: 'INCLUDE' | 'EXCLUDE' | 'ONLY'
  readonly perCountry?: number | null | undefined
  readonly rules?: PathRulesInput | null | undefined
}

export interface NeedQuestion {
  readonly concept: string
  readonly form?: OfferForm | null | undefined
  readonly importance: number
}

interface CandidateQuestion {
  readonly types?: readonly string[] | null | undefined
  readonly facilityKinds?: readonly string[] | null | undefined
  readonly countries?: readonly string[] | null | undefined
}

const NEEDS_MAX = 20
const IMPORTANCE_MAX = 100
const PER_COUNTRY_MAX = 100
const LABEL_OF_TYPE: Readonly<Record<string, string>> = {
  CLUSTER: 'Cluster',
  FACILITY: 'Facility',
  ORGANISATION: 'Organisation',
  UNDERTAKING: 'Undertaking',
}

/** Refuses needs that cannot be weighed. None at all is a question too: for suggestions alone. */
export function checkNeeds(needs: readonly NeedQuestion[]): void {
  if (needs.length > NEEDS_MAX)
    throw badInput('input.needs', `${needs.length} needs are more than ${NEEDS_MAX}.`)
  needs.forEach(({ importance, concept }, index) => {
    if (!(importance > 0 && importance <= IMPORTANCE_MAX)) {
      throw badInput(
        `input.needs[${index}].importance`,
        `${importance} is not more than 0 and at most ${IMPORTANCE_MAX}.`,
      )
    }
    if (needs.findIndex((other) => other.concept === concept) !== index) {
      throw badInput(
        `input.needs[${index}].concept`,
        `${JSON.stringify(concept)} is named twice; name it once, with the importance of both.`,
      )
    }
  })
}

/** The weights to use: the defaults, with the caller's in their place. */
export function weightsFrom(
  asked: MatchQuestion['weights'],
  defaults: ReadonlyMap<ComponentKind, number>,
): ReadonlyMap<ComponentKind, number> {
  const weights = new Map(defaults)
  asked?.forEach(({ component, weight }, index) => {
    if (!(weight >= 0 && weight <= 1)) {
      throw badInput(`input.weights[${index}].weight`, `${weight} is not from 0 to 1.`)
    }
    if (asked.findIndex((other) => other.component === component) !== index) {
      throw badInput(`input.weights[${index}].component`, `${component} is given twice; give it once.`)
    }
    weights.set(component, weight)
  })
  if (COMPONENT_KINDS.every((kind) => weights.get(kind) === 0)) {
    throw badInput(
      'input.weights',
      'every weight is 0, so nothing could be ranked; give at least one part a weight.',
    )
  }
  return weights
}

/** Which candidates are considered. */
export function candidateRulesFrom(question: MatchQuestion): CandidateRules {
  const { types, facilityKinds, countries } = question.candidates ?? {}
  return {
    labels: setFrom(
      types,
      'input.candidates.types',
      (type) => LABEL_OF_TYPE[type] ?? null,
      Object.keys(LABEL_OF_TYPE),
    ),
    facilityKinds: setFrom(facilityKinds, 'input.candidates.facilityKinds', (kind) => kind, FACILITY_KINDS),
    countryIds: setFrom(countries, 'input.candidates.countries', (id) => id, []),
    abroadOnly: question.abroadOnly,
    alreadyAgreed: question.alreadyAgreed,
    hasNeeds: question.needs.length > 0,
  }
}

function setFrom(
  values: readonly string[] | null | undefined,
  argument: string,
  read: (value: string) => string | null,
  allowed: readonly string[],
): ReadonlySet<string> | null {
  if (values === null || values === undefined) return null
  if (values.length === 0)
    throw badInput(argument, 'an empty list lets nothing through; leave it out to let all through.')
  return new Set(
    values.map((value, index) => {
      const word = read(value)
      if (word !== null) return word
      throw badInput(`${argument}[${index}]`, `${value} is no kind of candidate; use ${allowed.join(', ')}.`)
    }),
  )
}

/** How many candidates of each country are ranked; null for no limit. */
export function perCountryFrom(perCountry: number | null | undefined): number | null {
  if (perCountry === null || perCountry === undefined) return null
  if (perCountry < 1 || perCountry > PER_COUNTRY_MAX) {
    throw badInput(
      'input.perCountry',
      `${perCountry} is not from 1 to ${PER_COUNTRY_MAX}; leave it out for no limit.`,
    )
  }
  return perCountry
}

import { badInput } from '../../errors.js'
import { HOPS_MAX } from '../../graph/cooperation.js'
import { type Basis, COOPERATION_KINDS, type CooperationKind, type LinkKind } from '../../graph/words.js'
import type { Prior } from '../reference.js'
import { priorValues } from '../reference.js'
import { defaultRules, type PathRules } from './rules.js'

/** `PathRules` of the API: what the caller leaves out is absent or null. */
export interface PathRulesInput {
  readonly maxHops?: number | null | undefined
  readonly kinds?: readonly LinkKind[] | null | undefined
  readonly asOf?: string | null | undefined
  readonly includePast?: boolean | null | undefined
  readonly throughSupranational?: boolean | null | undefined
  readonly minBasis?: Basis | null | undefined
  readonly priors?: readonly { readonly id: string; readonly value: number }[] | null | undefined
}

/** The rules a caller asked for, checked. `argument` is where they stand in the request. */
export function rulesFrom(
  input: PathRulesInput | null | undefined,
  argument: string,
  given: { readonly asOf: string; readonly priors: ReadonlyMap<string, Prior> },
): PathRules {
  const priors = new Map([
    ...priorValues(given.priors),
    ...overrides(input, `${argument}.priors`, given.priors),
  ])
  const defaults = defaultRules(input?.asOf ?? given.asOf, priors)
  return {
    ...defaults,
    hopsMax: hopsFrom(input?.maxHops ?? defaults.hopsMax, `${argument}.maxHops`),
    kinds: kindsFrom(input?.kinds, `${argument}.kinds`) ?? defaults.kinds,
    includePast: input?.includePast ?? defaults.includePast,
    throughSupranational: input?.throughSupranational ?? defaults.throughSupranational,
    minBasis: input?.minBasis ?? defaults.minBasis,
  }
}

function hopsFrom(hops: number, argument: string): number {
  if (hops < 1 || hops > HOPS_MAX)
    throw badInput(argument, `${hops} is not from 1 to ${HOPS_MAX}; leave it out for 5.`)
  return hops
}

function kindsFrom(kinds: PathRulesInput['kinds'], argument: string): ReadonlySet<CooperationKind> | null {
  if (kinds === null || kinds === undefined) return null
  if (kinds.length === 0) throw badInput(argument, 'an empty list allows no link; leave it out to allow all.')
  return new Set(
    kinds.map((kind) => {
      const cooperation = COOPERATION_KINDS.find((one) => one === kind)
      if (cooperation !== undefined) return cooperation
      throw badInput(argument, `${kind} is no kind of cooperation; use ${COOPERATION_KINDS.join(', ')}.`)
    }),
  )
}

function overrides(
  input: PathRulesInput | null | undefined,
  argument: string,
  known: ReadonlyMap<string, Prior>,
): readonly (readonly [string, number])[] {
  return (input?.priors ?? []).map(({ id, value }, index) => {
    if (!known.has(id)) {
      throw badInput(
        `${argument}[${index}].id`,
        `${JSON.stringify(id)} is no prior; use ${[...known.keys()].join(', ')}.`,
      )
    }
    if (!(value > 0 && value <= 1)) {
      throw badInput(`${argument}[${index}].value`, `${value} is not more than 0 and at most 1.`)
    }
    return [id, value]
  })
}

/** The priors that a search used, in the order of the reference. */
export function priorsUsed({ priors }: PathRules, known: ReadonlyMap<string, Prior>) {
  return [...known.values()].map((prior) => {
    const value = priors.get(prior.id) ?? prior.value
    return { ...prior, value, isOverridden: value !== prior.value }
  })
}

import { badInput } from '../../errors.js'
import { HOPS_MAX } from '../../graph/cooperation.js'
import {
  type Basis,
  COOPERATION_KINDS,
  type CooperationKind,
  type LinkKind,
  type LinkRole,
} from '../../graph/words.js'
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
  readonly priors?: readonly { readonly name: string; readonly value: number }[] | null | undefined
  readonly assumedLinks?: readonly AssumedLinkInput[] | null | undefined
}

/** `AssumedLinkInput` of the API. */
export interface AssumedLinkInput {
  readonly from: string
  readonly to: string
  readonly kind: LinkKind
  readonly role?: LinkRole | null | undefined
  readonly prior?: number | null | undefined
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
    overridden: new Set(input?.priors?.map((prior) => prior.name)),
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
  return new Set(kinds.map((kind) => cooperationKind(kind, argument)))
}

/** The kind, where links of it may be cooperation. */
export function cooperationKind(kind: LinkKind, argument: string): CooperationKind {
  const cooperation = COOPERATION_KINDS.find((one) => one === kind)
  if (cooperation !== undefined) return cooperation
  throw badInput(argument, `${kind} is no kind of cooperation; use ${COOPERATION_KINDS.join(', ')}.`)
}

/** Smaller ones would drown in the rounding of products. */
export const PRIOR_MIN = 0.01

function overrides(
  input: PathRulesInput | null | undefined,
  argument: string,
  known: ReadonlyMap<string, Prior>,
): readonly (readonly [string, number])[] {
  return (input?.priors ?? []).map(({ name, value }, index, all) => {
    if (!known.has(name)) {
      throw badInput(
        `${argument}[${index}].name`,
        `${JSON.stringify(name)} is no prior; use ${[...known.keys()].join(', ')}.`,
      )
    }
    if (!(value >= PRIOR_MIN && value <= 1)) {
      throw badInput(
        `${argument}[${index}].value`,
        `${value} is not from ${PRIOR_MIN} to 1; leave a kind out by kinds.`,
      )
    }
    if (all.findIndex((other) => other.name === name) !== index) {
      throw badInput(`${argument}[${index}].name`, `${name} is given twice; give it once.`)
    }
    return [name, value]
  })
}

/** The priors that a search used, in the order of the reference. */
export function priorsUsed({ priors, overridden }: PathRules, known: ReadonlyMap<string, Prior>) {
  return [...known.values()].map((prior) => ({
    ...prior,
    value: priors.get(prior.name) ?? prior.value,
    isOverridden: overridden.has(prior.name),
  }))
}

import { z } from 'zod'
import type { AspectTests } from '../../graph/cooperations.js'
import { PARTY_STANDINGS } from '../../graph/words.js'
import { type Citation, citation } from '../citation.js'

export const COOPERATION_ASPECTS = ['ADDED_VALUE', 'RESOURCES', 'POLITICAL_SUPPORT'] as const
export type CooperationAspectName = (typeof COOPERATION_ASPECTS)[number]

export const ASPECT_PARTS = ['BENEFIT', 'FUNDS', 'PEOPLE', 'SPONSOR'] as const
export type AspectPartName = (typeof ASPECT_PARTS)[number]

/** A part of an aspect: what it is called, and what counts as stating it. */
export interface AspectPartModel {
  readonly part: AspectPartName
  readonly name: string
  readonly rule: string
}

/** Something a cooperation needs to succeed. */
export interface AspectModel {
  readonly aspect: CooperationAspectName
  readonly name: string
  readonly demand: string
  readonly citation: Citation
  readonly parts: readonly AspectPartModel[]
}

export interface CooperationModel {
  readonly aspects: readonly AspectModel[]
  readonly tests: AspectTests
  readonly undertakingKinds: readonly string[]
  readonly networkKinds: readonly string[]
}

const text = z.string().min(1)
/** Where each part of an aspect is looked for: the statements of `src/graph/cooperations.ts` know these kinds of link. */
const benefitKinds = z.array(z.enum(['OFFERS', 'TARGETS', 'CONCERNS', 'SPECIALISES_IN']))
const fundKinds = z.array(z.enum(['FUNDS', 'FOUNDED', 'SUPPORTS', 'HOSTS']))
const supportKinds = z.array(
  z.enum(['MANAGES', 'FUNDS', 'FOUNDED', 'SUPPORTS', 'HOSTS', 'PARTNER_IN', 'MEMBER_OF', 'PARTY_TO']),
)

const named = { name: text, rule: text }
const part = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('BENEFIT'), ...named, outgoing: benefitKinds }),
  z.strictObject({ part: z.literal('FUNDS'), ...named, incoming: fundKinds, units: z.array(text) }),
  z.strictObject({ part: z.literal('PEOPLE'), ...named, units: z.array(text) }),
  z.strictObject({
    part: z.literal('SPONSOR'),
    ...named,
    incoming: supportKinds,
    bodyKinds: z.array(text),
    standings: z.array(z.enum(PARTY_STANDINGS)),
  }),
])
type Part = z.infer<typeof part>

const shape = z.strictObject({
  undertakingKinds: z.array(text).min(1),
  networkKinds: z.array(text).min(1),
  aspects: z.array(
    z.strictObject({
      aspect: z.enum(COOPERATION_ASPECTS),
      name: text,
      demand: text,
      cite: citation,
      parts: z.array(part).min(1),
    }),
  ),
})

/** Checks `seed/reference/cooperation-aspects.yaml`. Throws where an aspect or a part is missing. */
export function cooperationModelFrom(written: unknown): CooperationModel {
  const { aspects, ...kinds } = shape.parse(written)
  const parts = aspects.flatMap((row) => row.parts)
  const missing = [
    ...COOPERATION_ASPECTS.filter((name) => !aspects.some((row) => row.aspect === name)),
    ...ASPECT_PARTS.filter((name) => !parts.some((row) => row.part === name)),
  ]
  if (missing.length > 0) throw new Error(`The aspects of a cooperation lack ${missing.join(', ')}.`)
  return {
    ...kinds,
    tests: testsOf(parts),
    aspects: aspects.map(({ cite, parts, ...row }) => ({
      ...row,
      citation: cite,
      parts: parts.map(({ part, name, rule }) => ({ part, name, rule })),
    })),
  }
}

function testsOf(parts: readonly Part[]): AspectTests {
  const of = <P extends AspectPartName>(name: P) =>
    parts.filter((one): one is Extract<Part, { part: P }> => one.part === name)
  return {
    benefitKinds: of('BENEFIT').flatMap((one) => one.outgoing),
    fundKinds: of('FUNDS').flatMap((one) => one.incoming),
    moneyUnits: of('FUNDS').flatMap((one) => one.units),
    peopleUnits: of('PEOPLE').flatMap((one) => one.units),
    supportKinds: of('SPONSOR').flatMap((one) => one.incoming),
    supportBodies: of('SPONSOR').flatMap((one) => one.bodyKinds),
    supportStandings: of('SPONSOR').flatMap((one) => one.standings),
  }
}

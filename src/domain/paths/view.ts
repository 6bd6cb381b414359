import type { ServingRow } from '../../graph/cooperation.js'
import type { LinkRecord } from '../../graph/links.js'
import { holdsOn } from '../dates.js'
import { type Hop, isInPlay, type Network, type Stop } from './network.js'
import type { AssumedLink, PathRules } from './rules.js'
import { type FoundPath, isJointUndertaking, joinsUndertaking } from './search.js'
import { type Step, stepTrust } from './step.js'
import { BASIS_FACTOR, ENDED_FACTOR, weighAssumed } from './trust.js'

/** A path as the API shows it. Ids are resolved by its readers. */
export interface PathView {
  readonly steps: readonly StepView[]
  readonly trust: number
  readonly borders: readonly BorderView[]
  readonly countryIds: readonly string[]
  readonly isTransnational: boolean
  readonly approach: ApproachView | null
}

export interface StepView {
  readonly from: Stop
  readonly to: Stop
  /** Those of the sources, the one that counts first. Empty where the step is assumed alone. */
  readonly links: readonly LinkRecord[]
  /** The link that counts where the caller assumes it. */
  readonly assumed: AssumedView | null
  readonly prior: number
  readonly ageFactor: number
  readonly basisFactor: number
  readonly trust: number
  readonly isPast: boolean
  readonly lastConfirmed: string
  readonly alternativeIds: readonly string[]
}

/** A link that the caller assumes. */
export interface AssumedView {
  readonly assumption: AssumedLink
  /** What it would be if a source named it; its id names nothing. */
  readonly link: LinkRecord
  /** Whether it takes part in the search. */
  readonly isInPlay: boolean
}

export interface BorderView {
  readonly beforeId: string
  readonly afterId: string
  readonly fromId: string
  readonly toId: string
}

export interface ApproachView {
  readonly bodyId: string
  readonly bodyName: string
  readonly placeName: string
  readonly because: LinkRecord
  readonly factor: number
}

/** How many other joint undertakings a step names. */
const ALTERNATIVES_MAX = 10

/** What the API shows of a path. */
export function pathView(path: FoundPath, network: Network, approach: ApproachView | null): PathView {
  const stops = path.steps.flatMap((step, index) =>
    index === 0 ? [step.hop.from, step.hop.to] : [step.hop.to],
  )
  const placed = stops.flatMap((stop) =>
    stop.countryId === null ? [] : [{ id: stop.id, countryId: stop.countryId }],
  )
  const borders = bordersBetween(placed)
  const [first, last] = [stops[0]?.countryId ?? null, stops.at(-1)?.countryId ?? null]
  return {
    steps: path.steps.map((step, index) => stepView(step, index === 0, alternatives(path, index, network))),
    trust: path.trust,
    borders,
    countryIds: [
      ...placed.slice(0, 1).map((stop) => stop.countryId),
      ...borders.map((border) => border.toId),
    ],
    isTransnational: first !== null && last !== null && first !== last,
    approach,
  }
}

function bordersBetween(placed: readonly { id: string; countryId: string }[]): readonly BorderView[] {
  return placed.slice(1).flatMap((after, index) => {
    const before = placed[index]
    if (before === undefined || before.countryId === after.countryId) return []
    return [{ beforeId: before.id, afterId: after.id, fromId: before.countryId, toId: after.countryId }]
  })
}

function stepView(step: Step, isFirst: boolean, alternativeIds: readonly string[]): StepView {
  const { hop, counting } = step
  // The end of what a path starts at has no step that arrives there: its first step carries it.
  const startFactor = isFirst && hop.from.hasEnded ? ENDED_FACTOR : 1
  const trust = stepTrust(step) * startFactor
  return {
    from: hop.from,
    to: hop.to,
    links: [counting, ...hop.links.filter((other) => other !== counting)]
      .filter(({ assumed }) => assumed === null)
      .map(({ link }) => link),
    assumed:
      counting.assumed === null
        ? null
        : { assumption: counting.assumed, link: counting.link, isInPlay: true },
    prior: counting.prior,
    ageFactor: trust / (counting.prior * counting.basisFactor),
    basisFactor: counting.basisFactor,
    trust,
    isPast: counting.isPast || hop.to.hasEnded || (isFirst && hop.from.hasEnded),
    lastConfirmed: counting.lastConfirmed,
    alternativeIds,
  }
}

/** Other undertakings that the two partners around a joint one share. */
function alternatives(path: FoundPath, index: number, network: Network): readonly string[] {
  const [into, outOf] = [path.steps[index], path.steps[index + 1]]
  if (into === undefined || outOf === undefined || !isJointUndertaking(into, outOf)) return []
  const used = new Set(path.steps.flatMap((step) => [step.hop.from.id, step.hop.to.id]))
  return network
    .hopsFrom(into.hop.from.id)
    .filter(({ to }) => to.label === 'Undertaking' && !used.has(to.id))
    .filter((hop) => joinsUndertaking(hop) && isJoined(network.hopBetween(outOf.hop.to.id, hop.to.id)))
    .slice(0, ALTERNATIVES_MAX)
    .map(({ to }) => to.id)
}

function isJoined(hop: Hop | undefined): boolean {
  return hop !== undefined && joinsUndertaking(hop)
}

/** The links that the caller assumes, in the order given. */
export function assumedViews(rules: PathRules): readonly AssumedView[] {
  return rules.assumedLinks.map((assumption, index) => ({
    assumption,
    link: weighAssumed(assumption, index, rules).link,
    isInPlay: isInPlay(assumption, rules),
  }))
}

export const SERVES_REGION_FACTOR = 0.8
export const SERVES_COUNTRY_FACTOR = 0.6

/** Why a body is a way in, and what that costs. */
export function approachView(row: ServingRow): ApproachView {
  return {
    bodyId: row.bodyId,
    bodyName: row.bodyName,
    placeName: row.placeName,
    factor: row.placeKind === 'COUNTRY' ? SERVES_COUNTRY_FACTOR : SERVES_REGION_FACTOR,
    because: {
      id: row.linkId,
      kind: 'SERVES',
      fromId: row.bodyId,
      toId: row.placeId,
      role: row.role,
      standing: null,
      form: null,
      access: null,
      detail: row.detail,
      validFrom: row.validFrom,
      validTo: row.validTo,
      basis: row.basis,
      lastConfirmed: row.lastConfirmed,
      evidenceIds: row.evidenceIds,
    },
  }
}

/** One way in per body, the best: bodies of a region come before those of the country. What the rules leave out is no way in. */
export function approachesBy(
  rows: readonly ServingRow[],
  rules: PathRules,
): ReadonlyMap<string, ApproachView> {
  const approaches = new Map<string, ApproachView>()
  for (const row of rows) {
    if (serves(row, rules) && !approaches.has(row.bodyId)) approaches.set(row.bodyId, approachView(row))
  }
  return approaches
}

function serves({ basis, validFrom, validTo }: ServingRow, rules: PathRules): boolean {
  return BASIS_FACTOR[basis] >= BASIS_FACTOR[rules.minBasis] && holdsOn(validFrom, validTo, rules.asOf)
}

import { badInput } from '../errors.js'
import { cooperationAround } from '../graph/cooperation.js'
import type { EntityRestriction, LinkedPattern } from '../graph/entities.js'
import type { Graph } from '../graph/graph.js'
import { type AnchoredPattern, idsLinkedTo } from '../graph/neighbours.js'
import type { Loaders } from '../loaders/index.js'
import { isActorOrAgreement, isAnything, named } from './ids.js'
import { type LinksAsked, linksAsked } from './link-filter.js'
import { LINKS_MAX } from './paths/index.js'
import { networkOf } from './paths/network.js'
import { defaultRules } from './paths/rules.js'
import { idsWithinHops } from './paths/within.js'
import { priorValues, type Reference } from './reference.js'

/** `LinkPattern` of the API. */
export interface LinkPatternQuestion extends LinksAsked {
  readonly to?: string | null | undefined
  readonly includeParts?: boolean | null | undefined
}

/** `WithinHops` of the API. */
export interface WithinHopsQuestion {
  readonly of: readonly string[]
  readonly hops: number
}

/** The part of `EntityFilter` that looks at the neighbours of a thing. */
export interface NeighbourQuestion {
  readonly linked?: readonly LinkPatternQuestion[] | null | undefined
  readonly notLinked?: readonly LinkPatternQuestion[] | null | undefined
  readonly withinHops?: WithinHopsQuestion | null | undefined
  readonly notWithinHops?: WithinHopsQuestion | null | undefined
  readonly asOf?: string | null | undefined
}

export interface FilterDependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly reference: Reference
}

type NeighbourRestriction = Pick<EntityRestriction, 'among' | 'notAmong' | 'patterns' | 'asOf'>

const PATTERNS_MAX = 10
const STARTS_MAX = 100
const HOPS_MAX = 3
/** So many neighbours are looked for among the listed things; more would make every page slow. */
const NEIGHBOURS_MAX = 20_000
/** Where no day is asked for, whatever ever began counts. */
const END_OF_TIME = '9999-12-31'

/**
 * What the questions about neighbours say in the words of the graph. Questions that name a thing are answered first,
 * starting at that thing, and come down to ids; the others are left to the list. Throws a Refusal that names the argument.
 */
export async function neighboursFrom(
  question: NeighbourQuestion,
  deps: FilterDependencies,
): Promise<NeighbourRestriction> {
  const asOf = question.asOf ?? null
  const [linked, notLinked, near, far] = await Promise.all([
    patternsFrom(question.linked, 'filter.linked', deps.loaders),
    patternsFrom(question.notLinked, 'filter.notLinked', deps.loaders),
    idsNear(question.withinHops, 'filter.withinHops', asOf, deps),
    idsNear(question.notWithinHops, 'filter.notWithinHops', asOf, deps),
  ])
  const [meetingAll, meetingAny] = await Promise.all([
    idsMeeting(linked, { least: linked.anchored.length, argument: 'filter.linked', asOf }, deps.graph),
    idsMeeting(notLinked, { least: 1, argument: 'filter.notLinked', asOf }, deps.graph),
  ])
  return {
    among: inBoth(meetingAll, near?.ids ?? null),
    notAmong: inEither(meetingAny, far === null ? null : [...far.ids, ...far.startIds]),
    patterns: [
      ...linked.free.map((pattern) => ({ ...pattern, isWanted: true })),
      ...notLinked.free.map((pattern) => ({ ...pattern, isWanted: false })),
    ],
    asOf,
  }
}

interface Patterns {
  /** Those that name the other end. */
  readonly anchored: readonly AnchoredPattern[]
  readonly free: readonly Omit<LinkedPattern, 'isWanted'>[]
}

async function patternsFrom(
  questions: readonly LinkPatternQuestion[] | null | undefined,
  argument: string,
  loaders: Loaders,
): Promise<Patterns> {
  checkLength(questions, argument, PATTERNS_MAX)
  const read = await Promise.all(
    (questions ?? []).map((question, index) => patternFrom(question, `${argument}[${index}]`, loaders)),
  )
  return {
    anchored: read.filter((pattern) => 'toId' in pattern),
    free: read.filter((pattern) => !('toId' in pattern)),
  }
}

async function patternFrom(
  question: LinkPatternQuestion,
  argument: string,
  loaders: Loaders,
): Promise<AnchoredPattern | Omit<LinkedPattern, 'isWanted'>> {
  const links = linksAsked(question, argument)
  if (links.kinds.length === 0)
    throw badInput(`${argument}.kinds`, 'no kind is left beside isCooperation; leave one of the two out.')
  const includeParts = question.includeParts ?? false
  if (question.to === null || question.to === undefined) {
    if (includeParts) throw badInput(`${argument}.includeParts`, 'goes with to: the thing whose parts count.')
    return links
  }
  const { id } = await named(loaders, `${argument}.to`, question.to, isAnything)
  return { ...links, toId: id, includeParts }
}

async function idsMeeting(
  { anchored }: Patterns,
  asked: { readonly least: number; readonly argument: string; readonly asOf: string | null },
  graph: Graph,
): Promise<readonly string[] | null> {
  if (anchored.length === 0) return null
  const { least, argument, asOf } = asked
  const rows = await graph.many(idsLinkedTo, { anchored, least, asOf, limit: NEIGHBOURS_MAX + 1 })
  if (rows.length <= NEIGHBOURS_MAX) return rows.map((row) => row.id)
  throw badInput(
    argument,
    `more than ${NEIGHBOURS_MAX} things are linked so; name kinds, roles or a direction, or a place by filter.places.`,
  )
}

interface Near {
  readonly startIds: readonly string[]
  readonly ids: readonly string[]
}

async function idsNear(
  question: WithinHopsQuestion | null | undefined,
  argument: string,
  asOf: string | null,
  { graph, loaders, reference }: FilterDependencies,
): Promise<Near | null> {
  if (question === null || question === undefined) return null
  checkLength(question.of, `${argument}.of`, STARTS_MAX)
  const hopsMax = hopsFrom(question.hops, `${argument}.hops`)
  const starts = await Promise.all(
    question.of.map((id, index) => named(loaders, `${argument}.of[${index}]`, id, isActorOrAgreement)),
  )
  const startIds = starts.map(({ id }) => id)
  const rows = await graph.many(cooperationAround, { endIds: startIds, limit: LINKS_MAX + 1 })
  if (rows.length > LINKS_MAX)
    throw badInput(
      `${argument}.of`,
      `more than ${LINKS_MAX} links lie around these ${startIds.length} things; name fewer.`,
    )
  const rules = {
    ...defaultRules(asOf ?? END_OF_TIME, priorValues(reference.priors)),
    includePast: asOf === null,
  }
  return { startIds, ids: [...idsWithinHops(networkOf(rows, rules), startIds, hopsMax)] }
}

function hopsFrom(hops: number, argument: string): 1 | 2 | 3 {
  if (hops === 1 || hops === 2 || hops === 3) return hops
  throw badInput(argument, `${hops} is not from 1 to ${HOPS_MAX}; for longer ways ask cooperationPaths.`)
}

function checkLength(items: readonly unknown[] | null | undefined, argument: string, most: number): void {
  if (items === null || items === undefined) return
  if (items.length === 0)
    throw badInput(argument, 'an empty list says nothing; leave it out to let all through.')
  if (items.length > most) throw badInput(argument, `${items.length} items are more than ${most}.`)
}

function inBoth(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b
  const inB = new Set(b)
  return a.filter((id) => inB.has(id))
}

function inEither(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  return a === null || b === null ? (a ?? b) : [...new Set([...a, ...b])]
}

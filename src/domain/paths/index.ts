import { badInput } from '../../errors.js'
import {
  actorIdsInCountry,
  bodiesServing,
  type CooperationRow,
  cooperationAround,
  HOPS_MAX,
  shortestHopsBetween,
} from '../../graph/cooperation.js'
import type { EntityRecord } from '../../graph/entities.js'
import type { Graph } from '../../graph/graph.js'
import { BASES, type Basis } from '../../graph/words.js'
import type { Loaders } from '../../loaders/index.js'
import { isActorOrAgreement, isEndOfPath, named } from '../ids.js'
import type { Reference } from '../reference.js'
import { withArticle } from '../sentences.js'
import { withAssumedLinks } from './assumed.js'
import { type PathRulesInput, rulesFrom } from './input.js'
import { linkOf, type Network, networkOf } from './network.js'
import type { PathRules } from './rules.js'
import { pathOrder, searchToward } from './search.js'
import { BASIS_FACTOR, priorIdOf } from './trust.js'
import { type ApproachView, approachesBy, type PathView, pathView } from './view.js'

/** Links that one search reads at most; beyond, the answer says that it may be incomplete. */
export const LINKS_MAX = 50_000
/** Ways in that are looked at. */
export const BODIES_MAX = 20
const ACTORS_OF_COUNTRY_MAX = 2_000
const PATHS_MAX = 25

export interface PathQuestion {
  readonly from: string
  readonly to: string
  readonly first: number
  readonly rankBy: 'TRUST' | 'HOPS'
  readonly rules?: PathRulesInput | null | undefined
}

export type PathOutcome = 'FOUND' | 'NONE_WITHIN_HOPS' | 'NONE_IN_SOURCES' | 'END_HAS_NO_LINKS'

/** What a search for paths found. */
export interface PathAnswer {
  readonly outcome: PathOutcome
  readonly paths: readonly PathView[]
  readonly approaches: readonly PathView[]
  readonly shortestHops: number | null
  /** Names of the ends that have no link of cooperation at all. */
  readonly unlinked: readonly string[]
  readonly isTruncated: boolean
  readonly rules: PathRules
  readonly rankBy: 'TRUST' | 'HOPS'
  readonly from: EntityRecord
  readonly to: EntityRecord
}

export interface PathDependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly reference: Reference
  readonly asOfDefault: string
}

/** Answers `cooperationPaths`. Throws a Refusal where the question cannot be answered as asked. */
export async function cooperationPaths(deps: PathDependencies, question: PathQuestion): Promise<PathAnswer> {
  const given = rulesFrom(question.rules, 'input.rules', {
    asOf: deps.asOfDefault,
    priors: deps.reference.priors,
  })
  if (question.first < 1 || question.first > PATHS_MAX) {
    throw badInput('input.first', `${question.first} is not from 1 to ${PATHS_MAX}.`)
  }
  const [[from, to], rules] = await Promise.all([
    ends(deps, question),
    withAssumedLinks(deps.loaders, given, question.rules, 'input.rules.assumedLinks'),
  ])
  const [targetIds, serving] = await Promise.all([
    targetsOf(deps.graph, to),
    deps.graph.many(bodiesServing, { id: from.id, limit: BODIES_MAX }),
  ])
  const approaches = approachesBy(serving, rules)
  const endIds = [...new Set([from.id, ...targetIds, ...approaches.keys(), ...assumedEndIds(rules)])]
  const rows = await deps.graph.many(cooperationAround, { endIds, limit: LINKS_MAX + 1 })
  const network = networkOf(rows.slice(0, LINKS_MAX), rules)
  const targets = new Map(targetIds.map((id) => [id, 1]))
  const found = searchToward(network, targets, { ...question, hopsMax: rules.hopsMax }).bestFrom(
    from.id,
    question.first,
  )
  const known = {
    rules,
    rankBy: question.rankBy,
    from,
    to,
    isTruncated: rows.length > LINKS_MAX || found.isTruncated,
  }
  if (found.paths.length > 0) {
    const paths = found.paths.map((path) => pathView(path, network, null))
    return { ...known, outcome: 'FOUND', paths, approaches: [], shortestHops: null, unlinked: [] }
  }
  const unlinked = [
    ...(isLinked(rows, rules, [from.id]) ? [] : [from]),
    ...(isLinked(rows, rules, targetIds) ? [] : [to]),
  ]
  const why =
    unlinked.length === 0
      ? await whyNone(deps.graph, { network, targets, rules, fromId: from.id })
      : { outcome: 'END_HAS_NO_LINKS' as const, shortestHops: null }
  return {
    ...known,
    ...why,
    unlinked: unlinked.map(aimName),
    paths: [],
    approaches: viaBodies(network, targets, approaches, { ...question, hopsMax: rules.hopsMax }),
  }
}

/** Whether one of the actors has a link of cooperation, assumed or not, whatever else the rules of the call leave out. */
function isLinked(rows: readonly CooperationRow[], rules: PathRules, ids: readonly string[]): boolean {
  return (
    rows.some((row) => (ids.includes(row.fromId) || ids.includes(row.toId)) && counts(row)) ||
    assumedEndIds(rules).some((id) => ids.includes(id))
  )
}

/**
 * The ends of the links that the caller assumes. Between two of them, or one and an end of a path, the links are those
 * of the graph: fetched around them too, the network holds every path that uses an assumed link.
 */
export function assumedEndIds({ assumedLinks }: PathRules): readonly string[] {
  return assumedLinks.flatMap(({ from, to }) => [from.id, to.id])
}

function counts(row: CooperationRow): boolean {
  return priorIdOf(linkOf(row), row.toLabel) !== null
}

/** An end by name; a country stands for the actors located there. */
export function aimName(end: EntityRecord): string {
  return end.label === 'Place' ? `an actor in ${withArticle(end.name)}` : end.name
}

async function ends(
  { loaders }: PathDependencies,
  question: PathQuestion,
): Promise<[EntityRecord, EntityRecord]> {
  const [from, to] = await Promise.all([
    named(loaders, 'input.from', question.from, isActorOrAgreement),
    named(loaders, 'input.to', question.to, isEndOfPath),
  ])
  if (from.id === to.id) throw badInput('input.to', `both ends are ${JSON.stringify(from.name)}; name two.`)
  if (to.label === 'Place' && from.countryId === to.id) {
    throw badInput(
      'input.to',
      `${from.name} is located in ${to.name} already; name another country or an actor.`,
    )
  }
  return [from, to]
}

async function targetsOf(graph: Graph, to: EntityRecord): Promise<readonly string[]> {
  if (to.label !== 'Place') return [to.id]
  const rows = await graph.many(actorIdsInCountry, { countryId: to.id, limit: ACTORS_OF_COUNTRY_MAX })
  return rows.map((row) => row.id)
}

interface Unconnected {
  readonly network: Network
  readonly targets: ReadonlyMap<string, number>
  readonly rules: PathRules
  readonly fromId: string
}

/** Why no path was found: one is longer than the limit, or the sources name none. */
async function whyNone(graph: Graph, { network, targets, rules, fromId }: Unconnected) {
  const longer = searchToward(network, targets, { hopsMax: HOPS_MAX, rankBy: 'HOPS' }).bestFrom(fromId, 1)
    .paths[0]
  const shortestHops = longer?.steps.length ?? (await hopsBeyondReach(graph, { targets, rules, fromId }))
  return shortestHops === null
    ? { outcome: 'NONE_IN_SOURCES' as const, shortestHops }
    : { outcome: 'NONE_WITHIN_HOPS' as const, shortestHops }
}

/** Length of a chain too long for the ranking; a shorter one that the ranking refused (it turns at a funder) does not count. */
async function hopsBeyondReach(
  graph: Graph,
  { targets, rules, fromId }: Omit<Unconnected, 'network'>,
): Promise<number | null> {
  const row = await graph.maybeOne(shortestHopsBetween, {
    fromId,
    toIds: [...targets.keys()],
    kinds: [...rules.kinds],
    bases: BASES.filter((basis: Basis) => BASIS_FACTOR[basis] >= BASIS_FACTOR[rules.minBasis]),
    throughSupranational: rules.throughSupranational,
  })
  return row !== null && row.hops > HOPS_MAX ? row.hops : null
}

function viaBodies(
  network: Network,
  targets: ReadonlyMap<string, number>,
  approaches: ReadonlyMap<string, ApproachView>,
  { first, ...options }: PathQuestion & { readonly hopsMax: number },
): readonly PathView[] {
  const search = searchToward(network, targets, options)
  return [...approaches.values()]
    .filter((approach) => !targets.has(approach.bodyId))
    .flatMap((approach) =>
      search.bestFrom(approach.bodyId, first).paths.map((path) => ({
        approach,
        path: { ...path, trust: path.trust * approach.factor },
      })),
    )
    .toSorted((a, b) => pathOrder(options.rankBy)(a.path, b.path))
    .slice(0, first)
    .map(({ path, approach }) => pathView(path, network, approach))
}

import { compareText } from '../../compare-text.js'
import type { EntityRecord } from '../../graph/entities.js'
import { TRANSFER_ACTORS_MAX, TRANSFER_RELATIONS, type TransferRelation } from '../../graph/transfer.js'
import { groupBy } from '../../group-by.js'
import type { Loaders } from '../../loaders/index.js'
import { holdsOn } from '../dates.js'
import { type Page, type PageArguments, pageOf, pageRequest } from '../paging.js'
import type { Reference } from '../reference.js'
import { type ActorFacts, factsOn } from './facts.js'
import { type Importance, type Rating, ratingsFrom } from './questionnaire.js'
import { type RoleStatement, rolesOf } from './roles.js'
import { TRANSFER_ROLES, type TransferRole, type TransferRules } from './rules.js'

/** A body of the transfer system of a place. */
export interface Member {
  readonly facts: ActorFacts
  readonly roles: readonly RoleStatement<TransferRole>[]
  /** How it belongs to the place; never empty. */
  readonly relations: readonly TransferRelation[]
  /** The links that say so. */
  readonly linkIds: readonly string[]
}

/** The transfer system of a place, as of a day. */
export interface TransferSystem {
  readonly place: EntityRecord
  readonly asOf: string
  /** By name. */
  readonly members: readonly Member[]
  /** Whether there are more bodies than one answer reads. */
  readonly isTruncated: boolean
  /** The caller's ratings by item. */
  readonly ratings: ReadonlyMap<string, Importance>
}

export interface TransferDependencies {
  readonly loaders: Loaders
  readonly reference: Reference
}

export interface TransferQuestion {
  readonly asOf: string
  readonly ratings?: readonly Rating[] | null | undefined
}

/** Reads the transfer system of a place. Throws a Refusal where a rating cannot be used. */
export async function transferSystem(
  { loaders, reference }: TransferDependencies,
  place: EntityRecord,
  { asOf, ratings }: TransferQuestion,
): Promise<TransferSystem> {
  const ratingsByItem = ratingsFrom(ratings, reference.questionnaire)
  const rows = await loaders.transferActors.load(place.id)
  const holding = rows
    .slice(0, TRANSFER_ACTORS_MAX)
    .filter(({ validFrom, validTo }) => holdsOn(validFrom, validTo, asOf))
  const byActor = groupBy(holding, ({ actorId }) => actorId)
  const facts = await actorFacts(loaders, [...byActor.keys()], asOf, reference.transferRules)
  const members = [...byActor].flatMap(([id, links]): readonly Member[] => {
    const actor = facts.get(id)
    if (actor === undefined) return []
    const relations = TRANSFER_RELATIONS.filter((one) => links.some(({ relation }) => relation === one))
    const roles = rolesOf(actor, reference.transferRules.roles)
    return [{ facts: actor, roles, relations, linkIds: [...new Set(links.map(({ linkId }) => linkId))] }]
  })
  return {
    place,
    asOf,
    members: members.toSorted(byName),
    isTruncated: rows.length > TRANSFER_ACTORS_MAX,
    ratings: ratingsByItem,
  }
}

/** What the rules need to know of actors on a day, by id; what is no actor has none. */
export async function actorFacts(
  loaders: Loaders,
  ids: readonly string[],
  asOf: string,
  { inactiveLifecycles }: TransferRules,
): Promise<ReadonlyMap<string, ActorFacts>> {
  const rows = await Promise.all(ids.map((id) => loaders.transferFacts.load(id)))
  return new Map(
    rows.flatMap((row) => (row === null ? [] : [[row.id, factsOn(row, asOf, inactiveLifecycles)]])),
  )
}

/** The roles of one actor on a day. */
export async function transferRolesOf(
  { loaders, reference }: TransferDependencies,
  { id }: EntityRecord,
  asOf: string,
): Promise<readonly RoleStatement<TransferRole>[]> {
  const facts = (await actorFacts(loaders, [id], asOf, reference.transferRules)).get(id)
  return facts === undefined ? [] : rolesOf(facts, reference.transferRules.roles)
}

function byName(a: Member, b: Member): number {
  return compareText(a.facts.sortName, b.facts.sortName) || compareText(a.facts.id, b.facts.id)
}

export function hasRole(member: Pick<Member, 'roles'>, role: TransferRole): boolean {
  return member.roles.some((one) => one.role === role)
}

export function isLocated({ relations }: Member): boolean {
  return relations.includes('LOCATED')
}

/** How many bodies have each role; 0 where none is named. */
export function roleCounts({ members }: TransferSystem) {
  return TRANSFER_ROLES.map((role) => {
    const having = members.filter((member) => hasRole(member, role))
    const located = having.filter(isLocated).length
    return { role, count: having.length, located, serving: having.length - located }
  })
}

export interface MemberPage<Edge> extends Page<Edge> {
  readonly totalCount: number
}

/** A page of bodies by name. `about` tells the list from every other. */
export function memberPage<Edge>(
  members: readonly Member[],
  about: readonly unknown[],
  paging: PageArguments,
  edge: (member: Member) => Edge,
): MemberPage<Edge> {
  const request = pageRequest({ about, orderedBy: 2 }, paging)
  const [sortName, id] = (request.from ?? []).map(String)
  const isAfter = ({ facts }: Member) =>
    sortName === undefined ||
    id === undefined ||
    facts.sortName > sortName ||
    (facts.sortName === sortName && facts.id > id)
  const page = pageOf(members.filter(isAfter).slice(0, request.size + 1), request, {
    position: ({ facts }) => [facts.sortName, facts.id],
    edge,
  })
  return { ...page, totalCount: members.length }
}

export interface ActorQuestion {
  readonly role?: TransferRole | null | undefined
  readonly relation?: TransferRelation | null | undefined
}

export interface ActorEdge {
  readonly cursor: string
  readonly member: Member
}
export type ActorPage = MemberPage<Omit<ActorEdge, 'cursor'>>

/** A page of the bodies of a system, of those with one role or of those in one relation to the place. */
export function actorPage(
  system: TransferSystem,
  { role = null, relation = null }: ActorQuestion,
  paging: PageArguments,
): ActorPage {
  const { place, asOf, members } = system
  const wanted = members.filter(
    (member) =>
      (role === null || hasRole(member, role)) && (relation === null || member.relations.includes(relation)),
  )
  return memberPage(wanted, ['transferActors', place.id, asOf, role, relation], paging, (member) => ({
    member,
  }))
}

import { compareText } from '../../compare-text.js'
import type { CooperationRow } from '../../graph/cooperation.js'
import type { EntityRecord } from '../../graph/entities.js'
import type { EntityLabel } from '../../graph/words.js'
import { isAfter, isBefore } from '../dates.js'
import type { AssumedLink, PathRules } from './rules.js'
import {
  type CooperationLink,
  ENDED_FACTOR,
  trustOf,
  type WeighedLink,
  weigh,
  weighAssumed,
} from './trust.js'

/** An actor or agreement that a path may pass. */
export interface Stop {
  readonly id: string
  readonly label: EntityLabel | null
  readonly name: string
  readonly countryId: string | null
  /** Whether the stop may lie between the ends. */
  readonly mayBePassed: boolean
  /** Whether it is anything but an undertaking or agreement that is still to come. */
  readonly hasBegun: boolean
  /** Whether it is an undertaking or agreement that had ended. */
  readonly hasEnded: boolean
}

/** All that joins two neighbouring stops. */
export interface Hop {
  readonly from: Stop
  readonly to: Stop
  /** The most trusted first; never empty. */
  readonly links: readonly WeighedLink[]
}

/** What the ranking needs to know of the graph. */
export interface Network {
  stop(id: string): Stop | undefined
  /** The hops that leave a stop, in order of the ids they lead to. */
  hopsFrom(id: string): readonly Hop[]
  hopBetween(fromId: string, toId: string): Hop | undefined
}

/** The network of the links that the rules allow, those that the caller assumes included. */
export function networkOf(rows: readonly CooperationRow[], rules: PathRules): Network {
  const stops = new Map<string, Stop>()
  const linksByPair = new Map<string, Map<string, WeighedLink[]>>()
  const add = (weighed: WeighedLink, from: Stop, to: Stop) => {
    if (!mayBeJoined(from, to, rules)) return
    addLink(linksByPair, from.id, to.id, weighed)
    addLink(linksByPair, to.id, from.id, weighed)
  }
  for (const row of rows) {
    const weighed = weigh(linkOf(row), row.toLabel, rules)
    if (weighed === null || row.fromId === row.toId) continue
    add(weighed, addStop(stops, fromEnd(row), rules), addStop(stops, toEnd(row), rules))
  }
  rules.assumedLinks.forEach((assumed, index) => {
    const [from, to] = [assumed.from, assumed.to].map((end) => addStop(stops, endOf(end), rules))
    if (from !== undefined && to !== undefined) add(weighAssumed(assumed, index, rules), from, to)
  })
  const hops = new Map([...linksByPair].map(([id, byOther]) => [id, hopsOf(id, byOther, stops)]))
  return {
    stop: (id) => stops.get(id),
    hopsFrom: (id) => [...(hops.get(id)?.values() ?? [])],
    hopBetween: (fromId, toId) => hops.get(fromId)?.get(toId),
  }
}

/** Whether the rules let a link between the two count: both have begun, and neither had ended where the past is left out. */
function mayBeJoined(from: Stop, to: Stop, { includePast }: PathRules): boolean {
  return from.hasBegun && to.hasBegun && (includePast || !(from.hasEnded || to.hasEnded))
}

/** Whether a link that the caller assumes takes part in the search. */
export function isInPlay({ from, to }: AssumedLink, rules: PathRules): boolean {
  return mayBeJoined(stopOf(endOf(from), rules), stopOf(endOf(to), rules), rules)
}

/** A row of the graph as a link. */
export function linkOf(row: CooperationRow): CooperationLink {
  const {
    id,
    kind,
    role,
    standing,
    detail,
    validFrom,
    validTo,
    basis,
    lastConfirmed,
    evidenceIds,
    fromId,
    toId,
  } = row
  const offer = { form: null, access: null }
  return {
    id,
    kind,
    role,
    standing,
    detail,
    validFrom,
    validTo,
    basis,
    lastConfirmed,
    evidenceIds,
    fromId,
    toId,
    ...offer,
  }
}

type End = Pick<Stop, 'id' | 'label' | 'name' | 'countryId'> & {
  readonly level: string | null
  readonly start: string | null
  readonly end: string | null
  readonly isEnded: boolean
}

function fromEnd(row: CooperationRow): End {
  return {
    id: row.fromId,
    label: row.fromLabel,
    name: row.fromName,
    countryId: row.fromCountryId,
    level: row.fromLevel,
    start: row.fromStart,
    end: row.fromEnd,
    isEnded: row.fromIsEnded,
  }
}

function toEnd(row: CooperationRow): End {
  return {
    id: row.toId,
    label: row.toLabel,
    name: row.toName,
    countryId: row.toCountryId,
    level: row.toLevel,
    start: row.toStart,
    end: row.toEnd,
    isEnded: row.toIsEnded,
  }
}

function endOf(entity: EntityRecord): End {
  return {
    id: entity.id,
    label: entity.label,
    name: entity.name,
    countryId: entity.countryId,
    level: entity.level,
    start: entity.startedOn ?? entity.validFrom,
    end: entity.endedOn ?? entity.validTo,
    isEnded: entity.status === 'ENDED',
  }
}

function addStop(stops: Map<string, Stop>, end: End, rules: PathRules): Stop {
  const known = stops.get(end.id)
  if (known !== undefined) return known
  const added = stopOf(end, rules)
  stops.set(end.id, added)
  return added
}

function stopOf({ level, start, end, isEnded, ...stop }: End, rules: PathRules): Stop {
  const canEnd = stop.label === 'Undertaking' || stop.label === 'Agreement'
  return {
    ...stop,
    mayBePassed: rules.throughSupranational || level !== 'SUPRANATIONAL',
    hasBegun: !canEnd || start === null || !isAfter(start, rules.asOf),
    hasEnded: canEnd && (isEnded || (end !== null && isBefore(end, rules.asOf))),
  }
}

function addLink(
  byPair: Map<string, Map<string, WeighedLink[]>>,
  a: string,
  b: string,
  weighed: WeighedLink,
): void {
  const ofA = byPair.get(a) ?? new Map<string, WeighedLink[]>()
  byPair.set(a, ofA)
  ofA.set(b, [...(ofA.get(b) ?? []), weighed])
}

function hopsOf(
  id: string,
  byOther: Map<string, WeighedLink[]>,
  stops: Map<string, Stop>,
): ReadonlyMap<string, Hop> {
  const hops = new Map<string, Hop>()
  for (const otherId of [...byOther.keys()].toSorted(compareText)) {
    const [from, to] = [stops.get(id), stops.get(otherId)]
    const links = (byOther.get(otherId) ?? []).toSorted(byTrustThenId)
    if (from !== undefined && to !== undefined) hops.set(otherId, { from, to, links })
  }
  return hops
}

function byTrustThenId(a: WeighedLink, b: WeighedLink): number {
  return trustOf(b) - trustOf(a) || rankOf(a) - rankOf(b) || compareText(a.link.id, b.link.id)
}

/** What sources name comes before what is assumed. */
function rankOf({ assumed }: WeighedLink): number {
  return assumed === null ? 0 : 1
}

/** What arriving at a stop costs beside the link: ended undertakings and agreements count less, once. */
export function arrivalFactor(stop: Stop): number {
  return stop.hasEnded ? ENDED_FACTOR : 1
}

import type { Basis, FacilityKind } from '../../graph/words.js'
import { firmest, weakest } from '../bases.js'
import type { EnvironmentFacts, FacilityFacts, FigureFacts, OfKind } from './facts.js'
import type { Presence } from './model.js'

/** A facility as one of a kind. */
export interface FacilityOfKind extends FacilityFacts {
  readonly ofKind: OfKind
  /** How firm it is that one of this kind is there: the weakest of its kind and of the links that put it there. */
  readonly firmness: Basis
}

/** What is known of one kind of facility in an environment. */
export interface KindFacts {
  readonly kind: FacilityKind
  /** In use, or the stage of life not recorded. */
  readonly inUse: readonly FacilityOfKind[]
  /** Planned or under construction. */
  readonly coming: readonly FacilityOfKind[]
  readonly closed: readonly FacilityOfKind[]
  /** In use in the same place, without a tie to the cluster. */
  readonly around: readonly FacilityOfKind[]
  /** The figures that say something of this kind. */
  readonly figures: readonly FigureFacts[]
}

/** A presence value and how firm it is; the basis is null where there is nothing to rest on. */
export interface PresenceValue {
  readonly presence: Presence
  readonly basis: Basis | null
}

/** The facilities and figures of one kind. */
export function kindFactsOf({ facilities, figures }: EnvironmentFacts, kind: FacilityKind): KindFacts {
  const ofKind = facilities.flatMap((facility) => asOfKind(facility, kind))
  const own = ofKind.filter((facility) => facility.isOwn)
  return {
    kind,
    inUse: own.filter(isInUse),
    coming: own.filter(({ standing }) => standing === 'PLANNED' || standing === 'UNDER_CONSTRUCTION'),
    closed: own.filter(({ standing }) => standing === 'CLOSED'),
    around: ofKind.filter((facility) => !facility.isOwn && isInUse(facility)),
    figures: figures.filter((figure) => figure.kinds.includes(kind) || speaksOfAllKinds(figure)),
  }
}

function asOfKind(facility: FacilityFacts, kind: FacilityKind): readonly FacilityOfKind[] {
  const ofKind = facility.kinds.find((one) => one.kind === kind)
  if (ofKind === undefined) return []
  return [{ ...facility, ofKind, firmness: weakest([facility.basis, ofKind.basis]) }]
}

function isInUse({ standing }: FacilityFacts): boolean {
  return standing === 'OPERATING' || standing === 'NOT_RECORDED'
}

/** A count of all facilities says something of each kind only where it is none, or where all of them are listed. */
function speaksOfAllKinds(figure: FigureFacts): boolean {
  return figure.kinds.length === 0 && (denies(figure) || isCompleteTotal(figure))
}

/** What is known of a kind: the first value that holds, in the order of precedence of the reference data. */
export function presenceOf(
  facts: KindFacts,
  all: EnvironmentFacts,
  precedence: readonly Presence[],
): PresenceValue {
  const bases = basesByPresence(facts, all)
  const presence = precedence.find((value) => bases.get(value) !== undefined) ?? 'NONE_NAMED'
  return { presence, basis: bases.get(presence) ?? null }
}

/** How firm each value is that holds; values that do not hold are absent. */
function basesByPresence(facts: KindFacts, all: EnvironmentFacts): ReadonlyMap<Presence, Basis> {
  const { inUse, coming, figures } = facts
  const named = firmest(inUse.map(({ firmness }) => firmness))
  const stated = firmest(figures.filter(shows).map(witnessBasis))
  const denied = firmest(figures.filter(denies).map(({ basis }) => basis))
  const exceeded = firmest(
    figures.filter((figure) => isExceededBy(figure, inUse.length)).map(({ basis }) => basis),
  )
  const planned = firmest([
    ...coming.map(({ firmness }) => firmness),
    ...figures.filter(isPlanOfSome).map(witnessBasis),
  ])
  const unlisted = firmest(
    figures.filter((figure) => isListWithout(figure, facts, all)).map(({ basis }) => basis),
  )
  const present = firmest([named, stated].filter((basis) => basis !== null))
  const contradicted = firmest([
    ...(denied !== null && present !== null ? [weakest([denied, present])] : []),
    ...(exceeded !== null && named !== null ? [weakest([exceeded, named])] : []),
  ])
  const found: readonly (readonly [Presence, Basis | null])[] = [
    ['CONTRADICTED', contradicted],
    ['NAMED', named],
    ['STATED_UNNAMED', stated],
    ['PLANNED', planned],
    ['STATED_ABSENT', denied],
    ['ABSENT_FROM_COMPLETE_LIST', unlisted === null ? null : weakest([unlisted, 'DERIVED'])],
  ]
  return new Map(found.flatMap(([presence, basis]) => (basis === null ? [] : [[presence, basis]])))
}

/** Whether a figure says that there is one. A complete list names what it counts, so its witnesses are those named. */
export function shows(figure: FigureFacts): boolean {
  const isListOfSeveralKinds = figure.isCompleteList && figure.kinds.length > 1
  return figure.canShow && !figure.isPlan && countsSome(figure) && !isListOfSeveralKinds
}

export function isPlanOfSome(figure: FigureFacts): boolean {
  return figure.canShow && figure.isPlan && countsSome(figure)
}

/** Whether a figure says that there is none. */
export function denies(figure: FigureFacts): boolean {
  return figure.canDeny && figure.high === 0
}

function countsSome({ low, kinds }: FigureFacts): boolean {
  return kinds.length > 0 && (low ?? 0) > 0
}

/** Counted together with other kinds, that there is one of this kind is a reading of ours. */
function witnessBasis({ basis, kinds }: FigureFacts): Basis {
  return kinds.length > 1 ? 'INFERRED' : basis
}

/** Whether more are named than the sources count. */
export function isExceededBy({ isTotal, isAbout, high, kinds }: FigureFacts, named: number): boolean {
  return isTotal && !isAbout && kinds.length === 1 && high !== null && named > high
}

function isCompleteTotal({ isCompleteList, isTotal, low }: FigureFacts): boolean {
  return isCompleteList && isTotal && low !== null
}

/** Whether a figure lists all facilities of several kinds, all it counts are named here, and none is of this kind. */
function isListWithout(
  figure: FigureFacts,
  { inUse, coming, closed }: KindFacts,
  all: EnvironmentFacts,
): boolean {
  if (!isCompleteTotal(figure) || figure.kinds.length === 1) return false
  if (inUse.length + coming.length + closed.length > 0) return false
  const listed = all.facilities.filter(
    ({ isOwn, kinds }) =>
      isOwn && (figure.kinds.length === 0 || kinds.some(({ kind }) => figure.kinds.includes(kind))),
  )
  return listed.length >= (figure.low ?? 0)
}

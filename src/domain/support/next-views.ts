import type { AdviceView } from './advice.js'
import type { KindView } from './index.js'
import type { PremisesBand, PremisesOverlap, PremisesRule } from './model.js'
import type { Near } from './nearness.js'
import type { Firm, Takes } from './premises.js'
import type { FacilityOfKind } from './presence.js'

/** Which premises fit a firm, and which of them are named. */
export interface NextPremisesView extends Firm {
  /** The facility the firm moves from; null where it names none. */
  readonly fromId: string | null
  readonly fits: readonly FitView[]
  /** Why more than one fits. */
  readonly overlaps: readonly PremisesOverlap[]
  /** Facilities of other kinds that take a firm of this size by what is stated of themselves. */
  readonly bySize: readonly SuitableView[]
  readonly afterwards: readonly KindView[]
  readonly sentence: string
}

/** A kind of premises that fits, with the facilities of this kind. */
export interface FitView {
  readonly band: PremisesBand
  readonly presence: KindView
  readonly rule: PremisesRule
  /** Those that do not take the firm last, the nearest first. */
  readonly facilities: readonly SuitableView[]
  /** Of a cluster: those in the same place that are not tied to it. */
  readonly inSamePlace: readonly SuitableView[]
  readonly advice: AdviceView | null
  readonly sentence: string
}

/** A facility that may suit. */
export interface SuitableView {
  readonly found: FacilityOfKind
  readonly takes: Takes
  /** Null where the caller names no facility that the firm moves from. */
  readonly near: Near | null
}

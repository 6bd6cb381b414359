import type { Basis, FacilityKind } from '../../graph/words.js'

/** A facility in an environment, as of a day. */
export interface FacilityFacts {
  readonly id: string
  readonly name: string
  readonly standing: Standing
  /** Whether it is part of the environment, or only lies in the same place as the cluster. */
  readonly isOwn: boolean
  readonly kinds: readonly OfKind[]
  /** The links by which it is there. */
  readonly linkIds: readonly string[]
  /** How firm it is that it is there. */
  readonly basis: Basis
  readonly tenantSizes: readonly TenantSize[]
  /** Figures about itself: sizes of firms it takes, and that some of several are running or under construction. */
  readonly figureIds: readonly string[]
}

/** Whether firms can use it. A facility whose stage of life is not recorded is taken for one in use, and says so. */
export type Standing = 'OPERATING' | 'NOT_RECORDED' | 'PLANNED' | 'UNDER_CONSTRUCTION' | 'CLOSED'

export interface OfKind {
  readonly kind: FacilityKind
  readonly basis: Basis
  readonly evidenceIds: readonly string[]
}

/** Employees of a firm that a facility can take; open where null. */
export interface TenantSize {
  readonly low: number | null
  readonly high: number | null
}

/** A figure that counts facilities, as of a day. */
export interface FigureFacts {
  readonly id: string
  /** Counted together where several; facilities of any kind where none. */
  readonly kinds: readonly FacilityKind[]
  readonly low: number | null
  readonly high: number | null
  readonly asStated: string | null
  /** The source says that it is not exact. */
  readonly isAbout: boolean
  readonly basis: Basis
  /** It counts what is aimed at or under construction. */
  readonly isPlan: boolean
  /** More than none shows that there is one. */
  readonly canShow: boolean
  /** None denies that there is one. */
  readonly canDeny: boolean
  /** It counts exactly what is asked about, so that it can be held against what is named. */
  readonly isTotal: boolean
  readonly isCompleteList: boolean
}

/** What is known of the facilities of one cluster or place on a day. */
export interface EnvironmentFacts {
  readonly facilities: readonly FacilityFacts[]
  readonly figures: readonly FigureFacts[]
}

export interface FactsQuestion {
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Whether only facilities of a sector are asked for. */
  readonly hasSector: boolean
}

import type { EntityRecord } from '../../graph/entities.js'
import { type Basis, COOPERATION_KINDS, type CooperationKind, type LinkRole } from '../../graph/words.js'

/** A link that the caller knows of and no source names: it counts in one call and is stored nowhere. */
export interface AssumedLink {
  readonly kind: CooperationKind
  readonly role: LinkRole | null
  readonly from: EntityRecord
  readonly to: EntityRecord
  /** Trust in it, in (0, 1]. */
  readonly prior: number
}

/** By what rules paths are searched: the caller's, filled up with the defaults. */
export interface PathRules {
  /** The most links a path may have, 1 to 6. */
  readonly hopsMax: number
  readonly kinds: ReadonlySet<CooperationKind>
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  readonly includePast: boolean
  readonly throughSupranational: boolean
  readonly minBasis: Basis
  /** Trust by short name of the prior, in (0, 1]. */
  readonly priors: ReadonlyMap<string, number>
  /** Names of the priors that the caller set. */
  readonly overridden: ReadonlySet<string>
  /** Links taken into the search beside those of the sources. */
  readonly assumedLinks: readonly AssumedLink[]
}

export const HOPS_DEFAULT = 5

/** The rules where the caller sets none. */
export function defaultRules(asOf: string, priors: ReadonlyMap<string, number>): PathRules {
  return {
    hopsMax: HOPS_DEFAULT,
    kinds: new Set(COOPERATION_KINDS),
    asOf,
    includePast: true,
    throughSupranational: false,
    minBasis: 'INFERRED',
    priors,
    overridden: new Set(),
    assumedLinks: [],
  }
}

import type { LinkKind } from '../words.js'
import type { PlumbingKind } from './kinds.js'

/** Whose rows they are: a loader changes and removes rows of its own origin only. */
type Owned = { readonly id: string; readonly origin: string }

type Rested = { readonly basis: string; readonly evidenceIds: readonly string[] }

/** The properties of every named thing; null stands for "not recorded" and is not stored. */
export type EntityRow = Owned &
  Rested & {
    readonly name: string
    readonly sortName: string
    readonly searchText: string
    readonly nameTexts: readonly string[]
    readonly nameLanguages: readonly string[]
    readonly countryId: string | null
  }

export type PlaceRow = EntityRow & { readonly kind: string }

export type ClusterRow = EntityRow & { readonly foundedOn: string | null }

export type FacilityRow = EntityRow & {
  readonly kinds: readonly string[]
  readonly ownership: string | null
  readonly lifecycle: string | null
  readonly foundedOn: string | null
}

export type OrganisationRow = EntityRow & {
  readonly kinds: readonly string[]
  readonly level: string | null
  readonly foundedOn: string | null
}

export type UndertakingRow = EntityRow & {
  readonly kind: string
  readonly startedOn: string | null
  readonly endedOn: string | null
}

export type AgreementRow = EntityRow & {
  readonly kind: string
  readonly level: string | null
  readonly status: string | null
  readonly isBinding: boolean | null
  readonly validFrom: string | null
  readonly validTo: string | null
}

export type ConceptRow = EntityRow & { readonly scheme: string; readonly code: string | null }

export type TermRow = Owned &
  Rested & {
    readonly kind: string
    readonly text: string
    /** From 1 within its agreement. */
    readonly position: number
  }

export type ObservationRow = Owned &
  Rested & {
    readonly kind: string
    readonly qualifier: string | null
    readonly low: number | null
    readonly high: number | null
    readonly unit: string | null
    readonly asStated: string | null
    readonly from: string | null
    readonly to: string | null
    readonly isCompleteList: boolean
  }

export type EvidenceRow = Owned & {
  readonly section: string | null
  readonly lines: readonly string[]
  readonly basis: string
  readonly note: string | null
  readonly statedOn: string
}

export type SourceRow = Owned & {
  readonly title: string
  readonly publisher: string | null
  readonly year: number
  readonly statedOn: string
  readonly url: string | null
  readonly licence: string
  readonly sha256: string | null
  readonly lineCount: number | null
}

/** A section of a source, and how many pieces of evidence cite it. */
export type SectionRow = Owned & {
  readonly number: string
  readonly title: string
  readonly first: number
  readonly last: number
  readonly evidenceCount: number
}

export type RuleRow = Owned & { readonly statement: string }

/** `id` and `key` are the same: the scheme and the value. */
export type IdentifierRow = Owned & {
  readonly key: string
  readonly scheme: string
  readonly version: string | null
  readonly value: string
}

export type FormerIdRow = Owned & { readonly reason: string }

/** A relationship: its ends by id, and all that it holds. */
type RelationshipRow<P extends Owned = Owned> = {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly properties: P
}

type LinkProperties = Owned &
  Rested & {
    readonly lastConfirmed: string
    readonly role: string | null
    readonly standing: string | null
    readonly form: string | null
    readonly access: string | null
    readonly detail: string | null
    readonly validFrom: string | null
    readonly validTo: string | null
  }

export type LinkRow = RelationshipRow<LinkProperties>
export type PlumbingRow = RelationshipRow<Owned | (Owned & Rested)>

/** All rows of one origin. */
export interface GraphRows {
  readonly places: readonly PlaceRow[]
  readonly clusters: readonly ClusterRow[]
  readonly facilities: readonly FacilityRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly undertakings: readonly UndertakingRow[]
  readonly agreements: readonly AgreementRow[]
  readonly concepts: readonly ConceptRow[]
  readonly terms: readonly TermRow[]
  readonly observations: readonly ObservationRow[]
  readonly evidence: readonly EvidenceRow[]
  readonly sources: readonly SourceRow[]
  readonly sections: readonly SectionRow[]
  readonly rules: readonly RuleRow[]
  readonly identifiers: readonly IdentifierRow[]
  readonly formerIds: readonly FormerIdRow[]
  readonly links: ReadonlyMap<LinkKind, readonly LinkRow[]>
  readonly plumbing: ReadonlyMap<PlumbingKind, readonly PlumbingRow[]>
}

import { compareText } from '../../compare-text.js'
import type { OfferRow } from '../../graph/partners.js'
import type { Access, OfferForm } from '../../graph/words.js'
import { BASIS_FACTOR } from '../paths/trust.js'
import type { ComponentKind } from '../reference.js'
import type { Need } from './needs.js'

/** How one need is covered: by the offer that serves it best, or not at all. */
export interface Coverage {
  readonly need: Need
  readonly offer: OfferRow | null
  readonly closeness: number
  readonly basisFactor: number
  /** Null where no form is asked for or none is recorded. */
  readonly formFit: number | null
  /** Null where not recorded. */
  readonly accessValue: number | null
}

/** The terms that one need adds to NEED, FORM and ACCESS: as known, and at best. */
export interface Terms {
  readonly need: number
  readonly formKnown: number
  readonly formBest: number
  readonly accessKnown: number
  readonly accessBest: number
}

export interface CoverageRules {
  readonly weights: ReadonlyMap<ComponentKind, number>
  readonly accessValues: ReadonlyMap<Access, number>
  /** Take what is not recorded of this part for the best it can be. */
  readonly bestAssumedFor?: 'FORM' | 'ACCESS'
}

const OTHER_FORM_FIT = 0.5

/** A need with the offer that counts, and the offer that would count if all that is unknown turned out well. */
export interface CoveredNeed {
  readonly known: Coverage
  readonly best: Coverage
}

/**
 * For each need the offer that adds most to the score. FORM and ACCESS follow the same offer as NEED, so that the
 * parts speak of one thing; and as each need takes a maximum, learning a fact never lowers the score.
 */
export function coverNeeds(
  needs: readonly Need[],
  offers: readonly OfferRow[],
  rules: CoverageRules,
): readonly CoveredNeed[] {
  const covered = needs.map((need) => ({ need, choices: choicesFor(need, offers, rules) }))
  const totals = totalsOf(
    needs,
    covered.filter(({ choices }) => choices.length > 0).map(({ need }) => need),
  )
  return covered.map(({ need, choices }) => {
    const worth = (coverage: Coverage, read: (terms: Terms) => readonly [number, number]) =>
      worthOf(coverage, read(termsOf(coverage)), rules.weights, totals)
    return {
      known: pick(need, choices, (one) => worth(one, (terms) => [terms.formKnown, terms.accessKnown])),
      best: pick(need, choices, (one) => worth(one, (terms) => [terms.formBest, terms.accessBest])),
    }
  })
}

export interface Totals {
  /** Importance of all needs. */
  readonly all: number
  /** Importance of the needs that ask for a form. */
  readonly withForm: number
  /** Importance of the needs that are covered. */
  readonly covered: number
}

export function totalsOf(needs: readonly Need[], coveredNeeds: readonly Need[]): Totals {
  const sum = (some: readonly Need[]) => some.reduce((total, need) => total + need.importance, 0)
  return {
    all: sum(needs),
    withForm: sum(needs.filter((need) => need.form !== null)),
    covered: sum(coveredNeeds),
  }
}

/** The terms of a coverage, before importance. */
export function termsOf({ need, offer, closeness, basisFactor, formFit, accessValue }: Coverage): Terms {
  const asksForm = need.form !== null && offer !== null
  return {
    need: closeness * basisFactor,
    formKnown: asksForm ? (formFit ?? 0) * basisFactor : 0,
    formBest: asksForm ? (formFit ?? 1) * basisFactor : 0,
    accessKnown: offer === null ? 0 : (accessValue ?? 0),
    accessBest: offer === null ? 0 : (accessValue ?? 1),
  }
}

function worthOf(
  coverage: Coverage,
  [form, access]: readonly [number, number],
  weights: ReadonlyMap<ComponentKind, number>,
  totals: Totals,
): number {
  const part = (kind: ComponentKind, term: number, total: number) =>
    total === 0 ? 0 : ((weights.get(kind) ?? 0) * coverage.need.importance * term) / total
  return (
    part('NEED', termsOf(coverage).need, totals.all) +
    part('FORM', form, totals.withForm) +
    part('ACCESS', access, totals.covered)
  )
}

function choicesFor(need: Need, offers: readonly OfferRow[], rules: CoverageRules): readonly Coverage[] {
  return offers.flatMap((offer) => {
    const closeness = need.closeness.get(offer.conceptId)
    if (closeness === undefined) return []
    return [
      {
        need,
        offer,
        closeness,
        basisFactor: BASIS_FACTOR[offer.basis],
        formFit:
          formFit(need.form, offer.form) ??
          (need.form !== null && rules.bestAssumedFor === 'FORM' ? 1 : null),
        accessValue: accessValue(offer.access, rules),
      },
    ]
  })
}

function accessValue(access: Access | null, { accessValues, bestAssumedFor }: CoverageRules): number | null {
  if (access !== null) return accessValues.get(access) ?? null
  return bestAssumedFor === 'ACCESS' ? 1 : null
}

function formFit(asked: OfferForm | null, offered: OfferForm | null): number | null {
  if (asked === null || offered === null) return null
  return asked === offered ? 1 : OTHER_FORM_FIT
}

/** The choice of most worth; among equals the nearer, then the firmer, then the first by id. */
function pick(need: Need, choices: readonly Coverage[], worth: (coverage: Coverage) => number): Coverage {
  const [best] = choices.toSorted(
    (a, b) =>
      worth(b) - worth(a) ||
      b.closeness - a.closeness ||
      b.basisFactor - a.basisFactor ||
      compareText(a.offer?.linkId ?? '', b.offer?.linkId ?? ''),
  )
  return best ?? { need, offer: null, closeness: 0, basisFactor: 0, formFit: null, accessValue: null }
}

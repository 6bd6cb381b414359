import { BASIS_FACTOR } from '../paths/trust.js'
import type { ComponentKind } from '../reference.js'
import {
  type Coverage,
  type CoverageRules,
  type CoveredNeed,
  coverNeeds,
  type Totals,
  termsOf,
  totalsOf,
} from './coverage.js'
import type { CandidateFacts, Field, SeekerFacts } from './facts.js'
import type { Need } from './needs.js'
import { closenessBetween, type SectorCloseness } from './sectors.js'

export type Axis = 'COMPLEMENTARITY' | 'AFFINITY' | 'REACHABILITY' | 'PRACTICALITY'

export const AXES: Readonly<Record<ComponentKind, Axis>> = {
  NEED: 'COMPLEMENTARITY',
  FORM: 'COMPLEMENTARITY',
  SECTOR: 'AFFINITY',
  TECHNOLOGY: 'AFFINITY',
  REACH: 'REACHABILITY',
  ACCESS: 'PRACTICALITY',
}

/** One part of a score. */
export interface Component {
  readonly kind: ComponentKind
  /** What is known, in [0, 1]; null where nothing is. */
  readonly value: number | null
  /** At best, if all that is unknown turned out well. */
  readonly valueIfUnknownsWereBest: number
  /** Share of the part that is known, in [0, 1]. */
  readonly known: number
  readonly weight: number
  /** weight / total of weights × value. */
  readonly contribution: number
  readonly raw: readonly { readonly name: string; readonly value: number | null }[]
  readonly evidenceIds: readonly string[]
}

export type Tier = 'STRONG' | 'POSSIBLE' | 'WEAK'

/** How well a candidate fits. */
export interface Scored {
  readonly score: number
  readonly scoreIfUnknownsWereBest: number
  readonly coverage: number
  readonly needsCovered: number
  readonly tier: Tier
  readonly components: readonly Component[]
  readonly needs: readonly Coverage[]
  /** Offers that would count in place of those if all that is unknown of them turned out well. */
  readonly rivals: readonly Coverage[]
  /** Sectors of both sides that meet best; null where they do not. */
  readonly sectorMeeting: SectorMeeting | null
  readonly sharedTechnologies: readonly Field[]
}

export interface ScoreRules extends CoverageRules {
  readonly needs: readonly Need[]
  readonly seeker: SeekerFacts
  /** How near sectors are to each sector of the seeker. */
  readonly sectorCloseness: SectorCloseness
}

/**
 * The weights in play, the same for every candidate: FORM is out of play where no need asks for a form, and with it NEED
 * and ACCESS where there is no need.
 */
export function weightsInPlay(
  weights: ReadonlyMap<ComponentKind, number>,
  needs: readonly Need[],
): ReadonlyMap<ComponentKind, number> {
  const isOut: { readonly [kind in ComponentKind]?: boolean } = {
    NEED: needs.length === 0,
    ACCESS: needs.length === 0,
    FORM: needs.every((need) => need.form === null),
  }
  return new Map([...weights].filter(([kind, weight]) => weight > 0 && isOut[kind] !== true))
}

export function totalWeight(inPlay: ReadonlyMap<ComponentKind, number>): number {
  return [...inPlay.values()].reduce((sum, weight) => sum + weight, 0)
}

/** What a score is computed from: who it is of does not matter. */
type ScoredFacts = Omit<CandidateFacts, 'profile'>

type Part = Omit<Component, 'kind' | 'weight' | 'contribution'>

const UNKNOWN: Omit<Part, 'raw'> = { value: null, valueIfUnknownsWereBest: 1, known: 0, evidenceIds: [] }
const STRONG_CLOSENESS = 0.9
const POSSIBLE_CLOSENESS = 0.5
const TECHNOLOGIES_FOR_FULL = 3

/** Scores one candidate: a pure function of its facts, the needs, the weights and the seeker. */
export function scoreOf(facts: ScoredFacts, rules: ScoreRules): Scored {
  const inPlay = weightsInPlay(rules.weights, rules.needs)
  const total = totalWeight(inPlay)
  const covered = coverNeeds(rules.needs, facts.offers, { ...rules, weights: inPlay })
  const sectorMeeting = bestSectorMeeting(facts, rules)
  const sharedTechnologies = technologiesShared(facts, rules)
  const parts: Readonly<Record<ComponentKind, Part>> = {
    ...needParts(covered, totalsOf(rules.needs, coveredNeeds(covered))),
    SECTOR: sectorPart(facts, rules, sectorMeeting),
    TECHNOLOGY: technologyPart(facts, rules, sharedTechnologies),
    REACH: reachPart(facts),
  }
  const components = [...inPlay].map(([kind, weight]): Component => {
    const part = parts[kind]
    return { kind, weight, contribution: (weight / total) * (part.value ?? 0), ...part }
  })
  const sumOf = (read: (component: Component) => number) =>
    components.reduce((sum, component) => sum + read(component), 0)
  const needs = covered.map(({ known }) => known)
  return {
    score: sumOf((one) => one.contribution),
    scoreIfUnknownsWereBest: sumOf((one) => (one.weight / total) * one.valueIfUnknownsWereBest),
    coverage: sumOf((one) => (one.weight / total) * one.known),
    needsCovered: needs.filter(({ offer }) => offer !== null).length,
    tier: tierOf(needs, facts),
    components,
    needs,
    rivals: covered
      .filter(({ known, best }) => known.offer?.linkId !== best.offer?.linkId)
      .map(({ best }) => best),
    sectorMeeting,
    sharedTechnologies,
  }
}

function coveredNeeds(covered: readonly CoveredNeed[]): readonly Need[] {
  return covered.filter(({ known }) => known.offer !== null).map(({ known }) => known.need)
}

function needParts(
  covered: readonly CoveredNeed[],
  totals: Totals,
): Readonly<Record<'NEED' | 'FORM' | 'ACCESS', Part>> {
  const known = covered.map((one) => one.known)
  const best = covered.map((one) => one.best)
  const share = (some: readonly Coverage[], total: number, term: (coverage: Coverage) => number) =>
    total === 0 ? 0 : some.reduce((sum, one) => sum + one.need.importance * term(one), 0) / total
  const asking = known.filter(({ need }) => need.form !== null)
  const offers = known.filter(({ offer }) => offer !== null)
  const evidenceIds = unique(offers.flatMap(({ offer }) => offer?.evidenceIds ?? []))
  const need = share(known, totals.all, (one) => termsOf(one).need)
  return {
    NEED: {
      value: need,
      valueIfUnknownsWereBest: share(best, totals.all, (one) => termsOf(one).need),
      known: 1,
      evidenceIds,
      raw: known.map((one) => ({
        name: `closeness × basis of ${one.need.conceptName}`,
        value: termsOf(one).need,
      })),
    },
    FORM: {
      value: asking.every(isFormUnknown)
        ? null
        : share(known, totals.withForm, (one) => termsOf(one).formKnown),
      known: recorded(covered, ({ need }) => need.form !== null, isFormUnknown),
      valueIfUnknownsWereBest: share(best, totals.withForm, (one) => termsOf(one).formBest),
      evidenceIds: unique(
        asking.flatMap(({ offer, formFit }) => (formFit === null ? [] : (offer?.evidenceIds ?? []))),
      ),
      raw: asking.map((one) => ({
        name: `fit of form × basis for ${one.need.conceptName}`,
        value: one.offer !== null && one.formFit === null ? null : termsOf(one).formKnown,
      })),
    },
    ACCESS: {
      value: offers.every(isAccessUnknown)
        ? null
        : share(offers, totals.covered, (one) => termsOf(one).accessKnown),
      known: recorded(covered, ({ offer }) => offer !== null, isAccessUnknown),
      valueIfUnknownsWereBest:
        totals.covered === 0 ? 1 : share(best, totals.covered, (one) => termsOf(one).accessBest),
      evidenceIds: unique(
        offers.flatMap(({ offer, accessValue }) => (accessValue === null ? [] : (offer?.evidenceIds ?? []))),
      ),
      raw: offers.map((one) => ({ name: `access to ${one.need.conceptName}`, value: one.accessValue })),
    },
  }
}

function isFormUnknown({ need, offer, formFit }: Coverage): boolean {
  return need.form !== null && offer !== null && formFit === null
}

function isAccessUnknown({ offer, accessValue }: Coverage): boolean {
  return offer !== null && accessValue === null
}

/**
 * Share, by importance, of the needs in question of which nothing is unknown that could change the part: neither of the
 * offer that counts nor of the one that would count at best.
 */
function recorded(
  covered: readonly CoveredNeed[],
  isMeant: (coverage: Coverage) => boolean,
  isUnknown: (coverage: Coverage) => boolean,
): number {
  const meant = covered.filter(({ known }) => isMeant(known))
  const importance = (some: readonly CoveredNeed[]) =>
    some.reduce((sum, { known }) => sum + known.need.importance, 0)
  const all = importance(meant)
  return all === 0
    ? 0
    : importance(meant.filter(({ known, best }) => !isUnknown(known) && !isUnknown(best))) / all
}

export interface SectorMeeting {
  readonly own: Field
  readonly theirs: Field
  readonly closeness: number
  readonly basisFactor: number
}

function bestSectorMeeting(
  facts: ScoredFacts,
  { seeker, sectorCloseness }: ScoreRules,
): SectorMeeting | null {
  const meetings = seeker.sectors.flatMap((own) =>
    facts.sectors.flatMap((theirs) => {
      const closeness = closenessBetween(sectorCloseness, own.conceptId, theirs.conceptId)
      const basisFactor = Math.min(BASIS_FACTOR[own.basis], BASIS_FACTOR[theirs.basis])
      return closeness === 0 ? [] : [{ own, theirs, closeness, basisFactor }]
    }),
  )
  // Stable: of equal meetings the first by name of the sectors counts.
  return meetings.toSorted((a, b) => b.closeness * b.basisFactor - a.closeness * a.basisFactor)[0] ?? null
}

function sectorPart(facts: ScoredFacts, { seeker }: ScoreRules, meeting: SectorMeeting | null): Part {
  if (seeker.sectors.length === 0 || facts.sectors.length === 0) {
    return { ...UNKNOWN, raw: [{ name: 'closeness of sectors', value: null }] }
  }
  const value = meeting === null ? 0 : meeting.closeness * meeting.basisFactor
  return {
    value,
    valueIfUnknownsWereBest: value,
    known: 1,
    evidenceIds: meeting === null ? [] : unique([...meeting.own.evidenceIds, ...meeting.theirs.evidenceIds]),
    raw: [
      { name: 'closeness of sectors', value: meeting?.closeness ?? 0 },
      { name: 'basis', value: meeting?.basisFactor ?? null },
    ],
  }
}

function technologiesShared(facts: ScoredFacts, { seeker, needs }: ScoreRules): readonly Field[] {
  const own = new Set(seeker.technologies.map((field) => field.conceptId))
  const needed = new Set(needs.map((need) => need.conceptId))
  const shared = facts.technologies.filter(({ conceptId }) => own.has(conceptId) && !needed.has(conceptId))
  return [...new Map(shared.map((field) => [field.conceptId, field])).values()]
}

function technologyPart(facts: ScoredFacts, { seeker }: ScoreRules, shared: readonly Field[]): Part {
  if (seeker.technologies.length === 0 || facts.technologies.length === 0) {
    return { ...UNKNOWN, raw: [{ name: 'shared technologies', value: null }] }
  }
  const value = Math.min(1, shared.length / TECHNOLOGIES_FOR_FULL)
  return {
    value,
    valueIfUnknownsWereBest: value,
    known: 1,
    evidenceIds: unique(shared.flatMap((field) => field.evidenceIds)),
    raw: [{ name: 'shared technologies', value: shared.length }],
  }
}

function reachPart({ reach }: ScoredFacts): Part {
  const raw = [
    {
      name: reach?.isApproach === true ? 'trust of the approach' : 'trust of the path',
      value: reach?.trust ?? null,
    },
    ...(reach === null || reach.assumedLinks === 0
      ? []
      : [{ name: 'links of it assumed by you', value: reach.assumedLinks }]),
  ]
  if (reach === null) return { ...UNKNOWN, raw }
  return {
    value: reach.trust,
    valueIfUnknownsWereBest: reach.trust,
    known: 1,
    evidenceIds: reach.evidenceIds,
    raw,
  }
}

function tierOf(needs: readonly Coverage[], { reach }: ScoredFacts): Tier {
  const meetsAll = needs.every(
    ({ closeness, formFit }) => closeness >= STRONG_CLOSENESS && (formFit ?? 1) === 1,
  )
  if (meetsAll && needs.length > 0 && reach !== null) return 'STRONG'
  return needs.some(({ closeness }) => closeness >= POSSIBLE_CLOSENESS) ? 'POSSIBLE' : 'WEAK'
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}

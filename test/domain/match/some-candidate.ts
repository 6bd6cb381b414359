import fc from 'fast-check'
import type { CandidateFacts, Field, SeekerFacts } from '../../../src/domain/match/facts.js'
import type { Need } from '../../../src/domain/match/needs.js'
import type { ScoreRules } from '../../../src/domain/match/score.js'
import { COMPONENT_KINDS } from '../../../src/domain/reference.js'
import type { OfferRow } from '../../../src/graph/partners.js'
import { ACCESSES, BASES, OFFER_FORMS } from '../../../src/graph/words.js'

const CONCEPTS = ['c-a', 'c-b', 'c-c', 'c-d'] as const

const offer: fc.Arbitrary<Omit<OfferRow, 'linkId'>> = fc.record({
  ownerId: fc.constant('x'),
  conceptId: fc.constantFrom(...CONCEPTS),
  kind: fc.constantFrom('OFFERS' as const, 'SPECIALISES_IN' as const),
  form: fc.option(fc.constantFrom(...OFFER_FORMS), { nil: null }),
  access: fc.option(fc.constantFrom(...ACCESSES), { nil: null }),
  basis: fc.constantFrom(...BASES),
  evidenceIds: fc.constant(['evidence']),
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
})

const need: fc.Arbitrary<Need> = fc.record({
  conceptId: fc.constantFrom(...CONCEPTS),
  conceptName: fc.constant('A need'),
  form: fc.option(fc.constantFrom(...OFFER_FORMS), { nil: null }),
  importance: fc.constantFrom(0.5, 1, 3),
  closeness: fc
    .subarray([...CONCEPTS], { minLength: 1 })
    .chain((ids) =>
      fc
        .array(fc.constantFrom(1, 0.9, 0.6, 0.5), { minLength: ids.length, maxLength: ids.length })
        .map((values) => new Map(ids.map((id, index) => [id, values[index] ?? 1]))),
    ),
})

export function field(conceptId: string): Field {
  return {
    conceptId,
    name: conceptId,
    linkId: `link-${conceptId}`,
    basis: 'STATED',
    evidenceIds: ['evidence'],
  }
}

const fields = (ids: readonly string[]) => fc.subarray([...ids]).map((some) => some.map(field))

export const someCandidate: fc.Arbitrary<CandidateFacts> = fc
  .record({
    offers: fc.array(offer, { maxLength: 6 }),
    sectors: fields(['s-1', 's-2']),
    technologies: fields(['t-1', 't-2', 't-3', 't-4']),
    reach: fc.option(
      fc.record({
        trust: fc.double({ min: 0.01, max: 1, noNaN: true }),
        isApproach: fc.boolean(),
        assumedLinks: fc.constant(0),
        evidenceIds: fc.constant(['evidence']),
      }),
      { nil: null },
    ),
  })
  .map(({ offers, ...facts }) => ({
    ...facts,
    offers: offers.map((one, index) => ({ ...one, linkId: `link-${index}` })),
    profile: {
      id: 'x',
      label: 'Facility',
      name: 'X',
      sortName: 'x',
      countryId: 'it',
      countryName: 'Italy',
      kinds: [],
      lifecycle: null,
      fields: [],
      agreements: [],
      needs: [],
    },
  }))

const seeker: fc.Arbitrary<SeekerFacts> = fc.record({
  actorId: fc.constant('me'),
  name: fc.constant('Me'),
  countryId: fc.constant('gb'),
  sectors: fields(['s-1', 's-3']),
  technologies: fields(['t-1', 't-2', 't-3']),
  agreementIds: fc.constant(new Set<string>()),
})

const ACCESS_WORTH = [1, 0.7, 0.3, 0.2, 0]

export const someScoreRules: fc.Arbitrary<ScoreRules> = fc.record({
  needs: fc.uniqueArray(need, { minLength: 1, maxLength: 3, selector: (one) => one.conceptId }),
  seeker,
  weights: fc
    .array(fc.constantFrom(0, 0.1, 0.4, 1), { minLength: 6, maxLength: 6 })
    // NEED always weighs, so that the sum of weights is never 0.
    .map(
      (weights) =>
        new Map(COMPONENT_KINDS.map((kind, index) => [kind, kind === 'NEED' ? 0.4 : (weights[index] ?? 0)])),
    ),
  accessValues: fc.constant(new Map(ACCESSES.map((access, index) => [access, ACCESS_WORTH[index] ?? 0]))),
  sectorCloseness: fc.constant(new Map([['s-1', new Map([['s-2', 0.7]])]])),
})

import fc from 'fast-check'
import type { EnvironmentFacts, FacilityFacts, FigureFacts } from '../../../src/domain/support/facts.js'
import { kindFactsOf, presenceOf } from '../../../src/domain/support/presence.js'
import { BASES, FACILITY_KINDS, type FacilityKind } from '../../../src/graph/words.js'
import { readReference } from '../../../src/seed/reference.js'

/** The model as it is shipped. */
export const model = readReference().support

const precedence = model.presences.map(({ presence }) => presence)

/** A facility in use that is stated to be there and to be of this kind. */
export function facility(kind: FacilityKind, changes: Partial<FacilityFacts> = {}): FacilityFacts {
  return {
    id: 'f',
    name: 'Facility',
    standing: 'OPERATING',
    isOwn: true,
    kinds: [{ kind, basis: 'STATED', evidenceIds: ['e'] }],
    linkIds: ['link'],
    basis: 'STATED',
    tenantSizes: [],
    figureIds: [],
    ...changes,
  }
}

/** A stated figure of the owner itself that counts facilities of these kinds. */
export function figure(
  kinds: readonly FacilityKind[],
  count: number,
  changes: Partial<FigureFacts> = {},
): FigureFacts {
  return {
    id: 'o',
    kinds,
    low: count,
    high: count,
    asStated: `${count} of them`,
    isAbout: false,
    basis: 'STATED',
    isPlan: false,
    canShow: true,
    canDeny: true,
    isTotal: true,
    isCompleteList: false,
    ...changes,
  }
}

/** What is known of incubators, or of another kind, from these facts. */
export function presence(
  facilities: readonly FacilityFacts[],
  figures: readonly FigureFacts[] = [],
  kind: FacilityKind = 'INCUBATOR',
) {
  const facts: EnvironmentFacts = { facilities, figures }
  return presenceOf(kindFactsOf(facts, kind), facts, precedence)
}

const someKind = fc.constantFrom(...FACILITY_KINDS)

export const someFacility: fc.Arbitrary<FacilityFacts> = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  standing: fc.constantFrom('OPERATING', 'NOT_RECORDED', 'PLANNED', 'UNDER_CONSTRUCTION', 'CLOSED'),
  isOwn: fc.boolean(),
  kinds: fc.uniqueArray(
    fc.record({
      kind: someKind,
      basis: fc.constantFrom(...BASES),
      evidenceIds: fc.constant<readonly string[]>(['e']),
    }),
    { minLength: 1, maxLength: 2, selector: ({ kind }) => kind },
  ),
  linkIds: fc.constant<readonly string[]>(['link']),
  basis: fc.constantFrom(...BASES),
  tenantSizes: fc.constant([]),
  figureIds: fc.constant<readonly string[]>([]),
})

const someFigure: fc.Arbitrary<FigureFacts> = fc
  .record({
    id: fc.uuid(),
    kinds: fc.uniqueArray(someKind, { maxLength: 2 }),
    low: fc.nat({ max: 3 }),
    isOpen: fc.boolean(),
    isAbout: fc.boolean(),
    basis: fc.constantFrom(...BASES),
    isPlan: fc.boolean(),
    extent: fc.constantFrom('SAME', 'PART', 'WHOLE'),
    isCompleteList: fc.boolean(),
  })
  .map(({ low, isOpen, isPlan, extent, ...rest }) => ({
    ...rest,
    low,
    high: isOpen && low > 0 ? null : low,
    asStated: String(low),
    isPlan,
    canShow: extent !== 'WHOLE',
    canDeny: extent !== 'PART' && !isPlan,
    isTotal: extent === 'SAME' && !isPlan,
  }))

export const someEnvironment: fc.Arbitrary<EnvironmentFacts> = fc.record({
  facilities: fc.array(someFacility, { maxLength: 8 }),
  figures: fc.array(someFigure, { maxLength: 8 }),
})

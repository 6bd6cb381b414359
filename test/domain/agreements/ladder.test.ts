import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  activitiesPursued,
  type Climb,
  climbOf,
  LADDER_STATES,
} from '../../../src/domain/agreements/ladder.js'
import type { PartyRow, PursuitRow } from '../../../src/graph/ladder.js'
import { STAND_IN_RULES } from '../../../src/graph/ladder.js'
import { PARTY_STANDINGS, type PartyStanding } from '../../../src/graph/words.js'
import { readReference } from '../../../src/seed/reference.js'

const { agreementLadder: model } = readReference()
const AS_OF = '2009-05-31'

/** A party of a memorandum between `a` and `b`, on the side of `a`, itself, with what differs. */
function party(changes: Partial<PartyRow> = {}): PartyRow {
  const sideId = changes.sideId ?? 'a'
  const agreementId = changes.agreementId ?? 'memo'
  const partyId = changes.partyId ?? sideId
  return {
    ...{ side: sideId === 'a' ? 0 : 1, sideId, rule: 'ITSELF', linkIds: [] },
    ...{ partyId, partyName: partyId, linkId: `${partyId}-${agreementId}`, standing: 'SIGNED' },
    ...{ linkFrom: null, linkTo: null, agreementId, agreementName: agreementId },
    ...{ kind: 'MEMORANDUM_OF_UNDERSTANDING', level: null, status: null, validFrom: null, validTo: null },
    ...changes,
  }
}

/** Both sides of one agreement. */
function both(changes: Partial<PartyRow> = {}): readonly PartyRow[] {
  return [party(changes), party({ ...changes, sideId: 'b' })]
}

const climb = (...rows: readonly PartyRow[]): Climb => climbOf(rows, model, AS_OF)
const states = ({ rungs }: Climb) => rungs.map(({ step, state }) => `${step.name} ${state}`)
const reached = ({ rungs }: Climb) => rungs.filter(({ isReached }) => isReached).map(({ step }) => step.name)
const skipped = (one: Climb) => one.skipped.map(({ name }) => name)

describe('the ladder between two sides', () => {
  it('begins with the memorandum where nothing is recorded', () => {
    const none = climb()
    expect(states(none)).toEqual([
      '1 NOTHING_RECORDED',
      '1a NOTHING_RECORDED',
      '2 NOTHING_RECORDED',
      '3 NOTHING_RECORDED',
    ])
    expect(none).toMatchObject({
      usualNextStep: { name: '1' },
      optionalSteps: [],
      skipped: [],
      offLadder: [],
    })
  })

  it('leads from a signed memorandum to a collaboration agreement, and offers to ratify it', () => {
    const signed = climb(...both())
    expect(states(signed).slice(0, 2)).toEqual(['1 SIGNED', '1a NOTHING_RECORDED'])
    expect(signed).toMatchObject({ usualNextStep: { name: '2' }, optionalSteps: [{ name: '1a' }] })
  })

  it('counts having to sign, being proposed and one signature as no agreement', () => {
    expect(states(climb(...both({ standing: 'REQUIRED' })))[0]).toBe('1 PROPOSED')
    expect(states(climb(party(), party({ sideId: 'b', standing: 'PROPOSED' })))[0]).toBe(
      '1 SIGNED_BY_ONE_SIDE',
    )
    expect(states(climb(...both({ standing: 'NOT_RECORDED' })))[0]).toBe('1 NOT_RECORDED')
    expect(states(climb(party(), party({ sideId: 'b', standing: 'WITHDRAWN' })))[0]).toBe('1 ENDED')
    expect(reached(climb(...both({ standing: 'REQUIRED' })))).toEqual([])
  })

  it('reaches the ratification where both sides ratified, and only then', () => {
    const ratified = climb(...both({ standing: 'RATIFIED' }))
    expect(reached(ratified)).toEqual(['1', '1a'])
    expect(ratified).toMatchObject({ usualNextStep: { name: '2' }, optionalSteps: [] })
    const halfway = climb(party({ standing: 'RATIFIED' }), party({ sideId: 'b' }))
    expect(states(halfway).slice(0, 2)).toEqual(['1 SIGNED', '1a SIGNED_BY_ONE_SIDE'])
    expect(reached(halfway)).toEqual(['1'])
  })

  it('shows skipped steps, and asks for none of them', () => {
    const treaty = climb(...both({ kind: 'BILATERAL_AGREEMENT', agreementId: 'treaty' }))
    expect(reached(treaty)).toEqual(['3'])
    expect(skipped(treaty)).toEqual(['1', '2'])
    expect(treaty.usualNextStep).toBeNull()
    const members = climb(...both({ kind: 'COLLABORATION_AGREEMENT', rule: 'MEMBER', agreementId: 'accord' }))
    expect(skipped(members)).toEqual(['1'])
    expect(members.usualNextStep?.name).toBe('3')
  })

  it('goes by the recorded level before the kind, and keeps aside what neither places', () => {
    const [byLevel] = climb(...both({ level: 'STATES' })).rungs.at(-1)?.agreements ?? []
    expect(byLevel?.placedBy).toBe('LEVEL')
    const [byKind] = climb(...both()).rungs[0]?.agreements ?? []
    expect(byKind?.placedBy).toBe('KIND')
    const aside = climb(...both({ kind: 'FRAMEWORK_AGREEMENT' }))
    expect(reached(aside)).toEqual([])
    expect(aside.offLadder).toMatchObject([{ state: 'SIGNED', placedBy: null }])
  })

  it('lets members stand for their cluster on the step of the members alone', () => {
    expect(climb(...both({ rule: 'MEMBER' })).rungs[0]).toMatchObject({
      state: 'NOTHING_RECORDED',
      agreements: [],
    })
    const accord = { kind: 'COLLABORATION_AGREEMENT', rule: 'MEMBER' } as const
    expect(reached(climb(...both(accord)))).toEqual(['2'])
  })

  it('needs two different parties: one body cannot agree with itself', () => {
    const one = { partyId: 'manager', rule: 'MANAGES' } as const
    expect(reached(climb(party(one), party({ ...one, sideId: 'b' })))).toEqual([])
    expect(reached(climb(party(one), party({ ...one, sideId: 'b' }), party({ sideId: 'b' })))).toEqual(['1'])
  })

  it('counts what holds on the day alone', () => {
    expect(states(climb(...both({ validTo: '2009-04' })))[0]).toBe('1 ENDED')
    expect(states(climb(...both({ validTo: '2009' })))[0]).toBe('1 SIGNED')
    expect(states(climb(...both({ status: 'ENDED' })))[0]).toBe('1 ENDED')
    expect(states(climb(...both({ validFrom: '2009-06' })))[0]).toBe('1 NOT_YET')
    expect(states(climb(party({ linkFrom: '2010' }), party({ sideId: 'b' })))[0]).toBe('1 NOT_YET')
    expect(states(climb(party({ linkTo: '2008' }), party({ sideId: 'b' })))[0]).toBe('1 ENDED')
    const [old, now] = [both({ validTo: '2008' }), both({ agreementId: 'new' })]
    expect(states(climb(...old, ...now))[0]).toBe('1 SIGNED')
  })

  it('names each reason once with all its links', () => {
    const rows = [
      party({ rule: 'LOCATED', linkIds: ['in-town'] }),
      party({ rule: 'LOCATED', linkIds: ['in-country'] }),
      party({ rule: 'SERVES', linkIds: ['serves'] }),
      party({ sideId: 'b' }),
    ]
    const parties = climb(...rows).rungs[0]?.agreements[0]?.parties
    expect(parties?.map((one) => one.reasons.map(({ rule, linkIds }) => [rule.rule, linkIds]))).toEqual([
      [
        ['LOCATED', ['in-town', 'in-country']],
        ['SERVES', ['serves']],
      ],
      [['ITSELF', []]],
    ])
  })
})

const row = fc
  .record({
    side: fc.constantFrom('a', 'b'),
    agreement: fc.constantFrom('x', 'y', 'z'),
    body: fc.constantFrom('p', 'q', 'r'),
    rule: fc.constantFrom(...STAND_IN_RULES),
    standing: fc.constantFrom(...PARTY_STANDINGS),
  })
  .map(({ side, agreement, body, rule, standing }) =>
    party({
      ...{ sideId: side, agreementId: agreement, partyId: body, rule },
      standing: standing as PartyStanding,
      kind:
        { x: 'MEMORANDUM_OF_UNDERSTANDING', y: 'COLLABORATION_AGREEMENT', z: 'BILATERAL_AGREEMENT' }[
          agreement
        ] ?? '',
    }),
  )

describe('whatever the agreements', () => {
  const rows = fc.array(row, { maxLength: 12 })

  it('the usual next step follows every reached one, and no step is both reached and skipped', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const one = climb(...some)
        const order = model.steps.map(({ name }) => name)
        const done = reached(one)
        if (one.usualNextStep !== null) {
          const next = order.indexOf(one.usualNextStep.name)
          expect(Math.max(-1, ...done.map((name) => order.indexOf(name)))).toBeLessThan(next)
          expect(one.usualNextStep.isOptional).toBe(false)
        } else expect(done).toContain('3')
        expect(skipped(one).filter((name) => done.includes(name))).toEqual([])
      }),
    )
  })

  it('the sides may be swapped', () => {
    fc.assert(
      fc.property(rows, (some) => {
        const swapped = some.map((one) => ({ ...one, sideId: one.sideId === 'a' ? 'b' : 'a' }))
        expect(states(climb(...swapped))).toEqual(states(climb(...some)))
      }),
    )
  })

  it('a further party that only has to sign reaches nothing, and takes nothing away', () => {
    fc.assert(
      fc.property(rows, row, (some, other) => {
        const more = climb(...some, { ...other, partyId: 'new', linkId: 'new', standing: 'REQUIRED' })
        expect(reached(more)).toEqual(reached(climb(...some)))
      }),
    )
  })

  it('a signature more never lowers a step', () => {
    const rank = ({ rungs }: Climb) => rungs.map(({ state }) => LADDER_STATES.indexOf(state))
    fc.assert(
      fc.property(rows, row, (some, other) => {
        const before = rank(climb(...some))
        const signed = { ...other, partyId: 'new', linkId: 'new', standing: 'SIGNED' as const }
        const after = rank(climb(...some, signed))
        for (const [index, state] of after.entries()) expect(state).toBeLessThanOrEqual(before[index] ?? 0)
      }),
    )
  })
})

describe('the activities of two sides', () => {
  const pursuit = (changes: Partial<PursuitRow>): PursuitRow => ({
    ...{ side: 0, sideId: 'a', rule: 'ITSELF', linkIds: [], actorId: 'a', linkId: 'l' },
    ...{ linkFrom: null, linkTo: null, activityId: 'c-a-joint-theses' },
    ...changes,
  })

  it('come in the order of the framework, with who pursues them and whether both do', () => {
    const rows = [
      pursuit({ activityId: 'c-a-business-angel-network' }),
      pursuit({}),
      pursuit({ side: 1, sideId: 'b', actorId: 'u', linkId: 'm', rule: 'UNDERTAKING', linkIds: ['partner'] }),
    ]
    const pursued = activitiesPursued(rows, model, AS_OF)
    expect(pursued.map(({ activity, isPursuedByBoth }) => [activity.conceptId, isPursuedByBoth])).toEqual([
      ['c-a-joint-theses', true],
      ['c-a-business-angel-network', false],
    ])
  })

  it('leave out what is past, and those who support a side without being part of it', () => {
    const rows = [pursuit({ linkTo: '2008' }), pursuit({ rule: 'SUPPORTS', linkId: 'n' })]
    expect(activitiesPursued(rows, model, AS_OF)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { factsOf } from '../../../src/domain/support/read-facts.js'
import type { EnvironmentRow } from '../../../src/graph/support.js'
import { model } from './some-environment.js'

type Facility = EnvironmentRow['facilities'][number]
type Figure = EnvironmentRow['figures'][number]
type Way = Facility[4][number]

const AS_OF = '2009-05-31'
const tied: Way = [true, [['tie', 'STATED', null, null]]]
const around: Way = [false, [['located', 'STATED', null, null]]]

const facilityRow = (ways: readonly Way[], sectorWays: Facility[5] = []): Facility => [
  'f',
  'Facility',
  'OPERATING',
  '2005',
  ways,
  sectorWays,
  [['INCUBATOR', 'STATED', ['e']]],
  [],
]
const figureRow = (change: {
  readonly about?: Figure[12]
  readonly along?: readonly ('SAME' | 'NARROWER' | 'OTHER')[]
  readonly measure?: string
  readonly kind?: Figure[1]
  readonly from?: string
  readonly to?: string
}): Figure => [
  'o',
  change.kind ?? 'ACTUAL',
  false,
  2,
  2,
  'two',
  change.from ?? null,
  change.to ?? null,
  true,
  'STATED',
  change.measure ?? 'c-m-facilities',
  ['INCUBATOR', ...(change.along ?? [])],
  change.about ?? 'OWNER',
]

const read = (
  rows: { readonly facilities?: readonly Facility[]; readonly figures?: readonly Figure[] },
  question: { readonly asOf?: string; readonly hasSector?: boolean } = {},
) =>
  factsOf({ ownerId: 'x', facilities: rows.facilities ?? [], figures: rows.figures ?? [] }, model, {
    asOf: question.asOf ?? AS_OF,
    hasSector: question.hasSector ?? false,
  })
const facility = (
  ways: readonly Way[],
  ...[sectorWays, question]: [Facility[5]?, { asOf?: string; hasSector?: boolean }?]
) => read({ facilities: [facilityRow(ways, sectorWays)] }, question).facilities[0]
const says = (change: Parameters<typeof figureRow>[0], question?: { asOf?: string; hasSector?: boolean }) => {
  const [found] = read({ figures: [figureRow(change)] }, question).figures
  return found === undefined
    ? 'nothing'
    : [
        found.canShow ? 'show' : '',
        found.canDeny ? 'deny' : '',
        found.isTotal ? 'total' : '',
        found.isPlan ? 'plan' : '',
      ]
        .filter(Boolean)
        .join('+')
}

describe('a facility in an environment', () => {
  it('is its own where a tie holds, and around where only the place does', () => {
    expect(facility([around, tied])).toMatchObject({ isOwn: true, linkIds: ['tie'], basis: 'STATED' })
    expect(facility([around])).toMatchObject({ isOwn: false, linkIds: ['located'] })
  })

  it('is there by the firmest way, then the shortest; a chain is DERIVED at best', () => {
    const inferred: Way = [true, [['a', 'INFERRED', null, null]]]
    const chain: Way = [
      true,
      [
        ['b', 'STATED', null, null],
        ['c', 'STATED', null, null],
      ],
    ]
    expect(facility([inferred, chain])).toMatchObject({ linkIds: ['b', 'c'], basis: 'DERIVED' })
    expect(facility([inferred, chain, tied])).toMatchObject({ linkIds: ['tie'], basis: 'STATED' })
  })

  it('is left out where no way holds on the day, or it was founded later', () => {
    const past: Way = [true, [['tie', 'STATED', '2001', '2006']]]
    expect(facility([past])).toBeUndefined()
    expect(facility([past], [], { asOf: '2006-06-30' })).toMatchObject({ linkIds: ['tie'] })
    expect(facility([tied], [], { asOf: '2004-12-31' })).toBeUndefined()
  })

  it('needs a way to the sector where one is asked for, and rests on it too', () => {
    expect(facility([tied], [], { hasSector: true })).toBeUndefined()
    expect(facility([tied], [[['s', 'INFERRED', null, null]]], { hasSector: true })).toMatchObject({
      linkIds: ['tie', 's'],
      basis: 'INFERRED',
    })
  })
})

describe('a figure that counts facilities', () => {
  it('of the owner shows, denies and is a total', () => {
    expect(says({})).toBe('show+deny+total')
  })

  it('of a part shows and does not deny', () => {
    expect(says({ about: 'PLACE_WITHIN' })).toBe('show')
    expect(says({ along: ['OTHER'] })).toBe('show')
    expect(says({ measure: 'c-m-facilities-at-universities' })).toBe('show')
    expect(says({ measure: 'c-m-facilities-running' })).toBe('show')
  })

  it('of several things together denies and does not show', () => {
    expect(says({ about: 'SEVERAL' })).toBe('deny')
    expect(says({ about: 'SEVERAL', measure: 'c-m-facilities-running' })).toBe('nothing')
  })

  it('of all sectors denies and does not show where one sector is asked for', () => {
    const question = { hasSector: true }
    expect(says({}, question)).toBe('deny')
    expect(says({ along: ['SAME'] }, question)).toBe('show+deny+total')
    expect(says({ along: ['NARROWER'] }, question)).toBe('show')
    expect(says({ along: ['OTHER'] }, question)).toBe('nothing')
    expect(says({ about: 'PLACE_WITHIN' }, question)).toBe('nothing')
  })

  it('of the cluster of the sector shows and denies, and is no total', () => {
    expect(says({ about: 'CLUSTER' }, { hasSector: true })).toBe('show+deny')
    expect(says({ about: 'CLUSTER_WITHIN' }, { hasSector: true })).toBe('show')
  })

  it('is a plan where it is an aim or counts what is under construction', () => {
    expect(says({ kind: 'TARGET' })).toBe('show+plan')
    expect(says({ measure: 'c-m-facilities-under-construction' })).toBe('show+plan')
  })

  it('is left out where its period does not cover the day; an aim stands until its day', () => {
    expect(says({ from: '2001', to: '2004' })).toBe('nothing')
    expect(says({ from: '2001', to: '2009' })).toBe('show+deny+total')
    expect(says({ from: '2012' })).toBe('nothing')
    expect(says({ kind: 'TARGET', from: '2012' })).toBe('show+plan')
    expect(says({ kind: 'TARGET', from: '2004', to: '2006' })).toBe('nothing')
  })

  it('counts once where it is met several times, as it says most', () => {
    const question = { hasSector: true }
    const rows = [figureRow({ about: 'CLUSTER_WITHIN' }), figureRow({ about: 'CLUSTER' })]
    for (const figures of [rows, rows.toReversed()]) {
      expect(read({ figures }, question).figures).toMatchObject([{ canShow: true, canDeny: true }])
    }
  })
})

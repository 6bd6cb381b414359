import { describe, expect, it } from 'vitest'
import { knownOn, kpiGroupsOf, kpiOf, kpiSentence } from '../../../src/domain/internationalisation/kpis.js'
import type { FigureRow } from '../../../src/graph/internationalisation.js'
import type { ObservationRecord } from '../../../src/graph/observations.js'
import { figure, model } from './some-figure.js'

const kpi = (...figures: readonly [ObservationRecord, ...ObservationRecord[]]) =>
  kpiOf(figures, model.shareUnits)
const target = (...[value, rest]: Parameters<typeof figure>) => figure(value, { kind: 'TARGET', ...rest })
const actual = (...[value, rest]: Parameters<typeof figure>) => figure(value, { kind: 'ACTUAL', ...rest })
const obstacles = ({ gap }: ReturnType<typeof kpi>) => gap.obstacles.map((one) => one.kind)

describe('the gap of a key performance indicator', () => {
  it('lies between one baseline and one target, and names both as its inputs', () => {
    const [from, to] = [figure(7_147), target(10_000)]
    const told = kpi(from, to)
    expect(told.gap).toMatchObject({
      amount: { low: 2_853, high: 2_853, unit: 'COMPANY' },
      inputs: [from, to],
      obstacles: [],
    })
    expect(told.gap.relativeChange?.low).toBeCloseTo(0.39919, 5)
    expect(kpiSentence(told, 'Exporters', [])).toBe(
      'Exporters: from 7,147 companies to 10,000 companies: 2,853 companies more, 39.9 % more.',
    )
  })

  it('of ranges, of at least and of about stays as open as they are', () => {
    expect(kpi(figure({ low: 100, high: 120 }), target({ low: 150 })).gap.amount).toMatchObject({
      low: 30,
      high: null,
    })
    expect(kpi(figure({ low: 400, high: 400, about: true }), target(500)).gap.amount).toMatchObject({
      low: 100,
      high: 100,
      isApproximate: true,
    })
    const open = kpi(figure({ low: 100 }), target({ low: 150 }))
    expect(open.gap.amount).toBeNull()
    expect(obstacles(open)).toEqual(['OPEN_ENDED'])
  })

  it('of percentages is in points, which its sentence says', () => {
    const told = kpi(figure(7, { unit: 'PERCENT' }), target(17, { unit: 'PERCENT' }))
    expect(told.gap.amount).toMatchObject({ low: 10, unit: 'PERCENTAGE_POINT' })
    expect(told.gap.sentence).toBe('From 7 % to 17 %: 10 percentage points more.')
  })

  it('is not taken between unlike units', () => {
    const told = kpi(figure(2, { unit: 'EUR' }), target(3, { unit: 'GBP' }))
    expect(told.gap).toMatchObject({ amount: null, relativeChange: null })
    expect(obstacles(told)).toEqual(['UNLIKE_UNITS'])
    expect(told.gap.sentence).toBe('From EUR 2 to GBP 3: unlike units are not compared.')
  })

  it('says which side is missing, and tells a figure to be monitored from none', () => {
    expect(obstacles(kpi(figure(6_800)))).toEqual(['NO_TARGET'])
    expect(obstacles(kpi(target(25)))).toEqual(['NO_BASELINE'])
    const monitored = kpi(figure(458), target(null))
    expect(obstacles(monitored)).toEqual(['TARGET_WITHOUT_FIGURE'])
    expect(monitored.gap.sentence).toBe(
      'It starts from 458 companies. A target is named, to be monitored, without a figure.',
    )
    expect(kpi(target(25)).gap.sentence).toBe('It leads to 25 companies. No starting figure is stated.')
    expect(obstacles(kpi(target(null)))).toEqual(['NO_BASELINE', 'TARGET_WITHOUT_FIGURE'])
  })

  it('chooses none of several baselines, and lets one without a value not count beside one that has it', () => {
    const several = kpi(figure(10), figure(12), target(20))
    expect(several.baselines).toHaveLength(2)
    expect(obstacles(several)).toEqual(['SEVERAL_BASELINES'])
    expect(kpi(figure(10), target(null), target(20)).gap.amount?.low).toBe(10)
  })

  it('tells the amount and not the proportion from a start of zero', () => {
    const told = kpi(figure(0), target(5))
    expect(told.gap).toMatchObject({ amount: { low: 5 }, relativeChange: null })
    expect(obstacles(told)).toEqual(['NOT_POSITIVE'])
  })
})

describe('progress', () => {
  const [start, aim] = [figure(700, { from: '2006', to: '2006' }), target(1_000)]

  it('is told for each actual figure: what is achieved, what remains, and what part of the way', () => {
    const [first, ...others] = kpi(
      start,
      aim,
      actual(820, { from: '2008', to: '2008' }),
      actual(null),
    ).progress
    expect(others).toEqual([])
    expect(first).toMatchObject({
      achieved: { amount: { low: 120 } },
      remaining: { amount: { low: 180 } },
      share: 0.4,
      sentence: '820 companies of 2008: 40 % of the way from the start to the target.',
    })
  })

  it('is not told by a figure from before the baseline', () => {
    const [early] = kpi(start, aim, actual(640, { from: '2002', to: '2005' })).progress
    expect(early?.achieved.obstacles.map((one) => one.kind)).toEqual(['BEFORE_BASELINE'])
    expect(early?.share).toBeNull()
    const [sameYear] = kpi(start, aim, actual(710, { from: '2006', to: '2006' })).progress
    expect(sameYear?.achieved.amount?.low).toBe(10)
  })

  it('tells what remains also where there is no baseline, and no part of a way without a length', () => {
    const [open] = kpi(aim, actual(900)).progress
    expect(open).toMatchObject({ share: null, remaining: { amount: { low: 100 } } })
    expect(open?.achieved.obstacles.map((one) => one.kind)).toEqual(['NO_BASELINE'])
    expect(kpi(figure(5), target(5), actual(5)).progress[0]?.share).toBeNull()
    expect(kpi(figure(5), target({ low: 9 }), actual(7)).progress[0]?.share).toBeNull()
  })
})

describe('the figures that count', () => {
  const row = (rest: Partial<FigureRow>): FigureRow => ({
    ownerId: 'pt',
    id: 'o',
    measureId: 'm',
    kind: 'BASELINE',
    from: null,
    hasValue: true,
    dimensionIds: [],
    ...rest,
  })

  it('are grouped by measure and by what they are along, and need a start or an aim', () => {
    const groups = kpiGroupsOf([
      row({ id: 'a' }),
      row({ id: 'b', dimensionIds: ['d'] }),
      row({ id: 'c', kind: 'ACTUAL' }),
      row({ id: 'd', measureId: 'n', kind: 'ACTUAL' }),
    ])
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([['a', 'c'], ['b']])
  })

  it('are of the day or before; an aim may lie ahead', () => {
    expect(knownOn(row({ kind: 'ACTUAL', from: '2010' }), '2009-05-31')).toBe(false)
    expect(knownOn(row({ kind: 'BASELINE', from: '2009-06' }), '2009-05-31')).toBe(false)
    expect(knownOn(row({ kind: 'BASELINE', from: '2009' }), '2009-05-31')).toBe(true)
    expect(knownOn(row({ kind: 'TARGET', from: '2010' }), '2009-05-31')).toBe(true)
  })
})

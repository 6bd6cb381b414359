import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TechnicalNeed } from '../../../src/domain/support/model.js'
import { nearnessOf } from '../../../src/domain/support/nearness.js'
import { bandsFor, kindsAfter, overlapsFor, takesFirm } from '../../../src/domain/support/premises.js'
import type { SurroundingsRow } from '../../../src/graph/support.js'
import { model } from './some-environment.js'

const kindsFor = (employees: number, technicalNeed: TechnicalNeed) =>
  bandsFor({ employees, technicalNeed }, model).map(({ kind }) => kind)
const why = (employees: number, technicalNeed: TechnicalNeed) => {
  const firm = { employees, technicalNeed }
  return overlapsFor(firm, bandsFor(firm, model), model).map(({ employees: at, kinds }) => at ?? kinds.join())
}

describe('premises for a firm', () => {
  it.each([
    [0, 'HIGH', ['INCUBATOR'], []],
    [1, 'HIGH', ['INCUBATOR'], []],
    [19, 'HIGH', ['INCUBATOR'], []],
    [20, 'HIGH', ['INCUBATOR', 'SCIENCE_PARK'], [20]],
    [21, 'HIGH', ['SCIENCE_PARK', 'GROW_ON_SPACE'], ['GROW_ON_SPACE,SCIENCE_PARK']],
    [40, 'HIGH', ['SCIENCE_PARK', 'SCIENCE_PARK', 'GROW_ON_SPACE'], [40, 'GROW_ON_SPACE,SCIENCE_PARK']],
    [41, 'HIGH', ['SCIENCE_PARK'], []],
    [0, 'LOW', ['MANAGED_WORKSPACE'], []],
    [1, 'LOW', ['MANAGED_WORKSPACE'], []],
    [20, 'LOW', ['MANAGED_WORKSPACE'], []],
    [21, 'LOW', ['BUSINESS_PARK'], []],
    [40, 'LOW', ['BUSINESS_PARK'], []],
    [41, 'LOW', ['BUSINESS_PARK'], []],
  ] as const)(
    'of %i employees and %s technical need are %j, overlapping because of %j',
    (employees, need, kinds, overlaps) => {
      expect(kindsFor(employees, need)).toEqual(kinds)
      expect(why(employees, need)).toEqual(overlaps)
    },
  )

  it('fit every firm, and where several do there is a reason', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.constantFrom('LOW', 'HIGH'), (employees, need) => {
        const kinds = kindsFor(employees, need)
        expect(kinds.length).toBeGreaterThan(0)
        expect(why(employees, need).length > 0).toBe(kinds.length > 1)
      }),
    )
  })

  it('say where a size is our reading and not the report’s', () => {
    for (const { kind, isSizeStated, offer } of model.premises) {
      expect(isSizeStated).toBe(kind === 'INCUBATOR' || kind === 'SCIENCE_PARK')
      expect(/our reading/.test(offer)).toBe(!isSizeStated)
    }
  })

  it('are followed by the next stages, grow-on space only for technically complex firms', () => {
    const next = (employees: number, technicalNeed: TechnicalNeed) => {
      const firm = { employees, technicalNeed }
      return kindsAfter(firm, bandsFor(firm, model), model)
    }
    expect(next(5, 'HIGH')).toEqual(['GROW_ON_SPACE', 'SCIENCE_PARK'])
    expect(next(30, 'HIGH')).toEqual(['BUSINESS_PARK'])
    expect(next(5, 'LOW')).toEqual(['BUSINESS_PARK'])
    expect(next(50, 'LOW')).toEqual([])
  })
})

describe('the size a facility states of itself', () => {
  it('takes a firm, does not, is disputed or is not recorded', () => {
    const bioCity = [{ low: 1, high: 80 }]
    expect(takesFirm(bioCity, 80)).toBe('YES')
    expect(takesFirm(bioCity, 81)).toBe('NO')
    expect(takesFirm(bioCity, 0)).toBe('NO')
    expect(takesFirm([{ low: null, high: 8 }], 0)).toBe('YES')
    expect(takesFirm([{ low: 10, high: null }], 9)).toBe('NO')
    expect(takesFirm([...bioCity, { low: 1, high: 50 }], 60)).toBe('DISPUTED')
    expect(takesFirm([], 60)).toBe('NOT_RECORDED')
  })
})

describe('how near a facility is to another', () => {
  const at = (id: string, changes: Partial<SurroundingsRow> = {}): SurroundingsRow => ({
    id,
    neighbours: [],
    placeIds: [],
    regionIds: [],
    ...changes,
  })
  const nearness = (from: SurroundingsRow, to: SurroundingsRow) => nearnessOf(from, to, '2009-05-31')

  it('is the same, linked, of one host, of one place, of one region, or farther', () => {
    const here = at('a', {
      neighbours: [['park', 'l1', 'HOSTS', null, null]],
      placeIds: ['town'],
      regionIds: ['region'],
    })
    expect(nearness(here, here).nearness).toBe('SAME')
    expect(nearness(here, at('b', { neighbours: [['a', 'l2', 'LINKED_TO', null, null]] }))).toEqual({
      nearness: 'LINKED',
      linkIds: ['l2'],
    })
    expect(nearness(here, at('b', { neighbours: [['park', 'l3', 'MANAGES', null, null]] }))).toEqual({
      nearness: 'SAME_HOST',
      linkIds: ['l1', 'l3'],
    })
    expect(nearness(here, at('b', { placeIds: ['town'] })).nearness).toBe('SAME_PLACE')
    expect(nearness(here, at('b', { regionIds: ['region'] })).nearness).toBe('SAME_REGION')
    expect(nearness(here, at('b')).nearness).toBe('FARTHER')
  })

  it('leaves out links that do not hold on the day, and ties that are not of a host', () => {
    const here = at('a', { neighbours: [['school', 'l1', 'LINKED_TO', null, null]] })
    const past = at('b', { neighbours: [['a', 'l2', 'LINKED_TO', '2001', '2005']] })
    expect(nearness(here, past).nearness).toBe('FARTHER')
    const other = at('b', { neighbours: [['school', 'l3', 'LINKED_TO', null, null]] })
    expect(nearness(here, other).nearness).toBe('FARTHER')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { disagreementsOf } from '../../../src/domain/figures/disagreements.js'
import type { Figure } from '../../../src/domain/figures/figure.js'
import { figuresInTwoOrders, someFigure } from './some-figures.js'

const RULES = { aboutTolerance: 0.1 }
const HERE = { subjectIds: ['here'] }

const disagreeing = (...figures: Figure[]) =>
  disagreementsOf(figures, RULES).map(({ figureIds }) => figureIds)
const here = (id: string, changes: Partial<Figure>) => someFigure(id, { ...HERE, ...changes })

describe('figures disagree', () => {
  it('where no one value can be true of both', () => {
    const ten = someFigure('ten', HERE)
    expect(disagreeing(ten, here('twelve', { low: 12, high: 12 }))).toEqual([['ten', 'twelve']])
    expect(disagreeing(ten, here('least', { qualifier: 'AT_LEAST', low: 9, high: null }))).toEqual([])
    expect(disagreeing(ten, here('least', { qualifier: 'AT_LEAST', low: 11, high: null }))).toEqual([
      ['ten', 'least'],
    ])
    expect(disagreeing(ten, here('most', { qualifier: 'AT_MOST', low: null, high: 9 }))).toEqual([
      ['most', 'ten'],
    ])
    expect(disagreeing(ten, here('range', { qualifier: 'RANGE', low: 10, high: 20 }))).toEqual([])
  })

  it('unless one is given as about and near enough', () => {
    const exact = someFigure('exact', HERE)
    expect(disagreeing(exact, here('near', { qualifier: 'ABOUT', low: 11, high: 11 }))).toEqual([])
    expect(disagreeing(exact, here('far', { qualifier: 'ABOUT', low: 12, high: 12 }))).toEqual([
      ['exact', 'far'],
    ])
  })

  it.each<[string, Partial<Figure>]>([
    ['subjects', { subjectIds: ['here', 'there'] }],
    ['measure', { measureId: 'c-m-employees' }],
    ['kind', { kind: 'TARGET' }],
    ['dimensions', { dimensionIds: ['c-photonics'] }],
    ['unit', { unit: 'PERSON' }],
    ['period', { from: '2009', to: '2009' }],
    ['knowledge of the period', { from: null, to: null }],
  ])('not where they differ in %s', (_, changes) => {
    expect(disagreeing(someFigure('x', HERE), here('y', { low: 99, high: 99, ...changes }))).toEqual([])
  })

  it('where periods overlap, and it is told that they are not the same', () => {
    const until = (to: string) => here('x', { from: '2007', to })
    const since = here('y', { from: '2008-03-31', to: null, low: 99, high: 99 })
    expect(disagreementsOf([until('2008-03'), since], RULES)).toMatchObject([
      { figureIds: ['x', 'y'], isSamePeriod: false },
    ])
    expect(disagreeing(until('2008-02'), since)).toEqual([])
  })

  it('where neither tells its period', () => {
    const undated = { from: null, to: null }
    const figures = [here('x', undated), here('y', { ...undated, low: 99, high: 99 })]
    expect(disagreementsOf(figures, RULES)).toMatchObject([{ figureIds: ['x', 'y'], isSamePeriod: true }])
  })

  it('together where each disagrees with one of the others, the lowest first', () => {
    const about = here('b', { qualifier: 'ABOUT', low: 100, high: 100 })
    const near = here('c', { low: 105, high: 105 })
    const low = here('a', { low: 50, high: 50 })
    const other = someFigure('other', { subjectIds: ['there'], low: 1, high: 1 })
    expect(disagreeing(near, other, about, low)).toEqual([['a', 'b', 'c']])
  })

  it('in whatever order they come, and only with like ones', () => {
    fc.assert(
      fc.property(figuresInTwoOrders, ([figures, shuffled]) => {
        const found = disagreementsOf(figures, RULES)
        expect(disagreementsOf(shuffled, RULES)).toEqual(found)
        const byId = new Map(figures.map((figure) => [figure.id, figure]))
        for (const { figureIds, measureId, kind, unit, subjectIds, dimensionIds } of found) {
          expect(figureIds.length).toBeGreaterThan(1)
          for (const id of figureIds)
            expect(byId.get(id)).toMatchObject({ measureId, kind, unit, subjectIds, dimensionIds })
        }
      }),
    )
  })
})

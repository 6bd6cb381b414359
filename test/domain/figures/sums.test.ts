import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../src/domain/figures/figure.js'
import { type FigureSum, type SumContext, sumsOf } from '../../../src/domain/figures/sums.js'
import { figuresInTwoOrders, someFigure, someFigures, WHOLES } from './some-figures.js'

const RULES = { unitsNeverAdded: ['PERCENT'], measuresNeverAdded: ['c-m-average-age'] }

function added(figures: readonly Figure[], changes: Partial<SumContext> = {}) {
  return sumsOf(figures, {
    rules: RULES,
    wholes: WHOLES,
    subjectIds: [],
    isAskedFor: () => true,
    ...changes,
  })
}

function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a) => items.filter((b) => b !== a).map((b) => [a, b] as const))
}

describe('sums of figures', () => {
  it('add like figures end by end, and leave open what is open', () => {
    const [sum, ...others] = added([
      someFigure('x'),
      someFigure('y', { qualifier: 'ABOUT', low: 5, high: 5 }),
      someFigure('z', { qualifier: 'AT_LEAST', low: 2, high: null }),
    ])
    expect(others).toEqual([])
    expect(sum).toMatchObject({ low: 17, high: null, isAbout: true, inputIds: ['x', 'y', 'z'], notAdded: [] })
  })

  it.each<[string, Partial<Figure>]>([
    ['measure', { measureId: 'c-m-employees' }],
    ['kind', { kind: 'TARGET' }],
    ['unit', { unit: 'PERSON' }],
    ['period', { to: '2009' }],
    ['dimension', { dimensionIds: ['c-photonics'] }],
    ['source', { origins: [{ sourceId: 'b', accordingToId: null }] }],
    ['quoted source', { origins: [{ sourceId: 'a', accordingToId: 'survey' }] }],
  ])('are one for each %s', (_, changes) => {
    const sums = added([someFigure('x'), someFigure('y', changes)])
    expect(sums.map(({ inputIds }) => inputIds).sort()).toEqual([['x'], ['y']])
  })

  it('count a figure once for each source that gives it', () => {
    const both = [
      { sourceId: 'a', accordingToId: null },
      { sourceId: 'b', accordingToId: null },
    ]
    const sums = added([someFigure('x', { origins: both }), someFigure('y')])
    expect(sums.map(({ origin, high }) => [origin.sourceId, high])).toEqual([
      ['a', 20],
      ['b', 10],
    ])
  })

  it('keep the whole and leave out its part', () => {
    const [sum] = added([
      someFigure('country', { subjectIds: ['p6'] }),
      someFigure('town', { subjectIds: ['p1'] }),
      someFigure('elsewhere', { subjectIds: ['p3'] }),
    ])
    expect(sum?.inputIds).toEqual(['country', 'elsewhere'])
    expect(sum?.notAdded).toEqual([{ figureId: 'town', reason: 'WITHIN_ANOTHER', overlapsWithId: 'country' }])
  })

  it('keep a figure for several things and leave out that of one of them', () => {
    const [sum] = added([
      someFigure('all', { subjectIds: ['p3', 'p4'] }),
      someFigure('one', { subjectIds: ['p3'] }),
    ])
    expect(sum?.inputIds).toEqual(['all'])
    expect(sum?.notAdded).toMatchObject([{ figureId: 'one', reason: 'WITHIN_ANOTHER' }])
  })

  it('choose none of two figures about the same, or about what overlaps in part', () => {
    const [same] = added([
      someFigure('x', { subjectIds: ['p3'] }),
      someFigure('y', { subjectIds: ['p3'], low: 12, high: 12 }),
    ])
    expect(same).toMatchObject({ low: null, high: null, inputIds: [] })
    expect(same?.notAdded.map(({ reason }) => reason)).toEqual(['SAME_SUBJECTS', 'SAME_SUBJECTS'])
    const [overlapping] = added([
      someFigure('x', { subjectIds: ['p1', 'p3'] }),
      someFigure('y', { subjectIds: ['p4', 'p5'] }),
    ])
    expect(overlapping?.inputIds).toEqual([])
    expect(overlapping?.notAdded.map(({ reason }) => reason)).toEqual(['OVERLAPS', 'OVERLAPS'])
  })

  it('say which figure has no value, which do not add up, and for whom there is none', () => {
    const [sum] = added(
      [someFigure('x'), someFigure('y', { qualifier: null, low: null, high: null, unit: null })],
      { subjectIds: ['place-x', 'place-y', 'place-z'] },
    )
    expect(sum).toMatchObject({ unit: 'COMPANY', low: 10, missingIds: ['place-y', 'place-z'] })
    expect(sum?.notAdded).toEqual([{ figureId: 'y', reason: 'NO_VALUE', overlapsWithId: null }])
    for (const changes of [{ unit: 'PERCENT' }, { measureId: 'c-m-average-age' }]) {
      const [shares] = added([someFigure('x', changes), someFigure('y', changes)])
      expect(shares).toMatchObject({ low: null, high: null, inputIds: [] })
      expect(shares?.notAdded.map(({ reason }) => reason)).toEqual(['DOES_NOT_ADD', 'DOES_NOT_ADD'])
    }
  })

  it('do not depend on the order of the figures', () => {
    fc.assert(
      fc.property(figuresInTwoOrders, ([figures, shuffled]) => {
        expect(added(shuffled)).toEqual(added(figures))
      }),
    )
  })

  it('never add unlike figures nor count a subject twice, and account for every figure', () => {
    fc.assert(
      fc.property(someFigures, (figures) => {
        const sums = added(figures)
        for (const sum of sums) {
          const inputs = figures.filter(({ id }) => sum.inputIds.includes(id))
          for (const input of inputs) expect(isLike(input, sum)).toBe(true)
          for (const [input, other] of pairsOf(inputs)) expect(countsASubjectOf(input, other)).toBe(false)
        }
        const told = sums.flatMap((sum) => [...sum.inputIds, ...sum.notAdded.map(({ figureId }) => figureId)])
        expect([...new Set(told)].sort()).toEqual(figures.map(({ id }) => id).sort())
      }),
    )
  })
})

function isLike(figure: Figure, sum: FigureSum): boolean {
  const { measureId, kind, unit, dimensionIds, from, to } = sum
  const isSaidBy = figure.origins.some((origin) => isDeepStrictEqual({ ...origin }, { ...sum.origin }))
  const same = { ...figure, measureId, kind, unit, dimensionIds, from, to }
  return isSaidBy && unit !== 'PERCENT' && isDeepStrictEqual({ ...figure }, same)
}

function countsASubjectOf(figure: Figure, other: Figure): boolean {
  return figure.subjectIds.some((id) =>
    other.subjectIds.some((otherId) => id === otherId || WHOLES.get(id)?.has(otherId) === true),
  )
}

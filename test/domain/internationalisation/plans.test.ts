import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planTotal } from '../../../src/domain/internationalisation/plans.js'
import { figure, model } from './some-figure.js'

const total = (...shares: readonly (readonly Parameters<typeof figure>[0][])[]) =>
  planTotal(
    shares.map((values) => ({
      shares: values.map((value) => figure(value, value === null ? {} : { unit: 'PERCENT' })),
    })),
    model.shareUnits,
  )

describe('the shares of a plan', () => {
  it('are added as stated: 99 % is not the whole, and nobody is given the rest', () => {
    expect(total([24], [23], [12], [13], [9], [18])).toEqual({
      shareTotal: { low: 99, high: 99, unit: 'PERCENT', isApproximate: false },
      isWhole: false,
      missingShare: { low: 1, high: 1, unit: 'PERCENTAGE_POINT', isApproximate: false },
      sentence:
        '6 shares of resources are stated and add up to 99 %; what is missing to the whole (1 percentage point) is given to nobody.',
    })
  })

  it('are the whole at 100 %, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 9 }), (tenths) => {
        const rest = 10_000 - tenths.reduce((sum, one) => sum + one, 0)
        const shares = [...tenths, rest].map((one) => [one / 100])
        expect(total(...shares)).toMatchObject({ isWhole: true, missingShare: { low: 0, high: 0 } })
        expect(total(...shares.toReversed())).toEqual(total(...shares))
      }),
    )
  })

  it('may be more than the whole, which is told too', () => {
    const told = total([60], [50])
    expect(told).toMatchObject({ isWhole: false, missingShare: { low: -10, high: -10 } })
    expect(told.sentence).toMatch(/that is 10 percentage points more than the whole\.$/)
  })

  it('are not added where a market has several, or none has one', () => {
    expect(total([40, 45], [50])).toMatchObject({ shareTotal: null, isWhole: null, missingShare: null })
    expect(total([], [])).toMatchObject({ shareTotal: null, sentence: 'No share of resources is stated.' })
    expect(total([null])).toMatchObject({ shareTotal: null })
    expect(planTotal([{ shares: [figure(5)] }], model.shareUnits).shareTotal).toBeNull()
  })

  it('are added without those that have none, and cannot be called whole where one is a range or about', () => {
    expect(total([100], [])).toMatchObject({ shareTotal: { low: 100 }, isWhole: true })
    expect(total([{ low: 40, high: 60 }], [50])).toMatchObject({
      shareTotal: { low: 90, high: 110 },
      isWhole: null,
    })
    expect(total([{ low: 100, high: 100, about: true }]).isWhole).toBeNull()
  })
})

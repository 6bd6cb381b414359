import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkOf } from '../../../src/domain/paths/network.js'
import { reversed, searchToward, stopIdsOf } from '../../../src/domain/paths/search.js'
import { stepTrust } from '../../../src/domain/paths/step.js'
import { exhaustively } from './exhaustive.js'
import { someRows, someRules } from './some-network.js'

const rankings = fc.constantFrom('TRUST' as const, 'HOPS' as const)

describe('the search for paths', () => {
  it('finds what trying everything finds, in the same order with the same trust', () => {
    fc.assert(
      fc.property(
        someRows(8, 22),
        rankings,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (rows, rankBy, hopsMax, count) => {
          const network = networkOf(rows, someRules({ hopsMax }))
          const targets = new Map([['n1', 1]])
          const found = searchToward(network, targets, { hopsMax, rankBy }).bestFrom('n0', count)
          const expected = exhaustively(network, 'n0', targets, { hopsMax, rankBy, count })
          expect(found.paths.map(stopIdsOf)).toEqual(expected.map((chain) => chain.ids))
          found.paths.forEach((path, index) => {
            expect(path.trust).toBeCloseTo(expected[index]?.trust ?? 0, 9)
          })
          expect(found.isTruncated).toBe(false)
        },
      ),
      { numRuns: 1_500 },
    )
  })

  it('finds the same with several targets of different weight, and ends at the first it meets', () => {
    fc.assert(
      fc.property(someRows(8, 20), rankings, (rows, rankBy) => {
        const network = networkOf(rows, someRules())
        const targets = new Map([
          ['n1', 0.6],
          ['n2', 0.8],
          ['n3', 1],
        ])
        const found = searchToward(network, targets, { hopsMax: 5, rankBy }).bestFrom('n0', 4)
        const expected = exhaustively(network, 'n0', targets, { hopsMax: 5, rankBy, count: 4 })
        expect(found.paths.map(stopIdsOf)).toEqual(expected.map((chain) => chain.ids))
      }),
      { numRuns: 700 },
    )
  })

  it('trusts a path as much from either end', () => {
    fc.assert(
      fc.property(someRows(8, 20), (rows) => {
        const network = networkOf(rows, someRules())
        const best = (from: string, to: string) =>
          searchToward(network, new Map([[to, 1]]), { hopsMax: 5, rankBy: 'TRUST' }).bestFrom(from, 1)
            .paths[0]
        const [there, back] = [best('n0', 'n1'), best('n1', 'n0')]
        expect(there?.trust ?? 0).toBeCloseTo(back?.trust ?? 0, 9)
        if (there !== undefined) {
          expect(stopIdsOf(reversed(there, network))).toEqual(stopIdsOf(there).toReversed())
        }
      }),
    )
  })

  it('never passes a stop twice, never exceeds the limit, and multiplies the trust of its steps', () => {
    fc.assert(
      fc.property(someRows(9, 24), rankings, (rows, rankBy) => {
        const network = networkOf(rows, someRules())
        for (const path of searchToward(network, new Map([['n1', 1]]), { hopsMax: 4, rankBy }).bestFrom(
          'n0',
          5,
        ).paths) {
          const ids = stopIdsOf(path)
          expect(new Set(ids).size).toBe(ids.length)
          expect(path.steps.length).toBeLessThanOrEqual(4)
          const start = network.stop('n0')?.hasEnded === true ? 0.8 : 1
          expect(path.trust).toBeCloseTo(
            path.steps.reduce((product, step) => product * stepTrust(step), start),
            9,
          )
        }
      }),
    )
  })
})

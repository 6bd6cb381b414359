import fc from 'fast-check'
import { expect, it } from 'vitest'
import { networkOf } from '../../../src/domain/paths/network.js'
import { searchToward } from '../../../src/domain/paths/search.js'
import { idsWithinHops } from '../../../src/domain/paths/within.js'
import { someRows, someRules } from './some-network.js'

it('finds within some hops exactly what a path of no more hops leads to', () => {
  let met = 0
  fc.assert(
    fc.property(someRows(9, 16), fc.constantFrom(1, 2, 3), fc.boolean(), (rows, hopsMax, includePast) => {
      const network = networkOf(rows, someRules({ includePast }))
      const near = idsWithinHops(network, ['n0'], hopsMax)
      const search = searchToward(network, new Map([['n0', 1]]), { hopsMax, rankBy: 'HOPS' })
      for (const id of ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8']) {
        const isJoined = search.bestFrom(id, 1).paths.length > 0
        expect({ id, near: near.has(id) }).toEqual({ id, near: isJoined })
        if (isJoined) met += 1
      }
      expect(near.has('n0')).toBe(false)
    }),
    { numRuns: 600 },
  )
  // The comparison would prove little on networks where hardly anything is joined.
  expect(met).toBeGreaterThan(150)
})

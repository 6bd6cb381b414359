import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { networkOf } from '../../../src/domain/paths/network.js'
import type { AssumedLink } from '../../../src/domain/paths/rules.js'
import { searchToward, stopIdsOf } from '../../../src/domain/paths/search.js'
import type { CooperationRow } from '../../../src/graph/cooperation.js'
import type { EntityRecord } from '../../../src/graph/entities.js'
import { COOPERATION_KINDS } from '../../../src/graph/words.js'
import { exhaustively } from './exhaustive.js'
import { someRows, someRules } from './some-network.js'

function actor(id: string): EntityRecord {
  return {
    askedId: id,
    label: 'Organisation',
    id,
    name: id.toUpperCase(),
    sortName: id,
    nameTexts: [id],
    nameLanguages: [''],
    basis: 'STATED',
    evidenceIds: ['evidence'],
    countryId: null,
    kind: null,
    kinds: [],
    scheme: null,
    code: null,
    ownership: null,
    lifecycle: null,
    level: null,
    status: null,
    isBinding: null,
    foundedOn: null,
    startedOn: null,
    endedOn: null,
    validFrom: null,
    validTo: null,
    identifiers: [],
  }
}

const assumedLink: fc.Arbitrary<AssumedLink> = fc
  .record({
    kind: fc.constantFrom(...COOPERATION_KINDS),
    ends: fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })).filter(([from, to]) => from !== to),
    prior: fc.double({ min: 0.01, max: 1, noNaN: true }),
  })
  .map(({ kind, ends: [from, to], prior }) => ({
    kind,
    role: null,
    from: actor(`n${from}`),
    to: actor(`n${to}`),
    prior,
  }))

const assumedLinks = fc.array(assumedLink, { minLength: 1, maxLength: 3 })

function best(rows: readonly CooperationRow[], assumed: readonly AssumedLink[], from = 'n0', to = 'n1') {
  const network = networkOf(rows, someRules({ assumedLinks: assumed }))
  return searchToward(network, new Map([[to, 1]]), { hopsMax: 5, rankBy: 'TRUST' }).bestFrom(from, 1).paths[0]
}

describe('links that the caller assumes', () => {
  it('are searched like those of the sources', () => {
    fc.assert(
      fc.property(someRows(8, 16), assumedLinks, (rows, assumed) => {
        const network = networkOf(rows, someRules({ assumedLinks: assumed }))
        const targets = new Map([['n1', 1]])
        const options = { hopsMax: 5, rankBy: 'TRUST' as const }
        const found = searchToward(network, targets, options).bestFrom('n0', 4)
        const expected = exhaustively(network, 'n0', targets, { ...options, count: 4 })
        expect(found.paths.map(stopIdsOf)).toEqual(expected.map(({ ids }) => ids))
      }),
      { numRuns: 500 },
    )
  })

  it('never lower the trust of the best path', () => {
    let used = 0
    fc.assert(
      fc.property(someRows(8, 16), assumedLinks, (rows, assumed) => {
        const [without, withThem] = [best(rows, []), best(rows, assumed)]
        expect(withThem?.trust ?? 0).toBeGreaterThanOrEqual((without?.trust ?? 0) * (1 - 1e-9))
        used += withThem?.steps.some(({ counting }) => counting.assumed !== null) === true ? 1 : 0
      }),
      { numRuns: 1500 },
    )
    expect(used).toBeGreaterThan(20)
  })

  it('leave trust the same from either end', () => {
    fc.assert(
      fc.property(someRows(8, 16), assumedLinks, (rows, assumed) => {
        const [there, back] = [best(rows, assumed), best(rows, assumed, 'n1', 'n0')]
        expect(there?.trust ?? 0).toBeCloseTo(back?.trust ?? 0, 9)
      }),
    )
  })

  it('change nothing where a source names the same with as much trust, and raise it where they bring more', () => {
    const row = (changes: Partial<CooperationRow>): CooperationRow => ({
      id: 'link0',
      kind: 'SUPPORTS',
      role: null,
      standing: null,
      detail: null,
      basis: 'STATED',
      lastConfirmed: '2015-01-31',
      validFrom: null,
      validTo: null,
      evidenceIds: ['evidence0'],
      fromId: 'n0',
      fromLabel: 'Organisation',
      fromName: 'N0',
      fromLevel: null,
      fromCountryId: null,
      fromStart: null,
      fromEnd: null,
      fromIsEnded: false,
      toId: 'n1',
      toLabel: 'Cluster',
      toName: 'N1',
      toLevel: null,
      toCountryId: null,
      toStart: null,
      toEnd: null,
      toIsEnded: false,
      ...changes,
    })
    const assumed: AssumedLink = {
      kind: 'SUPPORTS',
      role: null,
      from: actor('n0'),
      to: actor('n1'),
      prior: 0.8,
    }
    const step = (rows: readonly CooperationRow[]) => best(rows, [assumed])?.steps[0]
    expect(best([row({})], [assumed])?.trust).toBe(best([row({})], [])?.trust)
    expect(step([row({})])?.counting.link.id).toBe('link0')
    expect(step([row({ basis: 'INFERRED' })])?.counting.assumed).toBe(assumed)
    expect(best([row({ basis: 'INFERRED' })], [assumed])?.trust).toBeCloseTo(0.8, 9)
  })

  it('take no part where an end has yet to begin, or had ended and the past is left out', () => {
    const project = (dates: Partial<EntityRecord>) => ({
      ...actor('n1'),
      label: 'Undertaking' as const,
      ...dates,
    })
    const reaches = (to: EntityRecord, changes = {}) => {
      const assumed: AssumedLink = { kind: 'PARTNER_IN', role: null, from: actor('n0'), to, prior: 0.9 }
      return (
        networkOf([], someRules({ assumedLinks: [assumed], ...changes })).hopBetween('n0', 'n1') !== undefined
      )
    }
    expect(reaches(project({}))).toBe(true)
    expect(reaches(project({ startedOn: '2018' }))).toBe(false)
    expect(reaches(project({ endedOn: '2010' }))).toBe(true)
    expect(reaches(project({ endedOn: '2010' }), { includePast: false })).toBe(false)
  })
})

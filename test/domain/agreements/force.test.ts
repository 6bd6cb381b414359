import { describe, expect, it } from 'vitest'
import { forceOf } from '../../../src/domain/agreements/force.js'
import { signaturesIn } from '../../../src/domain/agreements/parties.js'

const unsigned = { status: null, validFrom: null, validTo: null, signed: 0 }
const on = (asOf: string) => ({ asOf, knownOn: '2009-05-31' })
const TODAY = on('2009-05-31')

describe('whether an agreement is in force', () => {
  it.each([
    [
      'signed and within its dates',
      { status: 'SIGNED', validFrom: '2008', validTo: '2010' },
      TODAY,
      'IN_FORCE',
    ],
    ['signed by two, of no recorded status', { signed: 2 }, TODAY, 'IN_FORCE'],
    ['signed by one', { signed: 1 }, TODAY, 'NOT_RECORDED'],
    ['to be signed by many', {}, TODAY, 'NOT_RECORDED'],
    ['proposed', { status: 'PROPOSED' }, TODAY, 'NOT_IN_FORCE'],
    ['over', { status: 'SIGNED', validTo: '2009-04' }, TODAY, 'NOT_IN_FORCE'],
    ['in the month of its end', { status: 'SIGNED', validTo: '2009-05' }, TODAY, 'IN_FORCE'],
    ['still to come', { status: 'SIGNED', validFrom: '2009-06-01' }, TODAY, 'NOT_IN_FORCE'],
    ['ended, nobody says when', { status: 'ENDED' }, TODAY, 'NOT_IN_FORCE'],
    ['ended later than the day', { status: 'ENDED', validTo: '2009-12' }, TODAY, 'IN_FORCE'],
    ['of unknown beginning, before the data', { status: 'SIGNED' }, on('1990-01-01'), 'NOT_RECORDED'],
    [
      'of unknown end, after the data',
      { status: 'SIGNED', validFrom: '2008' },
      on('2020-01-01'),
      'NOT_RECORDED',
    ],
  ] as const)('is told of one %s', (_, changes, question, state) => {
    const [told, why] = forceOf({ ...unsigned, ...changes }, question)
    expect(told).toBe(state)
    expect(why.length).toBeGreaterThan(10)
  })
})

describe('what is known of signatures', () => {
  it('says that having to sign is not having signed', () => {
    expect(signaturesIn([{ standing: 'REQUIRED', count: 46 }])).toBe(
      '46 are required to sign; no signature is recorded.',
    )
  })

  it('counts each standing, the firmest first', () => {
    expect(
      signaturesIn([
        { standing: 'NOT_RECORDED', count: 1 },
        { standing: 'REQUIRED', count: 2 },
        { standing: 'SIGNED', count: 1 },
      ]),
    ).toBe('1 has signed, 2 are required to sign and 1 is a party, whether it signed is not recorded.')
    expect(signaturesIn([])).toBe('No party is recorded.')
  })
})

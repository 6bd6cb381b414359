import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindFactsOf } from '../../../src/domain/support/presence.js'
import { presenceSentence } from '../../../src/domain/support/sentences.js'
import { FACILITY_KINDS } from '../../../src/graph/words.js'
import { facility, figure, model, presence, someEnvironment, someFacility } from './some-environment.js'

const ABSENCES = ['STATED_ABSENT', 'ABSENT_FROM_COMPLETE_LIST', 'NONE_NAMED']
const BTC = 'BUSINESS_TECHNOLOGY_CENTRE'

describe('the presence of a kind of facility', () => {
  it('is NAMED where one in use is named, as firm as the firmest of them', () => {
    const inferred = facility('INCUBATOR', { basis: 'INFERRED' })
    expect(presence([inferred])).toEqual({ presence: 'NAMED', basis: 'INFERRED' })
    expect(presence([inferred, facility('INCUBATOR')])).toEqual({ presence: 'NAMED', basis: 'STATED' })
  })

  it('is never firmer than the weakest of what a witness needs: its kind and its tie', () => {
    const ofKind = [{ kind: 'INCUBATOR', basis: 'DERIVED', evidenceIds: ['e'] }] as const
    expect(presence([facility('INCUBATOR', { kinds: ofKind })]).basis).toBe('DERIVED')
    expect(presence([facility('INCUBATOR', { kinds: ofKind, basis: 'INFERRED' })]).basis).toBe('INFERRED')
  })

  it('takes a facility whose stage of life is not recorded for one in use, and a closed one for none', () => {
    expect(presence([facility('INCUBATOR', { standing: 'NOT_RECORDED' })]).presence).toBe('NAMED')
    expect(presence([facility('INCUBATOR', { standing: 'CLOSED' })]).presence).toBe('NONE_NAMED')
  })

  it('leaves out a facility that only lies in the same place', () => {
    expect(presence([facility('INCUBATOR', { isOwn: false })])).toEqual({
      presence: 'NONE_NAMED',
      basis: null,
    })
  })

  it('is STATED_UNNAMED where a figure counts some and none is named', () => {
    expect(presence([], [figure(['INCUBATOR'], 2, { high: null })])).toEqual({
      presence: 'STATED_UNNAMED',
      basis: 'STATED',
    })
    const part = figure(['INCUBATOR'], 23, {
      canDeny: false,
      isTotal: false,
      basis: 'DERIVED',
    })
    expect(presence([], [part])).toEqual({ presence: 'STATED_UNNAMED', basis: 'DERIVED' })
  })

  it('is our reading where kinds are counted together', () => {
    const together = figure(['INCUBATOR', BTC], 23)
    expect(presence([], [together])).toEqual({ presence: 'STATED_UNNAMED', basis: 'INFERRED' })
    expect(presence([], [together], BTC)).toEqual({ presence: 'STATED_UNNAMED', basis: 'INFERRED' })
    expect(presence([], [together], 'SCIENCE_PARK').presence).toBe('NONE_NAMED')
  })

  it('is PLANNED where none is in use and one is coming, stated absence or not', () => {
    const coming = facility('INCUBATOR', { standing: 'UNDER_CONSTRUCTION' })
    const aim = figure(['INCUBATOR'], 1, { isPlan: true, canDeny: false, isTotal: false })
    expect(presence([coming]).presence).toBe('PLANNED')
    expect(presence([], [aim]).presence).toBe('PLANNED')
    expect(presence([coming], [figure(['INCUBATOR'], 0)]).presence).toBe('PLANNED')
  })

  it('is STATED_ABSENT where a figure says none, of all kinds too', () => {
    expect(presence([], [figure(['INCUBATOR'], 0)])).toEqual({ presence: 'STATED_ABSENT', basis: 'STATED' })
    expect(presence([], [figure([], 0)]).presence).toBe('STATED_ABSENT')
  })

  it('is not denied by a figure that counts a part only', () => {
    expect(presence([], [figure(['INCUBATOR'], 0, { canDeny: false })]).presence).toBe('NONE_NAMED')
  })

  it('is ABSENT_FROM_COMPLETE_LIST where a complete list is named whole and has none of it', () => {
    const list = figure([], 1, { isCompleteList: true })
    const park = facility('SCIENCE_PARK')
    expect(presence([park], [list])).toEqual({ presence: 'ABSENT_FROM_COMPLETE_LIST', basis: 'DERIVED' })
    const both = figure(['INCUBATOR', 'SCIENCE_PARK'], 1, { isCompleteList: true })
    expect(presence([park], [both]).presence).toBe('ABSENT_FROM_COMPLETE_LIST')
    expect(presence([park], [both], BTC).presence).toBe('NONE_NAMED')
  })

  it('concludes nothing from a list of which not all are named here', () => {
    const list = figure([], 2, { isCompleteList: true })
    expect(presence([facility('SCIENCE_PARK')], [list]).presence).toBe('NONE_NAMED')
    expect(presence([facility('SCIENCE_PARK', { isOwn: false })], [list]).presence).toBe('NONE_NAMED')
  })

  it('is CONTRADICTED where none is said and one is named or counted, as firm as the weaker side', () => {
    const none = figure(['INCUBATOR'], 0, { basis: 'DERIVED' })
    expect(presence([facility('INCUBATOR')], [none])).toEqual({ presence: 'CONTRADICTED', basis: 'DERIVED' })
    expect(presence([facility('INCUBATOR', { basis: 'INFERRED' })], [none]).basis).toBe('INFERRED')
    expect(presence([], [none, figure(['INCUBATOR'], 3, { id: 'p' })]).presence).toBe('CONTRADICTED')
  })

  it('is CONTRADICTED where more are named than are counted exactly', () => {
    const two = [facility('INCUBATOR', { id: 'a' }), facility('INCUBATOR', { id: 'b' })]
    expect(presence(two, [figure(['INCUBATOR'], 1)]).presence).toBe('CONTRADICTED')
    expect(presence(two, [figure(['INCUBATOR'], 2)]).presence).toBe('NAMED')
    expect(presence(two, [figure(['INCUBATOR'], 1, { high: null })]).presence).toBe('NAMED')
    expect(presence(two, [figure(['INCUBATOR'], 1, { isAbout: true })]).presence).toBe('NAMED')
    expect(presence(two, [figure(['INCUBATOR'], 1, { isTotal: false })]).presence).toBe('NAMED')
  })

  it('never turns into an absence by a further named facility in use', () => {
    fc.assert(
      fc.property(someEnvironment, someFacility, ({ facilities, figures }, more) => {
        const added = { ...more, isOwn: true, standing: 'OPERATING' as const }
        for (const kind of FACILITY_KINDS) {
          const before = presence(facilities, figures, kind).presence
          const after = presence([...facilities, added], figures, kind).presence
          if (!ABSENCES.includes(before)) expect(ABSENCES).not.toContain(after)
          if (added.kinds.some((one) => one.kind === kind)) expect(['NAMED', 'CONTRADICTED']).toContain(after)
        }
      }),
    )
  })

  it('does not depend on the order of facilities and figures', () => {
    fc.assert(
      fc.property(someEnvironment, ({ facilities, figures }) => {
        for (const kind of FACILITY_KINDS) {
          const turned = presence(facilities.toReversed(), figures.toReversed(), kind)
          expect(turned).toEqual(presence(facilities, figures, kind))
        }
      }),
    )
  })

  it('has a basis unless nothing is known', () => {
    fc.assert(
      fc.property(someEnvironment, ({ facilities, figures }) => {
        for (const kind of FACILITY_KINDS) {
          const value = presence(facilities, figures, kind)
          expect(value.basis === null).toBe(value.presence === 'NONE_NAMED')
        }
      }),
    )
  })
})

describe('the sentence of a presence', () => {
  const sentence = (...[facilities, figures]: Parameters<typeof presence>) =>
    presenceSentence(
      presence(facilities, figures).presence,
      kindFactsOf({ facilities, figures: figures ?? [] }, 'INCUBATOR'),
      model,
    )

  it('reads differently for absent and for not named', () => {
    expect(sentence([], [figure(['INCUBATOR'], 0)])).toBe('Incubators: absent (stated: “0 of them”).')
    expect(sentence([])).toBe(
      'Incubators: none named in the sources, which is not to say that there is none.',
    )
  })

  it('names those found, at most five, and says where the stage of life is not recorded', () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => facility('INCUBATOR', { id: name, name }))
    expect(sentence(many)).toBe('Incubators: 7 are named, A, B, C, D, E and 2 more.')
    expect(sentence([facility('INCUBATOR', { standing: 'NOT_RECORDED' })])).toContain(
      'whether in use is not recorded',
    )
  })

  it('tells both sides of a contradiction', () => {
    expect(sentence([facility('INCUBATOR')], [figure(['INCUBATOR'], 0)])).toBe(
      'Incubators: the sources disagree: they say “0 of them”, yet Facility is named.',
    )
  })
})

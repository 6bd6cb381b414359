import { describe, expect, it } from 'vitest'
import { breaksOf } from '../../../src/domain/support/breaks.js'
import type { Presence } from '../../../src/domain/support/model.js'
import { breakSentence } from '../../../src/domain/support/sentences.js'
import type { FacilityKind } from '../../../src/graph/words.js'
import { model } from './some-environment.js'

const breaks = (known: Partial<Record<FacilityKind, Presence>>) =>
  breaksOf(new Map(Object.entries(known) as [FacilityKind, Presence][]), model)
const short = (known: Partial<Record<FacilityKind, Presence>>) =>
  breaks(known).map(({ after, missing, certainty }) => [after, missing.join(), certainty])

const WHOLE = {
  INCUBATOR: 'NAMED',
  MANAGED_WORKSPACE: 'NAMED',
  GROW_ON_SPACE: 'NAMED',
  SCIENCE_PARK: 'NAMED',
  BUSINESS_PARK: 'NAMED',
} as const

describe('breaks of the growth pipeline', () => {
  it('has none where every stage is there, and none where no stage is', () => {
    expect(short(WHOLE)).toEqual([])
    expect(short({})).toEqual([])
  })

  it('tells a stage that is absent from one that is not in the sources', () => {
    expect(short({ ...WHOLE, BUSINESS_PARK: 'STATED_ABSENT' })).toEqual([
      ['MANAGED_WORKSPACE', 'BUSINESS_PARK', 'ABSENT'],
      ['SCIENCE_PARK', 'BUSINESS_PARK', 'ABSENT'],
    ])
    expect(short({ SCIENCE_PARK: 'NAMED', INCUBATOR: 'NAMED', GROW_ON_SPACE: 'NAMED' })).toEqual([
      ['SCIENCE_PARK', 'BUSINESS_PARK', 'NOT_IN_SOURCES'],
    ])
    expect(short({ ...WHOLE, BUSINESS_PARK: 'ABSENT_FROM_COMPLETE_LIST' })[0]?.[2]).toBe('ABSENT')
    expect(short({ ...WHOLE, BUSINESS_PARK: 'PLANNED' })[0]?.[2]).toBe('PLANNED')
    expect(short({ ...WHOLE, BUSINESS_PARK: 'CONTRADICTED' })[0]?.[2]).toBe('CONTRADICTED')
  })

  it('counts a stage that is stated and not named as there', () => {
    expect(short({ ...WHOLE, BUSINESS_PARK: 'STATED_UNNAMED', INCUBATOR: 'STATED_UNNAMED' })).toEqual([])
  })

  it('misses grow-on space for technically complex firms only', () => {
    const [only, ...others] = breaks({ ...WHOLE, GROW_ON_SPACE: 'NONE_NAMED' })
    expect(others).toEqual([])
    expect(only).toMatchObject({
      after: 'INCUBATOR',
      missing: ['GROW_ON_SPACE'],
      technicalNeed: 'HIGH',
      ruleId: 'R2',
    })
  })

  it('breaks at the entry where a later stage is there and neither way in', () => {
    const later = { GROW_ON_SPACE: 'NAMED', SCIENCE_PARK: 'NAMED', BUSINESS_PARK: 'NAMED' } as const
    expect(breaks(later)).toMatchObject([
      { after: null, missing: ['INCUBATOR', 'MANAGED_WORKSPACE'], certainty: 'NOT_IN_SOURCES', ruleId: 'R1' },
    ])
    expect(short({ ...later, MANAGED_WORKSPACE: 'STATED_UNNAMED' })).toEqual([])
    expect(short({ ...later, INCUBATOR: 'STATED_ABSENT', MANAGED_WORKSPACE: 'PLANNED' })).toEqual([
      [null, 'INCUBATOR,MANAGED_WORKSPACE', 'PLANNED'],
    ])
    expect(short({ ...later, INCUBATOR: 'STATED_ABSENT', MANAGED_WORKSPACE: 'NONE_NAMED' })[0]?.[2]).toBe(
      'NOT_IN_SOURCES',
    )
    expect(short({ ...later, INCUBATOR: 'STATED_ABSENT', MANAGED_WORKSPACE: 'STATED_ABSENT' })[0]?.[2]).toBe(
      'ABSENT',
    )
  })

  it('says in a sentence whether a stage is absent or only not in the sources', () => {
    const sentences = (known: Partial<Record<FacilityKind, Presence>>) =>
      breaks(known).map((one) => breakSentence(one, model))
    expect(sentences({ ...WHOLE, SCIENCE_PARK: 'STATED_ABSENT', GROW_ON_SPACE: 'NONE_NAMED' })).toEqual([
      'The pipeline breaks after incubators for technically complex firms: the sources do not name a grow-on space, which is not to say that there is none.',
      'The pipeline breaks after incubators: the sources say or imply that there is not a science park.',
    ])
  })
})

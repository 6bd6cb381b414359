import { describe, expect, it } from 'vitest'
import { aspectsIn, sentenceOfFacts } from '../../../src/domain/cooperations/aspects.js'
import { cooperationModelFrom } from '../../../src/domain/cooperations/model.js'
import type { CooperationFactsRow } from '../../../src/graph/cooperations.js'
import { readReference } from '../../../src/seed/reference.js'

const { cooperationAspects: model } = readReference()

const silent: CooperationFactsRow = {
  ...{ id: 'x', label: 'Undertaking', name: 'Bright', participantCount: 2, signedCount: 0 },
  ...{ benefitCount: 0, benefits: [], fundCount: 0, funds: [], moneyCount: 0, money: [] },
  ...{ peopleCount: 0, people: [], supportCount: 0, supports: [] },
}
const statesOf = (facts: Partial<CooperationFactsRow>) =>
  aspectsIn({ ...silent, ...facts }, model).map(({ state }) => state)

describe('the aspects of a cooperation', () => {
  it('are not stated where the sources are silent, which is told as such', () => {
    expect(statesOf({})).toEqual(['NOT_STATED', 'NOT_STATED', 'NOT_STATED'])
    for (const { sentence } of aspectsIn(silent, model)) {
      expect(sentence).toMatch(
        /not stated in the sources; that the sources are silent does not mean that there is none\.$/,
      )
    }
  })

  it('state resources in full where both funds and people are stated', () => {
    expect(statesOf({ fundCount: 1, funds: [['l', 'Fund']] })[1]).toBe('PARTLY_STATED')
    expect(statesOf({ peopleCount: 1, people: ['o'] })[1]).toBe('PARTLY_STATED')
    expect(statesOf({ moneyCount: 1, money: ['m'], peopleCount: 1, people: ['o'] })[1]).toBe('STATED')
  })

  it('name what states them, and count the rest', () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((name) => [`l-${name}`, name] as const)
    const [, , support] = aspectsIn({ ...silent, supportCount: 30, supports: names }, model)
    expect(support?.parts[0]).toMatchObject({
      statementCount: 30,
      linkIds: ['l-A', 'l-B', 'l-C', 'l-D', 'l-E'],
      sentence: 'A political sponsor: stated by 30 statements (A, B, C, D and others).',
    })
  })
})

describe('the sentence of a cooperation', () => {
  it('says whom it joins, what is stated and of what the sources are silent', () => {
    const facts = { ...silent, benefitCount: 1, benefits: [['l', 'Photonics'] as const] }
    expect(sentenceOfFacts(facts, model, ['Spain', 'the United Kingdom'])).toBe(
      'Bright joins 2 participants of Spain and the United Kingdom. Stated: what it is good for. Not stated in the sources: funds, people and a political sponsor; that the sources are silent does not mean that there is none.',
    )
  })

  it('does not take a thing without named participants for one without any', () => {
    expect(sentenceOfFacts({ ...silent, participantCount: 0 }, model, [])).toContain(
      'Bright has no named participant.',
    )
  })

  it('says of an agreement that nobody signed it', () => {
    const agreement = { ...silent, label: 'Agreement' as const }
    expect(sentenceOfFacts(agreement, model, [])).toContain('2 participants; no signature is recorded.')
    expect(sentenceOfFacts({ ...agreement, signedCount: 1 }, model, [])).toContain(
      '2 participants; 1 signed.',
    )
  })
})

describe('the model of the aspects', () => {
  it('is refused where an aspect is missing, or a kind of link that no statement looks for', () => {
    const part = { part: 'BENEFIT', name: 'n', rule: 'r', outgoing: ['OFFERS'] }
    const cite = { source: 'report-2009', section: '4.2', lines: '2261-2265' }
    const written = (outgoing: readonly string[]) => ({
      ...{ undertakingKinds: ['PROJECT'], networkKinds: ['NETWORK'] },
      aspects: [{ aspect: 'ADDED_VALUE', name: 'n', demand: 'd', cite, parts: [{ ...part, outgoing }] }],
    })
    expect(() => cooperationModelFrom(written(['OFFERS']))).toThrow(
      /lack RESOURCES, POLITICAL_SUPPORT, FUNDS/,
    )
    expect(() => cooperationModelFrom(written(['HOSTS']))).toThrow()
  })
})

import { describe, expect, it } from 'vitest'
import { checklistsOf } from '../../../src/domain/support/checklists.js'
import type { BearingsRow } from '../../../src/graph/support.js'
import { model } from './some-environment.js'

const bearings = (changes: Partial<BearingsRow>): BearingsRow => ({
  id: 'f',
  name: 'Facility',
  kinds: ['INCUBATOR'],
  links: [],
  figures: [],
  ...changes,
})
const incubator = (changes: Partial<BearingsRow>) => {
  const [list] = checklistsOf(bearings(changes), [], model, '2009-05-31')
  return (id: string) => list?.items.find(({ item }) => item.id === id)
}

describe('checklists', () => {
  it('are one for each kind, and last what is asked of any kind of the model', () => {
    const lists = checklistsOf(bearings({ kinds: ['INCUBATOR', 'GROW_ON_SPACE'] }), [], model, '2009-05-31')
    expect(lists.map(({ kind, isInReport, items }) => [kind, isInReport, items.length])).toEqual([
      ['INCUBATOR', true, 17],
      ['GROW_ON_SPACE', false, 0],
      [null, true, 2],
    ])
    expect(lists[1]?.sentence).toBe('The report of 2009 gives no checklist for a grow-on space.')
  })

  it('have nothing to ask of a kind that is not in the model', () => {
    const lists = checklistsOf(bearings({ kinds: ['RESEARCH_CENTRE'] }), [], model, '2009-05-31')
    expect(lists).toMatchObject([{ kind: 'RESEARCH_CENTRE', isInReport: false, items: [] }])
  })

  it('show the links that fit by kind, by direction and by what is at the other end', () => {
    const item = incubator({
      links: [
        ['hosted', 'HOSTS', false, ['ENTITY', 'FACILITY', 'SCIENCE_PARK'], null, null],
        ['hosts', 'HOSTS', true, ['ENTITY', 'ORGANISATION', 'COMPANY'], null, null],
        ['past', 'HOSTS', false, ['ENTITY', 'FACILITY', 'SCIENCE_PARK'], '1999', '2003'],
        ['school', 'LINKED_TO', false, ['ENTITY', 'ORGANISATION', 'UNIVERSITY'], null, null],
      ],
    })
    expect(item('incubator-in-science-park')?.linkIds).toEqual(['hosted'])
    expect(item('incubator-space-mix')?.linkIds).toEqual(['hosts'])
    expect(item('incubator-academic-expertise')?.linkIds).toEqual(['school'])
    expect(item('incubator-larger-firms')?.linkIds).toEqual([])
  })

  it('show the figures of the measures of an item', () => {
    const item = incubator({ figures: [['o', 'c-m-tenants', null, null]] })
    expect(item('incubator-occupancy')?.observationIds).toEqual(['o'])
    expect(item('incubator-income')?.observationIds).toEqual([])
  })

  it('echo the answers and list what is open', () => {
    const answers = [
      { item: 'incubator-occupancy', answer: 'PARTLY', remark: 'half full' },
      { item: 'any-cluster-network', answer: 'NO' },
    ] as const
    const [list, general] = checklistsOf(bearings({}), answers, model, '2009-05-31')
    expect(list?.items.find(({ answer }) => answer !== null)).toMatchObject({
      item: { id: 'incubator-occupancy' },
      answer: 'PARTLY',
      remark: 'half full',
    })
    expect(list?.open).toHaveLength(16)
    expect(list?.sentence).toContain('17 items, 0 answered yes, 1 partly, 0 no, 16 open')
    expect(general?.open.map(({ item }) => item.id)).toEqual(['any-business-support'])
  })

  it.each([
    ['answers[0].item', [{ item: 'park-occupancy', answer: 'YES' }]],
    [
      'answers[1].item',
      [
        { item: 'incubator-team', answer: 'YES' },
        { item: 'incubator-team', answer: 'NO' },
      ],
    ],
    ['answers[0].remark', [{ item: 'incubator-team', answer: 'YES', remark: 'x'.repeat(501) }]],
  ] as const)('refuse what %s cannot be', (argument, answers) => {
    const ask = () => checklistsOf(bearings({}), answers, model, '2009-05-31')
    expect(ask).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', argument }))
  })
})

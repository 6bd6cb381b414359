import { describe, expect, it } from 'vitest'
import { checkWorkPackage } from '../../../src/domain/work-package/check.js'
import type { DraftQuestion } from '../../../src/domain/work-package/draft.js'
import { wordCount } from '../../../src/domain/work-package/words.js'
import { readReference } from '../../../src/seed/reference.js'

const { workPackageTemplate: template } = readReference()
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

const WHOLE: DraftQuestion = {
  number: '3',
  lead: 'Light Fund',
  objectives: words(150),
  background: words(350),
  activities: words(100),
  tasks: template.tasks
    .filter(({ isOptional }) => !isOptional)
    .map(({ task, points }) => ({
      task,
      points: points.filter(({ date }) => date === null).map(({ point }) => ({ point, text: 'Said.' })),
    })),
  dates: { start: '2009-01-01', interimReport: '2009-06-01', finalReport: '2009-12-01', end: '2009-12-31' },
}
const problemsOf = (draft: DraftQuestion) =>
  checkWorkPackage(template, draft).problems.map(({ kind, field }) => `${kind} ${field}`)

describe('the check of a work package', () => {
  it('finds nothing in a draft that has every part within its limit and its dates in order', () => {
    expect(checkWorkPackage(template, WHOLE)).toEqual({
      isComplete: true,
      sentence: 'The draft is complete, keeps to the limits, and its dates are in order.',
      wordCounts: [
        { part: 'OBJECTIVES', words: 150, wordsMax: 150, isWithinLimit: true },
        { part: 'BACKGROUND', words: 350, wordsMax: 350, isWithinLimit: true },
        { part: 'ACTIVITIES', words: 100, wordsMax: 100, isWithinLimit: true },
      ],
      problems: [],
    })
  })

  it('tells by how much a part is too long', () => {
    const { problems, isComplete } = checkWorkPackage(template, { ...WHOLE, activities: words(103) })
    expect(isComplete).toBe(false)
    expect(problems).toEqual([
      {
        kind: 'TOO_LONG',
        field: 'activities',
        value: '103 words',
        sentence: 'activities has 103 words, 3 more than 100.',
      },
    ])
  })

  it.each(['number', 'lead', 'objectives', 'background', 'activities'] as const)(
    'misses %s where it is left out or says nothing',
    (field) => {
      for (const nothing of [null, undefined, '', ' \n', '– …'])
        expect(problemsOf({ ...WHOLE, [field]: nothing })).toEqual([`MISSING ${field}`])
    },
  )

  it('misses tasks and points, but not the workshop, which may be left out', () => {
    const tasks = WHOLE.tasks
      ?.filter(({ task }) => task !== 'OUTCOMES')
      .map((one) => (one.task === 'ANALYSIS' ? { ...one, points: one.points.slice(1) } : one))
    expect(problemsOf({ ...WHOLE, tasks })).toEqual([
      'MISSING tasks.ANALYSIS.RESPONSIBILITY',
      'MISSING tasks.OUTCOMES',
    ])
  })

  it('asks everything of a workshop that has a date', () => {
    const problems = problemsOf({ ...WHOLE, dates: { ...WHOLE.dates, workshop: '2009-03-01' } })
    expect(problems).toContain('MISSING tasks.WORKSHOP.AGENDA')
    expect(problems).not.toContain('MISSING dates.workshop')
    expect(problems).toHaveLength(7)
  })

  it('asks for the date of a workshop that is described', () => {
    const tasks = [...(WHOLE.tasks ?? []), { task: 'WORKSHOP' as const, points: [] }]
    expect(problemsOf({ ...WHOLE, tasks })).toContain('MISSING dates.workshop')
  })

  it('finds everything missing in an empty draft', () => {
    const { problems, wordCounts } = checkWorkPackage(template, {})
    expect(problems.map(({ kind }) => kind)).toEqual(Array(12).fill('MISSING'))
    expect(wordCounts.map((one) => one.words)).toEqual([0, 0, 0])
  })

  it('names every two dates in the wrong order, and lets two fall on one day', () => {
    const dates = { ...WHOLE.dates, interimReport: '2008-11-13', finalReport: '2008-08-31' }
    const { problems } = checkWorkPackage(template, { ...WHOLE, dates })
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      'The interim report (2008-11-13) is before the start (2009-01-01).',
      'The final report (2008-08-31) is before the start (2009-01-01).',
      'The final report (2008-08-31) is before the interim report (2008-11-13).',
    ])
    expect(problems[2]).toMatchObject({
      kind: 'OUT_OF_ORDER',
      field: 'dates.finalReport',
      value: '2008-08-31',
    })
    const sameDay = { start: '2009-06-01', interimReport: '2009-06-01', finalReport: '2009-06-01' }
    expect(problemsOf({ ...WHOLE, dates: sameDay })).toEqual([])
  })

  it.each([
    [
      'a task twice',
      {
        tasks: [
          { task: 'OUTCOMES', points: [] },
          { task: 'OUTCOMES', points: [] },
        ],
      },
      'draft.tasks[1].task',
    ],
    [
      'a point of another task',
      { tasks: [{ task: 'OUTCOMES', points: [{ point: 'AGENDA', text: 'x' }] }] },
      'draft.tasks[0].points[0].point',
    ],
    [
      'a text where a date is asked for',
      { tasks: [{ task: 'WORKSHOP', points: [{ point: 'WHEN', text: 'in spring' }] }] },
      'draft.tasks[0].points[0].point',
    ],
    [
      'a point twice',
      {
        tasks: [
          {
            task: 'OUTCOMES',
            points: [
              { point: 'EXPECTED_OUTCOMES', text: 'x' },
              { point: 'EXPECTED_OUTCOMES', text: 'y' },
            ],
          },
        ],
      },
      'draft.tasks[0].points[1].point',
    ],
    ['a text without end', { background: 'x'.repeat(20_001) }, 'draft.background'],
  ] satisfies [string, DraftQuestion, string][])('refuses %s', (_, draft, argument) => {
    expect(() => checkWorkPackage(template, draft)).toThrow(expect.objectContaining({ argument }))
  })
})

describe('the count of words', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['– … !', 0],
    ['one', 1],
    ["the region's plan", 3],
    ['trans-national cooperation', 3],
    ['50 firms, 3.5 million EUR', 5],
    ['Łódź und Kraków', 3],
    ['one  two\nthree\tfour', 4],
  ])('of %j is %i', (text, count) => {
    expect(wordCount(text)).toBe(count)
  })
})

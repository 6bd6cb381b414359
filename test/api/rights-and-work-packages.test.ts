import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

describe('the models of rights, work packages and recommendations', () => {
  it('give the six rights with term, requirements and registration', async () => {
    const { data, statements } = await ask(`{
      reference { intellectualPropertyRights {
        notice citation { text }
        rights { right name protects term yearsMin yearsMax renewal requirements registration note citation { section } }
        mentionedWithoutTerms { name note citation { lines { first last } } }
      } }
    }`)
    const { notice, rights, mentionedWithoutTerms } = data.reference.intellectualPropertyRights
    expect(notice).toMatch(/report of 2009.*United Kingdom.*Not legal advice/)
    expect(
      rights.map(
        (one: { right: string; yearsMin: number | null; yearsMax: number | null; registration: string }) => [
          one.right,
          one.yearsMin,
          one.yearsMax,
          one.registration,
        ],
      ),
    ).toEqual([
      ['PATENT', 20, 20, 'BY_APPLICATION'],
      ['COPYRIGHT', null, null, 'AUTOMATIC'],
      ['DESIGN_RIGHT', 10, 15, 'AUTOMATIC'],
      ['REGISTERED_DESIGN', null, 25, 'BY_APPLICATION'],
      ['TRADE_MARK', 10, 10, 'EITHER'],
      ['KNOW_HOW', null, null, 'NOT_STATED'],
    ])
    expect(rights[5]).toMatchObject({ term: null, renewal: null })
    expect(mentionedWithoutTerms).toMatchObject([
      { name: 'Utility model', citation: { lines: [{ first: 2200, last: 2202 }] } },
    ])
    expect(statements).toEqual(['sourcesByIds'])
  })

  it('give the template of a work package with its defect, and check a draft', async () => {
    const { data, statements } = await ask(
      `query ($draft: WorkPackageDraftInput!) {
        reference { workPackageTemplate {
          parts { part wordsMax } tasks { task isOptional points { point date } }
          keyDates { name from to } defects { says }
          check(draft: $draft) { isComplete sentence wordCounts { part words isWithinLimit } problems { kind field value sentence } }
        } }
      }`,
      {
        draft: {
          number: '3',
          activities: 'word '.repeat(101),
          dates: { interimReport: '2008-11-13', finalReport: '2008-08-31' },
        },
      },
    )
    const { parts, tasks, keyDates, defects, check } = data.reference.workPackageTemplate
    expect(parts.map((one: { wordsMax: number | null }) => one.wordsMax)).toEqual([
      null,
      null,
      150,
      350,
      100,
      null,
    ])
    expect(tasks.filter((one: { isOptional: boolean }) => one.isOptional)).toMatchObject([
      { task: 'WORKSHOP' },
    ])
    expect(keyDates).toEqual([
      { name: 'Presentation of the interim report', from: '2008-11-13', to: '2008-11-14' },
      { name: 'Interim meetings and reports', from: null, to: null },
      { name: 'Final report', from: '2008-08', to: '2008-08' },
    ])
    expect(defects[0].says).toContain('before the interim report')
    expect(check.isComplete).toBe(false)
    expect(check.problems[0]).toMatchObject({ kind: 'MISSING', field: 'lead', value: null })
    expect(check.problems.find(({ kind }: { kind: string }) => kind === 'TOO_LONG')).toMatchObject({
      field: 'activities',
      value: '101 words',
    })
    expect(check.problems.at(-1)).toEqual({
      kind: 'OUT_OF_ORDER',
      field: 'dates.finalReport',
      value: '2008-08-31',
      sentence: 'The final report (2008-08-31) is before the interim report (2008-11-13).',
    })
    expect(statements).toEqual([])
  })

  it('give conclusions and recommendations with the questions that answer them', async () => {
    const { data } = await ask(
      `{ reference { recommendations { number kind says answeredBy { field question } citation { section } } } }`,
    )
    const { recommendations } = data.reference
    expect(recommendations.map(({ number }: { number: string }) => number)).toEqual([
      'C1',
      'C2',
      'C3',
      'C4',
      '1',
      '2i',
      '2ii',
      '3',
    ])
    expect(recommendations[3].answeredBy[0].field).toBe('Query.maturity')
  })

  it('refuses a draft that does not fit the form', async () => {
    const { errors } = await askWrongly(
      `{ reference { workPackageTemplate { check(draft: { tasks: [{ task: OUTCOMES, points: [{ point: AGENDA, text: "x" }] }] }) { isComplete } } } }`,
    )
    expect(errors[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'draft.tasks[0].points[0].point',
    })
  })
})

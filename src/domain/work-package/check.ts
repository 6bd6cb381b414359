import { counted } from '../sentences.js'
import { checkForm, DATE_FIELDS, type DraftQuestion } from './draft.js'
import {
  type TaskTemplate,
  WORK_PACKAGE_DATES,
  type WorkPackageDate,
  type WorkPackagePart,
  type WorkPackageTemplate,
} from './reference.js'
import { wordCount } from './words.js'

/** Something to mend in a draft. */
export interface Problem {
  readonly kind: 'MISSING' | 'TOO_LONG' | 'OUT_OF_ORDER'
  /** Where in the draft. */
  readonly field: string
  readonly value: string | null
  readonly sentence: string
}

/** A draft held against the template. */
export interface WorkPackageCheck {
  readonly isComplete: boolean
  readonly sentence: string
  readonly wordCounts: readonly WordCount[]
  readonly problems: readonly Problem[]
}

interface WordCount {
  readonly part: WorkPackagePart
  readonly words: number
  readonly wordsMax: number
  readonly isWithinLimit: boolean
}

const TEXT_FIELDS = {
  NUMBER: 'number',
  LEAD: 'lead',
  OBJECTIVES: 'objectives',
  BACKGROUND: 'background',
  ACTIVITIES: 'activities',
} as const

const DATE_WORDS: Readonly<Record<WorkPackageDate, string>> = {
  START: 'start',
  WORKSHOP: 'workshop',
  INTERIM_REPORT: 'interim report',
  FINAL_REPORT: 'final report',
  END: 'end',
}

/** Holds a draft against the template. Throws a Refusal where it does not fit the template's form. */
export function checkWorkPackage(template: WorkPackageTemplate, draft: DraftQuestion): WorkPackageCheck {
  checkForm(draft, template)
  const problems = [
    ...template.parts.flatMap((part) => partProblems(part, draft)),
    ...template.tasks.flatMap((task) => taskProblems(task, draft)),
    ...orderProblems(draft),
  ]
  return {
    isComplete: problems.length === 0,
    sentence:
      problems.length === 0
        ? 'The draft is complete, keeps to the limits, and its dates are in order.'
        : `${counted(problems.length, 'thing')} to mend, first: ${problems[0]?.sentence}`,
    wordCounts: template.parts.flatMap((part) => wordCounts(part, draft)),
    problems,
  }
}

type PartTemplate = WorkPackageTemplate['parts'][number]

function textOf(part: WorkPackagePart, draft: DraftQuestion): string | null {
  return part === 'PROJECT_PLAN' ? null : (draft[TEXT_FIELDS[part]] ?? '')
}

function wordCounts({ part, wordsMax }: PartTemplate, draft: DraftQuestion): readonly WordCount[] {
  const text = textOf(part, draft)
  if (wordsMax === null || text === null) return []
  const words = wordCount(text)
  return [{ part, words, wordsMax, isWithinLimit: words <= wordsMax }]
}

/** What is wrong with a part that is a text; the project plan is looked at task by task. */
function partProblems(template: PartTemplate, draft: DraftQuestion): readonly Problem[] {
  const { part, asks } = template
  if (part === 'PROJECT_PLAN') return []
  const field = TEXT_FIELDS[part]
  if (isEmpty(draft[field])) return [missing(field, asks)]
  return wordCounts(template, draft)
    .filter(({ isWithinLimit }) => !isWithinLimit)
    .map(({ words, wordsMax }) => ({
      kind: 'TOO_LONG' as const,
      field,
      value: `${words} words`,
      sentence: `${field} has ${words} words, ${words - wordsMax} more than ${wordsMax}.`,
    }))
}

function taskProblems(template: TaskTemplate, draft: DraftQuestion): readonly Problem[] {
  const { task, name, isOptional, points } = template
  const given = draft.tasks?.find((one) => one.task === task)
  const isDated = points.some(({ date }) => date !== null && dateOf(date, draft) !== null)
  if (given === undefined && !isDated)
    return isOptional ? [] : [missing(`tasks.${task}`, `the plan does not describe it (${name}).`)]
  return points
    .filter(({ point, date }) =>
      date === null
        ? isEmpty(given?.points.find((one) => one.point === point)?.text)
        : dateOf(date, draft) === null,
    )
    .map(({ point, asks, date }) =>
      missing(date === null ? `tasks.${task}.${point}` : `dates.${DATE_FIELDS[date]}`, asks),
    )
}

/** Every pair of dates that are given in the wrong order. */
function orderProblems(draft: DraftQuestion): readonly Problem[] {
  const given = WORK_PACKAGE_DATES.map((date) => ({ date, day: dateOf(date, draft) }))
  return given.flatMap(({ date: later, day: laterDay }, index) =>
    given.slice(0, index).flatMap(({ date: earlier, day: earlierDay }) =>
      laterDay === null || earlierDay === null || laterDay >= earlierDay
        ? []
        : [
            {
              kind: 'OUT_OF_ORDER' as const,
              field: `dates.${DATE_FIELDS[later]}`,
              value: laterDay,
              sentence: `The ${DATE_WORDS[later]} (${laterDay}) is before the ${DATE_WORDS[earlier]} (${earlierDay}).`,
            },
          ],
    ),
  )
}

function dateOf(date: WorkPackageDate, { dates }: DraftQuestion): string | null {
  return dates?.[DATE_FIELDS[date]] ?? null
}

/** Without a single letter or digit nothing is said. */
function isEmpty(text: string | null | undefined): boolean {
  return text === null || text === undefined || wordCount(text) === 0
}

function missing(field: string, asks: string): Problem {
  return { kind: 'MISSING', field, value: null, sentence: `${field} is missing: ${asks}` }
}

import { z } from 'zod'
import { citation } from '../citation.js'
import { cited } from '../cited.js'

export const WORK_PACKAGE_PARTS = [
  'NUMBER',
  'LEAD',
  'OBJECTIVES',
  'BACKGROUND',
  'ACTIVITIES',
  'PROJECT_PLAN',
] as const
export type WorkPackagePart = (typeof WORK_PACKAGE_PARTS)[number]

const WORK_PACKAGE_TASKS = [
  'DEFINITION_AND_MAPPING',
  'LITERATURE_SEARCH',
  'WORKSHOP',
  'ANALYSIS',
  'OUTCOMES',
  'SUSTAINABILITY',
  'FINAL_REPORT',
  'TIMINGS',
] as const
export type WorkPackageTask = (typeof WORK_PACKAGE_TASKS)[number]

const WORK_PACKAGE_POINTS = [
  'RESPONSIBILITY',
  'PARTICIPANTS',
  'DEFINITION',
  'MAPPING',
  'RECENT_WORK',
  'WHEN',
  'WHERE',
  'ATTENDEES',
  'FORMAT',
  'AGENDA',
  'FACILITATION',
  'BEST_PRACTICE',
  'CASE_STUDY_EXAMPLES',
  'CASE_STUDY_AUTHORS',
  'CASE_STUDY_REVIEW',
  'EXPECTED_OUTCOMES',
  'FOLLOW_UP',
  'DISSEMINATION',
  'GANTT_CHART',
  'INTERIM_REPORT',
  'INTERIM_MEETINGS',
  'FINAL_REPORT',
] as const
export type WorkPackagePoint = (typeof WORK_PACKAGE_POINTS)[number]

/** The dates of a work package, in the order in which they must fall. */
export const WORK_PACKAGE_DATES = ['START', 'WORKSHOP', 'INTERIM_REPORT', 'FINAL_REPORT', 'END'] as const
export type WorkPackageDate = (typeof WORK_PACKAGE_DATES)[number]

const words = z.string().trim().min(1)
const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .nullable()
  .default(null)

const partShape = z
  .strictObject({
    part: z.enum(WORK_PACKAGE_PARTS),
    asks: words,
    wordsMax: z.int().positive().nullable().default(null),
    cite: citation,
  })
  .transform(cited)
const taskShape = z
  .strictObject({
    task: z.enum(WORK_PACKAGE_TASKS),
    name: words,
    isOptional: z.boolean().default(false),
    points: z.array(
      z.strictObject({
        point: z.enum(WORK_PACKAGE_POINTS),
        asks: words,
        date: z.enum(WORK_PACKAGE_DATES).nullable().default(null),
      }),
    ),
    cite: citation,
  })
  .transform(cited)

const shape = z
  .strictObject({
    notice: words,
    cite: citation,
    parts: z.array(partShape),
    tasks: z.array(taskShape),
    keyDates: z.array(
      z.strictObject({ name: words, from: partialDate, to: partialDate, cite: citation }).transform(cited),
    ),
    defects: z.array(z.strictObject({ says: words, cite: citation }).transform(cited)),
  })
  .transform(cited)

export type WorkPackageTemplate = z.infer<typeof shape>
export type TaskTemplate = WorkPackageTemplate['tasks'][number]

/** The template of a work package. Throws where a part or a task is missing or repeated. */
export function workPackageFrom(read: unknown): WorkPackageTemplate {
  const template = shape.parse(read)
  if (
    template.parts.map(({ part }) => part).join() !== WORK_PACKAGE_PARTS.join() ||
    template.tasks.map(({ task }) => task).join() !== WORK_PACKAGE_TASKS.join()
  )
    throw new Error(
      `work-package.yaml should hold ${WORK_PACKAGE_PARTS.join()} and ${WORK_PACKAGE_TASKS.join()}, in this order, each once.`,
    )
  return template
}

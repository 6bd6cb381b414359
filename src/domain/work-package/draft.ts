import { badInput } from '../../errors.js'
import type { WorkPackageDate, WorkPackagePoint, WorkPackageTask, WorkPackageTemplate } from './reference.js'

/** `WorkPackageDraftInput` of the API: what the caller leaves out is absent or null. */
export interface DraftQuestion {
  readonly number?: string | null | undefined
  readonly lead?: string | null | undefined
  readonly objectives?: string | null | undefined
  readonly background?: string | null | undefined
  readonly activities?: string | null | undefined
  readonly tasks?:
    | readonly {
        readonly task: WorkPackageTask
        readonly points: readonly { readonly point: WorkPackagePoint; readonly text: string }[]
      }[]
    | null
    | undefined
  readonly dates?: { readonly [Field in DateField]?: string | null | undefined } | null | undefined
}

type DateField = 'start' | 'workshop' | 'interimReport' | 'finalReport' | 'end'

export const DATE_FIELDS: Readonly<Record<WorkPackageDate, DateField>> = {
  START: 'start',
  WORKSHOP: 'workshop',
  INTERIM_REPORT: 'interimReport',
  FINAL_REPORT: 'finalReport',
  END: 'end',
}

const TEXT_MAX = 20_000

/** Refuses a draft that does not fit the template's form: a task or point twice, a point of another task, a text too long. */
export function checkForm(draft: DraftQuestion, { tasks }: WorkPackageTemplate): void {
  for (const field of ['number', 'lead', 'objectives', 'background', 'activities'] as const)
    checkLength(draft[field] ?? '', `draft.${field}`)
  draft.tasks?.forEach(({ task, points }, index, all) => {
    const argument = `draft.tasks[${index}]`
    if (all.findIndex((other) => other.task === task) !== index)
      throw badInput(`${argument}.task`, `${task} is given twice; give it once.`)
    const asked = tasks.find((one) => one.task === task)?.points ?? []
    points.forEach(({ point, text }, at) => {
      const wanted = asked.find((one) => one.point === point)
      if (wanted === undefined) {
        throw badInput(
          `${argument}.points[${at}].point`,
          `${task} does not ask for ${point}; it asks for ${asked.map((one) => one.point).join(', ')}.`,
        )
      }
      if (wanted.date !== null) {
        throw badInput(
          `${argument}.points[${at}].point`,
          `${point} is answered by a date; give draft.dates.${DATE_FIELDS[wanted.date]}.`,
        )
      }
      if (points.findIndex((other) => other.point === point) !== at)
        throw badInput(`${argument}.points[${at}].point`, `${point} is given twice; give it once.`)
      checkLength(text, `${argument}.points[${at}].text`)
    })
  })
}

function checkLength(text: string, argument: string): void {
  if (text.length > TEXT_MAX) throw badInput(argument, `${text.length} characters are more than ${TEXT_MAX}.`)
}

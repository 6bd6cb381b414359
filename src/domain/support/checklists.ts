import { badInput } from '../../errors.js'
import type { BearingsRow } from '../../graph/support.js'
import type { FacilityKind } from '../../graph/words.js'
import { holdsOn } from '../dates.js'
import { counted, sentenceOf } from '../sentences.js'
import { type ChecklistItem, kindModelOf, type LinkPattern, type SupportModel } from './model.js'
import { withIndefinite } from './sentences.js'

export type ChecklistAnswer = 'YES' | 'PARTLY' | 'NO'

/** `ChecklistAnswerInput` of the API. */
export interface AnswerQuestion {
  readonly item: string
  readonly answer: ChecklistAnswer
  readonly remark?: string | null | undefined
}

/** An item with the caller's answer and the facts that bear on it. */
export interface AnsweredItem {
  readonly item: ChecklistItem
  /** Null where the caller has not answered: the item is open. */
  readonly answer: ChecklistAnswer | null
  readonly remark: string | null
  readonly linkIds: readonly string[]
  readonly observationIds: readonly string[]
}

/** The success factors of one kind of facility; kind is null for what is asked of a facility of any kind. */
export interface ChecklistView {
  readonly kind: FacilityKind | null
  /** Whether the report gives a checklist for the kind. */
  readonly isInReport: boolean
  readonly items: readonly AnsweredItem[]
  readonly open: readonly AnsweredItem[]
  readonly sentence: string
}

const REMARK_MAX = 500

/**
 * The checklists of a facility: one for each of its kinds, and what is asked of a facility of any kind of the model.
 * Nothing is stored. Throws a Refusal for an answer to an item that none of them has.
 */
export function checklistsOf(
  bearings: BearingsRow,
  answers: readonly AnswerQuestion[],
  model: SupportModel,
  asOf: string,
): readonly ChecklistView[] {
  const kinds = model.kinds.filter(({ kind }) => bearings.kinds.includes(kind))
  const general = kinds.some(({ isInModel }) => isInModel) ? model.anyKind : []
  const items = [...kinds.flatMap(({ checklist }) => checklist), ...general]
  checkAnswers(answers, items, bearings.name)
  const answered = (item: ChecklistItem) => answeredItem(item, answers, bearings, asOf)
  const ofKinds = kinds.map(({ kind, checklist }) => checklistView(kind, checklist.map(answered), model))
  return general.length === 0 ? ofKinds : [...ofKinds, checklistView(null, general.map(answered), model)]
}

function checkAnswers(
  answers: readonly AnswerQuestion[],
  items: readonly ChecklistItem[],
  facilityName: string,
): void {
  answers.forEach(({ item, remark }, index) => {
    if (!items.some(({ id }) => id === item)) {
      const known = items.length === 0 ? 'it has none' : `use ${items.map(({ id }) => id).join(', ')}`
      throw badInput(
        `answers[${index}].item`,
        `${JSON.stringify(item)} is no item of the checklists of ${facilityName}; ${known}.`,
      )
    }
    if (answers.findIndex((other) => other.item === item) !== index) {
      throw badInput(`answers[${index}].item`, `${item} is answered twice; answer it once.`)
    }
    if ((remark?.length ?? 0) > REMARK_MAX) {
      throw badInput(`answers[${index}].remark`, `${remark?.length} characters are more than ${REMARK_MAX}.`)
    }
  })
}

function answeredItem(
  item: ChecklistItem,
  answers: readonly AnswerQuestion[],
  { links, figures }: BearingsRow,
  asOf: string,
): AnsweredItem {
  const given = answers.find((answer) => answer.item === item.id)
  const bearing = links.filter(
    ([, kind, isOut, towards, validFrom, validTo]) =>
      holdsOn(validFrom, validTo, asOf) && item.links.some((pattern) => fits(pattern, kind, isOut, towards)),
  )
  return {
    item,
    answer: given?.answer ?? null,
    remark: given?.remark ?? null,
    linkIds: bearing.map(([id]) => id),
    observationIds: figures.flatMap(([id, measure]) => (item.measures.includes(measure) ? [id] : [])),
  }
}

function fits(
  { kinds, direction, towards }: LinkPattern,
  kind: LinkPattern['kinds'][number],
  isOut: boolean,
  other: readonly string[],
): boolean {
  if (!kinds.includes(kind) || (direction !== 'ANY' && isOut !== (direction === 'OUT'))) return false
  return towards === null || towards.some((word) => other.includes(word))
}

function checklistView(
  kind: FacilityKind | null,
  items: readonly AnsweredItem[],
  model: SupportModel,
): ChecklistView {
  const open = items.filter(({ answer }) => answer === null)
  const name = kind === null ? 'a facility of any kind' : withIndefinite(kindModelOf(model, kind).name)
  return {
    kind,
    isInReport: items.length > 0,
    items,
    open,
    sentence: checklistSentence(name, items, open.length),
  }
}

function checklistSentence(name: string, items: readonly AnsweredItem[], open: number): string {
  if (items.length === 0) return sentenceOf(`The report of 2009 gives no checklist for ${name}`)
  const of = (answer: ChecklistAnswer) => items.filter((one) => one.answer === answer).length
  const known = items.filter(({ linkIds, observationIds }) => linkIds.length + observationIds.length > 0)
  return sentenceOf(
    `What makes ${name} succeed: ${counted(items.length, 'item')}, ${of('YES')} answered yes, ${of('PARTLY')} partly, ${of('NO')} no, ${open} open; the graph knows something of ${known.length}`,
  )
}

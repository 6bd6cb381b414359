import { z } from 'zod'
import { badInput } from '../../errors.js'
import { type Citation, citation } from '../citation.js'

export const IMPORTANCES = ['HIGH', 'MEDIUM', 'LOW'] as const
export type Importance = (typeof IMPORTANCES)[number]

export const SERVICES_COUNT = 19
export const INSTRUMENTS_COUNT = 20

const someText = z.string().min(1)
const lines = { lines: someText }

const itemRow = z.strictObject({ id: someText, name: someText, concepts: z.array(someText), ...lines })
const questionnaire = z.strictObject({
  name: someText,
  cite: citation,
  importance: z.strictObject({
    measure: someText,
    values: z.strictObject({ HIGH: z.number(), MEDIUM: z.number(), LOW: z.number() }),
  }),
  services: z.array(itemRow).length(SERVICES_COUNT),
  instruments: z.array(itemRow).length(INSTRUMENTS_COUNT),
  parts: z.array(
    z.strictObject({ number: someText, title: someText, questions: z.array(someText), ...lines }),
  ),
  tables: z.array(z.strictObject({ id: someText, title: someText, columns: z.array(someText), ...lines })),
  vocabularies: z.array(
    z.strictObject({
      name: someText,
      words: z.array(someText),
      isOpen: z.boolean(),
      note: someText.optional(),
      ...lines,
    }),
  ),
  defects: z.array(z.strictObject({ statement: someText, ...lines })),
})

export const ITEM_KINDS = ['SERVICE', 'INSTRUMENT'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** A service or an instrument that the questionnaire asks the importance of. */
export interface TransferItem {
  readonly id: string
  readonly kind: ItemKind
  readonly name: string
  /** Concepts that an offer of it names, or something narrower; none where the vocabulary has none. */
  readonly conceptIds: readonly string[]
  readonly citation: Citation
}

type Read = z.infer<typeof questionnaire>
type Cited<Row> = Omit<Row, 'lines'> & { readonly citation: Citation }

/** The questionnaire as data: `seed/reference/transfer-questionnaire.yaml`. */
export interface Questionnaire {
  readonly name: string
  readonly citation: Citation
  readonly importance: Read['importance']
  /** The services, then the instruments, in the order of the text. */
  readonly items: readonly TransferItem[]
  readonly parts: readonly Cited<Read['parts'][number]>[]
  readonly tables: readonly Cited<Read['tables'][number]>[]
  readonly vocabularies: readonly (Cited<Omit<Read['vocabularies'][number], 'note'>> & {
    readonly note: string | null
  })[]
  readonly defects: readonly Cited<Read['defects'][number]>[]
}

/** Checks the questionnaire. Throws where an item is missing, repeated or out of shape. */
export function questionnaireFrom(read: unknown): Questionnaire {
  const { name, cite, importance, services, instruments, ...rest } = questionnaire.parse(read)
  const cited = <Row extends { readonly lines: string }>({ lines: at, ...row }: Row): Cited<Row> => ({
    ...row,
    citation: citation.parse({ source: cite.sourceId, section: cite.section, lines: at }),
  })
  const itemsOf = (kind: ItemKind, rows: Read['services']): readonly TransferItem[] =>
    rows.map(cited).map(({ concepts, ...row }) => ({ ...row, kind, conceptIds: concepts }))
  const items = [...itemsOf('SERVICE', services), ...itemsOf('INSTRUMENT', instruments)]
  const ids = items.map(({ id }) => id)
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index)
  if (repeated.length > 0) throw new Error(`Items of the questionnaire share the id ${repeated.join(', ')}.`)
  return {
    name,
    citation: cite,
    importance,
    items,
    parts: rest.parts.map(cited),
    tables: rest.tables.map(cited),
    vocabularies: rest.vocabularies.map(cited).map((row) => ({ ...row, note: row.note ?? null })),
    defects: rest.defects.map(cited),
  }
}

/** The items of one kind, in the order of the text. */
export function itemsOfKind({ items }: Questionnaire, kind: ItemKind): readonly TransferItem[] {
  return items.filter((item) => item.kind === kind)
}

/** A caller's rating, as the API takes it. */
export interface Rating {
  readonly item: string
  readonly importance: Importance
}

/** The caller's ratings by item. Throws a Refusal for an item that is unknown or rated twice. */
export function ratingsFrom(
  ratings: readonly Rating[] | null | undefined,
  { items }: Questionnaire,
): ReadonlyMap<string, Importance> {
  const byItem = new Map<string, Importance>()
  for (const [index, { item, importance }] of (ratings ?? []).entries()) {
    const argument = `ratings[${index}].item`
    if (!items.some(({ id }) => id === item)) {
      throw badInput(
        argument,
        `${JSON.stringify(item)} is no item; take an id from reference.transferServices or transferInstruments.`,
      )
    }
    if (byItem.has(item)) throw badInput(argument, `${item} is rated twice; rate it once.`)
    byItem.set(item, importance)
  }
  return byItem
}

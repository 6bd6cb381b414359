import { z } from 'zod'
import { badInput } from '../../errors.js'
import { citation } from '../citation.js'
import { cited } from '../cited.js'

export const TRANSFER_STAGES = [
  'RESEARCH',
  'CONFIDENTIALITY',
  'MARKET_ASSESSMENT',
  'PROTOTYPE',
  'COMMERCIALISATION',
  'LICENSING',
  'COMPANY_FORMATION',
  'INDUSTRY_EXPERTS',
  'FUNDING',
] as const
export type TransferStageKind = (typeof TRANSFER_STAGES)[number]

const RIGHTS = ['PATENT', 'COPYRIGHT', 'DESIGN_RIGHT', 'REGISTERED_DESIGN', 'TRADE_MARK', 'KNOW_HOW'] as const

const words = z.string().trim().min(1)
const orNull = words.nullable().default(null)
const years = z.int().positive().nullable().default(null)

const rightShape = z
  .strictObject({
    right: z.enum(RIGHTS),
    name: words,
    protects: words,
    term: orNull,
    yearsMin: years,
    yearsMax: years,
    renewal: orNull,
    requirements: z.array(words).min(1),
    registration: z.enum(['AUTOMATIC', 'BY_APPLICATION', 'EITHER', 'NOT_STATED']),
    note: orNull,
    cite: citation,
  })
  .transform(cited)
const mentionShape = z.strictObject({ name: words, note: words, cite: citation }).transform(cited)
const pointShape = z.strictObject({ name: words, says: orNull, cite: citation }).transform(cited)
const stageShape = z
  .strictObject({
    stage: z.enum(TRANSFER_STAGES),
    name: words,
    says: words,
    services: z.array(z.string().startsWith('c-s-')).min(1),
    cite: citation,
  })
  .transform(({ services, ...stage }) => ({ ...cited(stage), serviceIds: services }))

const shape = z.strictObject({
  rightsNotice: words,
  rightsCite: citation,
  rights: z.array(rightShape),
  mentionedWithoutTerms: z.array(mentionShape),
  stagesNotice: words,
  stagesCite: citation,
  servicesNotice: words,
  stages: z.array(stageShape),
  marketAnalysis: z.array(pointShape),
  confidentiality: z.array(pointShape),
  fundingUses: z.array(pointShape),
  fundingSources: z.array(pointShape),
})

export type TransferStage = z.infer<typeof stageShape>

/** Rights in intellectual property, and the stages from research to the market. Throws where one is missing or repeated. */
export function intellectualPropertyFrom(read: unknown) {
  const model = shape.parse(read)
  if (
    model.rights.map(({ right }) => right).join() !== RIGHTS.join() ||
    model.stages.map(({ stage }) => stage).join() !== TRANSFER_STAGES.join()
  )
    throw new Error(
      `ipr.yaml should hold the rights ${RIGHTS.join()} and the stages ${TRANSFER_STAGES.join()}, in this order, each once.`,
    )
  const { rightsNotice, rightsCite, rights, mentionedWithoutTerms, stagesNotice, stagesCite, ...others } =
    model
  return {
    intellectualPropertyRights: { notice: rightsNotice, citation: rightsCite, rights, mentionedWithoutTerms },
    transferStages: { notice: stagesNotice, citation: stagesCite, ...others },
  }
}

export type IntellectualProperty = ReturnType<typeof intellectualPropertyFrom>
export type TransferStages = IntellectualProperty['transferStages']

/** The stages asked for, in the order of the model; all where none is named. Throws a Refusal for an empty list. */
export function stagesAsked(
  { stages }: TransferStages,
  only: readonly TransferStageKind[] | null | undefined,
): readonly TransferStage[] {
  if (only === null || only === undefined) return stages
  if (only.length === 0) throw badInput('only', 'an empty list asks for no stage; leave it out for all.')
  return stages.filter(({ stage }) => only.includes(stage))
}

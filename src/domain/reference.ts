import { z } from 'zod'
import { ACCESSES, type Access, LINK_KINDS, type LinkKind } from '../graph/words.js'
import { type LadderModel, ladderModelFrom } from './agreements/model.js'
import { type CooperationModel, cooperationModelFrom } from './cooperations/model.js'
import { type FigureRules, figureRulesFrom } from './figures/rules.js'
import {
  type InternationalisationModel,
  internationalisationModelFrom,
} from './internationalisation/model.js'
import { type IntellectualProperty, intellectualPropertyFrom } from './ipr/reference.js'
import { type MatchingModel, matchingFrom } from './match/model.js'
import { type MaturityModel, maturityFrom } from './maturity/reference.js'
import { type Recommendation, recommendationsFrom } from './recommendations/reference.js'
import { type SupportModel, supportModelFrom } from './support/model.js'
import { type Questionnaire, questionnaireFrom } from './transfer/questionnaire.js'
import { type TransferRules, transferRulesFrom } from './transfer/rules.js'
import { type WorkPackageTemplate, workPackageFrom } from './work-package/reference.js'

export const COMPONENT_KINDS = ['NEED', 'FORM', 'SECTOR', 'TECHNOLOGY', 'REACH', 'ACCESS'] as const
export type ComponentKind = (typeof COMPONENT_KINDS)[number]

/** The numbers that answers are computed by: data, not code. */
export interface Reference extends IntellectualProperty {
  /** Trust by short name of the prior, in (0, 1]. */
  readonly priors: ReadonlyMap<string, Prior>
  /** The questionnaire on technology transfer. */
  readonly questionnaire: Questionnaire
  /** Who plays which part in a transfer system, and what counts as a gap. */
  readonly transferRules: TransferRules
  /** Weight of each part of a partner score, in [0, 1]. */
  readonly weights: ReadonlyMap<ComponentKind, number>
  /** What each kind of access is worth, in [0, 1]. */
  readonly accessValues: ReadonlyMap<Access, number>
  readonly maturity: MaturityModel
  readonly recommendations: readonly Recommendation[]
  readonly workPackageTemplate: WorkPackageTemplate
  /** Kinds of facility, rules of the pipeline, checklists. */
  readonly support: SupportModel
  /** The model of internationalisation, with what figures speak of which part of it. */
  readonly internationalisation: InternationalisationModel
  readonly figures: FigureRules
  readonly agreementLadder: LadderModel
  readonly cooperationAspects: CooperationModel
  readonly matching: MatchingModel
}

export interface Prior {
  readonly name: string
  readonly kind: LinkKind
  readonly value: number
}

const share = z.number().min(0).max(1)

const priorRows = z.array(
  z.strictObject({ name: z.string(), kind: z.enum(LINK_KINDS), value: share.positive() }),
)
const weightRows = z.array(z.strictObject({ component: z.enum(COMPONENT_KINDS), weight: share }))
const accessRows = z.array(z.strictObject({ access: z.enum(ACCESSES), value: share }))

/**
 * Checks reference data; `read` gives what one file of `seed/reference/` holds. Throws where a value is missing or out
 * of range.
 */
export function referenceOf(read: (name: string) => unknown): Reference {
  const weights = new Map(weightRows.parse(read('weights')).map((row) => [row.component, row.weight]))
  const accessValues = new Map(accessRows.parse(read('access')).map((row) => [row.access, row.value]))
  const missing = [
    ...COMPONENT_KINDS.filter((kind) => !weights.has(kind)),
    ...ACCESSES.filter((access) => !accessValues.has(access)),
  ]
  if (missing.length > 0) throw new Error(`Reference data lacks ${missing.join(', ')}.`)
  return {
    priors: new Map(priorRows.parse(read('priors')).map((row) => [row.name, row])),
    questionnaire: questionnaireFrom(read('transfer-questionnaire')),
    transferRules: transferRulesFrom(read('transfer-roles')),
    weights,
    accessValues,
    ...intellectualPropertyFrom(read('ipr')),
    maturity: maturityFrom(read('maturity')),
    recommendations: recommendationsFrom(read('recommendations')),
    workPackageTemplate: workPackageFrom(read('work-package')),
    support: supportModelFrom(read('facility-kinds')),
    internationalisation: internationalisationModelFrom(read('internationalisation')),
    figures: figureRulesFrom(read('figures')),
    agreementLadder: ladderModelFrom(read('agreement-ladder')),
    cooperationAspects: cooperationModelFrom(read('cooperation-aspects')),
    matching: matchingFrom(read('matching')),
  }
}

/** Trust by short name alone, as the ranking of paths takes it. */
export function priorValues(priors: ReadonlyMap<string, Prior>): ReadonlyMap<string, number> {
  return new Map([...priors].map(([name, prior]) => [name, prior.value]))
}

/** The defaults as lists, in the order of their files. */
export function priorList(priors: Reference['priors']) {
  return [...priors.values()].map((prior) => ({ ...prior, isOverridden: false }))
}

export function weightList(weights: Reference['weights']) {
  return [...weights].map(([component, weight]) => ({ component, weight, isOverridden: false }))
}

export function accessValueList(accessValues: Reference['accessValues']) {
  return [...accessValues].map(([access, value]) => ({ access, value }))
}

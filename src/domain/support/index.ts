import type { EntityRecord } from '../../graph/entities.js'
import type { GraphMark } from '../../graph/meta.js'
import type { EnvironmentRow } from '../../graph/support.js'
import type { Loaders } from '../../loaders/index.js'
import { required } from '../../loaders/required.js'
import { isSector, named } from '../ids.js'
import type { Reference } from '../reference.js'
import { withArticle } from '../sentences.js'
import { type AdviceView, adviceFor } from './advice.js'
import { breaksOf, type PipelineBreak } from './breaks.js'
import { type AnswerQuestion, type ChecklistView, checklistsOf } from './checklists.js'
import type { EnvironmentFacts } from './facts.js'
import { type PremisesRule, ruleOf, type SupportModel } from './model.js'
import { type KindFacts, kindFactsOf, type PresenceValue, presenceOf } from './presence.js'
import { factsOf } from './read-facts.js'
import { breakSentence, environmentSentence, presenceSentence } from './sentences.js'

export interface SupportDependencies {
  readonly loaders: Loaders
  readonly reference: Reference
  mark(): Promise<GraphMark>
}

/** The facilities around a cluster, or of a place and perhaps one sector there, on a day. */
export interface EnvironmentView {
  readonly owner: EntityRecord
  readonly sectorId: string | null
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  /** Every kind of the model, in its order. */
  readonly kinds: readonly KindView[]
  readonly breaks: readonly BreakView[]
  readonly isTruncated: boolean
  readonly sentence: string
  readonly model: SupportModel
}

/** What is known of one kind of facility, with what it rests on. */
export interface KindView extends KindFacts, PresenceValue {
  /** What to do; null where there is one. */
  readonly advice: AdviceView | null
  readonly sentence: string
}

export interface BreakView extends Omit<PipelineBreak, 'after' | 'missing' | 'ruleId'> {
  readonly after: KindView | null
  readonly missing: readonly KindView[]
  readonly rule: PremisesRule
  readonly sentence: string
}

/** Facilities, and figures, that one environment reads at most. */
const READ_MAX = 500
/** Links, and figures, that the checklists of one facility read at most. */
const BEARINGS_MAX = 500

/** The support environment of a cluster. Those of all clusters of a request take one statement. */
export async function clusterEnvironment(
  deps: SupportDependencies,
  cluster: EntityRecord,
  asOf: string | null | undefined,
): Promise<EnvironmentView> {
  const day = asOf ?? (await deps.mark()).asOfDefault
  const loader = deps.loaders.clusterEnvironment(measuresOf(deps.reference.support))
  const row = await required(loader, cluster.id)
  return environmentOf(row, { owner: cluster, sector: null, asOf: day }, deps.reference.support)
}

/** The support environment of a place. Those of all places asked with the same sector take one statement. */
export async function placeEnvironment(
  deps: SupportDependencies,
  place: EntityRecord,
  { asOf, sector: sectorId }: PlaceQuestion,
): Promise<EnvironmentView> {
  const sector =
    sectorId === null || sectorId === undefined
      ? null
      : await named(deps.loaders, 'sector', sectorId, isSector)
  const day = asOf ?? (await deps.mark()).asOfDefault
  const measures = measuresOf(deps.reference.support)
  const loader = deps.loaders.placeEnvironment({ ...measures, sectorId: sector?.id ?? null })
  const row = await required(loader, place.id)
  return environmentOf(row, { owner: place, sector, asOf: day }, deps.reference.support)
}

/** Arguments of `Place.supportEnvironment`. */
export interface PlaceQuestion {
  readonly sector?: string | null | undefined
  readonly asOf?: string | null | undefined
}

/** The checklists of a facility with the caller's answers. */
export async function facilityChecklists(
  { loaders, reference, mark }: SupportDependencies,
  { id }: EntityRecord,
  { answers, asOf }: ChecklistQuestion,
): Promise<readonly ChecklistView[]> {
  const day = asOf ?? (await mark()).asOfDefault
  const bearings = await required(loaders.bearings({ limit: BEARINGS_MAX }), id)
  return checklistsOf(bearings, answers ?? [], reference.support, day)
}

/** Arguments of `Facility.checklists`. */
export interface ChecklistQuestion {
  readonly answers?: readonly AnswerQuestion[] | null | undefined
  readonly asOf?: string | null | undefined
}

/** What to read: one facility more than shown tells whether there are more. */
function measuresOf({ counts, tenantSizeMeasure }: SupportModel) {
  const stageMeasures = counts.filter(({ of }) => of !== 'ALL').map(({ measure }) => measure)
  return {
    countMeasureIds: counts.map(({ measure }) => measure),
    facilityMeasureIds: [tenantSizeMeasure, ...stageMeasures],
    limit: READ_MAX + 1,
  }
}

interface EnvironmentOwner {
  readonly owner: EntityRecord
  readonly sector: EntityRecord | null
  readonly asOf: string
}

function environmentOf(
  row: EnvironmentRow,
  { owner, sector, asOf }: EnvironmentOwner,
  model: SupportModel,
): EnvironmentView {
  const read = {
    ...row,
    facilities: row.facilities.slice(0, READ_MAX),
    figures: row.figures.slice(0, READ_MAX),
  }
  const facts = factsOf(read, model, { asOf, hasSector: sector !== null })
  const kinds = model.kinds.map(({ kind }) => kindView(kindFactsOf(facts, kind), facts, model))
  const breaks = breakViews(kinds, model)
  const name = sector === null ? owner.name : `${sector.name} in ${withArticle(owner.name)}`
  return {
    owner,
    sectorId: sector?.id ?? null,
    asOf,
    kinds,
    breaks,
    isTruncated: row.facilities.length > READ_MAX || row.figures.length > READ_MAX,
    sentence: environmentSentence(name, asOf, kinds, { breaks, model }),
    model,
  }
}

function kindView(facts: KindFacts, all: EnvironmentFacts, model: SupportModel): KindView {
  const precedence = model.presences.map(({ presence }) => presence)
  const value = presenceOf(facts, all, precedence)
  const isThere = value.presence === 'NAMED' || value.presence === 'STATED_UNNAMED'
  return {
    ...facts,
    ...value,
    advice: isThere ? null : adviceFor(facts.kind, model),
    sentence: presenceSentence(value.presence, facts, model),
  }
}

function breakViews(kinds: readonly KindView[], model: SupportModel): readonly BreakView[] {
  const viewOf = new Map(kinds.map((view) => [view.kind, view]))
  const presences = new Map(kinds.map(({ kind, presence }) => [kind, presence]))
  return breaksOf(presences, model).map((found) => ({
    after: found.after === null ? null : (viewOf.get(found.after) ?? null),
    missing: kinds.filter(({ kind }) => found.missing.includes(kind)),
    certainty: found.certainty,
    technicalNeed: found.technicalNeed,
    rule: ruleOf(model, found.ruleId),
    sentence: breakSentence(found, model),
  }))
}

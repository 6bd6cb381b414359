import type { PartyRow, PursuitRow } from '../../graph/ladder.js'
import type { PartyStanding } from '../../graph/words.js'
import { groupBy } from '../../group-by.js'
import { holdsOn, isAfter, isBefore } from '../dates.js'
import type { ClusterActivity, LadderModel, LadderStep, StandInRule } from './model.js'

/** How far an agreement between two sides has got, the furthest first. */
export const LADDER_STATES = [
  'RATIFIED',
  'SIGNED',
  'SIGNED_BY_ONE_SIDE',
  'PROPOSED',
  'NOT_RECORDED',
  'NOT_YET',
  'ENDED',
  'NOTHING_RECORDED',
] as const
export type LadderState = (typeof LADDER_STATES)[number]

/** A reason why somebody stands for a side: the rule, and the links it follows from. */
export interface Reason {
  readonly rule: StandInRule
  readonly linkIds: readonly string[]
}

/** A party that stands for a side. */
export interface LadderParty {
  readonly sideId: string
  readonly partyId: string
  readonly name: string
  readonly standing: PartyStanding
  /** Whether it is a party on the day. */
  readonly isCurrent: boolean
  /** Whether it was one before and is none any more. */
  readonly hasLeft: boolean
  readonly linkId: string
  readonly reasons: readonly Reason[]
}

/** An agreement with parties that stand for both sides. */
export interface LadderAgreement {
  readonly agreementId: string
  readonly name: string
  readonly state: LadderState
  /** Why it stands on its step: by its recorded level or by its kind; null where it stands on none. */
  readonly placedBy: 'LEVEL' | 'KIND' | null
  readonly parties: readonly LadderParty[]
}

export interface Rung {
  readonly step: LadderStep
  readonly state: LadderState
  readonly isReached: boolean
  readonly agreements: readonly LadderAgreement[]
}

export interface Climb {
  /** One for each step of the model, in its order. */
  readonly rungs: readonly Rung[]
  /** Agreements that their level and kind put on no step. */
  readonly offLadder: readonly LadderAgreement[]
  readonly usualNextStep: LadderStep | null
  /** Steps case by case that are open now. */
  readonly optionalSteps: readonly LadderStep[]
  readonly skipped: readonly LadderStep[]
}

/** Puts the agreements of two sides on the ladder, as of a day. */
export function climbOf(rows: readonly PartyRow[], model: LadderModel, asOf: string): Climb {
  const placed = [...groupBy(rows, (row) => row.agreementId).values()].flatMap((ofOne) =>
    placedAgreement(ofOne, model, asOf),
  )
  const rungs = model.steps.map((step) => rungOf(step, placed))
  return {
    rungs,
    offLadder: placed.filter(({ step }) => step === null).map(({ agreement }) => agreement),
    ...stepsOpen(rungs),
  }
}

interface Placed {
  readonly step: LadderStep | null
  readonly agreement: LadderAgreement
}

function placedAgreement(rows: readonly PartyRow[], model: LadderModel, asOf: string): readonly Placed[] {
  const [first] = rows
  if (first === undefined) return []
  const { step, placedBy } = placeOf(first, model)
  const parties = partiesOf(rows, step, model, asOf)
  // What stands for a side in general need not do so on this step.
  if (!meet(parties)) return []
  const { agreementId, agreementName: name } = first
  const state = stateOf(first, parties, asOf)
  return [{ step, agreement: { agreementId, name, state, placedBy, parties } }]
}

function placeOf(
  { kind, level }: PartyRow,
  { steps }: LadderModel,
): Pick<LadderAgreement, 'placedBy'> & Pick<Placed, 'step'> {
  const byLevel = level === null ? undefined : steps.find((step) => step.levels.includes(level))
  if (byLevel !== undefined) return { step: byLevel, placedBy: 'LEVEL' }
  const byKind = level === null ? steps.find((step) => step.kinds.includes(kind)) : undefined
  return byKind === undefined ? { step: null, placedBy: null } : { step: byKind, placedBy: 'KIND' }
}

function partiesOf(
  rows: readonly PartyRow[],
  step: LadderStep | null,
  { standIns }: LadderModel,
  asOf: string,
): readonly LadderParty[] {
  const counting = rows.flatMap((row) => {
    const rule = standIns.get(row.rule)
    return rule !== undefined && (step === null || rule.steps.includes(step.name)) ? [{ row, rule }] : []
  })
  return [...groupBy(counting, ({ row }) => `${row.sideId} ${row.linkId}`).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { sideId, partyId, partyName: name, standing, linkId, linkFrom, linkTo } = first.row
    return [
      {
        ...{ sideId, partyId, name, standing, linkId },
        isCurrent: standing !== 'WITHDRAWN' && holdsOn(linkFrom, linkTo, asOf),
        hasLeft: standing === 'WITHDRAWN' || (linkTo !== null && isBefore(linkTo, asOf)),
        reasons: reasonsOf(same),
      },
    ]
  })
}

interface Counting {
  readonly row: { readonly linkIds: readonly string[] }
  readonly rule: StandInRule
}

/** Each rule once, with all the links it follows from. */
function reasonsOf(counting: readonly Counting[]): readonly Reason[] {
  return [...groupBy(counting, ({ rule }) => rule).entries()].map(([rule, same]) => ({
    rule,
    linkIds: [...new Set(same.flatMap(({ row }) => row.linkIds))],
  }))
}

type Agreed = Pick<PartyRow, 'status' | 'validFrom' | 'validTo'>

function stateOf(agreed: Agreed, parties: readonly LadderParty[], asOf: string): LadderState {
  const { status, validFrom, validTo } = agreed
  if (validFrom !== null && isAfter(validFrom, asOf)) return 'NOT_YET'
  if (!holdsOn(null, validTo, asOf) || (status === 'ENDED' && validTo === null)) return 'ENDED'
  const current = parties.filter((party) => party.isCurrent)
  if (!meet(current)) return meet(parties.filter((party) => !party.hasLeft)) ? 'NOT_YET' : 'ENDED'
  const ratified = current.filter((party) => party.standing === 'RATIFIED')
  if (meet(ratified)) return 'RATIFIED'
  const signed = current.filter(({ standing }) => standing === 'SIGNED' || standing === 'RATIFIED')
  if (meet(signed)) return 'SIGNED'
  if (signed.length > 0) return 'SIGNED_BY_ONE_SIDE'
  const isAsked = current.some(({ standing }) => standing === 'REQUIRED' || standing === 'PROPOSED')
  return isAsked ? 'PROPOSED' : 'NOT_RECORDED'
}

/** Whether there are two different parties, one for each side. */
function meet(parties: readonly LadderParty[]): boolean {
  return parties.some((a) => parties.some((b) => a.sideId !== b.sideId && a.partyId !== b.partyId))
}

function rungOf(step: LadderStep, placed: readonly Placed[]): Rung {
  const of = step.ratifies ?? step.name
  const standing = placed.filter((one) => one.step?.name === of).map(({ agreement }) => agreement)
  const agreements = step.ratifies === null ? standing : standing.flatMap(asRatification)
  const state =
    LADDER_STATES.find((known) => agreements.some((agreement) => agreement.state === known)) ??
    'NOTHING_RECORDED'
  const isReached = state === 'RATIFIED' || (state === 'SIGNED' && step.ratifies === null)
  return { step, state, isReached, agreements }
}

/** An agreement seen as a ratification: only what was ratified counts. */
function asRatification(agreement: LadderAgreement): readonly LadderAgreement[] {
  if (!agreement.parties.some((party) => party.standing === 'RATIFIED')) return []
  const isByOne = agreement.state === 'SIGNED' || agreement.state === 'SIGNED_BY_ONE_SIDE'
  return [isByOne ? { ...agreement, state: 'SIGNED_BY_ONE_SIDE' } : agreement]
}

/** The order is encouraged: the usual next step follows the furthest one reached, whatever was skipped. */
function stepsOpen(rungs: readonly Rung[]): Pick<Climb, 'usualNextStep' | 'optionalSteps' | 'skipped'> {
  const usual = rungs.filter(({ step }) => !step.isOptional)
  const furthest = usual.findLastIndex((rung) => rung.isReached)
  const reached = new Set(rungs.filter((rung) => rung.isReached).map(({ step }) => step.name))
  return {
    usualNextStep: usual[furthest + 1]?.step ?? null,
    optionalSteps: rungs
      .filter(({ step, isReached }) => !isReached && step.ratifies !== null && reached.has(step.ratifies))
      .map(({ step }) => step),
    skipped: usual
      .slice(0, Math.max(furthest, 0))
      .filter((rung) => !rung.isReached)
      .map(({ step }) => step),
  }
}

/** Who pursues an activity for a side, and why it stands for it. */
export interface Pursuit {
  readonly sideId: string
  readonly actorId: string
  readonly linkId: string
  readonly reasons: readonly Reason[]
}

export interface PursuedActivity {
  readonly activity: ClusterActivity
  readonly pursuits: readonly Pursuit[]
  readonly isPursuedByBoth: boolean
}

/** The activities of the framework that either side pursues on a day, in the order of the framework. */
export function activitiesPursued(
  rows: readonly PursuitRow[],
  model: LadderModel,
  asOf: string,
): readonly PursuedActivity[] {
  const counting = rows.flatMap((row) => {
    const rule = model.standIns.get(row.rule)
    return rule?.inActivities === true && holdsOn(row.linkFrom, row.linkTo, asOf) ? [{ row, rule }] : []
  })
  const byActivity = groupBy(counting, ({ row }) => row.activityId)
  return model.activities.flatMap((activity) => {
    const ofOne = byActivity.get(activity.conceptId)
    if (ofOne === undefined) return []
    const pursuits = [...groupBy(ofOne, ({ row }) => `${row.sideId} ${row.linkId}`).values()].flatMap(
      pursuitOf,
    )
    const isPursuedByBoth = new Set(pursuits.map((one) => one.sideId)).size > 1
    return [{ activity, pursuits, isPursuedByBoth }]
  })
}

function pursuitOf(
  same: readonly { readonly row: PursuitRow; readonly rule: StandInRule }[],
): readonly Pursuit[] {
  const [first] = same
  if (first === undefined) return []
  const { sideId, actorId, linkId } = first.row
  return [{ sideId, actorId, linkId, reasons: reasonsOf(same) }]
}

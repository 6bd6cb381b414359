import type { FacilityKind } from '../../graph/words.js'
import type { Presence, SupportModel, TechnicalNeed } from './model.js'

/** How sure it is that a stage is missing, the surest first. */
const CERTAINTIES = ['ABSENT', 'PLANNED', 'CONTRADICTED', 'NOT_IN_SOURCES'] as const
export type BreakCertainty = (typeof CERTAINTIES)[number]

/** Where the pipeline breaks: a stage that is there, and after it one that is not. */
export interface PipelineBreak {
  /** The stage that is there; null where the entry itself is missing. */
  readonly after: FacilityKind | null
  /** What is missing: one kind, or the kinds of entry of which none is there. */
  readonly missing: readonly FacilityKind[]
  readonly certainty: BreakCertainty
  /** For which firms alone it is a break; null for all. */
  readonly technicalNeed: TechnicalNeed | null
  readonly ruleId: string
}

export type PresenceByKind = ReadonlyMap<FacilityKind, Presence>

/** The breaks of a pipeline, the entry first, then in the order of the moves. */
export function breaksOf(
  presences: PresenceByKind,
  { entry, moves }: SupportModel,
): readonly PipelineBreak[] {
  const presenceOf = (kind: FacilityKind) => presences.get(kind) ?? 'NONE_NAMED'
  const breaks = moves
    .filter(({ from, to }) => isThere(presenceOf(from)) && !isCertainlyThere(presenceOf(to)))
    .map(({ from, to, technicalNeed, rule }): PipelineBreak => {
      const certainty = certaintyOf(presenceOf(to))
      return { after: from, missing: [to], certainty, technicalNeed, ruleId: rule }
    })
  const isLaterThere = moves.some(({ to }) => isThere(presenceOf(to)))
  if (!isLaterThere || entry.kinds.some((kind) => isThere(presenceOf(kind)))) return breaks
  const certainties = entry.kinds.map((kind) => certaintyOf(presenceOf(kind)))
  const certainty = CERTAINTIES.findLast((one) => certainties.includes(one)) ?? 'NOT_IN_SOURCES'
  const missing = entry.kinds
  return [{ after: null, missing, certainty, technicalNeed: null, ruleId: entry.rule }, ...breaks]
}

/** Whether there is one as far as the sources tell, contradicted or not. */
function isThere(presence: Presence): boolean {
  return isCertainlyThere(presence) || presence === 'CONTRADICTED'
}

function isCertainlyThere(presence: Presence): boolean {
  return presence === 'NAMED' || presence === 'STATED_UNNAMED'
}

function certaintyOf(presence: Presence): BreakCertainty {
  switch (presence) {
    case 'STATED_ABSENT':
    case 'ABSENT_FROM_COMPLETE_LIST':
      return 'ABSENT'
    case 'PLANNED':
    case 'CONTRADICTED':
      return presence
    default:
      return 'NOT_IN_SOURCES'
  }
}

import type { InternationalActorRow } from '../../graph/internationalisation.js'
import { groupBy } from '../../group-by.js'
import { holdsOn } from '../dates.js'
import { capitalised, sentenceOf, withArticle } from '../sentences.js'

export type TieKind =
  | 'LOCATED_HERE'
  | 'SERVES_IT'
  | 'TARGETS_IT'
  | 'MANAGED_BY_BODY_HERE'
  | 'MANAGED_BY_BODY_SERVING_IT'

/** What makes an actor one of a place. */
export interface Tie {
  readonly kind: TieKind
  /** The place itself, or the place within it that the tie leads to. */
  readonly placeId: string
  readonly bodyId: string | null
  readonly linkIds: readonly string[]
  /** False where the actor only aims at the place and where it comes from is not recorded. */
  readonly isCertain: boolean
  readonly sentence: string
}

/** A link by which an actor aims at an element. */
export interface Aim {
  readonly linkId: string
  readonly elementId: string
}

/** An actor of a place that matters for its internationalisation. */
export interface PlaceActor {
  readonly id: string
  readonly name: string
  readonly isStrategy: boolean
  readonly ties: readonly Tie[]
  readonly aims: readonly Aim[]
}

/** The actors of a place on a day, in the order of the rows; an actor of which no tie holds is none. */
export function actorsOf(rows: readonly InternationalActorRow[], asOf: string): readonly PlaceActor[] {
  const holding = rows.filter((row) => tieHolds(row, asOf))
  return [...groupBy(holding, (row) => row.actorId).values()].flatMap((ofActor) => {
    const [first] = ofActor
    if (first === undefined) return []
    const { actorId: id, actorName: name, isStrategy } = first
    const aims = first.aims.flatMap(([linkId, elementId, from, to]) =>
      holdsOn(from, to, asOf) ? [{ linkId, elementId }] : [],
    )
    return [{ id, name, isStrategy, aims, ties: ofActor.map(tieOf) }]
  })
}

function tieHolds(row: InternationalActorRow, asOf: string): boolean {
  return (
    holdsOn(row.startedOn, row.endedOn, asOf) &&
    holdsOn(row.tieFrom, row.tieTo, asOf) &&
    holdsOn(row.managesFrom, row.managesTo, asOf)
  )
}

const VERBS = { LOCATED_IN: 'is located in', SERVES: 'serves', TARGETS: 'aims at' } as const
const OWN_KINDS = { LOCATED_IN: 'LOCATED_HERE', SERVES: 'SERVES_IT', TARGETS: 'TARGETS_IT' } as const

function tieOf(row: InternationalActorRow): Tie {
  const { actorName, placeName, placeId, bodyId, bodyName, tie, tieId, managesId } = row
  const toPlace = `${VERBS[tie]} ${withArticle(placeName)}`
  if (bodyId !== null && managesId !== null) {
    return {
      kind: tie === 'SERVES' ? 'MANAGED_BY_BODY_SERVING_IT' : 'MANAGED_BY_BODY_HERE',
      placeId,
      bodyId,
      linkIds: [managesId, tieId],
      isCertain: true,
      sentence: capitalised(sentenceOf(`${bodyName}, which ${toPlace}, manages ${actorName}`)),
    }
  }
  const isCertain = tie !== 'TARGETS' || row.isHomeKnown
  const doubt = isCertain ? '' : '; whose strategy it is is not recorded, and it may come from elsewhere'
  return {
    kind: OWN_KINDS[tie],
    placeId,
    bodyId: null,
    linkIds: [tieId],
    isCertain,
    sentence: capitalised(sentenceOf(`${actorName} ${toPlace}${doubt}`)),
  }
}

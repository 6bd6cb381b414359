import type { InternationalActorRow } from '../../graph/internationalisation.js'
import type { Basis } from '../../graph/words.js'
import { groupBy } from '../../group-by.js'
import { firmest, weakest } from '../bases.js'
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
  /** That of the weakest of its links. */
  readonly basis: Basis
  /** False where the actor only aims at the place, at places elsewhere too, and where it comes from is not recorded. */
  readonly isCertain: boolean
  readonly sentence: string
}

/** A link by which an actor aims at an element. */
export interface Aim {
  readonly linkId: string
  readonly elementId: string
  readonly basis: Basis
}

/** An actor of a place that matters for its internationalisation. */
export interface PlaceActor {
  readonly id: string
  readonly name: string
  readonly isStrategy: boolean
  /** False where it may come from elsewhere: no tie is certain. */
  readonly isCertain: boolean
  /** That of the firmest of its ties. */
  readonly basis: Basis
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
    const ties = ofActor.map(tieOf)
    const aims = first.aims.flatMap(([linkId, elementId, basis, from, to]) =>
      holdsOn(from, to, asOf) ? [{ linkId, elementId, basis }] : [],
    )
    const isCertain = ties.some((tie) => tie.isCertain)
    return [
      {
        id,
        name,
        isStrategy,
        isCertain,
        basis: firmest(ties.map((tie) => tie.basis)) ?? 'INFERRED',
        ties,
        aims,
      },
    ]
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
      basis: weakest([row.managesBasis ?? row.tieBasis, row.tieBasis]),
      isCertain: true,
      sentence: capitalised(sentenceOf(`${bodyName}, which ${toPlace}, manages ${actorName}`)),
    }
  }
  const isCertain = tie !== 'TARGETS' || row.isHomeKnown || !row.aimsElsewhere
  const doubt = isCertain ? '' : ', and at places elsewhere; where it comes from is not recorded'
  return {
    kind: OWN_KINDS[tie],
    placeId,
    bodyId: null,
    linkIds: [tieId],
    basis: row.tieBasis,
    isCertain,
    sentence: capitalised(sentenceOf(`${actorName} ${toPlace}${doubt}`)),
  }
}

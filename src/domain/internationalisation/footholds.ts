import { badInput } from '../../errors.js'
import type { FootholdRow } from '../../graph/internationalisation.js'
import type { Loaders } from '../../loaders/index.js'
import type { FootholdDirection } from '../../loaders/internationalisation.js'
import { type Page, type PageArguments, pageOf, pageRequest } from '../paging.js'
import type { Internationalisation } from './index.js'

const FOOTHOLD_KINDS = ['BRANCH', 'REPRESENTATION', 'DELIVERY', 'NOT_RECORDED'] as const
export type FootholdKind = (typeof FOOTHOLD_KINDS)[number]

/** A place that an actor is present in. */
export type Foothold = Pick<FootholdRow, 'actorId' | 'placeId' | 'linkId' | 'kind' | 'becauseId'>

export interface FootholdEdge {
  readonly cursor: string
  readonly node: Foothold
}
export interface FootholdPage extends Page<Omit<FootholdEdge, 'cursor'>> {
  count(): Promise<number>
}

export interface FootholdQuestion extends PageArguments {
  readonly kinds?: readonly FootholdKind[] | null | undefined
}

/** A page of who is present where. Pages of many places asked for alike share one statement. */
export async function footholdPage(
  loaders: Loaders,
  direction: FootholdDirection,
  { place, asOf }: Internationalisation,
  { kinds: asked, ...paging }: FootholdQuestion,
): Promise<FootholdPage> {
  if (asked?.length === 0)
    throw badInput('kinds', 'an empty list lets nothing through; leave it out to let all through.')
  const kinds = FOOTHOLD_KINDS.filter((kind) => asked?.includes(kind) ?? true)
  const request = pageRequest(
    { about: ['footholds', place.id, direction, kinds, asOf], orderedBy: 3 },
    paging,
  )
  const limit = request.size + 1
  const rows = await loaders
    .footholdPage({ direction, kinds, asOf, limit, after: request.from })
    .load(place.id)
  const page = pageOf(rows, request, {
    position: ({ placeName, actorName, linkId }) => [placeName, actorName, linkId],
    edge: (node) => ({ node }),
  })
  const count = async () =>
    (await loaders.footholdCount({ direction, kinds, asOf }).load(place.id))?.count ?? 0
  return { ...page, count }
}

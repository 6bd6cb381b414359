import { createHash } from 'node:crypto'
import { badInput } from '../errors.js'

/** What a connection was asked for, as the API takes it. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Where a row stands in its list: the values it is ordered by, the tie-break last. */
export type Position = readonly (string | number)[]

/** What makes a list this list and no other: cursors of another are refused. */
export interface ListIdentity {
  /** Its owner, its filter, its order. */
  readonly about: readonly unknown[]
  /** How many values its rows are ordered by. */
  readonly orderedBy: number
}

/** A page to fetch: one row more than wanted tells whether there are more. */
export interface PageRequest {
  /** Short name of the list, which its cursors carry. */
  readonly list: string
  readonly size: number
  readonly isBackward: boolean
  /** Position the page begins after (backward: ends before); null for the end of the list. */
  readonly from: Position | null
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface Page<Edge> {
  readonly edges: readonly (Edge & { readonly cursor: string })[]
  readonly pageInfo: PageInfo
}

const SIZE_MAX = 100

/** Checks the arguments of a connection. Throws a Refusal that names the argument. */
export function pageRequest(of: ListIdentity, { first, after, last, before }: PageArguments): PageRequest {
  const list = nameOf(of)
  if (isGiven(first) && isGiven(last)) throw badInput('first', 'give first or last, not both.')
  if (isGiven(first)) {
    if (isGiven(before)) throw badInput('before', 'goes with last; with first use after.')
    return {
      list,
      size: sizeFrom(first, 'first'),
      isBackward: false,
      from: positionFrom(after, of, 'after'),
    }
  }
  if (!isGiven(last)) throw badInput('first', `say how many: first (or last), 1 to ${SIZE_MAX}.`)
  if (isGiven(after)) throw badInput('after', 'goes with first; with last use before.')
  return { list, size: sizeFrom(last, 'last'), isBackward: true, from: positionFrom(before, of, 'before') }
}

function sizeFrom(size: number, argument: string): number {
  if (size < 1 || size > SIZE_MAX) throw badInput(argument, `${size} is not from 1 to ${SIZE_MAX}.`)
  return size
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined
}

const NAME_LENGTH = 10

function nameOf({ about }: ListIdentity): string {
  return createHash('sha256').update(JSON.stringify(about)).digest('base64url').slice(0, NAME_LENGTH)
}

/** The cursor of a row. Opaque to clients; it names its list, so that it cannot be used with another. */
function cursorAt(list: string, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url')
}

function positionFrom(
  cursor: string | null | undefined,
  of: ListIdentity,
  argument: string,
): Position | null {
  if (!isGiven(cursor)) return null
  const [ofList, ...position] = decoded(cursor)
  if (ofList === nameOf(of) && position.length === of.orderedBy) return position
  const what =
    ofList === undefined
      ? 'is no cursor'
      : 'is the cursor of another list, filter, order or version of the data'
  throw badInput(
    argument,
    `${JSON.stringify(cursor.slice(0, 80))} ${what}; take one from pageInfo or edges of this list.`,
  )
}

function decoded(cursor: string): Position {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(read) && read.every(isPositionPart) ? read : []
  } catch {
    // Whatever is not base64 of JSON is no cursor of ours, which the caller says.
    return []
  }
}

function isPositionPart(part: unknown): part is string | number {
  return typeof part === 'string' || typeof part === 'number'
}

/** Cuts fetched rows (one more than the page holds, in the direction of the walk) to a page in list order. */
export function pageOf<Row, Edge>(
  rows: readonly Row[],
  request: PageRequest,
  read: { position(row: Row): Position; edge(row: Row): Edge },
): Page<Edge> {
  const kept = rows.slice(0, request.size)
  const inOrder = request.isBackward ? kept.toReversed() : kept
  const edges = inOrder.map((row) => ({
    ...read.edge(row),
    cursor: cursorAt(request.list, read.position(row)),
  }))
  const hasMore = rows.length > request.size
  const cameFromElsewhere = request.from !== null && rows.length > 0
  return {
    edges,
    pageInfo: {
      hasNextPage: request.isBackward ? cameFromElsewhere : hasMore,
      hasPreviousPage: request.isBackward ? hasMore : cameFromElsewhere,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

import { badInput } from '../errors.js'
import type { LinkRestriction } from '../graph/links.js'
import {
  type Basis,
  COOPERATION_KINDS,
  LINK_KINDS,
  type LinkKind,
  type LinkRole,
  OTHER_LINK_KINDS,
} from '../graph/words.js'
import type { Loaders } from '../loaders/index.js'
import { isAnything, named } from './ids.js'

/** What is asked of the links of a thing, whatever thing it is. */
export interface LinksAsked {
  readonly kinds?: readonly LinkKind[] | null | undefined
  readonly roles?: readonly LinkRole[] | null | undefined
  readonly direction?: 'OUT' | 'IN' | 'ANY' | null | undefined
  readonly isCooperation?: boolean | null | undefined
}

/** `LinkFilter` of the API: what the caller leaves out is absent or null. */
export interface LinkQuestion extends LinksAsked {
  readonly bases?: readonly Basis[] | null | undefined
  readonly to?: string | null | undefined
  readonly asOf?: string | null | undefined
}

/** What a filter of links says in the words of the graph. Throws a Refusal that names the argument. */
export async function linkRestriction(
  question: LinkQuestion | null | undefined,
  loaders: Loaders,
): Promise<LinkRestriction> {
  const { bases, to, asOf } = question ?? {}
  return {
    ...linksAsked(question ?? {}, 'filter'),
    bases: someOf(bases, 'filter.bases'),
    toId: to === null || to === undefined ? null : (await named(loaders, 'filter.to', to, isAnything)).id,
    asOf: asOf ?? null,
  }
}

/** Kinds, roles and directions as the graph takes them. `argument` is where they stand in the request. */
export function linksAsked({ kinds, roles, direction, isCooperation }: LinksAsked, argument: string) {
  const asked = someOf(kinds, `${argument}.kinds`)
  const family: readonly LinkKind[] =
    isCooperation === null || isCooperation === undefined
      ? LINK_KINDS
      : isCooperation
        ? COOPERATION_KINDS
        : OTHER_LINK_KINDS
  return {
    kinds: family.filter((kind) => asked === null || asked.includes(kind)),
    roles: someOf(roles, `${argument}.roles`),
    outgoing: direction !== 'IN',
    incoming: direction !== 'OUT',
  }
}

function someOf<T>(items: readonly T[] | null | undefined, argument: string): readonly T[] | null {
  if (items?.length === 0)
    throw badInput(argument, 'an empty list lets no link through; leave it out to let all through.')
  return items ?? null
}

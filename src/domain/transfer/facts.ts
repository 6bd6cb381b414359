import type { TransferFactsRow, TransferLinkColumns } from '../../graph/transfer.js'
import type { Basis, EntityLabel, LinkRole } from '../../graph/words.js'
import { holdsOn } from '../dates.js'
import type { LinkCondition } from './rules.js'

/** What the rules need to know of an actor, as of a day. */
export interface ActorFacts {
  readonly id: string
  readonly label: TransferFactsRow['label']
  readonly name: string
  readonly sortName: string
  readonly kinds: readonly { readonly kind: string; readonly basis: Basis }[]
  readonly level: string | null
  /** Whether it stands and works on the day, as far as is known: what does not plays no part. */
  readonly isActive: boolean
  /** The links that hold on the day. */
  readonly links: readonly FactLink[]
  /** What it is stated to aim at on the day. */
  readonly targetLinkIds: readonly string[]
}

export interface FactLink {
  readonly id: string
  readonly kind: LinkCondition['kind']
  readonly direction: LinkCondition['direction']
  readonly role: LinkRole | null
  readonly basis: Basis
  readonly otherId: string
  readonly otherName: string
  readonly otherLabel: EntityLabel
  /** Kinds of the thing there; of a concept its id and those of all wider ones. */
  readonly otherWords: readonly string[]
}

/** The facts of a row that hold on a day. */
export function factsOn(
  row: TransferFactsRow,
  asOf: string,
  inactiveLifecycles: readonly string[],
): ActorFacts {
  const read = (links: readonly TransferLinkColumns[], kind: FactLink['kind'], direction: 'OUT' | 'IN') =>
    links.flatMap((link) => factLink(link, kind, direction, asOf))
  return {
    id: row.id,
    label: row.label,
    name: row.name,
    sortName: row.sortName,
    kinds:
      row.label === 'Facility'
        ? row.facilityKinds.map(([kind, basis]) => ({ kind, basis }))
        : row.kinds.map((kind) => ({ kind, basis: row.basis })),
    level: row.level,
    isActive: !inactiveLifecycles.includes(row.lifecycle ?? '') && holdsOn(row.startedOn, row.endedOn, asOf),
    links: [
      ...read(row.offers, 'OFFERS', 'OUT'),
      ...read(row.manages, 'MANAGES', 'OUT'),
      ...read(row.leads, 'PARTNER_IN', 'OUT'),
      ...read(row.funds, 'FUNDS', 'OUT'),
      ...read(row.hostedBy, 'HOSTS', 'IN'),
    ],
    targetLinkIds: row.targets.filter(([, from, to]) => holdsOn(from, to, asOf)).map(([id]) => id),
  }
}

function factLink(
  [id, otherId, otherName, otherLabel, otherWords, role, basis, from, to]: TransferLinkColumns,
  kind: FactLink['kind'],
  direction: FactLink['direction'],
  asOf: string,
): readonly FactLink[] {
  if (!holdsOn(from, to, asOf)) return []
  return [{ id, kind, direction, role, basis, otherId, otherName, otherLabel, otherWords }]
}

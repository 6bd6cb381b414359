import type { EntityLabel, LinkKind, LinkRole } from './words.js'

/** An end is an entity of this label; where kinds are named, of one of these kinds. */
export interface EndRule {
  readonly label: EntityLabel
  readonly kinds?: readonly string[]
}

export interface LinkRule {
  readonly from: readonly EndRule[]
  readonly to: readonly EndRule[]
  /** The roles that may be recorded; none where absent. */
  readonly roles?: readonly LinkRole[]
  /** The other columns that this kind alone may fill. */
  readonly also?: readonly ('standing' | 'form' | 'access')[]
}

const cluster: EndRule = { label: 'Cluster' }
const facility: EndRule = { label: 'Facility' }
const organisation: EndRule = { label: 'Organisation' }
const undertaking: EndRule = { label: 'Undertaking' }
const agreement: EndRule = { label: 'Agreement' }
const place: EndRule = { label: 'Place' }
const concept: EndRule = { label: 'Concept' }
const fund: EndRule = { label: 'Organisation', kinds: ['FUND', 'BANK', 'FOUNDATION'] }
const sector: EndRule = { label: 'Concept', kinds: ['SECTOR'] }
const technology: EndRule = { label: 'Concept', kinds: ['TECHNOLOGY'] }
const service: EndRule = { label: 'Concept', kinds: ['SERVICE'] }
const instrument: EndRule = { label: 'Concept', kinds: ['INSTRUMENT'] }
const aim: EndRule = {
  label: 'Concept',
  kinds: ['SECTOR', 'INTERNATIONALISATION_ELEMENT', 'CLUSTER_ACTIVITY'],
}
const bodies = [cluster, facility, organisation]
const actors = [...bodies, undertaking]

/** What is asked of an end: its label, and the words it is of (kinds, or the scheme of a concept). */
export interface LinkEnd {
  readonly label: EntityLabel
  readonly kinds: readonly string[]
}

/** Which ends each kind of link may have: everything else is refused as absurd. */
export const LINK_RULES: Readonly<Record<LinkKind, LinkRule>> = {
  LOCATED_IN: { from: actors, to: [place] },
  PART_OF: { from: [place, undertaking], to: [place, undertaking] },
  SERVES: { from: actors, to: [place] },
  PRESENT_IN: { from: actors, to: [place], roles: ['BRANCH', 'REPRESENTATION', 'DELIVERY'] },
  TARGETS: { from: [cluster, organisation, undertaking], to: [place, aim] },
  SPECIALISES_IN: { from: actors, to: [sector, technology] },
  OFFERS: { from: actors, to: [technology, service, instrument], also: ['form', 'access'] },
  NEEDS: { from: actors, to: [technology, service], also: ['form'] },
  BROADER: { from: [concept], to: [concept] },
  RELATED: { from: [concept], to: [concept] },
  CONCERNS: { from: [agreement], to: [...actors, place, concept] },
  BELONGS_TO: { from: actors, to: bodies },
  MANAGES: { from: actors, to: [cluster, facility, undertaking, fund], roles: ['LEAD'] },
  MEMBER_OF: { from: actors, to: bodies, roles: ['MEMBER', 'RESEARCH_MEMBER', 'ASSOCIATE'] },
  PARTNER_IN: {
    from: actors,
    to: [undertaking, facility, fund],
    roles: ['LEAD', 'PARTNER', 'ASSOCIATE'],
  },
  PARTY_TO: { from: actors, to: [agreement], also: ['standing'] },
  SUPPORTS: { from: actors, to: [cluster, facility] },
  HOSTS: { from: bodies, to: actors },
  FUNDS: { from: actors, to: actors },
  FOUNDED: { from: actors, to: actors },
  LINKED_TO: { from: actors, to: actors },
}

/** Whether an end is one of those that are allowed. */
export function isOneOf(end: LinkEnd, rules: readonly EndRule[]): boolean {
  return rules.some(
    ({ label, kinds }) =>
      end.label === label && (kinds === undefined || kinds.some((kind) => end.kinds.includes(kind))),
  )
}

/** The ends that are allowed, in words. */
export function endsInWords(rules: readonly EndRule[]): string {
  return rules
    .map(({ label, kinds }) => (kinds === undefined ? label : `${label} (${kinds.join(', ')})`))
    .join(', ')
}

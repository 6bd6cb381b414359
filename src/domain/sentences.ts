import type { EvidenceRecord } from '../graph/evidence.js'
import type { LinkRecord } from '../graph/links.js'
import type { Access, Basis, LinkKind, OfferForm } from '../graph/words.js'

/** What a link of each kind says between its two ends; a role or standing refines it. */
const VERBS: Readonly<Record<LinkKind, string>> = {
  LOCATED_IN: 'is located in',
  PART_OF: 'is part of',
  SERVES: 'serves',
  PRESENT_IN: 'is present in',
  TARGETS: 'aims at',
  SPECIALISES_IN: 'specialises in',
  OFFERS: 'offers',
  NEEDS: 'needs',
  BROADER: 'falls under',
  RELATED: 'is related to',
  CONCERNS: 'is about',
  BELONGS_TO: 'belongs to',
  MANAGES: 'manages',
  MEMBER_OF: 'is a member of',
  PARTNER_IN: 'is a partner in',
  PARTY_TO: 'is a party to',
  SUPPORTS: 'supports',
  HOSTS: 'hosts',
  FUNDS: 'funds',
  FOUNDED: 'founded',
  LINKED_TO: 'is linked to',
}

const REFINED_VERBS: Readonly<Record<string, string>> = {
  'MANAGES LEAD': 'leads',
  'PARTNER_IN LEAD': 'is the lead partner of',
  'PARTNER_IN ASSOCIATE': 'is an associate of',
  'MEMBER_OF RESEARCH_MEMBER': 'is a research member of',
  'MEMBER_OF ASSOCIATE': 'is an associate member of',
  'PRESENT_IN BRANCH': 'has a branch in',
  'PRESENT_IN REPRESENTATION': 'has a representation in',
  'PRESENT_IN DELIVERY': 'delivers services in',
  'LINKED_TO CUSTOMER': 'is a customer of',
  'PARTY_TO REQUIRED': 'is required to sign',
  'PARTY_TO PROPOSED': 'is proposed as a party to',
  'PARTY_TO SIGNED': 'has signed',
  'PARTY_TO RATIFIED': 'has ratified',
  'PARTY_TO WITHDRAWN': 'has withdrawn from',
}

export const FORM_WORDS: Readonly<Record<OfferForm, string>> = {
  PILOT_PLANT: 'a pilot plant',
  TECHNOLOGY_PLATFORM: 'a technology platform',
  DEMONSTRATOR: 'a demonstrator',
  SPECIALIST_EQUIPMENT: 'specialist equipment',
  SPECIALIST_IT: 'specialist IT',
}

export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  OPEN: 'open to anybody',
  ON_COLLABORATION: 'open to those who work with the owner',
  MEMBERS_ONLY: 'for members only',
  TENANTS_ONLY: 'for tenants of the site only',
  CLOSED: 'closed to others',
}

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  STATED: 'stated',
  DERIVED: 'derived',
  INFERRED: 'inferred',
}

/** What a link says, without a full stop. */
export function linkClause(link: LinkRecord, fromName: string, toName: string): string {
  const refinement = link.role ?? (link.kind === 'PARTY_TO' ? link.standing : null)
  const verb = REFINED_VERBS[`${link.kind} ${refinement ?? ''}`] ?? VERBS[link.kind]
  const notes = [
    link.form === null ? null : `as ${FORM_WORDS[link.form]}`,
    link.access === null ? null : ACCESS_WORDS[link.access],
    link.detail,
    period(link),
  ].filter((note) => note !== null)
  return `${fromName} ${verb} ${toName}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
}

function period({ validFrom, validTo }: LinkRecord): string | null {
  if (validFrom !== null && validTo !== null) return `${validFrom} to ${validTo}`
  if (validFrom !== null) return `from ${validFrom}`
  return validTo === null ? null : `until ${validTo}`
}

/** Where to look: source, section, lines and basis. */
export function citationOf(evidence: EvidenceRecord): string {
  const parts = [
    evidence.sourceTitle,
    evidence.section === null ? null : `section ${evidence.section}`,
    evidence.lines.length === 0 ? null : `lines ${evidence.lines.map(lineWords).join(', ')}`,
    BASIS_WORDS[evidence.basis] + (evidence.ruleId === null ? '' : ` by rule ${evidence.ruleId}`),
  ]
  return parts.filter((part) => part !== null).join(', ')
}

function lineWords(range: string): string {
  const [first, last] = range.split('-')
  return first === last || last === undefined ? (first ?? range) : `${first}–${last}`
}

/** "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? ''
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The first few words, and how many more there are: "a", "b", "3 more". `count` is how many there are in all. */
export function few(words: readonly string[], max: number, count = words.length): readonly string[] {
  const shown = words.slice(0, max)
  return shown.length < count ? [...shown, `${count - shown.length} more`] : shown
}

/** "1 link", "3 links". */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`
}

const WITH_ARTICLE = /^(United|Netherlands|Czech|Philippines|Principality|Region|Republic)/

/** The name of a place as it stands inside a sentence. */
export function withArticle(place: string): string {
  return WITH_ARTICLE.test(place) ? `the ${place}` : place
}

/** A sentence with one full stop, also where a name brings its own. */
export function sentenceOf(clause: string): string {
  return clause.endsWith('.') ? clause : `${clause}.`
}

/** The first letter in upper case. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

import type { Basis } from '../../graph/words.js'
import { groupBy } from '../../group-by.js'
import { firmest, weakest } from '../bases.js'
import { capitalised, few, listed } from '../sentences.js'
import type { ActorFacts, FactLink } from './facts.js'
import type { LinkCondition, RoleRule } from './rules.js'

/** Why a body has a role. */
export interface RoleReason {
  readonly rule: RoleRule
  /** The weakest of the rule, the kind and the link that it follows from. */
  readonly basis: Basis
  /** The kinds of the body that count. */
  readonly kinds: readonly string[]
  /** The first links that count. */
  readonly linkIds: readonly string[]
  readonly linkCount: number
  readonly sentence: string
}

/** A role of a body with all that gives it. */
export interface RoleStatement<Role extends string> {
  readonly role: Role
  /** The firmest of its reasons. */
  readonly basis: Basis
  readonly sentence: string
  /** Never empty. */
  readonly reasons: readonly RoleReason[]
}

interface RoleRules<Role extends string> {
  readonly role: Role
  readonly rules: readonly RoleRule[]
}

/** How many links a reason names. */
const LINKS_MAX = 10
/** How many of them its sentence names. */
const NAMES_MAX = 3

/** The roles of a body, in the order of the rules; none where it does not stand or work on the day. */
export function rolesOf<Role extends string>(
  facts: ActorFacts,
  roles: readonly RoleRules<Role>[],
): readonly RoleStatement<Role>[] {
  if (!facts.isActive) return []
  return roles.flatMap(({ role, rules }) => {
    const reasons = rules.flatMap((rule) => reasonOf(facts, rule))
    if (reasons.length === 0) return []
    const sentence = reasons.map((reason) => reason.sentence).join(' ')
    return [{ role, basis: firmest(reasons.map((reason) => reason.basis)) ?? 'INFERRED', sentence, reasons }]
  })
}

function reasonOf(facts: ActorFacts, rule: RoleRule): readonly RoleReason[] {
  if (!rule.of.includes(facts.label)) return []
  if (rule.withoutKind && facts.kinds.length > 0) return []
  const kinds = facts.kinds.filter(({ kind }) => rule.kinds?.includes(kind))
  if (rule.kinds !== undefined && kinds.length === 0) return []
  const { link: condition } = rule
  const links = condition === undefined ? [] : facts.links.filter((link) => meets(link, condition))
  if (condition !== undefined && links.length === 0) return []
  const subject = rule.withoutKind ? `${facts.name}, of which no kind is recorded,` : facts.name
  const grounds = [kinds, links].filter((some) => some.length > 0)
  return [
    {
      rule,
      basis: weakest([
        rule.basis,
        ...grounds.flatMap((some) => firmest(some.map(({ basis }) => basis)) ?? []),
      ]),
      kinds: kinds.map(({ kind }) => kind),
      linkIds: links.slice(0, LINKS_MAX).map(({ id }) => id),
      linkCount: links.length,
      sentence: `${reasonClause({ label: facts.label, name: subject }, kinds, links)}. ${rule.statement}`,
    },
  ]
}

function meets(link: FactLink, { kind, direction, role, labels, kinds, concepts }: LinkCondition): boolean {
  const isOneOf = (words: readonly string[] | undefined) =>
    words === undefined || link.otherWords.some((word) => words.includes(word))
  return (
    link.kind === kind &&
    link.direction === direction &&
    (role === undefined || link.role === role) &&
    (labels === undefined || labels.includes(link.otherLabel)) &&
    isOneOf(kinds) &&
    isOneOf(concepts)
  )
}

const LINK_VERBS: Readonly<Record<LinkCondition['kind'], string>> = {
  OFFERS: 'offers',
  MANAGES: 'manages',
  PARTNER_IN: 'is the lead partner of',
  FUNDS: 'gives money to',
  HOSTS: 'is hosted by',
}

function reasonClause(
  { name, label }: Pick<ActorFacts, 'name' | 'label'>,
  kinds: ActorFacts['kinds'],
  links: readonly FactLink[],
): string {
  const what = kinds.length > 0 ? kinds.map(({ kind }) => withIndefiniteArticle(kind)) : []
  if (kinds.length === 0 && links.length === 0) what.push(withIndefiniteArticle(label))
  const [first] = links
  const clauses = [
    ...(what.length === 0 ? [] : [`is ${listed(what)}`]),
    ...(first === undefined ? [] : [`${LINK_VERBS[first.kind]} ${othersNamed(links)}`]),
  ]
  return capitalised(`${name} ${listed(clauses)}`)
}

function othersNamed(links: readonly FactLink[]): string {
  const names = [...groupBy(links, (link) => link.otherId).values()].flatMap(
    ([link]) => link?.otherName ?? [],
  )
  return listed(few(names, NAMES_MAX))
}

/** `UNIVERSITY` reads "a university". */
export function withIndefiniteArticle(kind: string): string {
  const words = kind.toLowerCase().replaceAll('_', ' ')
  return `${/^([aeio]|un(?!iv))/.test(words) ? 'an' : 'a'} ${words}`
}

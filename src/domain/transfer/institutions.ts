import { badInput } from '../../errors.js'
import type { PageArguments } from '../paging.js'
import { counted, listed } from '../sentences.js'
import { type RoleStatement, rolesOf, withIndefiniteArticle } from './roles.js'
import type { InstitutionType, PolicyRole, TransferRules } from './rules.js'
import { type Member, type MemberPage, memberPage, type TransferSystem } from './system.js'

export const LEVELS = ['LOCAL', 'REGIONAL', 'NATIONAL', 'SUPRANATIONAL'] as const
export type Level = (typeof LEVELS)[number]

/** An organisation as an institution of policy. */
export interface Institution {
  readonly member: Member
  readonly level: Level | null
  readonly type: InstitutionType | null
  readonly typeSentence: string
  readonly policyRoles: readonly RoleStatement<PolicyRole>[]
}

export interface InstitutionQuestion {
  readonly levels?: readonly Level[] | null | undefined
  readonly types?: readonly InstitutionType[] | null | undefined
  readonly roles?: readonly PolicyRole[] | null | undefined
}

export type InstitutionEdge = Institution & { readonly cursor: string }
export interface InstitutionPage extends MemberPage<Institution> {
  readonly countsByLevel: readonly { readonly level: Level | null; readonly count: number }[]
  readonly countsByType: readonly { readonly type: InstitutionType | null; readonly count: number }[]
  readonly countsByRole: readonly { readonly role: PolicyRole; readonly count: number }[]
}

/** How many aims an institution shows. */
const FOCUS_MAX = 10

/** The first links that state what an institution aims at. */
export function focusLinkIds({ member }: Institution): readonly string[] {
  return member.facts.targetLinkIds.slice(0, FOCUS_MAX)
}

/** A page of the organisations of a system. Throws a Refusal for an empty list in the filter. */
export function institutionPage(
  system: TransferSystem,
  rules: TransferRules,
  question: InstitutionQuestion | null | undefined,
  paging: PageArguments,
): InstitutionPage {
  const { levels = null, types = null, roles = null } = checked(question)
  const institutions = system.members
    .filter(({ facts }) => facts.label === 'Organisation')
    .map((member) => institutionOf(member, rules))
    .filter(
      ({ level, type, policyRoles }) =>
        (levels === null || (level !== null && levels.includes(level))) &&
        (types === null || (type !== null && types.includes(type))) &&
        (roles === null || policyRoles.some(({ role }) => roles.includes(role))),
    )
  const byId = new Map(institutions.map((institution) => [institution.member.facts.id, institution]))
  const page = memberPage(
    institutions.map(({ member }) => member),
    ['institutions', system.place.id, system.asOf, levels, types, roles],
    paging,
    (member) => byId.get(member.facts.id) ?? institutionOf(member, rules),
  )
  const count = (holds: (institution: Institution) => boolean) => institutions.filter(holds).length
  return {
    ...page,
    countsByLevel: [...LEVELS, null].map((level) => ({ level, count: count((one) => one.level === level) })),
    countsByType: [...rules.institutionTypes.map(({ type }) => type), null].map((type) => ({
      type,
      count: count((one) => one.type === type),
    })),
    countsByRole: rules.policyRoles.map(({ role }) => ({
      role,
      count: count(({ policyRoles }) => policyRoles.some((one) => one.role === role)),
    })),
  }
}

function checked(question: InstitutionQuestion | null | undefined): InstitutionQuestion {
  for (const [field, items] of Object.entries(question ?? {})) {
    if (items?.length === 0) {
      throw badInput(
        `filter.${field}`,
        'an empty list lets nothing through; leave it out to let all through.',
      )
    }
  }
  return question ?? {}
}

/** An organisation with its level, type and part in policy. */
export function institutionOf(member: Member, rules: TransferRules): Institution {
  const { facts } = member
  return {
    member,
    level: LEVELS.find((level) => level === facts.level) ?? null,
    ...typeOf(facts, rules),
    policyRoles: rolesOf(facts, rules.policyRoles),
  }
}

/** The type that the kinds of a body say: MIXED where they say two, null where they say none. */
function typeOf(
  { name, kinds }: Member['facts'],
  { institutionTypes }: TransferRules,
): Pick<Institution, 'type' | 'typeSentence'> {
  const said = institutionTypes.filter((row) => kinds.some(({ kind }) => row.kinds.includes(kind)))
  const [only] = said
  const what = listed(kinds.map(({ kind }) => withIndefiniteArticle(kind)))
  if (only === undefined) {
    const why = kinds.length === 0 ? 'is of no recorded kind' : `is ${what}, which says nothing of its type`
    return { type: null, typeSentence: `${name} ${why}.` }
  }
  const statements = said.map(({ statement }) => statement).join(' ')
  const note = said.length > 1 ? ` Its kinds say ${counted(said.length, 'type')}, so it is mixed.` : ''
  return {
    type: said.length > 1 ? 'MIXED' : only.type,
    typeSentence: `${name} is ${what}. ${statements}${note}`,
  }
}

import { z } from 'zod'
import { BASES, ENTITY_LABELS, LINK_ROLES } from '../../graph/words.js'
import { type Citation, citation } from '../citation.js'

export const TRANSFER_ROLES = ['PRODUCER', 'USER', 'INTERMEDIARY', 'DECISION_MAKER'] as const
export type TransferRole = (typeof TRANSFER_ROLES)[number]

const POLICY_ROLES = [
  'DECISION_MAKING',
  'COORDINATION',
  'IMPLEMENTATION',
  'ADVISORY',
  'PROVIDING_FUNDS',
  'MANAGING_PROGRAMMES',
] as const
export type PolicyRole = (typeof POLICY_ROLES)[number]

const INSTITUTION_TYPES = ['GOVERNMENT', 'BUSINESS', 'UNIVERSITY', 'NGO', 'MIXED'] as const
export type InstitutionType = (typeof INSTITUTION_TYPES)[number]

/** What a chain of cooperation is read for: `cooperationNear` reads no longer ones. */
const REACH_HOPS_MAX = 2

const wordList = z.array(z.string().min(1)).min(1)
const labels = z.array(z.enum(ENTITY_LABELS)).min(1)

const linkCondition = z
  .strictObject({
    kind: z.enum(['OFFERS', 'MANAGES', 'PARTNER_IN', 'FUNDS', 'HOSTS']),
    direction: z.enum(['OUT', 'IN']),
    role: z.enum(LINK_ROLES).optional(),
    labels: labels.optional(),
    kinds: wordList.optional(),
    concepts: wordList.optional(),
  })
  .refine(({ kind, direction }) => (kind === 'HOSTS') === (direction === 'IN'), {
    message: 'HOSTS is read as IN, every other kind of link as OUT',
  })
  .refine(({ kind, role }) => kind !== 'PARTNER_IN' || role === 'LEAD', {
    message: 'of the partners of an undertaking the lead alone is read',
  })
/** A link that a rule asks for, and what stands at its other end. */
export type LinkCondition = z.infer<typeof linkCondition>

const conditionFields = {
  of: labels,
  kinds: wordList.optional(),
  withoutKind: z.literal(true).optional(),
  link: linkCondition.optional(),
}

const ruleFields = { id: z.string().min(1), statement: z.string().min(1) }
const rule = z.strictObject({ ...ruleFields, basis: z.enum(BASES), ...conditionFields })
/** A rule that gives a body a role. */
export type RoleRule = z.infer<typeof rule>

function cited<Row extends { readonly cite: Citation }>({ cite, ...row }: Row) {
  return { ...row, citation: cite }
}

const roleRow = z
  .strictObject({
    role: z.enum(TRANSFER_ROLES),
    name: z.string().min(1),
    asks: wordList,
    cite: citation,
    rules: z.array(rule).min(1),
  })
  .transform(cited)
/** A role in technology transfer with the rules that give it. */
export type TransferRoleRules = z.infer<typeof roleRow>

const policyRow = z
  .strictObject({ role: z.enum(POLICY_ROLES), cite: citation, rules: z.array(rule).min(1) })
  .transform(cited)
/** A part in policy with the rules that give it. */
export type PolicyRoleRules = z.infer<typeof policyRow>

const typeRow = z
  .strictObject({
    type: z.enum(INSTITUTION_TYPES),
    ...ruleFields,
    kinds: wordList,
    cite: citation,
  })
  .transform(cited)

/** A type of institution with the kinds of organisation that say it. */
export type InstitutionTypeRule = z.infer<typeof typeRow>

const gapFields = { ...ruleFields, cite: citation }
const reach = z.strictObject({
  of: labels,
  kinds: wordList.optional(),
  to: z.enum(TRANSFER_ROLES),
  hops: z.int().min(1).max(REACH_HOPS_MAX),
})
/** From which bodies of a place one looks, for which role, along how many links. */
export type Reach = z.infer<typeof reach>

const gapRow = z.union([
  z
    .strictObject({ kind: z.enum(['ROLE_NOT_NAMED', 'IMPORTANT_ITEM_NOT_OFFERED']), ...gapFields })
    .transform(cited),
  z
    .strictObject({
      kind: z.enum(['UNIVERSITIES_WITHOUT_INTERMEDIARY', 'CLUSTERS_WITHOUT_PRODUCER']),
      ...gapFields,
      reach,
    })
    .transform(cited),
])
/** A rule by which something is told as a gap. */
export type GapRule = z.infer<typeof gapRow>

const model = z.strictObject({
  inactiveLifecycles: z.array(z.string()),
  roles: z.array(roleRow).length(TRANSFER_ROLES.length),
  institutionTypes: z.array(typeRow).length(INSTITUTION_TYPES.length),
  policyRoles: z.array(policyRow).length(POLICY_ROLES.length),
  gaps: z.array(gapRow),
})

/** The rules that a transfer system is read by: `seed/reference/transfer-roles.yaml`. */
export type TransferRules = z.infer<typeof model>

/** Checks the rules. Throws where one is missing, repeated or out of shape. */
export function transferRulesFrom(read: unknown): TransferRules {
  const rules = model.parse(read)
  const ids = [
    ...[...rules.roles, ...rules.policyRoles].flatMap((row) => row.rules.map(({ id }) => id)),
    ...[...rules.institutionTypes, ...rules.gaps].map(({ id }) => id),
  ]
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index)
  if (repeated.length > 0) throw new Error(`Rules of transfer roles share the id ${repeated.join(', ')}.`)
  return rules
}

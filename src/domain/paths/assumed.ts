import { badInput } from '../../errors.js'
import type { EntityRecord } from '../../graph/entities.js'
import { endsInWords, isOneOf, LINK_RULES } from '../../graph/link-rules.js'
import type { CooperationKind } from '../../graph/words.js'
import type { Loaders } from '../../loaders/index.js'
import { isActorOrAgreement, named } from '../ids.js'
import { type AssumedLinkInput, cooperationKind, type PathRulesInput, PRIOR_MIN } from './input.js'
import type { AssumedLink, PathRules } from './rules.js'
import { ASSUMED_STANDING, priorIdOf } from './trust.js'

const ASSUMED_MAX = 20

/** The rules together with the links that the caller assumes. Throws a Refusal where one of these cannot be. */
export async function withAssumedLinks(
  loaders: Loaders,
  rules: PathRules,
  asked: PathRulesInput | null | undefined,
  argument: string,
): Promise<PathRules> {
  const inputs = asked?.assumedLinks ?? []
  if (inputs.length > ASSUMED_MAX) {
    throw badInput(argument, `${inputs.length} links are more than ${ASSUMED_MAX}.`)
  }
  const assumedLinks = await Promise.all(
    inputs.map((input, index) => assumedLink(loaders, rules, input, `${argument}[${index}]`)),
  )
  assumedLinks.forEach((link, index) => {
    if (assumedLinks.findIndex((other) => saysTheSame(link, other)) !== index) {
      throw badInput(`${argument}[${index}]`, 'the same link is given twice; give it once.')
    }
  })
  return { ...rules, assumedLinks }
}

async function assumedLink(
  loaders: Loaders,
  rules: PathRules,
  input: AssumedLinkInput,
  argument: string,
): Promise<AssumedLink> {
  const kind = kindFrom(input, rules, `${argument}.kind`)
  const [from, to] = await Promise.all([
    named(loaders, `${argument}.from`, input.from, isActorOrAgreement),
    named(loaders, `${argument}.to`, input.to, isActorOrAgreement),
  ])
  checkEnds(kind, from, to, argument)
  const role = input.role ?? null
  const priorName = priorIdOf({ kind, role, standing: ASSUMED_STANDING[kind] ?? null }, to.label)
  const byKind = priorName === null ? undefined : rules.priors.get(priorName)
  if (byKind === undefined) throw new Error(`There is no prior for an assumed ${kind}.`)
  return { kind, role, from, to, prior: priorFrom(input, `${argument}.prior`) ?? byKind }
}

function kindFrom({ kind, role }: AssumedLinkInput, { kinds }: PathRules, argument: string): CooperationKind {
  const cooperation = cooperationKind(kind, argument)
  if (!kinds.has(cooperation)) {
    throw badInput(
      argument,
      `${kind} is left out by rules.kinds; add it there, or assume a link of another kind.`,
    )
  }
  const roles = LINK_RULES[cooperation].roles ?? []
  if (role !== null && role !== undefined && !roles.includes(role)) {
    const choice = roles.length === 0 ? 'leave it out' : `use ${roles.join(', ')}, or leave it out`
    throw badInput(argument.replace(/kind$/, 'role'), `${kind} has no role ${role}; ${choice}.`)
  }
  return cooperation
}

function checkEnds(kind: CooperationKind, from: EntityRecord, to: EntityRecord, argument: string): void {
  if (from.id === to.id) {
    throw badInput(`${argument}.to`, `both ends are ${JSON.stringify(from.name)}; name two.`)
  }
  const rule = LINK_RULES[kind]
  if (!isOneOf(from, rule.from)) {
    throw badInput(`${argument}.from`, `${kind} leads from ${endsInWords(rule.from)}, and ${whatIs(from)}.`)
  }
  if (!isOneOf(to, rule.to)) {
    throw badInput(`${argument}.to`, `${kind} leads to ${endsInWords(rule.to)}, and ${whatIs(to)}.`)
  }
}

function whatIs({ name, label, kinds }: EntityRecord): string {
  return `${name} is of type ${label}${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`}`
}

function priorFrom({ prior }: AssumedLinkInput, argument: string): number | null {
  if (prior === null || prior === undefined) return null
  if (prior >= PRIOR_MIN && prior <= 1) return prior
  throw badInput(argument, `${prior} is not from ${PRIOR_MIN} to 1; leave it out for the prior of the kind.`)
}

function saysTheSame(a: AssumedLink, b: AssumedLink): boolean {
  return a.kind === b.kind && a.role === b.role && a.from.id === b.from.id && a.to.id === b.to.id
}

import type { CooperationRow } from '../../graph/cooperation.js'
import { NEAR_LINKS_MAX } from '../../graph/transfer.js'
import { networkOf } from '../paths/network.js'
import { defaultRules } from '../paths/rules.js'
import { searchToward } from '../paths/search.js'
import { priorValues } from '../reference.js'
import { counted, few, listed, withArticle } from '../sentences.js'
import { isUnmet, type RatedItem, ratedItems } from './items.js'
import { rolesOf, withIndefiniteArticle } from './roles.js'
import type { GapRule, Reach, TransferRole } from './rules.js'
import {
  actorFacts,
  hasRole,
  isLocated,
  type Member,
  roleCounts,
  type TransferDependencies,
  type TransferSystem,
} from './system.js'

/** Something that the sources do not name in a transfer system. */
export interface SystemGap {
  readonly rule: GapRule
  readonly role: TransferRole | null
  readonly sentence: string
  /** The first of the bodies it is about. */
  readonly entityIds: readonly string[]
  readonly entityCount: number
  readonly items: readonly RatedItem[]
  /** What was read to find it. */
  readonly lookedAt: string
}

/** What every gap means, and does not mean. */
export const GAP_CAVEAT = 'The sources name none; that does not say that there is none.'

/** How many bodies a gap names. */
const ENTITIES_MAX = 20
const NAMES_MAX = 5

/** The gaps of a system, in the order of the rules. */
export async function gapsOf(
  deps: TransferDependencies,
  system: TransferSystem,
): Promise<readonly SystemGap[]> {
  const { gaps } = deps.reference.transferRules
  const [near, items] = await Promise.all([
    nearOf(
      deps,
      system,
      gaps.flatMap((rule) => ('reach' in rule ? [rule.reach] : [])),
    ),
    ratedItems(deps, system, null),
  ])
  return gaps.flatMap((rule): readonly SystemGap[] => {
    if ('reach' in rule) return unreached(rule, system, near)
    return rule.kind === 'ROLE_NOT_NAMED' ? rolesNotNamed(rule, system) : itemsNotOffered(rule, system, items)
  })
}

function lookedAtMembers({ members, place, asOf, isTruncated }: TransferSystem): string {
  const located = members.filter(isLocated).length
  const more = isTruncated ? '; there are more bodies than one answer reads' : ''
  return `${counted(located, 'body', 'bodies')} located in ${withArticle(place.name)} and ${members.length - located} that serve it or its country, as of ${asOf}${more}.`
}

const ROLE_WORDS: Readonly<Record<TransferRole, string>> = {
  PRODUCER: 'producer of knowledge or technology',
  USER: 'user of technology',
  INTERMEDIARY: 'intermediary',
  DECISION_MAKER: 'political decision maker',
}

function rolesNotNamed(rule: GapRule, system: TransferSystem): readonly SystemGap[] {
  return roleCounts(system)
    .filter(({ count }) => count === 0)
    .map(({ role }) => ({
      rule,
      role,
      sentence: `Nobody in ${withArticle(system.place.name)} is named as ${withIndefiniteArticle(ROLE_WORDS[role])}.`,
      entityIds: [],
      entityCount: 0,
      items: [],
      lookedAt: lookedAtMembers(system),
    }))
}

function itemsNotOffered(
  rule: GapRule,
  system: TransferSystem,
  items: readonly RatedItem[],
): readonly SystemGap[] {
  const unmet = items.filter(isUnmet)
  if (unmet.length === 0) return []
  const names = unmet.map(({ item }) => item.name)
  return [
    {
      rule,
      role: null,
      sentence: `Of high importance, and nobody in ${withArticle(system.place.name)} is named to offer it: ${few(names, NAMES_MAX).join('; ')}.`,
      entityIds: [],
      entityCount: 0,
      items: unmet,
      lookedAt: `What is offered by ${lookedAtMembers(system)}`,
    },
  ]
}

/** What lies within two links of the bodies that the rules look from. */
interface Near {
  readonly rows: readonly CooperationRow[]
  readonly isTruncated: boolean
  /** The roles of the bodies there; those of several states have none here. */
  readonly roles: ReadonlyMap<string, readonly TransferRole[]>
  isReached(id: string, role: TransferRole, hopsMax: number): boolean
}

async function nearOf(
  { loaders, reference }: TransferDependencies,
  system: TransferSystem,
  reaches: readonly Reach[],
): Promise<Near> {
  const starts = new Set(reaches.flatMap((reach) => startsOf(system, reach).map(({ facts }) => facts.id)))
  const pages = await Promise.all([...starts].map((id) => loaders.cooperationNear.load(id)))
  const rows = [...new Map(pages.flat().map((row) => [row.id, row])).values()]
  const rules = {
    ...defaultRules(system.asOf, priorValues(reference.priors)),
    hopsMax: Math.max(0, ...reaches.map(({ hops }) => hops)),
    includePast: false,
  }
  const ids = [...new Set(rows.flatMap(({ fromId, toId }) => [fromId, toId]))]
  const facts = await actorFacts(loaders, ids, system.asOf, reference.transferRules)
  const roles = new Map(
    [...facts.values()]
      .filter(({ level }) => level !== 'SUPRANATIONAL')
      .map((actor) => [actor.id, rolesOf(actor, reference.transferRules.roles).map(({ role }) => role)]),
  )
  const network = networkOf(rows, rules)
  return {
    rows,
    isTruncated: pages.some((page) => page.length > NEAR_LINKS_MAX),
    roles,
    isReached: (id, role, hopsMax) => {
      const targets = new Map(
        [...roles]
          .filter(([other, theirs]) => other !== id && theirs.includes(role))
          .map(([other]) => [other, 1]),
      )
      return searchToward(network, targets, { hopsMax, rankBy: 'HOPS' }).bestFrom(id, 1).paths.length > 0
    },
  }
}

function startsOf({ members }: TransferSystem, { of, kinds, to }: Reach): readonly Member[] {
  return members.filter(
    (member) =>
      isLocated(member) &&
      member.facts.isActive &&
      of.includes(member.facts.label) &&
      (kinds === undefined || member.facts.kinds.some(({ kind }) => kinds.includes(kind))) &&
      !hasRole(member, to),
  )
}

function unreached(
  rule: GapRule & { readonly reach: Reach },
  system: TransferSystem,
  near: Near,
): readonly SystemGap[] {
  const { reach } = rule
  const starts = startsOf(system, reach)
  const without = starts.filter(({ facts }) => !near.isReached(facts.id, reach.to, reach.hops))
  if (without.length === 0) return []
  const names = without.map(({ facts }) => facts.name)
  const named = listed(few(names, NAMES_MAX))
  const links = counted(reach.hops, 'link')
  return [
    {
      rule,
      role: reach.to,
      sentence: `Within ${links} of cooperation no ${ROLE_WORDS[reach.to]} is named for ${named}.`,
      entityIds: without.slice(0, ENTITIES_MAX).map(({ facts }) => facts.id),
      entityCount: without.length,
      items: [],
      lookedAt: `${counted(near.rows.length, 'link')} of cooperation within ${links} of the bodies looked from, at home and abroad, as of ${system.asOf}${near.isTruncated ? '; there are more than one answer reads' : ''}.`,
    },
  ]
}

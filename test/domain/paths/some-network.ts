import fc from 'fast-check'
import { defaultRules, type PathRules } from '../../../src/domain/paths/rules.js'
import type { CooperationRow } from '../../../src/graph/cooperation.js'
import { BASES, COOPERATION_KINDS } from '../../../src/graph/words.js'

/** Priors of no special meaning, all different, so that orders are not decided by ties alone. */
export const PRIORS: ReadonlyMap<string, number> = new Map([
  ['PARTY_TO.RATIFIED', 0.98],
  ['BELONGS_TO', 0.97],
  ['PARTY_TO.SIGNED', 0.95],
  ['MANAGES', 0.94],
  ['PARTNER_IN.LEAD', 0.92],
  ['PARTNER_IN.PARTNER', 0.88],
  ['FOUNDED', 0.86],
  ['HOSTS', 0.85],
  ['MEMBER_OF.CLUSTER', 0.81],
  ['SUPPORTS', 0.8],
  ['LINKED_TO', 0.79],
  ['MEMBER_OF.NETWORK', 0.75],
  ['FUNDS', 0.7],
  ['MEMBER_OF.ASSOCIATE', 0.66],
  ['PARTNER_IN.ASSOCIATE', 0.65],
])

export const AS_OF = '2015-06-30'

export function someRules(changes: Partial<PathRules> = {}): PathRules {
  return { ...defaultRules(AS_OF, PRIORS), ...changes }
}

const LABELS = ['Organisation', 'Organisation', 'Undertaking', 'Cluster', 'Agreement'] as const

interface Node {
  readonly label: (typeof LABELS)[number]
  readonly level: string | null
  readonly start: string | null
  readonly end: string | null
}

const node: fc.Arbitrary<Node> = fc.record({
  label: fc.constantFrom(...LABELS),
  level: fc.constantFrom(null, null, null, 'SUPRANATIONAL'),
  start: fc.constantFrom(null, null, null, '2001', '2018'),
  end: fc.constantFrom(null, null, '2010', '2020'),
})

/** Small networks with parallel links, grants, ended undertakings, unsigned parties and closed stops. Node ids are n0, n1 … */
export function someRows(nodesMax: number, linksMax: number): fc.Arbitrary<readonly CooperationRow[]> {
  return fc
    .array(node, { minLength: 2, maxLength: nodesMax })
    .chain((nodes) =>
      fc
        .array(linkAmong(nodes.length), { maxLength: linksMax })
        .map((links) => links.flatMap((link, index) => rowOf(nodes, link, index))),
    )
}

function linkAmong(count: number) {
  const end = fc.nat({ max: count - 1 })
  return fc.record({
    from: end,
    to: end,
    kind: fc.constantFrom(...COOPERATION_KINDS, 'FUNDS' as const, 'PARTNER_IN' as const),
    role: fc.constantFrom(null, 'LEAD' as const, 'PARTNER' as const, 'ASSOCIATE' as const),
    standing: fc.constantFrom(null, 'SIGNED' as const, 'RATIFIED' as const, 'REQUIRED' as const),
    basis: fc.constantFrom(...BASES),
    lastConfirmed: fc.constantFrom('2009-05', '2013', '2015-01-31'),
    validTo: fc.constantFrom(null, null, '2012', '2030'),
  })
}

type SomeLink = ReturnType<typeof linkAmong> extends fc.Arbitrary<infer L> ? L : never

function rowOf(
  nodes: readonly Node[],
  { from, to, ...link }: SomeLink,
  index: number,
): readonly CooperationRow[] {
  const [a, b] = [nodes[from], nodes[to]]
  if (a === undefined || b === undefined || from === to) return []
  return [
    {
      ...link,
      id: `link${index}`,
      detail: null,
      validFrom: null,
      evidenceIds: [`evidence${index}`],
      fromId: `n${from}`,
      fromLabel: a.label,
      fromName: `N${from}`,
      fromLevel: a.level,
      fromCountryId: null,
      fromStart: a.start,
      fromEnd: a.end,
      fromIsEnded: false,
      toId: `n${to}`,
      toLabel: b.label,
      toName: `N${to}`,
      toLevel: b.level,
      toCountryId: null,
      toStart: b.start,
      toEnd: b.end,
      toIsEnded: false,
    },
  ]
}

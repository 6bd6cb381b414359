import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActorFacts } from '../../../src/domain/transfer/facts.js'
import { rolesOf } from '../../../src/domain/transfer/roles.js'
import { transferRulesFrom } from '../../../src/domain/transfer/rules.js'
import { BASES, FACILITY_KINDS } from '../../../src/graph/words.js'
import { readReference } from '../../../src/seed/reference.js'
import { ORGANISATION_KINDS, UNDERTAKING_KINDS } from '../../../src/seed/words.js'
import { ofKinds, someFacts, someLink } from './some-facts.js'

const { transferRules } = readReference()
const rolesBy = (facts: ActorFacts) =>
  rolesOf(facts, transferRules.roles).map(({ role, reasons }) => [
    role,
    ...reasons.map(({ rule }) => rule.id),
  ])

describe('the roles of a body', () => {
  it.each([
    ['UNIVERSITY', 'PRODUCER', 'producer-by-kind'],
    ['FACULTY', 'PRODUCER', 'producer-by-kind'],
    ['RESEARCH_INSTITUTE', 'PRODUCER', 'producer-by-kind'],
    ['COMPANY', 'USER', 'user-company'],
    ['TECHNOLOGY_TRANSFER_INSTITUTION', 'INTERMEDIARY', 'intermediary-transfer-institution'],
    ['DEVELOPMENT_AGENCY', 'INTERMEDIARY', 'intermediary-by-kind'],
    ['CHAMBER', 'INTERMEDIARY', 'intermediary-by-kind'],
    ['CLUSTER_ORGANISATION', 'INTERMEDIARY', 'intermediary-by-kind'],
    ['NETWORK', 'INTERMEDIARY', 'intermediary-by-kind'],
    ['TECHNOLOGY_PLATFORM', 'INTERMEDIARY', 'intermediary-by-kind'],
    ['MINISTRY', 'DECISION_MAKER', 'decision-maker-by-kind'],
    ['PUBLIC_AUTHORITY', 'DECISION_MAKER', 'decision-maker-by-kind'],
    ['SUPRANATIONAL_BODY', 'DECISION_MAKER', 'decision-maker-by-kind'],
  ])('follow from its kind: %s is %s', (kind, role, rule) => {
    expect(rolesBy(someFacts(ofKinds(kind)))).toEqual([[role, rule]])
  })

  it.each(['HOSPITAL', 'ASSOCIATION', 'FOUNDATION', 'FUND', 'BANK', 'MEDIA'])(
    'do not follow from a kind that says none: %s',
    (kind) => {
      expect(rolesBy(someFacts(ofKinds(kind)))).toEqual([])
    },
  )

  it.each([
    ['RESEARCH_CENTRE', 'PRODUCER', 'producer-facility'],
    ['CENTRE_OF_EXCELLENCE', 'PRODUCER', 'producer-facility'],
    ['INCUBATOR', 'INTERMEDIARY', 'intermediary-facility'],
    ['SCIENCE_PARK', 'INTERMEDIARY', 'intermediary-facility'],
    ['BUSINESS_TECHNOLOGY_CENTRE', 'INTERMEDIARY', 'intermediary-facility'],
  ])('follow from the kind of a facility: %s is %s', (kind, role, rule) => {
    expect(rolesBy(someFacts({ label: 'Facility', ...ofKinds(kind) }))).toEqual([[role, rule]])
    // The same word on something that is no facility says nothing.
    expect(rolesBy(someFacts(ofKinds(kind)))).toEqual([])
  })

  it('make a cluster stand for the firms in it', () => {
    expect(rolesBy(someFacts({ label: 'Cluster' }))).toEqual([['USER', 'user-cluster']])
  })

  it.each([
    ['c-s-research-and-development', 'PRODUCER', 'producer-by-offer'],
    ['c-s-clinical-trials', 'PRODUCER', 'producer-by-offer'],
    ['c-s-technology-transfer', 'INTERMEDIARY', 'intermediary-by-offer'],
    ['c-s-ipr-protection', 'INTERMEDIARY', 'intermediary-by-offer'],
    ['c-s-partner-search', 'INTERMEDIARY', 'intermediary-by-offer'],
  ])('follow from what it offers, narrower things included: %s makes it %s', (wider, role, rule) => {
    const links = [someLink({ otherWords: ['c-s-narrower', wider] })]
    expect(rolesBy(someFacts({ ...ofKinds('HOSPITAL'), links }))).toEqual([[role, rule]])
    expect(rolesBy(someFacts({ label: 'Undertaking', ...ofKinds('PROGRAMME'), links }))).toEqual([
      [role, rule],
    ])
  })

  it('do not follow from offering training', () => {
    const links = [someLink({ otherWords: ['c-s-training'] })]
    expect(rolesBy(someFacts({ ...ofKinds('HOSPITAL'), links }))).toEqual([])
  })

  it('take a tenant of unknown kind for a firm, and no other', () => {
    const links = [
      someLink({ kind: 'HOSTS', direction: 'IN', otherLabel: 'Facility', otherWords: ['SCIENCE_PARK'] }),
    ]
    expect(rolesBy(someFacts({ links }))).toEqual([['USER', 'user-tenant']])
    expect(rolesBy(someFacts({ ...ofKinds('HOSPITAL'), links }))).toEqual([])
    const atUniversity = links.map((link) => ({
      ...link,
      otherLabel: 'Organisation' as const,
      otherWords: ['UNIVERSITY'],
    }))
    expect(rolesBy(someFacts({ links: atUniversity }))).toEqual([])
  })

  it.each(['LAW', 'STRATEGY', 'PROGRAMME'])('make an agency that manages a %s a decision maker', (kind) => {
    const links = [someLink({ kind: 'MANAGES', otherLabel: 'Undertaking', otherWords: [kind] })]
    expect(rolesBy(someFacts({ ...ofKinds('DEVELOPMENT_AGENCY'), links }))).toEqual([
      ['INTERMEDIARY', 'intermediary-by-kind'],
      ['DECISION_MAKER', 'decision-maker-by-programme'],
    ])
    expect(rolesBy(someFacts({ ...ofKinds('HOSPITAL'), links }))).toEqual([])
  })

  it('may be several, each with all its reasons and a sentence', () => {
    const links = [
      someLink({ id: 'link-1', otherName: 'Licensing', otherWords: ['c-s-technology-transfer'] }),
      someLink({ id: 'link-2', otherName: 'Patents', otherId: 'z', otherWords: ['c-s-ipr-protection'] }),
    ]
    const facts = someFacts({ ...ofKinds('UNIVERSITY', 'TECHNOLOGY_TRANSFER_INSTITUTION', 'COMPANY'), links })
    const roles = rolesOf(facts, transferRules.roles)
    expect(roles.map(({ role, basis }) => [role, basis])).toEqual([
      ['PRODUCER', 'INFERRED'],
      ['USER', 'DERIVED'],
      ['INTERMEDIARY', 'DERIVED'],
    ])
    expect(roles[2]?.reasons.map(({ kinds, linkIds, basis }) => ({ kinds, linkIds, basis }))).toEqual([
      { kinds: ['TECHNOLOGY_TRANSFER_INSTITUTION'], linkIds: [], basis: 'DERIVED' },
      { kinds: [], linkIds: ['link-1', 'link-2'], basis: 'INFERRED' },
    ])
    expect(roles[0]?.sentence).toBe(
      'X is a university. Universities, faculties and research institutes make knowledge and technology.',
    )
    expect(roles[2]?.reasons[1]?.sentence).toMatch(/^X offers Licensing and Patents\. Whoever offers/)
  })

  it('are never firmer than the kind or the link they follow from', () => {
    const kinds = BASES.map((basis) => ({ kind: 'COMPANY', basis }))
    const basisOf = (basis: (typeof BASES)[number]) =>
      rolesOf(someFacts({ kinds: kinds.filter((one) => one.basis === basis) }), transferRules.roles)[0]?.basis
    expect(BASES.map(basisOf)).toEqual(['DERIVED', 'DERIVED', 'INFERRED'])
  })

  it('are none where it does not stand or work on the day', () => {
    expect(rolesBy(someFacts({ ...ofKinds('UNIVERSITY'), isActive: false }))).toEqual([])
  })

  it('grow with what is known: one more kind or link takes none away, unless a tenant turns out to be something', () => {
    const kind = fc.constantFrom(...ORGANISATION_KINDS)
    const link = fc
      .constantFrom('c-s-technology-transfer', 'c-s-training', 'c-s-research-and-development')
      .map((concept) => someLink({ otherWords: [concept] }))
    fc.assert(
      fc.property(
        fc.array(kind, { minLength: 1 }),
        kind,
        fc.array(link),
        link,
        (kinds, more, links, another) => {
          const roles = (facts: ActorFacts) => rolesOf(facts, transferRules.roles).map(({ role }) => role)
          const before = roles(someFacts({ ...ofKinds(...kinds), links }))
          const after = roles(someFacts({ ...ofKinds(...kinds, more), links: [...links, another] }))
          expect(before.filter((role) => !after.includes(role))).toEqual([])
        },
      ),
    )
  })
})

describe('the rules of transfer roles', () => {
  const read = { ...transferRules }

  it('speak of kinds that things can be of, and cite the report', () => {
    const known = [...ORGANISATION_KINDS, ...FACILITY_KINDS, ...UNDERTAKING_KINDS] as readonly string[]
    const rules = [...transferRules.roles, ...transferRules.policyRoles].flatMap((row) => row.rules)
    const kinds = [
      ...rules.flatMap((rule) => [...(rule.kinds ?? []), ...(rule.link?.kinds ?? [])]),
      ...transferRules.institutionTypes.flatMap((row) => row.kinds),
      ...transferRules.gaps.flatMap((gap) => ('reach' in gap ? (gap.reach.kinds ?? []) : [])),
    ]
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([])
    expect(transferRules.roles.map(({ citation }) => citation.lines)).toEqual([
      ['2183-2184'],
      ['2186-2187'],
      ['2189-2192'],
      ['2194'],
    ])
  })

  it('are refused where a role is missing', () => {
    expect(() => transferRulesFrom({ ...read, roles: [] })).toThrow()
  })
})

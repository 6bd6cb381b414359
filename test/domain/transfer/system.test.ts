import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { institutionOf } from '../../../src/domain/transfer/institutions.js'
import { questionnaireFrom, ratingsFrom } from '../../../src/domain/transfer/questionnaire.js'
import { rolesOf } from '../../../src/domain/transfer/roles.js'
import { systemSentence } from '../../../src/domain/transfer/sentence.js'
import {
  type Member,
  type MemberPage,
  memberPage,
  roleCounts,
  type TransferSystem,
} from '../../../src/domain/transfer/system.js'
import { packagedSeed } from '../../../src/seed/index.js'
import { readReference } from '../../../src/seed/reference.js'
import { ofKinds, someFacts, someLink } from './some-facts.js'

const { transferRules, questionnaire } = readReference()

function member(facts: ReturnType<typeof someFacts>, ...relations: Member['relations']): Member {
  return {
    facts,
    roles: rolesOf(facts, transferRules.roles),
    relations: relations.length === 0 ? ['LOCATED'] : relations,
    linkIds: ['link-x'],
  }
}

function system(...members: readonly Member[]): TransferSystem {
  return {
    place: { id: 'nl', name: 'Netherlands', label: 'Place' } as TransferSystem['place'],
    asOf: '2009-05-31',
    members,
    isTruncated: false,
    ratings: new Map(),
  }
}

describe('a transfer system', () => {
  it('counts a body in each of its roles, those located apart from those that serve', () => {
    const counts = roleCounts(
      system(
        member(someFacts(ofKinds('UNIVERSITY', 'TECHNOLOGY_TRANSFER_INSTITUTION'))),
        member(someFacts({ id: 'y', ...ofKinds('UNIVERSITY') }), 'SERVES', 'SERVES_COUNTRY'),
      ),
    )
    expect(counts).toEqual([
      { role: 'PRODUCER', count: 2, located: 1, serving: 1 },
      { role: 'USER', count: 0, located: 0, serving: 0 },
      { role: 'INTERMEDIARY', count: 1, located: 1, serving: 0 },
      { role: 'DECISION_MAKER', count: 0, located: 0, serving: 0 },
    ])
  })

  it('is told in a sentence, what is not named included', () => {
    const one = system(
      member(someFacts({ ...ofKinds('UNIVERSITY'), links: [someLink({ otherWords: ['c-s-training'] })] })),
    )
    expect(systemSentence(one, questionnaire)).toBe(
      '1 body is located in or serves the Netherlands, as of 2009-05-31: by our rules 1 producer. The sources name no user, intermediary or decision maker. Somebody is named to offer 1 of 19 services and 0 of 20 instruments of the questionnaire.',
    )
    expect(systemSentence(system(), questionnaire)).toBe(
      'The sources name no body that is located in the Netherlands or serves it, as of 2009-05-31.',
    )
  })

  it('is walked in pages by name without a gap or a repeat, bodies of one name by id', () => {
    const members = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      member(someFacts({ id, sortName: id < 'd' ? 'same' : id })),
    )
    const inOrder = members.toSorted((a, b) =>
      `${a.facts.sortName} ${a.facts.id}` < `${b.facts.sortName} ${b.facts.id}` ? -1 : 1,
    )
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: MemberPage<{ readonly id: string }> = memberPage(
        inOrder,
        ['test'],
        { first: 2, after },
        ({ facts }) => ({ id: facts.id }),
      )
      expect(page.totalCount).toBe(5)
      walked.push(...page.edges.map(({ id }) => id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(walked).toEqual(inOrder.map(({ facts }) => facts.id))
  })
})

describe('an institution', () => {
  it.each([
    [['MINISTRY'], 'GOVERNMENT'],
    [['COMPANY'], 'BUSINESS'],
    [['FACULTY'], 'UNIVERSITY'],
    [['ASSOCIATION'], 'NGO'],
    [['CLUSTER_ORGANISATION'], 'MIXED'],
    [['COMPANY', 'DEVELOPMENT_AGENCY'], 'MIXED'],
    [['MINISTRY', 'PUBLIC_AUTHORITY'], 'GOVERNMENT'],
    [['HOSPITAL'], null],
    [[], null],
  ])('of the kinds %j is of the type %s', (kinds, type) => {
    const { type: found, typeSentence } = institutionOf(member(someFacts(ofKinds(...kinds))), transferRules)
    expect(found).toBe(type)
    expect(typeSentence.length).toBeGreaterThan(10)
  })

  it.each([
    [someLink({ kind: 'FUNDS', otherLabel: 'Cluster' }), ['PROVIDING_FUNDS']],
    [
      someLink({ kind: 'MANAGES', role: 'LEAD', otherLabel: 'Undertaking', otherWords: ['PROGRAMME'] }),
      ['COORDINATION', 'IMPLEMENTATION', 'MANAGING_PROGRAMMES'],
    ],
    [someLink({ kind: 'MANAGES', otherLabel: 'Undertaking', otherWords: ['STRATEGY'] }), ['IMPLEMENTATION']],
    [someLink({ kind: 'MANAGES', otherLabel: 'Cluster' }), ['COORDINATION']],
    [someLink({ kind: 'MANAGES', otherLabel: 'Facility', otherWords: ['INCUBATOR'] }), []],
    [
      someLink({ kind: 'PARTNER_IN', role: 'LEAD', otherLabel: 'Undertaking', otherWords: ['PROJECT'] }),
      ['COORDINATION'],
    ],
    [someLink({ otherWords: ['c-s-cluster-policy-support'] }), ['ADVISORY']],
  ])('has the part in policy that its links give it (%#)', (link, roles) => {
    const { policyRoles } = institutionOf(member(someFacts({ links: [link] })), transferRules)
    expect(policyRoles.map(({ role }) => role)).toEqual(roles)
    expect(policyRoles.every(({ reasons }) => reasons.every(({ linkIds }) => linkIds[0] === 'link-x'))).toBe(
      true,
    )
  })
})

describe('the questionnaire', () => {
  it('has 19 services and 20 instruments, four parts with the numbers that are printed, and its flaws', () => {
    const kinds = questionnaire.items.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'SERVICE')).toHaveLength(19)
    expect(kinds.filter((kind) => kind === 'INSTRUMENT')).toHaveLength(20)
    expect(questionnaire.parts.map(({ number }) => number)).toEqual(['1', '2', '5', '4'])
    expect(questionnaire.defects.map(({ citation }) => citation.lines)).toContainEqual(['2840-2846'])
  })

  it('names services that the vocabulary holds', () => {
    const folder = join(packagedSeed, 'vocabulary')
    const held = new Set(
      readdirSync(folder).flatMap((name) =>
        readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .map((line) => line.split(',')[0]),
      ),
    )
    const services = questionnaire.items.filter(({ kind }) => kind === 'SERVICE')
    const named = [
      ...services.flatMap(({ conceptIds }) => conceptIds),
      ...[...transferRules.roles, ...transferRules.policyRoles].flatMap(({ rules }) =>
        rules.flatMap(({ link }) => link?.concepts ?? []),
      ),
    ]
    expect(named.filter((id) => !held.has(id))).toEqual([])
  })

  it('is refused where an item is missing or repeated', () => {
    expect(() => questionnaireFrom({})).toThrow()
  })

  it('takes each rating once, for an item that it has', () => {
    expect(ratingsFrom([{ item: 's-fairs', importance: 'LOW' }], questionnaire)).toEqual(
      new Map([['s-fairs', 'LOW']]),
    )
    expect(() => ratingsFrom([{ item: 's-nothing', importance: 'LOW' }], questionnaire)).toThrow(
      /^ratings\[0\]\.item: "s-nothing" is no item/,
    )
    const twice = { item: 's-fairs', importance: 'LOW' } as const
    expect(() => ratingsFrom([twice, twice], questionnaire)).toThrow(
      /^ratings\[1\]\.item: s-fairs is rated twice/,
    )
  })
})

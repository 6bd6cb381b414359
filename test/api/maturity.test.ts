import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const ASSESS = /* GraphQL */ `
  query Assess($input: MaturityInput!) {
    maturity(input: $input) {
      sentence notice
      profiles {
        label of { id name } missingStrands limitingStrands goodPractice sentence
        strands { strand level levelName isGivenAsLevel levelsPassedOver sentence items { text level isAttained standing reason } }
        nextPriorities { strand level text sentence }
        overallLevel { level levelAtMost sentence rule { id origin citation { text } } }
      }
      benchmark {
        sentence limitingStrands isLikeWithLike
        strands { strand profileCount lowest median highest limitingCount positions { label level rank standing } }
      }
      rules { id origin statement citation { section lines { first last } } }
    }
  }`

const assess = async (...profiles: readonly object[]) =>
  (await ask(ASSESS, { input: { profiles } })).data.maturity
const level = (strand: string, given: number) => ({ strand, level: given })
const FINANCE = {
  strand: 'FINANCE',
  items: [
    { text: 'A budget is set aside', level: 1, isAttained: true },
    { text: 'Spending follows a procedure', level: 2, isAttained: false },
    { text: 'Spending is measured', level: 3, isAttained: true },
  ],
}
const ALL = ['COLLABORATION', 'ENVIRONMENT', 'FINANCE', 'KNOWLEDGE', 'SENIOR_MANAGEMENT', 'RISK', 'STAFF']

describe('maturity', () => {
  it('weighs items by the gate, and says what waits, for what, and what comes next', async () => {
    const { sentence, profiles, benchmark } = await assess({
      label: 'Lens makers',
      strands: [FINANCE, level('RISK', 4)],
    })
    const [profile] = profiles
    expect(benchmark).toBeNull()
    expect(profile.strands).toEqual([
      {
        strand: 'FINANCE',
        level: 1,
        levelName: 'Commitment',
        isGivenAsLevel: false,
        levelsPassedOver: [],
        sentence:
          'Finance is at level 1 (Commitment). Level 2 waits for “Spending follows a procedure”. 1 attained item does not count yet.',
        items: [
          { ...FINANCE.items[0], standing: 'COUNTS', reason: 'It is attained.' },
          { ...FINANCE.items[1], standing: 'NOT_ATTAINED', reason: 'It is not attained.' },
          {
            ...FINANCE.items[2],
            standing: 'NOT_YET_COUNTING',
            reason:
              'It is attained and does not count yet. It waits for “Spending follows a procedure” of level 2.',
          },
        ],
      },
      {
        strand: 'RISK',
        level: 4,
        levelName: 'SMART goals and improving performance',
        isGivenAsLevel: true,
        levelsPassedOver: [],
        sentence: 'Risk is at level 4 (SMART goals and improving performance), as given.',
        items: [],
      },
    ])
    expect(profile.nextPriorities).toEqual([
      {
        strand: 'FINANCE',
        level: 2,
        text: 'Spending follows a procedure',
        sentence:
          '“Spending follows a procedure” keeps Finance at level 1; it belongs to level 2 (Putting a process in place).',
      },
    ])
    expect(profile).toMatchObject({ limitingStrands: ['FINANCE'], goodPractice: ['RISK'] })
    expect(sentence).toBe(
      'Lens makers: Finance limits, at level 1 (Commitment). Good practice: Risk, at level 4 (SMART goals and improving performance). Next: “Spending follows a procedure” (Finance, level 2). Not given, so not known: Collaboration, Environment, Knowledge, Senior Management and Staff.',
    )
  })

  it('gives an overall level as our reading only, and only where every strand is given', async () => {
    const { profiles } = await assess(
      { label: 'whole', strands: ALL.map((strand, index) => level(strand, Math.min(5, index + 1))) },
      { label: 'part', strands: [level('RISK', 0)] },
    )
    expect(profiles[0].overallLevel).toEqual({
      level: 1,
      levelAtMost: 1,
      sentence:
        'Level 1, the lowest of the seven strands (our reading: the report does not say how strands make up one level).',
      rule: { id: 'overall', origin: 'OURS', citation: null },
    })
    expect(profiles[1].overallLevel).toMatchObject({
      level: null,
      levelAtMost: 0,
      sentence: expect.stringContaining('Not known: 6 strands are not given.'),
    })
    expect(profiles[1].strands[0].levelName).toBe('Working towards commitment')
  })

  it('compares several profiles strand by strand', async () => {
    const { sentence, benchmark } = await assess(
      { label: 'a', strands: [level('RISK', 1), level('STAFF', 3)] },
      { label: 'b', strands: [level('RISK', 2), level('STAFF', 4)] },
    )
    expect(benchmark.strands.find((one: { strand: string }) => one.strand === 'STAFF')).toEqual({
      strand: 'STAFF',
      profileCount: 2,
      lowest: 3,
      median: 3.5,
      highest: 4,
      limitingCount: 0,
      positions: [
        { label: 'a', level: 3, rank: 2, standing: 'BELOW_MEDIAN' },
        { label: 'b', level: 4, rank: 1, standing: 'ABOVE_MEDIAN' },
      ],
    })
    expect(benchmark).toMatchObject({ limitingStrands: ['RISK'], isLikeWithLike: true })
    expect(sentence).toBe(
      'Across 2 profiles Risk limits, with a median level of 1.5. 2 of 7 strands are given.',
    )
  })

  it('says whose tool it is not, and by which rules it weighs', async () => {
    const { notice, rules } = await assess({ label: 'a', strands: [level('RISK', 1)] })
    expect(notice).toContain('University of Central Lancashire')
    expect(notice).toContain('not the tool')
    expect(rules.map(({ id, origin }: { id: string; origin: string }) => [id, origin])).toEqual([
      ['gate', 'REPORT'],
      ['strand-level', 'OURS'],
      ['limiting', 'OURS'],
      ['priorities', 'OURS'],
      ['overall', 'OURS'],
      ['benchmark', 'OURS'],
      ['evidence', 'REPORT'],
    ])
    expect(rules[0].citation).toEqual({ section: '3.5.2', lines: [{ first: 1866, last: 1868 }] })
  })

  it('asks Neo4j nothing, or once where actors are named, however many', async () => {
    const query = `query ($input: MaturityInput!) { maturity(input: $input) { sentence profiles { label of { id } } } }`
    const profile = (index: number, of?: string) => ({ label: `p${index}`, of, strands: [level('RISK', 1)] })
    expect((await ask(query, { input: { profiles: [profile(0)] } })).statements).toEqual([])
    const named = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        profile(index, ['es-photonics', 'si-toolmakers', 'es-optics-club'][index % 3]),
      )
    const one = await ask(query, { input: { profiles: named(1) } })
    expect(one.statements).toEqual(['entitiesByIds'])
    const many = await ask(query, { input: { profiles: named(50) } })
    expect(many.statements).toEqual(['entitiesByIds'])
    expect(many.data.maturity.profiles[2].of).toEqual({ id: 'es-photonics' })
  })

  const item = { text: 'x', level: 1, isAttained: true }
  it.each([
    ['no profile', [], 'input.profiles'],
    [
      '51 profiles',
      Array.from({ length: 51 }, (_, index) => ({ label: `p${index}`, strands: [level('RISK', 1)] })),
      'input.profiles',
    ],
    ['no strand', [{ label: 'a', strands: [] }], 'input.profiles[0].strands'],
    ['no label', [{ label: ' ', strands: [level('RISK', 1)] }], 'input.profiles[0].label'],
    ['a long label', [{ label: 'x'.repeat(101), strands: [level('RISK', 1)] }], 'input.profiles[0].label'],
    [
      'a label twice',
      [
        { label: 'a', strands: [level('RISK', 1)] },
        { label: 'a ', strands: [level('RISK', 2)] },
      ],
      'input.profiles[1].label',
    ],
    [
      'a strand twice',
      [{ label: 'a', strands: [level('RISK', 1), level('RISK', 2)] }],
      'input.profiles[0].strands[1].strand',
    ],
    ['level 6', [{ label: 'a', strands: [level('RISK', 6)] }], 'input.profiles[0].strands[0].level'],
    ['level -1', [{ label: 'a', strands: [level('RISK', -1)] }], 'input.profiles[0].strands[0].level'],
    [
      'a level and items',
      [{ label: 'a', strands: [{ strand: 'RISK', level: 1, items: [item] }] }],
      'input.profiles[0].strands[0]',
    ],
    ['neither', [{ label: 'a', strands: [{ strand: 'RISK' }] }], 'input.profiles[0].strands[0]'],
    [
      'no item',
      [{ label: 'a', strands: [{ strand: 'RISK', items: [] }] }],
      'input.profiles[0].strands[0].items',
    ],
    [
      '51 items',
      [
        {
          label: 'a',
          strands: [
            {
              strand: 'RISK',
              items: Array.from({ length: 51 }, (_, index) => ({ ...item, text: `${index}` })),
            },
          ],
        },
      ],
      'input.profiles[0].strands[0].items',
    ],
    [
      'an item of level 0',
      [{ label: 'a', strands: [{ strand: 'RISK', items: [{ ...item, level: 0 }] }] }],
      'input.profiles[0].strands[0].items[0].level',
    ],
    [
      'an item that is too long',
      [{ label: 'a', strands: [{ strand: 'RISK', items: [{ ...item, text: 'x'.repeat(201) }] }] }],
      'input.profiles[0].strands[0].items[0].text',
    ],
    [
      'an item twice',
      [{ label: 'a', strands: [{ strand: 'RISK', items: [item, { ...item, isAttained: false }] }] }],
      'input.profiles[0].strands[0].items[1].text',
    ],
    ['a place as an actor', [{ label: 'a', of: 'es', strands: [level('RISK', 1)] }], 'input.profiles[0].of'],
  ])('refuses %s', async (_, profiles, argument) => {
    const { errors } = await askWrongly(ASSESS, { input: { profiles } })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })

  it('does not find an actor that is not there', async () => {
    const profiles = [{ label: 'a', of: 'xx-nobody', strands: [level('RISK', 1)] }]
    const { errors } = await askWrongly(ASSESS, { input: { profiles } })
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'input.profiles[0].of' })
  })
})

describe('reference.maturity', () => {
  it('gives strands, levels and rules, each with its lines', async () => {
    const { data, statements } = await ask(`{
      reference { maturity {
        notice scope noticeCitation { text } scopeCitation { section }
        strands { strand name citation { section } }
        levels { level name meaning citation { section } }
        rules { id origin statement citation { section } }
      } }
    }`)
    const { maturity } = data.reference
    expect(maturity.strands.map(({ strand }: { strand: string }) => strand)).toEqual(ALL)
    expect(maturity.levels.map((one: { level: number }) => one.level)).toEqual([0, 1, 2, 3, 4, 5])
    expect(maturity.noticeCitation.text).toBe(
      'Improving the Cluster Infrastructure through Cluster Policy, section 3.5.2, lines 1825-1829',
    )
    expect(statements).toEqual(['sourcesByIds'])
  })
})

import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

/** What a place answers. */
const of = async (id: string, fields: string, argument = '') => {
  const { data } = await ask(
    `{ entity(by: { id: "${id}" }) { ... on Place { internationalisation${argument} { ${fields} } } } }`,
  )
  return data.entity.internationalisation
}

interface Named {
  readonly id: string
}
const ids = (things: readonly Named[]) => things.map(({ id }) => id)

describe('the strategies of a place', () => {
  const STRATEGIES =
    'strategies { strategy { id } ties { kind isCertain place { id } body { id } links { kind } sentence } rule { id } }'

  it('are those its bodies manage, each with why it counts', async () => {
    const { strategies } = await of('pt-porto', STRATEGIES)
    expect(strategies).toEqual([
      {
        strategy: { id: 'pt-porto-abroad' },
        rule: { id: 'of-the-place' },
        ties: expect.arrayContaining([
          {
            kind: 'MANAGED_BY_BODY_HERE',
            isCertain: true,
            place: { id: 'pt-porto' },
            body: { id: 'pt-porto-agency' },
            links: [{ kind: 'MANAGES' }, { kind: 'LOCATED_IN' }],
            sentence: 'Porto Development Agency, which is located in Porto, manages Porto Abroad.',
          },
          expect.objectContaining({ kind: 'MANAGED_BY_BODY_SERVING_IT' }),
          expect.objectContaining({ kind: 'TARGETS_IT', isCertain: true, body: null }),
        ]),
      },
    ])
  })

  it('include those of places within it, in doubt where nobody knows whose they are', async () => {
    const { strategies } = await of('pt', STRATEGIES)
    expect(strategies.map((one: { strategy: Named }) => one.strategy.id)).toEqual([
      'pt-ocean-plan',
      'pt-porto-abroad',
    ])
    expect(strategies[0].ties).toMatchObject([
      { kind: 'TARGETS_IT', isCertain: false, place: { id: 'pt-braga' } },
    ])
  })

  it('are none of the markets that a strategy of another country aims at', async () => {
    expect((await of('si', STRATEGIES)).strategies).toEqual([])
    expect((await of('int-far-markets', STRATEGIES)).strategies).toEqual([])
  })

  it('are those of the day', async () => {
    const { strategies, asOf } = await of('pt', `asOf ${STRATEGIES}`, '(asOf: "2003-06-01")')
    expect(asOf).toBe('2003-06-01')
    expect(strategies.map((one: { strategy: Named }) => one.strategy.id)).toEqual([
      'pt-ocean-plan',
      'pt-old-harbour-plan',
    ])
  })
})

describe('the elements', () => {
  const ELEMENTS = `elements {
    element { id name concept { id } measures { id } citation { text } }
    state basis linkCount doubtfulLinks { from { id } } links { from { id } to { id } } figures { measure { id } } rule { id } sentence }`

  it('are covered by who aims at them, body or strategy', async () => {
    const { elements } = await of('pt-porto', ELEMENTS)
    expect(elements.map((one: { element: Named; state: string }) => [one.element.id, one.state])).toEqual([
      ['c-e-competitive-sectors', 'COVERED'],
      ['c-e-science-and-higher-education', 'NONE_NAMED'],
      ['c-e-strategic-countries', 'COVERED'],
      ['c-e-promotion-of-assets', 'COVERED'],
      ['c-e-international-connections', 'NONE_NAMED'],
      ['c-e-influence-on-eu-policy', 'NONE_NAMED'],
    ])
    expect(elements[3]).toMatchObject({
      links: [{ from: { id: 'pt-porto-agency' }, to: { id: 'c-e-promotion-of-assets' } }],
      linkCount: 1,
      basis: 'DERIVED',
      figures: [],
      rule: { id: 'element-covered' },
      sentence: 'Porto Development Agency aims at it. No figure speaks of it.',
    })
    expect(elements[1]).toMatchObject({
      links: [],
      sentence: 'Nobody is named to work on it. 4 figures of the place speak of it.',
    })
    expect(elements[1].figures).toHaveLength(4)
    expect(elements[1].element).toMatchObject({
      concept: { id: 'c-e-science-and-higher-education' },
      measures: [{ id: 'c-m-international-students' }, { id: 'c-m-fdi-rd-intensive-share' }],
    })
    expect(elements[1].element.citation.text).toMatch(/section 3\.4\.2, lines 1124-1128$/)
  })

  it('are not covered by a strategy that may come from elsewhere', async () => {
    const { elements, actionPlans } = await of('es', `${ELEMENTS} actionPlans { sentence }`)
    expect(elements[4]).toMatchObject({
      state: 'NONE_NAMED',
      basis: null,
      doubtfulLinks: [{ from: { id: 'pt-ocean-plan' } }],
      sentence:
        'Nobody is named to work on it. Ocean Plan aims at it, and it is not recorded where it comes from. No figure speaks of it.',
    })
    expect(actionPlans).toEqual([])
    expect((await of('es', 'sentence')).sentence).toContain(
      'name 0 strategies (and 1 of which it is in doubt whose it is), somebody at work on 0 of 6 elements',
    )
  })

  it('were not covered before anybody aimed at them', async () => {
    const { elements } = await of('pt-porto', ELEMENTS, '(asOf: "2007-12-31")')
    expect(elements.every((one: { state: string }) => one.state === 'NONE_NAMED')).toBe(true)
  })
})

describe('the key performance indicators', () => {
  const KPIS = `kpis {
    measure { id } dimensions { id } baselines { value { low } } targets { value { low } } actuals { value { low } }
    gap { ...change } progress { actual { value { low } } achieved { ...change } remaining { ...change } share rule { id } sentence }
    sentence }`
  const CHANGE = `fragment change on KpiChange {
    amount { low high qualifier isApproximate unit } relativeChange { low high unit }
    inputs { kind } obstacles { kind sentence } rule { id } sentence }`
  const kpisOf = async (id: string, argument = '') => {
    const { data } = await ask(
      `{ entity(by: { id: "${id}" }) { ... on Place { internationalisation${argument} { ${KPIS} } } } } ${CHANGE}`,
    )
    return data.entity.internationalisation.kpis
  }
  const kpi = async (measure: string) =>
    (await kpisOf('pt-porto')).find((one: { measure: Named }) => one.measure.id === measure)

  it('tell start, target, gap and how far it has come', async () => {
    expect(await kpi('c-m-exporters')).toMatchObject({
      dimensions: [],
      baselines: [{ value: { low: 700 } }],
      targets: [{ value: { low: 1000 } }],
      actuals: [{ value: { low: 640 } }, { value: { low: 820 } }],
      gap: {
        amount: { low: 300, high: 300, qualifier: 'EXACT', unit: 'COMPANY' },
        relativeChange: { low: expect.closeTo(0.428571, 5), unit: 'RATIO' },
        inputs: [{ kind: 'BASELINE' }, { kind: 'TARGET' }],
        obstacles: [],
        rule: { id: 'change-of-like' },
      },
      progress: [
        { share: null, achieved: { obstacles: [{ kind: 'BEFORE_BASELINE' }] } },
        {
          actual: { value: { low: 820 } },
          share: 0.4,
          achieved: { amount: { low: 120 } },
          remaining: { amount: { low: 180 } },
          rule: { id: 'progress-of-actual' },
        },
      ],
    })
    expect((await kpi('c-m-exporters')).sentence).toMatch(
      /^Exporters: from 700 companies to 1,000 companies: 300 companies more, 42\.9 % more\. .*820 companies of 2008: 40 % of the way/,
    )
  })

  it('say why there is no gap, and give a range where there is a range', async () => {
    const kinds = async (measure: string) =>
      (await kpi(measure)).gap.obstacles.map((one: { kind: string }) => one.kind)
    expect(await kinds('c-m-export-value')).toEqual(['UNLIKE_UNITS'])
    expect(await kinds('c-m-fdi-projects')).toEqual(['SEVERAL_BASELINES'])
    expect(await kinds('c-m-fdi-jobs')).toEqual(['NO_TARGET'])
    expect(await kinds('c-m-fdi-high-salary-share')).toEqual(['NO_BASELINE'])
    expect(await kinds('c-m-job-creation')).toEqual(['NO_BASELINE', 'TARGET_WITHOUT_FIGURE'])
    expect((await kpi('c-m-job-creation')).dimensions).toEqual([{ id: 'c-photonics' }])
    expect((await kpi('c-m-fdi-rd-intensive-share')).gap.amount).toMatchObject({
      low: 10,
      unit: 'PERCENTAGE_POINT',
    })
    expect((await kpi('c-m-international-students')).gap.amount).toMatchObject({
      low: 30,
      high: null,
      qualifier: 'AT_LEAST',
    })
  })

  it('count what was known on the day', async () => {
    const later = await kpisOf('pt-porto', '(asOf: "2011-01-01")')
    const exporters = later.find((one: { measure: Named }) => one.measure.id === 'c-m-exporters')
    expect(exporters.actuals).toHaveLength(3)
  })

  it('are of measures of the model, and of the place itself', async () => {
    expect(await kpisOf('pt-matosinhos')).toEqual([])
    expect(await kpisOf('pt')).toEqual([])
  })
})

describe('the action plans', () => {
  const PLANS = `actionPlans {
    strategy { id } shareTotal { low high unit } isWhole missingShare { low unit } entriesWithoutShare sharesWithoutLink
    rule { id } sentence
    entries { markets { id } detail isAbroad partOf { id } links { kind } shares { value { low } } } }`

  it('tell each market with its share, add what is stated, and say what is missing', async () => {
    const { actionPlans } = await of('pt-porto', PLANS)
    expect(actionPlans).toHaveLength(1)
    const [{ entries, ...plan }] = actionPlans
    expect(plan).toEqual({
      strategy: { id: 'pt-porto-abroad' },
      shareTotal: { low: 99, high: 99, unit: 'PERCENT' },
      isWhole: false,
      missingShare: { low: 1, unit: 'PERCENTAGE_POINT' },
      entriesWithoutShare: 1,
      sharesWithoutLink: 1,
      rule: { id: 'plan-total' },
      sentence:
        '4 shares of resources are stated and add up to 99 %; what is missing to the whole (1 percentage point) is given to nobody. 1 market has no share of its own.',
    })
    const rows = entries.map(
      (one: {
        markets: readonly Named[]
        shares: { value: { low: number } }[]
        links: unknown[]
        partOf: Named[]
      }) => [ids(one.markets).join(' '), one.shares[0]?.value.low ?? null, one.links.length, ids(one.partOf)],
    )
    expect(rows).toEqual([
      ['si', 40, 1, []],
      ['de', 35, 1, []],
      ['int-far-markets', 20, 1, []],
      ['pl', 4, 0, []],
      ['int-farthest-market', null, 1, ['int-far-markets']],
    ])
    expect(entries[0]).toMatchObject({ detail: 'trade fairs', isAbroad: true })
  })

  it('leave out markets that are past', async () => {
    const { actionPlans } = await of('pt-porto', PLANS, '(asOf: "2008-06-01")')
    const markets = actionPlans[0].entries.flatMap((one: { markets: readonly Named[] }) => ids(one.markets))
    expect(markets).toContain('es')
    expect((await of('pt-braga', PLANS)).actionPlans).toEqual([])
  })
})

describe('footholds', () => {
  const NODES =
    'totalCount nodes { actor { id } place { id } kind link { kind } because { kind } rule { id } }'
  const pairs = (page: { nodes: { actor: Named; place: Named }[] }) =>
    page.nodes.map(({ actor, place }) => `${actor.id} ${place.id}`)

  it('tell who of the place is present where abroad, and why it is of the place', async () => {
    const { footholds } = await of('pt-porto', `footholds(first: 10) { ${NODES} }`)
    expect(pairs(footholds)).toEqual([
      'pt-harbour-works int-far-markets',
      'pt-harbour-works de-saxony',
      'pt-porto-agency si',
    ])
    expect(footholds.totalCount).toBe(3)
    expect(footholds.nodes[1]).toMatchObject({
      kind: 'DELIVERY',
      link: { kind: 'PRESENT_IN' },
      because: { kind: 'LOCATED_IN' },
      rule: { id: 'abroad' },
    })
  })

  it('are those of the day, of the kinds asked for, and of bodies that serve the place', async () => {
    const { past, some } = await of(
      'pt',
      `past: footholds(first: 10, kinds: [BRANCH]) { ${NODES} } some: footholds(first: 10, kinds: [NOT_RECORDED]) { ${NODES} }`,
      '(asOf: "2006-07-01")',
    )
    expect(pairs(past)).toEqual(['pt-harbour-works int-far-markets', 'pt-porto-agency es'])
    expect(pairs(some)).toEqual(['pt-export-council pl-lodz'])
    expect(some.nodes[0]).toMatchObject({ kind: 'NOT_RECORDED', because: { kind: 'SERVES' } })
    const { footholds } = await of('pt', `footholds(first: 10, kinds: [BRANCH]) { ${NODES} }`)
    expect(pairs(footholds)).toEqual(['pt-harbour-works int-far-markets'])
  })

  it('are told from the other side too, of places within it', async () => {
    const here = async (id: string) => {
      const { presentHere } = await of(id, `presentHere(first: 10) { ${NODES} }`)
      return [...pairs(presentHere), presentHere.totalCount]
    }
    expect(await here('de')).toEqual(['pt-harbour-works de-saxony', 1])
    expect(await here('pl')).toEqual(['pt-export-council pl-lodz', 1])
    expect(await here('pt')).toEqual([0])
  })

  it('are paged without a gap and without a repeat', async () => {
    const walk = async (after: string | null): Promise<string[]> => {
      const cursor = after === null ? '' : `, after: "${after}"`
      const { footholds } = await of(
        'pt',
        `footholds(first: 1${cursor}) { ${NODES} edges { node { actor { id } } } pageInfo { hasNextPage endCursor } }`,
      )
      const { hasNextPage, endCursor } = footholds.pageInfo
      return [...pairs(footholds), ...(hasNextPage ? await walk(endCursor) : [])]
    }
    const { footholds } = await of('pt', `footholds(first: 10) { ${NODES} }`)
    expect(footholds.totalCount).toBe(4)
    expect(await walk(null)).toEqual(pairs(footholds))
  })

  it('refuse an empty list of kinds', async () => {
    const { errors } = await askWrongly(
      '{ entity(by: { id: "pt" }) { ... on Place { internationalisation { footholds(first: 1, kinds: []) { totalCount } } } } }',
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'kinds' })
  })
})

it('tells which minimum indicators are measured, and by what', async () => {
  const { minimumIndicators } = await of(
    'pt-porto',
    `minimumIndicators {
      indicator { id direct { id } proxies { measure { id } because } citation { section } }
      coverage isFigureStated direct { measure { id } } proxies { measure { id } } rule { id } sentence }`,
  )
  const rows = minimumIndicators.map(
    (one: { indicator: Named; coverage: string; isFigureStated: boolean }) => [
      one.indicator.id,
      one.coverage,
      one.isFigureStated,
    ],
  )
  expect(rows).toEqual([
    ['gva-increase', 'NONE', false],
    ['inward-investment', 'DIRECT', true],
    ['research-intensity', 'PROXY', true],
    ['jobs-created', 'DIRECT', false],
    ['average-salary', 'PROXY', true],
    ['international-sales', 'DIRECT', true],
    ['human-capital', 'PROXY', true],
  ])
  expect(minimumIndicators[3]).toMatchObject({
    direct: [{ measure: { id: 'c-m-job-creation' } }],
    proxies: [{ measure: { id: 'c-m-fdi-jobs' } }],
    rule: { id: 'indicator-direct' },
  })
})

it('says in a sentence what is known, also where nothing is', async () => {
  expect((await of('pt-porto', 'sentence isTruncated')).sentence).toBe(
    'For Porto, as of 2009-05-31, the sources name 1 strategy, somebody at work on 3 of 6 elements of internationalisation, and 8 measures with a starting figure or a target; of the 7 minimum indicators 3 are measured directly and 3 by proxy.',
  )
  expect(
    await of('de-saxony', 'sentence isTruncated strategies { strategy { id } } kpis { sentence }'),
  ).toEqual({
    sentence:
      'For Saxony, as of 2009-05-31, the sources name 0 strategies, somebody at work on 0 of 6 elements of internationalisation, and 0 measures with a starting figure or a target; of the 7 minimum indicators 0 are measured directly and 0 by proxy.',
    isTruncated: false,
    strategies: [],
    kpis: [],
  })
})

it('gives the model with where it is written down', async () => {
  const { data } = await ask(`{ reference { internationalisation {
    elements { id citation { section } } drivers { id } minimumMethodology { id } minimumIndicators { name }
    kpiNotes { id meaning } defects { id citation { lines { first last } } } rules { id statement } } } }`)
  const { elements, drivers, minimumMethodology, minimumIndicators, kpiNotes, defects, rules } =
    data.reference.internationalisation
  expect([elements, drivers, minimumMethodology, minimumIndicators].map((list) => list.length)).toEqual([
    6, 7, 7, 7,
  ])
  expect(kpiNotes[0]).toEqual({
    id: 'gva-formula',
    meaning: 'Operating profit plus total cost of employees plus depreciation.',
  })
  expect(ids(defects)).toContain('elements-numbered-twice')
  expect(ids(rules)).toContain('plan-total')
})

describe('statements', () => {
  const QUESTIONS: Readonly<Record<string, readonly [fields: string, statements: readonly string[]]>> = {
    sentence: ['sentence', ['internationalActorsOf', 'figuresAbout']],
    elements: [
      'elements { state sentence links { sentence } }',
      ['internationalActorsOf', 'figuresAbout', 'linksByIds', 'entitiesByIds'],
    ],
    kpis: [
      'kpis { measure { name } gap { amount { low } inputs { value { low } } } sentence }',
      ['figuresAbout', 'observationsByIds', 'entitiesByIds'],
    ],
    actionPlans: [
      'actionPlans { strategy { name } shareTotal { low } entries { markets { name } links { detail } shares { value { low } } } }',
      [
        'internationalActorsOf',
        'marketsOf',
        'figuresAbout',
        'observationsByIds',
        'entitiesByIds',
        'linksByIds',
      ],
    ],
    footholds: [
      'footholds(first: 5) { totalCount nodes { actor { name } place { name } link { detail } } }',
      ['footholdsAbroad', 'footholdsAbroadCounts', 'linksByIds', 'entitiesByIds'],
    ],
    minimumIndicators: [
      'minimumIndicators { coverage direct { value { low } } sentence }',
      ['figuresAbout', 'observationsByIds'],
    ],
  }

  it.each(Object.entries(QUESTIONS))(
    'of %s are as many for one place as for many',
    async (_, [fields, expected]) => {
      const query = (count: readonly string[]) =>
        ask(
          `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Place { internationalisation(asOf: "2009-05-31") { ${fields} } } } }`,
          { ids: count },
        )
      const places = [
        'pt-porto',
        'pt',
        'pt-braga',
        'pt-matosinhos',
        'es',
        'de',
        'si',
        'pl',
        'es-andalusia',
        'int-far-markets',
      ]
      const [one, many] = [await query(['pt-porto']), await query(places)]
      // Beside what `nodes` itself asks.
      expect([...one.statements].sort()).toEqual(['entitiesByIds', ...expected].sort())
      expect([...many.statements].sort()).toEqual([...one.statements].sort())
    },
  )
})

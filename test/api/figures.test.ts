import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const FIGURES = /* GraphQL */ `query Figures($filter: ObservationFilter, $first: Int = 100) {
  observations(filter: $filter, first: $first) {
    totalCount
    nodes { subjects { id } measure { id } value { asStated } }
  }
}`

/** What the small world has the figures about that these tests count. */
const subjects = ['es-photonics', 'de-microsystems', 'dk', 'dk-aarhus', 'dk-odense', 'si-gorenjska']

interface FigureNode {
  readonly measure: { readonly id: string }
  readonly value: { readonly asStated: string } | null
}

async function found(filter: object): Promise<readonly (string | null)[]> {
  const { observations } = (await ask(FIGURES, { filter })).data
  expect(observations.totalCount).toBe(observations.nodes.length)
  return observations.nodes.map((node: FigureNode) => node.value?.asStated ?? null)
}

describe('observations', () => {
  it('lists figures about anything by measure, then by period', async () => {
    const { observations } = (await ask(FIGURES, { filter: { subjects } })).data
    expect(observations.nodes.map((node: FigureNode) => node.measure.id)).toEqual([
      ...Array(4).fill('c-m-companies'),
      ...Array(5).fill('c-m-employees'),
      ...Array(2).fill('c-m-facilities'),
    ])
  })

  it('filters by subject, measure, kind, dimension, unit, period and source', async () => {
    const towns = await found({ subjects: ['dk-aarhus', 'dk-odense'], kinds: ['TARGET'] })
    expect(new Set(towns)).toEqual(new Set(['5000 jobs', null]))
    expect(await found({ subjects, measures: ['c-m-facilities'] })).toHaveLength(2)
    expect(await found({ subjects, dimensions: ['c-k-science-park'] })).toEqual(['no science park'])
    expect(await found({ subjects, units: ['PERSON'], kinds: ['ACTUAL'] })).toHaveLength(3)
    expect(await found({ subjects, from: '2010-06-01', kinds: ['TARGET'], units: ['COMPANY'] })).toEqual([
      'at least 80 firms',
    ])
    expect(await found({ subjects, to: '2009-12-31', kinds: ['TARGET'] })).toEqual([])
    expect(await found({ asOf: '2008-07-01', subjects: ['de-microsystems'] })).toEqual(['over 9000'])
    expect(await found({ asOf: '2009-01-01', subjects: ['de-microsystems'] })).toEqual([])
    expect(await found({ subjects, accordingTo: ['world-survey'] })).toEqual(['some 1500'])
    expect(await found({ subjects, sources: ['world-survey'] })).toEqual([])
    expect(await found({ subjects, bases: ['INFERRED'] })).toEqual([])
    // A former id, and a thing named twice.
    expect(await found({ subjects: ['es-optics-club', 'es-photonics'] })).toHaveLength(4)
  })

  it('filters the figures of one thing likewise', async () => {
    const { data } = await ask(`{ entity(by: { id: "es-photonics" }) {
      jobs: observations(first: 9, filter: { measures: ["c-m-employees"] }) { totalCount nodes { measure { id } } }
      shared: observations(first: 9, filter: { subjects: ["de-microsystems"] }) { totalCount }
    } }`)
    expect(data.entity).toMatchObject({ jobs: { totalCount: 2 }, shared: { totalCount: 0 } })
    expect(data.entity.jobs.nodes).toHaveLength(2)
  })

  it('walks the whole list forward and backward', async () => {
    const WALK = `query ($first: Int, $after: String, $last: Int, $before: String) {
      observations(first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
    const idsOf = (page: { nodes: { id: string }[] }) => page.nodes.map((node) => node.id)
    const forward = async (after: string | null = null): Promise<string[]> => {
      const page = (await ask(WALK, { first: 3, after })).data.observations
      const { hasNextPage, endCursor } = page.pageInfo
      return [...idsOf(page), ...(hasNextPage ? await forward(endCursor) : [])]
    }
    const backward = async (before: string | null = null): Promise<string[]> => {
      const page = (await ask(WALK, { last: 3, before })).data.observations
      const { hasPreviousPage, startCursor } = page.pageInfo
      return [...(hasPreviousPage ? await backward(startCursor) : []), ...idsOf(page)]
    }
    const all = await forward()
    expect(new Set(all).size).toBeGreaterThan(11)
    expect(new Set(all).size).toBe(all.length)
    expect(await backward()).toEqual(all)
  })

  it.each<[object, string, string]>([
    [{ subjects: [] }, 'BAD_USER_INPUT', 'filter.subjects'],
    [{ subjects: ['nobody'] }, 'NOT_FOUND', 'filter.subjects[0]'],
    [{ measures: ['c-photonics'] }, 'BAD_USER_INPUT', 'filter.measures[0]'],
    [{ sources: ['world-source', 'nobody'] }, 'NOT_FOUND', 'filter.sources[1]'],
    [{ asOf: '2008-01-01', to: '2008-01-01' }, 'BAD_USER_INPUT', 'filter.asOf'],
    [{ from: '2009-01-01', to: '2008-01-01' }, 'BAD_USER_INPUT', 'filter.to'],
    [{ units: Array(101).fill('EUR') }, 'BAD_USER_INPUT', 'filter.units'],
  ])('refuses the filter %j', async (filter, code, argument) => {
    const { errors } = await askWrongly(FIGURES, { filter })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
    expect(errors[0]?.message).toContain(argument)
  })
})

const SUMS = /* GraphQL */ `query Sums($filter: ObservationFilter) {
  observations(filter: $filter, first: 1) {
    sums {
      measure { id } kind unit from to source { id } accordingTo { id } low high isAbout count sentence
      dimensions { id }
      inputs { subjects { id } }
      notAddedCount
      notAdded { reason sentence figure { subjects { id } } overlapsWith { subjects { id } } }
      missing { id }
      rule { id statement }
    }
  }
}`

describe('sums', () => {
  it('add like figures about different things', async () => {
    const { data } = await ask(SUMS, {
      filter: { subjects: ['dk-aarhus', 'dk-odense', 'si'], measures: ['c-m-companies'] },
    })
    expect(data.observations.sums).toMatchObject([
      {
        measure: { id: 'c-m-companies' },
        unit: 'COMPANY',
        from: '2008',
        source: { id: 'world-source' },
        accordingTo: null,
        low: 200,
        high: null,
        isAbout: true,
        count: 2,
        notAdded: [],
        missing: [{ id: 'si' }],
        rule: { id: 'like-figures-add' },
      },
    ])
    expect(data.observations.sums[0].sentence).toBe(
      'Companies (actual, 2008), by The small world of the tests: at least about 200 companies from 2 figures; none for Slovenia.',
    )
  })

  it('tell what is counted already and what has no figure', async () => {
    const { data } = await ask(SUMS, { filter: { subjects: ['dk', 'dk-aarhus', 'dk-odense'] } })
    const [firms, jobs] = data.observations.sums
    expect(firms).toMatchObject({
      ...{ low: 300, high: 300, count: 1, notAddedCount: 2 },
      inputs: [{ subjects: [{ id: 'dk' }] }],
    })
    expect(firms.notAdded[0]).toMatchObject({
      reason: 'WITHIN_ANOTHER',
      overlapsWith: { subjects: [{ id: 'dk' }] },
      sentence: 'It lies within Denmark, whose figure counts it already.',
    })
    expect(jobs).toMatchObject({
      ...{ kind: 'TARGET', low: 5000, count: 1 },
      notAdded: [{ reason: 'NO_VALUE', figure: { subjects: [{ id: 'dk-odense' }] } }],
      missing: [{ id: 'dk' }, { id: 'dk-odense' }],
    })
  })

  it('are one for each source quoted', async () => {
    const { data } = await ask(SUMS, {
      filter: { subjects, measures: ['c-m-employees'], asOf: '2008-07-01', kinds: ['ACTUAL'] },
    })
    const [stated, quoted] = data.observations.sums
    expect(stated).toMatchObject({ accordingTo: null, low: 10_200, high: null, count: 2 })
    expect(quoted).toMatchObject({ accordingTo: { id: 'world-survey' }, low: 1500, high: 1500, count: 1 })
    const { data: narrowed } = await ask(SUMS, { filter: { subjects, accordingTo: ['world-survey'] } })
    expect(narrowed.observations.sums).toHaveLength(1)
  })
})

describe('disagreements', () => {
  it('set figures side by side that cannot all be right', async () => {
    const { data } = await ask(/* GraphQL */ `{
      entity(by: { id: "es-photonics" }) {
        observations(first: 1) {
          disagreements {
            subjects { id } measure { id } kind unit isSamePeriod sentence
            dimensions { id }
            figures { value { asStated } evidence { accordingTo { id } } }
            rule { id }
          }
        }
      }
    }`)
    expect(data.entity.observations.disagreements).toEqual([
      {
        subjects: [{ id: 'es-photonics' }],
        measure: { id: 'c-m-employees' },
        kind: 'ACTUAL',
        unit: 'PERSON',
        isSamePeriod: true,
        dimensions: [],
        figures: [
          { value: { asStated: '1,200 jobs' }, evidence: [{ accordingTo: null }] },
          { value: { asStated: 'some 1500' }, evidence: [{ accordingTo: { id: 'world-survey' } }] },
        ],
        rule: { id: 'figures-disagree' },
        sentence:
          'Employees of Málaga Photonics Cluster (actual, 2008): 1,200 persons by The small world of the tests against about 1,500 persons by A survey that the small world quotes, quoted in The small world of the tests.',
      },
    ])
  })

  it('are none where the filter leaves one of them', async () => {
    const { data } = await ask(
      `query ($subjects: [ID!]) {
        all: observations(first: 1, filter: { subjects: $subjects }) { disagreements { figures { id } } }
        one: observations(first: 1, filter: { subjects: $subjects, accordingTo: ["world-survey"] }) {
          disagreements { figures { id } }
        }
      }`,
      { subjects },
    )
    expect(data.all.disagreements).toHaveLength(1)
    expect(data.one.disagreements).toEqual([])
  })
})

describe('statements of figures', () => {
  it('are no more for many things than for one, sums and disagreements included', async () => {
    const nested = (first: number) => /* GraphQL */ `{
      entities(first: ${first}) {
        nodes {
          observations(first: 5, filter: { kinds: [ACTUAL] }) {
            totalCount
            nodes { id }
            sums { low sentence inputs { id } source { title } }
            disagreements { sentence figures { id } }
          }
        }
      }
    }`
    // The first by name is Aarhus, which has figures.
    const STATEMENTS = [
      'entitiesByNameAscending',
      'entitiesByIds',
      'observationPagesForward',
      'observationCounts',
      'observationsByIds',
      'observationPagesForward',
      'evidenceByIds',
      'containersOf',
      'entitiesByIds',
      'sourcesByIds',
    ]
    expect((await ask(nested(1))).statements.toSorted()).toEqual(STATEMENTS.toSorted())
    expect((await ask(nested(100))).statements.toSorted()).toEqual(STATEMENTS.toSorted())
  })

  it('are as many for a page of one figure as for all', async () => {
    const page = (first: number) => /* GraphQL */ `{
      observations(first: ${first}, filter: { asOf: "2008-07-01" }) {
        totalCount
        nodes { measure { name } subjects { name } evidence { citation } }
      }
    }`
    const STATEMENTS = [
      'figuresForward',
      'figureCount',
      'observationsByIds',
      'entitiesByIds',
      'evidenceByIds',
    ]
    expect((await ask(page(1))).statements.toSorted()).toEqual(STATEMENTS.toSorted())
    expect((await ask(page(100))).statements.toSorted()).toEqual(STATEMENTS.toSorted())
  })
})

it('tells by what rules figures are added and compared', async () => {
  const { data } = await ask(
    `{ reference { figures { aboutTolerance unitsNeverAdded measuresNeverAdded rules { id statement } } } }`,
  )
  const { figures } = data.reference
  expect(figures.aboutTolerance).toBe(0.1)
  expect(figures.unitsNeverAdded).toContain('PERCENT')
  expect(figures.measuresNeverAdded).toContain('c-m-duration')
  expect(figures.rules.map((rule: { id: string }) => rule.id)).toEqual([
    'like-figures-add',
    'figures-disagree',
  ])
})

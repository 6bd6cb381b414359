import { describe, expect, it } from 'vitest'
import { actorsOf } from '../../../src/domain/internationalisation/actors.js'
import {
  elementCoverage,
  elementSentence,
  indicatorCoverage,
} from '../../../src/domain/internationalisation/coverage.js'
import { internationalisationModelFrom, measuresOf } from '../../../src/domain/internationalisation/model.js'
import type { FigureRow, InternationalActorRow } from '../../../src/graph/internationalisation.js'
import { model } from './some-figure.js'

const DAY = '2009-05-31'

const tie = (rest: Partial<InternationalActorRow> = {}): InternationalActorRow => ({
  ownerId: 'pt',
  actorId: 'pt-plan',
  actorName: 'Plan',
  isStrategy: true,
  startedOn: null,
  endedOn: null,
  isHomeKnown: true,
  aimsElsewhere: true,
  placeId: 'pt',
  placeName: 'Portugal',
  tie: 'LOCATED_IN',
  tieId: 'link-tie',
  tieBasis: 'STATED',
  tieFrom: null,
  tieTo: null,
  bodyId: null,
  bodyName: null,
  managesId: null,
  managesBasis: null,
  managesFrom: null,
  managesTo: null,
  aims: [['link-aim', 'c-e-strategic-countries', 'STATED', null, null]],
  ...rest,
})
const row = (measureId: string, hasValue = true): FigureRow => ({
  ownerId: 'pt',
  id: `o-${measureId}`,
  measureId,
  kind: 'TARGET',
  from: null,
  hasValue,
  dimensionIds: [],
})
const strategic = (rows: readonly InternationalActorRow[]) =>
  elementCoverage(model, actorsOf(rows, DAY)).find(({ element }) => element.id === 'c-e-strategic-countries')

describe('the actors of a place', () => {
  it('are told once with every tie, and why', () => {
    const managed = tie({ tie: 'SERVES', tieId: 'l2', bodyId: 'b', bodyName: 'Agency', managesId: 'l3' })
    const [actor, ...others] = actorsOf([tie(), managed], DAY)
    expect(others).toEqual([])
    expect(actor?.ties).toEqual([
      expect.objectContaining({ kind: 'LOCATED_HERE', linkIds: ['link-tie'], isCertain: true }),
      expect.objectContaining({
        kind: 'MANAGED_BY_BODY_SERVING_IT',
        bodyId: 'b',
        linkIds: ['l3', 'l2'],
        sentence: 'Agency, which serves Portugal, manages Plan.',
      }),
    ])
  })

  it('are in doubt where they only aim at the place and come from nobody knows where', () => {
    const [known] = actorsOf([tie({ tie: 'TARGETS' })], DAY)
    const [unknown] = actorsOf([tie({ tie: 'TARGETS', isHomeKnown: false })], DAY)
    expect(known?.ties[0]).toMatchObject({ isCertain: true, sentence: 'Plan aims at Portugal.' })
    expect(unknown?.ties[0]).toMatchObject({ isCertain: false })
    expect(unknown?.ties[0]?.sentence).toContain('where it comes from is not recorded')
    const [onlyHere] = actorsOf([tie({ tie: 'TARGETS', isHomeKnown: false, aimsElsewhere: false })], DAY)
    expect(onlyHere?.isCertain).toBe(true)
  })

  it.each([
    ['ended', { endedOn: '2008' }],
    ['not begun', { startedOn: '2010' }],
    ['no longer tied', { tieTo: '2008' }],
    ['no longer managed', { managesTo: '2009-04' }],
  ])('are left out when %s on the day', (_, rest) => {
    expect(actorsOf([tie(rest)], DAY)).toEqual([])
  })
})

describe('an element', () => {
  it('is covered by a link that holds, and by figures never', () => {
    expect(strategic([tie()])).toMatchObject({ state: 'COVERED', linkIds: ['link-aim'], linkCount: 1 })
    expect(strategic([])).toMatchObject({ state: 'NONE_NAMED', linkIds: [] })
    const past = tie({ aims: [['link-aim', 'c-e-strategic-countries', 'STATED', '2001', '2003']] })
    expect(strategic([past])).toMatchObject({ state: 'NONE_NAMED' })
  })

  it('is not covered by an actor in doubt, which is told', () => {
    const doubtful = strategic([tie({ tie: 'TARGETS', isHomeKnown: false })])
    if (doubtful === undefined) throw new Error('The model has six elements.')
    expect(doubtful).toMatchObject({ state: 'NONE_NAMED', doubtfulLinkIds: ['link-aim'], basis: null })
    expect(elementSentence(doubtful, [])).toBe(
      'Nobody is named to work on it. Plan aims at it, and it is not recorded where it comes from. No figure speaks of it.',
    )
  })

  it('is as firm as the weakest link of its firmest actor, and derived at best', () => {
    expect(strategic([tie()])?.basis).toBe('DERIVED')
    const inferred = tie({ actorId: 'b', tieBasis: 'INFERRED' })
    expect(strategic([inferred])?.basis).toBe('INFERRED')
    expect(strategic([inferred, tie()])?.basis).toBe('DERIVED')
    const managed = tie({
      tie: 'SERVES',
      bodyId: 'b',
      bodyName: 'B',
      managesId: 'l',
      managesBasis: 'INFERRED',
    })
    expect(strategic([managed])?.basis).toBe('INFERRED')
    expect(actorsOf([managed], DAY)[0]?.ties[0]?.basis).toBe('INFERRED')
  })

  it('names at most 50 links, counts all, and says who aims at it and what figures speak of it', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      tie({
        actorId: `a${index}`,
        actorName: `A${index}`,
        aims: [[`l${index}`, 'c-e-strategic-countries', 'STATED', null, null]],
      }),
    )
    const covered = strategic(many)
    if (covered === undefined) throw new Error('The model has six elements.')
    expect(covered.linkIds).toHaveLength(50)
    expect(covered.linkCount).toBe(60)
    expect(elementSentence(covered, [row('c-m-fdi-emerging-market-share'), row('c-m-exporters')])).toBe(
      'A0, A1, A2 and 57 more aim at it. 1 figure of the place speaks of it.',
    )
  })
})

describe('a minimum indicator', () => {
  const state = (id: string, ...rows: readonly FigureRow[]) =>
    indicatorCoverage(model, rows).find(({ indicator }) => indicator.id === id)

  it('is measured directly, by proxy or not at all, and says why', () => {
    expect(state('international-sales', row('c-m-export-value'), row('c-m-exporters'))).toMatchObject({
      coverage: 'DIRECT',
      directIds: ['o-c-m-export-value'],
      proxyIds: ['o-c-m-exporters'],
      rule: { id: 'indicator-direct' },
      sentence: 'Measured directly, by 1 figure.',
    })
    expect(state('international-sales', row('c-m-exporters'))).toMatchObject({
      coverage: 'PROXY',
      rule: { id: 'indicator-proxy' },
      sentence: 'Measured by proxy, by 1 figure: it counts who sells abroad, and not for how much.',
    })
    expect(state('international-sales')).toMatchObject({
      coverage: 'NONE',
      rule: null,
      isFigureStated: false,
    })
  })

  it('is named to be monitored where no figure has a value', () => {
    expect(state('jobs-created', row('c-m-job-creation', false))).toMatchObject({
      coverage: 'DIRECT',
      isFigureStated: false,
      sentence: 'Named to be monitored directly, without a figure.',
    })
  })
})

describe('the model', () => {
  it('has its closed lists whole, and speaks of each measure once', () => {
    expect(model.elements).toHaveLength(6)
    expect(
      [model.drivers, model.minimumMethodology, model.minimumIndicators].map((list) => list.length),
    ).toEqual([7, 7, 7])
    const measures = measuresOf(model)
    expect(new Set(measures).size).toBe(measures.length)
    expect(measures).toContain('c-m-exporters')
  })

  it('is refused where a part or a rule is missing', () => {
    const cite = { source: 's', section: '1', lines: 1 }
    const points = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `p${index}`, name: 'n', meaning: 'm', cite }))
    const written = {
      elements: points(6).map((one) => ({ ...one, measures: [] })),
      drivers: points(7),
      minimumMethodology: points(7),
      minimumIndicators: points(7).map(({ meaning: _, ...one }) => ({ ...one, direct: [], proxy: [] })),
      kpiNotes: [],
      defects: [],
      rules: model.rules,
      resourceShareMeasure: 'm',
      shareUnits: [],
    }
    expect(internationalisationModelFrom(written).elements[0]?.citation).toEqual({
      sourceId: 's',
      section: '1',
      lines: ['1'],
    })
    expect(() => internationalisationModelFrom({ ...written, rules: model.rules.slice(1) })).toThrow(
      'of-the-place',
    )
    expect(() => internationalisationModelFrom({ ...written, drivers: points(6) })).toThrow('drivers')
  })
})

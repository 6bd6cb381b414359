import { describe, expect, it } from 'vitest'
import type { Home, HomeOffer } from '../../../src/domain/match/home.js'
import { scopeAt, stateOf } from '../../../src/domain/match/home.js'
import { lackingFrom } from '../../../src/domain/match/mirror.js'
import { presenceFrom, type SuggestionQuestion, suggestionsFrom } from '../../../src/domain/match/suggest.js'
import type { AbroadOfferRow } from '../../../src/graph/home.js'

const AS_OF = '2009-05-31'

const offer = {
  conceptId: 'c-a',
  conceptName: 'A',
  conceptSortName: 'a',
  ownerId: 'gb-x',
  ownerName: 'X',
  countryId: 'gb',
  linkId: 'link-x',
  form: null,
  access: null,
  basis: 'STATED',
  evidenceIds: ['evidence'],
  validFrom: null,
  validTo: null,
  lifecycle: null,
  startedOn: null,
  endedOn: null,
} as const

function abroad(changes: Partial<AbroadOfferRow>): AbroadOfferRow {
  return { ...offer, kind: 'OFFERS', countryName: 'United Kingdom', sectorIds: [], ...changes }
}

function atHome(changes: Partial<HomeOffer>): HomeOffer {
  return { ...offer, countryId: 'es', kind: 'OFFERS', isNear: false, isInRegion: false, ...changes }
}

const HOME: Home = {
  id: 'es-me',
  name: 'Me',
  countryId: 'es',
  countryName: 'Spain',
  regionId: 'es-asturias',
  regionName: 'Asturias',
  isActor: true,
  clusterIds: [],
  nearIds: [],
  figures: [],
  actorIds: ['es-me'],
  offers: [],
  planned: [],
  needs: [],
  asOf: AS_OF,
  isTruncated: false,
}

function suggested(rows: readonly AbroadOfferRow[], changes: Partial<SuggestionQuestion> = {}) {
  return suggestionsFrom(rows, {
    home: HOME,
    scope: 'HOME_COUNTRY',
    sectorIds: ['s-1'],
    sectorCloseness: new Map([['s-1', new Map([['s-2', 0.7]])]]),
    concepts: null,
    candidates: { labels: null, facilityKinds: null, countryIds: null },
    except: [],
    ...changes,
  })
}

describe('suggested needs', () => {
  it('come in the order of stated needs, nearness, providers that near, providers, forms and name', () => {
    const of = (conceptId: string, ownerId: string, changes: Partial<AbroadOfferRow> = {}) =>
      abroad({
        conceptId,
        conceptSortName: conceptId,
        ownerId,
        linkId: `${conceptId}-${ownerId}`,
        ...changes,
      })
    const rows = [
      of('c-name-b', 'x'),
      of('c-name-a', 'x'),
      of('c-form', 'x', { form: 'PILOT_PLANT' }),
      of('c-many', 'x'),
      of('c-many', 'y'),
      of('c-parent', 'x', { sectorIds: ['s-2'] }),
      of('c-near', 'x', { sectorIds: ['s-1'] }),
      of('c-near-twice', 'x', { sectorIds: ['s-2', 's-1'] }),
      of('c-near-twice', 'y', { sectorIds: ['s-1'] }),
      of('c-stated', 'x'),
    ]
    const home = { ...HOME, needs: [atHome({ conceptId: 'c-stated', kind: 'NEEDS' })] }
    const found = suggested(rows, { home })
    expect(found.map(({ conceptId }) => conceptId)).toEqual([
      'c-stated',
      'c-near-twice',
      'c-near',
      'c-parent',
      'c-many',
      'c-form',
      'c-name-a',
      'c-name-b',
    ])
    expect(found.map(({ sectorNearness, providersNear }) => [sectorNearness, providersNear])).toEqual([
      [0, 1],
      [1, 2],
      [1, 1],
      [0.7, 1],
      [0, 2],
      [0, 1],
      [0, 1],
      [0, 1],
    ])
  })

  it('count a provider once, by the offer that tells most, the nearest provider first', () => {
    const [one] = suggested([
      abroad({ ownerId: 'gb-far', linkId: 'far' }),
      abroad({ linkId: 'a', kind: 'SPECIALISES_IN', sectorIds: ['s-1'] }),
      abroad({ linkId: 'b', sectorIds: ['s-1'] }),
      abroad({ linkId: 'c', form: 'DEMONSTRATOR', sectorIds: ['s-1'] }),
    ])
    expect(one?.abroad.map(({ linkId }) => linkId)).toEqual(['c', 'far'])
    expect(one?.forms).toEqual(['DEMONSTRATOR'])
  })

  it('leave out who abroad is only planned, closed, over or yet to begin', () => {
    const gone: readonly Partial<AbroadOfferRow>[] = [
      { lifecycle: 'PLANNED' },
      { lifecycle: 'UNDER_CONSTRUCTION' },
      { lifecycle: 'CLOSED' },
      { validTo: '2008' },
      { validFrom: '2010' },
      { endedOn: '2009-04' },
      { startedOn: '2009-06-01' },
    ]
    for (const changes of gone) expect(suggested([abroad(changes)])).toEqual([])
    for (const changes of [{ validTo: '2009' }, { startedOn: '2009' }, { lifecycle: 'OPERATING' }])
      expect(suggested([abroad(changes)])).toHaveLength(1)
  })

  it('do not make up a nearness where the sectors of the seeker are not recorded', () => {
    expect(suggested([abroad({ sectorIds: ['s-1'] })], { sectorIds: [] })[0]?.sectorNearness).toBeNull()
  })

  it('tell what is planned within the scope, and what is offered outside it', () => {
    const home: Home = {
      ...HOME,
      planned: [atHome({ linkId: 'plan', isInRegion: true })],
      offers: [atHome({ linkId: 'capital' })],
    }
    const [one] = suggested([abroad({})], { home, scope: 'HOME_REGION' })
    expect(one).toMatchObject({
      presence: 'PLANNED',
      planned: [{ linkId: 'plan' }],
      elsewhere: [{ linkId: 'capital' }],
    })
    const [near] = suggested([abroad({})], { home, scope: 'HOME_CLUSTER' })
    expect(near).toMatchObject({ presence: 'NONE_NAMED', planned: [] })
  })

  it('rest on the figures of their own scope alone', () => {
    const home: Home = { ...HOME, figures: [['HOME_COUNTRY', 'c-a', 'observation-1', 0, 0]] }
    expect(suggested([abroad({})], { home })[0]).toMatchObject({
      presence: 'STATED_ABSENT',
      observationIds: ['observation-1'],
    })
    expect(suggested([abroad({})], { home, scope: 'HOME_REGION' })[0]).toMatchObject({
      presence: 'NONE_NAMED',
      observationIds: [],
    })
  })
})

describe('what is known of something that nobody is named to offer', () => {
  it.each([
    [[], false, 'NONE_NAMED'],
    [[], true, 'PLANNED'],
    [[{ low: 0, high: 0 }], true, 'STATED_ABSENT'],
    [[{ low: 2, high: null }], true, 'STATED_UNNAMED'],
    [[{ low: null, high: 3 }], false, 'NONE_NAMED'],
    [
      [
        { low: 0, high: 0 },
        { low: 1, high: 1 },
      ],
      false,
      'CONTRADICTED',
    ],
  ])('with figures %j and a plan %s is %s', (figures, isPlanned, presence) => {
    expect(presenceFrom(figures, isPlanned)).toBe(presence)
  })
})

describe('home', () => {
  it('reaches as far as places are recorded', () => {
    const somewhere = { ...HOME, regionId: null }
    const nowhere = { ...somewhere, countryId: null }
    expect(scopeAt(HOME, 'HOME_REGION')).toBe('HOME_REGION')
    expect(scopeAt(somewhere, 'HOME_REGION')).toBe('HOME_COUNTRY')
    expect(scopeAt(nowhere, 'HOME_REGION')).toBe('HOME_CLUSTER')
    expect(scopeAt(nowhere, 'HOME_COUNTRY')).toBe('HOME_CLUSTER')
    expect(scopeAt(HOME, 'HOME_CLUSTER')).toBe('HOME_CLUSTER')
  })

  it('calls over what ended, even where its owner is still planned', () => {
    expect(stateOf({ ...offer, validTo: '2008', lifecycle: 'PLANNED' }, AS_OF)).toBe('OVER')
  })
})

describe('what the other side lacks', () => {
  it('is what nobody in its country offers: with a form first, then by name, planned ones told', () => {
    const own = [
      atHome({ conceptId: 'c-b', conceptSortName: 'b', linkId: 'b' }),
      atHome({ conceptId: 'c-a', conceptSortName: 'a', linkId: 'a' }),
      atHome({ conceptId: 'c-f', conceptSortName: 'f', linkId: 'f', form: 'PILOT_PLANT' }),
      atHome({ conceptId: 'c-there', conceptSortName: 'there', linkId: 'there' }),
    ]
    const there = { ...offer, countryId: 'gb' }
    const rows = [
      { ...there, conceptId: 'c-there' },
      { ...there, conceptId: 'c-b', lifecycle: 'PLANNED' },
      { ...there, conceptId: 'c-a', lifecycle: 'CLOSED' },
    ]
    expect(lackingFrom(own, rows, AS_OF).map(({ conceptId, presence }) => [conceptId, presence])).toEqual([
      ['c-f', 'NONE_NAMED'],
      ['c-a', 'NONE_NAMED'],
      ['c-b', 'PLANNED'],
    ])
  })
})

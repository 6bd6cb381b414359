import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphRows } from '../../src/graph/load/rows.js'
import { lastConfirmed } from '../../src/seed/derive/confirmed.js'
import { graphRows } from '../../src/seed/derive/graph-rows.js'
import type { SeedFile } from '../../src/seed/files.js'
import { evidenceOfVocabulary } from '../../src/seed/statements.js'
import { factsOf, worldFiles, worldWith, worldWithRow } from './world-files.js'

const world = graphRows(factsOf(worldFiles))

function withId<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`There is no row ${id}.`)
  return row
}

function links(
  rows: GraphRows,
  kind: 'OFFERS' | 'LOCATED_IN' | 'RELATED' | 'CONCERNS' | 'PART_OF',
  from: string,
) {
  return (rows.links.get(kind) ?? []).filter((link) => link.from === from)
}

describe('graphRows', () => {
  it('folds names for order and search, and keeps them by language', () => {
    expect(withId(world.places, 'pl-lodz')).toMatchObject({
      name: 'Łódź',
      sortName: 'lodz',
      searchText: 'lodz',
    })
    expect(withId(world.clusters, 'es-photonics')).toMatchObject({
      searchText: 'malaga photonics cluster cluster de fotonica de malaga mpc',
      nameTexts: ['Málaga Photonics Cluster', 'Clúster de Fotónica de Málaga', 'MPC'],
      nameLanguages: ['', 'es', ''],
    })
  })

  it('finds the one country of an entity up the chain of its places', () => {
    expect(withId(world.clusters, 'es-photonics').countryId).toBe('es')
    expect(withId(world.places, 'es-malaga').countryId).toBe('es')
    expect(withId(world.places, 'es').countryId).toBe('es')
    expect(withId(world.organisations, 'pl-silent-institute').countryId).toBeNull()
    expect(withId(world.concepts, 'c-photonics').countryId).toBeNull()
  })

  it('gives no country to an entity that lies in two', () => {
    const row = 'es-photonics,LOCATED_IN,de-saxony,,,,,,,,,1,4,STATED,,'
    const rows = graphRows(factsOf(worldWithRow('world-source/1.links.csv', row)))
    expect(withId(rows.clusters, 'es-photonics').countryId).toBeNull()
  })

  it('makes links of the columns place, within, broader, related and themes', () => {
    expect(links(world, 'LOCATED_IN', 'es-photonics').map(({ to }) => to)).toEqual(['es-malaga'])
    expect(links(world, 'PART_OF', 'es-malaga').map(({ to }) => to)).toEqual(['es-andalusia'])
    expect(links(world, 'CONCERNS', 'eu-photonics-memorandum').map(({ to }) => to)).toEqual(['c-photonics'])
    expect(links(world, 'RELATED', 'c-microsystems').map(({ to }) => to)).toEqual(['c-photonics'])
  })

  it('keeps a relation between concepts once, whichever of the two says it', () => {
    const both = worldWith(
      'vocabulary/sectors.csv',
      'c-light-industries,,Photonics',
      'c-light-industries,c-microsystems,Photonics',
    )
    expect(graphRows(factsOf(both)).links.get('RELATED')).toEqual(world.links.get('RELATED'))
  })

  it('makes one link with two pieces of evidence of two rows, and of each column what is recorded', () => {
    const [welding, ...others] = links(world, 'OFFERS', 'si-laser-hall').filter(
      ({ to }) => to === 'c-laser-welding',
    )
    expect(others).toEqual([])
    expect(welding?.properties.evidenceIds).toHaveLength(2)
    expect(welding?.properties).toMatchObject({
      form: 'PILOT_PLANT',
      access: 'OPEN',
      lastConfirmed: '2009-05',
    })
  })

  it('keeps two figures that disagree', () => {
    const employees = world.observations.filter(({ from, unit }) => from === '2008' && unit === 'PERSON')
    expect(employees.map(({ low }) => low).sort()).toEqual([1200, 1500, 9000])
  })

  it('numbers the terms of an agreement in the order of its text, and says each once', () => {
    const terms = world.terms.filter(({ position, kind }) => position > 1 || kind === 'RIGHT')
    expect(terms.toSorted((a, b) => a.position - b.position)).toMatchObject([
      { kind: 'RIGHT', text: 'use the results of joint work', position: 1, basis: 'STATED' },
      { kind: 'OBLIGATION', text: 'invite the other side to events', position: 2 },
      { kind: 'NO_FINANCIAL_COMMITMENT', text: 'neither side pays', position: 3 },
    ])
    expect(
      withId(world.terms, terms.find(({ kind }) => kind === 'RIGHT')?.id ?? '').evidenceIds,
    ).toHaveLength(2)
    expect(
      world.plumbing
        .get('HAS_TERM')
        ?.map(({ from }) => from)
        .sort(),
    ).toEqual(['it-glass-treaty', 'it-vetro-memorandum', 'it-vetro-memorandum', 'it-vetro-memorandum'])
  })

  it('says of a facility every kind it is of', () => {
    expect(withId(world.facilities, 'si-sava-park').kinds).toEqual(['BUSINESS_PARK', 'SCIENCE_PARK'])
    expect(world.plumbing.get('OF_KIND')).toHaveLength(factsOf(worldFiles).tables.kinds.length)
  })

  it('rests everything on evidence that is there, and everything there is used', () => {
    const known = world.evidence.map(({ id }) => id)
    const { places, clusters, facilities, organisations, undertakings, agreements, concepts } = world
    const rested = [
      ...[...places, ...clusters, ...facilities, ...organisations],
      ...[...undertakings, ...agreements, ...concepts, ...world.observations, ...world.terms],
      ...[...world.links.values()].flat().map(({ properties }) => properties),
    ]
    const kinds = world.plumbing.get('OF_KIND') ?? []
    const used = [
      ...rested.map(({ evidenceIds }) => evidenceIds),
      ...kinds.map(({ properties }) => ('evidenceIds' in properties ? properties.evidenceIds : [])),
    ]
    expect(used.filter((ids) => ids.length === 0)).toEqual([])
    expect([...new Set(used.flat())].sort()).toEqual([...known].sort())
  })

  it('does not depend on the order of rows and files', () => {
    const order = fc.infiniteStream(fc.nat())
    fc.assert(
      fc.property(order, (numbers) => {
        const random = () => numbers.next().value
        expect(inOrder(graphRows(factsOf(shuffled(worldFiles, random))))).toEqual(inOrder(world))
      }),
      { numRuns: 20 },
    )
  })
})

describe('lastConfirmed', () => {
  it('is the latest day, a year and a month counting to their end', () => {
    const { sources } = factsOf(worldWith('sources.yaml', 'statedOn: 2008', 'statedOn: 2009'))
    const bySource = { ...evidenceOfVocabulary, source: 'world-source' }
    const bySurvey = { ...bySource, accordingTo: 'world-survey' }
    expect(lastConfirmed([bySource], sources)).toBe('2009-05')
    expect(lastConfirmed([bySurvey, bySource], sources)).toBe('2009')
  })
})

/** Every file with its rows in another order, and the files too. */
function shuffled(files: readonly SeedFile[], random: () => number): readonly SeedFile[] {
  const inAnyOrder = <T>(items: readonly T[]) =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  return inAnyOrder(files).map(({ path, text }) => {
    if (!path.endsWith('.csv')) return { path, text }
    const [header = '', ...rows] = text.trimEnd().split('\n')
    return { path, text: [header, ...inAnyOrder(rows)].join('\n') }
  })
}

function inOrder(rows: GraphRows): unknown {
  const sorted = (items: readonly { readonly id: string }[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
  const { links, plumbing, ...nodes } = rows
  return {
    nodes: Object.entries(nodes).map(([name, items]) => [name, sorted(items)]),
    links: [...links].map(([kind, items]) => [kind, sorted(items)]).sort(),
    plumbing: [...plumbing].map(([kind, items]) => [kind, sorted(items)]),
  }
}

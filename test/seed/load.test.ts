import { describe, expect, it } from 'vitest'
import { graphRows } from '../../src/seed/derive/graph-rows.js'
import { ensureSeeded, graphHash } from '../../src/seed/index.js'
import * as ask from './graph-questions.js'
import { afterWrites, ownNeo4j } from './own-neo4j.js'
import { factsOf, worldChanged, worldFiles, worldFolder, worldWith } from './world-files.js'

const LOAD_MAX_MS = 120_000

const neo4j = ownNeo4j()
const world = graphRows(factsOf(worldFiles))
const offers = world.links.get('OFFERS') ?? []

describe('loadSeed', { timeout: LOAD_MAX_MS }, () => {
  it('leaves the same graph when it is repeated', async () => {
    const { database, load } = neo4j()
    const first = await load(worldFiles)
    const second = await load(worldFiles)
    expect(second).toEqual(first)
    expect(await graphHash(database.reader)).toBe(first.graphHash)
    expect(first).toMatchObject({
      removed: 0,
      kept: [],
      nodes: { Facility: world.facilities.length, Concept: world.concepts.length, AgreementTerm: 4 },
      links: { OFFERS: offers.length },
    })
  })

  it('leaves the same graph when its own rows are wiped and loaded again', async () => {
    const { database, load } = neo4j()
    const { graphHash: before } = await load(worldFiles)
    await database.write((graph) => graph.many(ask.wipeOrigin, { origin: 'seed' }))
    expect((await load(worldFiles)).graphHash).toBe(before)
  })

  it('leaves the same graph whatever the order of the files and their rows', async () => {
    const { wipe, load } = neo4j()
    const { graphHash: before } = await load(worldFiles)
    await wipe()
    const reversed = worldFiles.toReversed().map(({ path, text }) => {
      const [header = '', ...rows] = text.trimEnd().split('\n')
      return { path, text: path.endsWith('.csv') ? [header, ...rows.toReversed()].join('\n') : text }
    })
    expect((await load(reversed)).graphHash).toBe(before)
  })

  it('stores what docs/graph-model.md says', async () => {
    const { database, load, entity } = neo4j()
    const { graphHash: dataVersion } = await load(worldFiles)
    expect(await entity('si-laser-hall')).toEqual({
      labels: ['BusinessTechnologyCentre', 'Entity', 'Facility'],
      name: 'Laser Hall',
      countryId: 'si',
      kinds: ['BUSINESS_TECHNOLOGY_CENTRE'],
      ownership: 'PUBLIC',
    })
    expect((await entity('es-andalusia'))?.labels).toEqual(['Entity', 'Place', 'Region'])
    expect((await entity('si-kranj-university'))?.labels).toEqual([
      'Entity',
      'Organisation',
      'TechnologyTransferInstitution',
      'University',
    ])
    expect(await database.reader.many(ask.markOf, {})).toEqual([
      { seedHash: factsOf(worldFiles).hash, dataVersion, asOfDefault: '2009-05-31', loading: null },
    ])
    expect(await database.reader.many(ask.restingOnNothing, {})).toEqual([])
  })

  it('takes away what the files no longer say: rows, properties, labels', async () => {
    const { wipe, load, entity } = neo4j()
    await load(worldFiles)
    const less = worldChanged([
      ['entities/facilities.csv', 'PUBLIC,OPERATING,2006', ',OPERATING,2006'],
      ['world-source/2.kinds.csv', 'si-laser-hall,BUSINESS_TECHNOLOGY_CENTRE', 'si-laser-hall,INCUBATOR'],
      [
        'world-source/2.links.csv',
        'si-laser-hall,OFFERS,c-s-testing,,,,ON_COLLABORATION,,,,,2,65,STATED,,\n',
        '',
      ],
      [
        'entities/organisations.csv',
        'pl-silent-institute,Silent Institute,,RESEARCH_INSTITUTE,,,,3,85,STATED,\n',
        '',
      ],
    ])
    const report = await load(less)
    expect(await entity('si-laser-hall')).toMatchObject({ labels: ['Entity', 'Facility'], ownership: null })
    expect(await entity('pl-silent-institute')).toBeNull()
    expect(report).toMatchObject({ links: { OFFERS: offers.length - 1 } })
    await wipe()
    expect((await load(less)).graphHash).toBe(report.graphHash)
  })

  it('stores the terms of an agreement, and takes away those that the files no longer say', async () => {
    const { database, wipe, load } = neo4j()
    await load(worldFiles)
    const terms = () => database.reader.many(ask.termsOfAgreements, {})
    const own = { origin: 'seed', basis: 'STATED' }
    expect(await terms()).toEqual([
      { agreementId: 'it-glass-treaty', position: 1, kind: 'EXCLUSIVITY', ...own, basis: 'INFERRED' },
      { agreementId: 'it-vetro-memorandum', position: 1, kind: 'RIGHT', ...own },
      { agreementId: 'it-vetro-memorandum', position: 2, kind: 'OBLIGATION', ...own },
      { agreementId: 'it-vetro-memorandum', position: 3, kind: 'NO_FINANCIAL_COMMITMENT', ...own },
    ])
    const less = worldChanged([['world-source/3.terms.csv', /^it-vetro-memorandum,RIGHT.*\n/gm]])
    const report = await load(less)
    expect(report).toMatchObject({ nodes: { AgreementTerm: 3 }, kept: [] })
    expect((await terms()).map(({ kind, position }) => `${position} ${kind}`)).toEqual([
      '1 EXCLUSIVITY',
      '1 OBLIGATION',
      '2 NO_FINANCIAL_COMMITMENT',
    ])
    await wipe()
    expect((await load(less)).graphHash).toBe(report.graphHash)
  })

  it('gives an entity another label when its type is corrected', async () => {
    const { load, entity } = neo4j()
    await load(worldFiles)
    const row =
      'eu-light-council,European Light Council,ELC,SUPRANATIONAL_BODY|NETWORK,SUPRANATIONAL,,,3,84,STATED,\n'
    await load(
      worldChanged([
        ['entities/organisations.csv', row, ''],
        [
          'entities/undertakings.csv',
          'eu-old-lamp',
          'eu-light-council,European Light Council,ELC,PROGRAMME,,,,3,84,STATED,\neu-old-lamp',
        ],
        [
          'world-source/1.links.csv',
          'es-photonics,MEMBER_OF,eu-light-council,MEMBER',
          'es-photonics,PARTNER_IN,eu-light-council,PARTNER',
        ],
        ['world-source/2.links.csv', 'si-kranj-university,MEMBER_OF,eu', 'si-kranj-university,PARTNER_IN,eu'],
      ]),
    )
    expect((await entity('eu-light-council'))?.labels).toEqual(['Entity', 'Undertaking'])
  })

  it('leaves the rows of others alone, and what they hold on to', async () => {
    const { database, load, entity } = neo4j()
    const before = await load(worldFiles)
    await database.write((graph) => graph.many(ask.writeForeign, {}))
    const { kept, removed } = await load(
      worldChanged([
        ['entities/clusters.csv', /^si-toolmakers.*\n/m],
        ['world-source/2.links.csv', /^si-toolmakers,.*\n/m],
        ['world-source/2.links.csv', /^si-laser-hall,MEMBER_OF,si-toolmakers.*\n/m],
        ['world-source/3.links.csv', /^si-toolmakers,.*\n/m],
      ]),
    )
    expect(kept).toEqual(['si-toolmakers'])
    expect(removed).toBeGreaterThan(0)
    expect((await entity('at-foreign'))?.labels).toEqual(['Entity'])
    await load(worldFiles)
    await database.write((graph) => graph.many(ask.wipeOrigin, { origin: 'other' }))
    expect(await graphHash(database.reader)).toBe(before.graphHash)
  })

  it('refuses an id that somebody else has taken', async () => {
    const { database, load } = neo4j()
    await load(worldFiles)
    await database.write((graph) => graph.many(ask.writeForeign, {}))
    const taken = worldWith(
      'entities/clusters.csv',
      'de-microsystems,',
      'at-foreign,Foreign,,,,2,43,STATED,\nde-microsystems,',
    )
    await expect(load(taken)).rejects.toThrow(
      /^mergeClusters could not write at-foreign: rows of another origin/,
    )
  })

  it('refuses a database that holds something and was never ours, and changes nothing', async () => {
    const { database, load } = neo4j()
    await database.write((graph) => graph.many(ask.writeStranger, {}))
    await expect(load(worldFiles)).rejects.toThrow(
      /^The database "neo4j" at \S+:\d+ holds 1 node and no mark of Clusterlink.*NEO4J_DATABASE/,
    )
    expect(await database.reader.one(ask.countEverything, {})).toEqual({ nodes: 1 })
  })

  it('ends right when two of the same files run at once, from an empty database', async () => {
    const { database, connect, wipe, load } = neo4j()
    const { graphHash: alone } = await load(worldFiles)
    await wipe()
    await ask.dropConstraints(database.schema)
    const both = await Promise.all([load(worldFiles), load(worldFiles, connect())])
    expect(both.map((report) => report.graphHash)).toEqual([alone, alone])
    expect(await graphHash(database.reader)).toBe(alone)
  })

  it('gives way to a load of other files, and says so', async () => {
    const { database, wipe, load } = neo4j()
    const other = worldWith(
      'entities/clusters.csv',
      'Gorenjska Toolmakers Cluster',
      'Toolmakers of Gorenjska',
    )
    const interrupted = afterWrites(database, 8, () => load(other))
    await expect(load(worldFiles, interrupted)).rejects.toThrow(/^A load of other files began while this one/)
    const left = await graphHash(database.reader)
    await wipe()
    expect((await load(other)).graphHash).toBe(left)
  })
})

describe('ensureSeeded', { timeout: LOAD_MAX_MS }, () => {
  it('loads once, and then asks one question', async () => {
    const { database, connect } = neo4j()
    expect(await ensureSeeded(database, worldFolder, () => {})).toMatchObject({ loaded: true })
    const statements: string[] = []
    const watched = connect({ onStatement: (name) => statements.push(name) })
    expect(await ensureSeeded(watched, worldFolder, () => {})).toEqual({ loaded: false })
    expect(statements).toEqual(['readMark'])
  })

  it.each([1, 2, 3, 20, 40])('completes a load that was cut short after %i transactions', async (writes) => {
    const { database, wipe, load } = neo4j()
    const { graphHash: whole } = await load(worldFiles)
    await wipe()
    const dying = afterWrites(database, writes, async () => {
      throw new Error('killed')
    })
    await expect(load(worldFiles, dying)).rejects.toThrow('killed')
    const mark = await database.reader.maybeOne(ask.markOf, {})
    expect(mark?.seedHash ?? null).toBeNull()
    expect(await ensureSeeded(database, worldFolder, () => {})).toMatchObject({
      loaded: true,
      report: { graphHash: whole },
    })
  })
})

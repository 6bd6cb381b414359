import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher } from '../../src/graph/cypher.js'
import { type Database, openDatabase } from '../../src/graph/database.js'
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/graph/embedded/index.js'
import { parameters, statement } from '../../src/graph/statement.js'
import { readExamples } from '../../src/http/examples.js'
import { readSeedFiles } from '../../src/seed/files.js'
import { ensureSeeded, graphHash, loadSeed, packagedSeed } from '../../src/seed/index.js'
import { readReference } from '../../src/seed/reference.js'
import { createServer } from '../../src/server.js'
import { restingOnNothing, wipeEverything } from './graph-questions.js'
import { type AnsweredExample, questionsPage } from './questions-page.js'
import { factsOf } from './world-files.js'

const STATEMENT_TIMEOUT_MS = 60_000
const START_MAX_MS = 300_000

/** How many statements each example sends at most, by its slug. */
const STATEMENTS_MAX: Readonly<Record<string, number>> = {
  'partner-search': 12,
  'cooperation-paths': 7,
  'facilities-of-a-region': 10,
  'support-environment': 10,
  'gaps-of-clusters': 5,
  'transfer-systems': 10,
  agreements: 12,
  internationalisation: 12,
  maturity: 1,
  'intellectual-property': 5,
  'cooperation-quality': 5,
  'overlap-of-networks': 7,
  figures: 15,
  'work-package': 0,
}

const removeName = statement({
  name: 'removeName',
  parameters: parameters<{ readonly id: string }>(),
  text: cypher`MATCH (n:Entity {id: $id}) REMOVE n.name`,
  columns: {},
})

describe("the graph of the report's facts", () => {
  let folder: string
  let server: EmbeddedNeo4j
  let database: Database
  let hash: string
  const statements: string[] = []
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the shape of the query, which no type here knows.
  let ask: (query: string) => Promise<{ data: any; errors?: unknown }>
  let close = async () => {}

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clusterlink-report-'))
    server = await startEmbeddedNeo4j({ folder, log: () => {} })
    database = openDatabase(server, { statementTimeoutMs: STATEMENT_TIMEOUT_MS })
    await ensureSeeded(database, packagedSeed, () => {})
    hash = await graphHash(database.reader)
    const reader = database.readerWith({ onStatement: (name) => statements.push(name) })
    const app = await createServer({ reader, reference: readReference(), logLevel: 'silent' })
    close = () => app.close()
    ask = async (query) => {
      statements.length = 0
      const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
      return response.json()
    }
  }, START_MAX_MS)

  afterAll(async () => {
    await close()
    await database?.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('holds nothing without evidence, and no evidence that is not there', async () => {
    expect(await database.reader.many(restingOnNothing, {})).toEqual([])
  })

  it(
    'answers every example as docs/questions.md says',
    async () => {
      const answered: AnsweredExample[] = []
      for (const example of readExamples()) {
        const { data, errors } = await ask(example.query)
        expect(errors).toBeUndefined()
        const statementsMax = STATEMENTS_MAX[example.slug] ?? 0
        expect(statements.length, example.slug).toBeLessThanOrEqual(statementsMax)
        answered.push({ ...example, statementsMax, answer: data })
      }
      await expect(questionsPage(answered)).toMatchFileSnapshot('../../docs/questions.md')
    },
    // Each is asked for the first time, so that all its statements are planned.
    START_MAX_MS,
  )

  it('says what the README says', async () => {
    const readme = (await readFile(join(import.meta.dirname, '../../README.md'), 'utf8')).replace(
      /\s*\n>?\s*/g,
      ' ',
    )
    const { data } = await ask(`{
      meta { counts { actors countries links observations } }
      partnerMatch(input: {
        for: { actor: "es-asturias-chemical" }
        needs: [{ concept: "c-biomanufacturing", form: PILOT_PLANT, importance: 2 }, { concept: "c-biocatalysis" }]
      }) {
        sentence
        matches(first: 3) { nodes { rank candidate { name } score scoreIfUnknownsWereBest coverage tier } }
      }
      cooperationPaths(input: { from: "gb-northwest-biomedical", to: "it", first: 1 }) { sentence }
      node(id: "gb-northwest-chemicals") { ... on Cluster { supportEnvironment { sentence } } }
    }`)
    const { meta, partnerMatch, cooperationPaths, node } = data
    const { actors, countries, links, observations } = meta.counts
    const count = new Intl.NumberFormat('en-GB')
    expect(readme).toContain(
      `${actors} actors in ${countries} countries, ${count.format(links)} links, ${observations} figures`,
    )
    expect(readme).toContain(partnerMatch.sentence)
    expect(readme).toContain(cooperationPaths.sentence)
    expect(readme).toContain(node.supportEnvironment.sentence)
    const matches = partnerMatch.matches.nodes
    for (const { rank, candidate, score, scoreIfUnknownsWereBest, coverage, tier } of matches) {
      const figures = [
        Number(score).toFixed(3),
        Number(scoreIfUnknownsWereBest).toFixed(3),
        Number(coverage).toFixed(2),
      ]
      expect(readme).toContain(`| ${rank} | ${candidate.name} | ${figures.join(' | ')} | ${tier} |`)
    }
  })

  it('describes the support environments as the report does', async () => {
    const { data, errors } = await ask(`{
      biomedical: node(id: "gb-northwest-biomedical") { ...environment }
      chemicals: node(id: "gb-northwest-chemicals") { ...environment }
      slovenia: node(id: "si") { ... on Place { supportEnvironment { kinds { kind presence facilities { facility { id } } } } } }
      brandenburg: node(id: "de-brandenburg") { ... on Place { supportEnvironment { kinds { kind presence basis } } } }
      nottingham: node(id: "gb-east-midlands-bioscience") {
        ... on Cluster { supportEnvironment { nextPremises(employees: 60, technicalNeed: HIGH) { bySize { takes found { facility { id } } } } } }
      }
    }
    fragment environment on Cluster {
      supportEnvironment {
        kinds { kind presence facilities { facility { id } } inSamePlace { facility { id } } }
        breaks { after { kind } missing { kind } certainty }
        nextPremises(employees: 21, technicalNeed: HIGH, from: "gb-manchester-bioscience-incubator") {
          fits { band { kind } facilities { nearness found { facility { id } } } inSamePlace { found { facility { id } } } }
        }
      }
    }`)
    expect(errors).toBeUndefined()
    const { biomedical, chemicals, slovenia, brandenburg, nottingham } = data
    const of = (thing: typeof data, wanted: string) =>
      thing.supportEnvironment.kinds.find(({ kind }: { kind: string }) => kind === wanted)
    expect(of(biomedical, 'INCUBATOR')).toMatchObject({
      presence: 'NAMED',
      facilities: [
        { facility: { id: 'gb-manchester-bioscience-incubator' } },
        { facility: { id: 'gb-merseybio' } },
      ],
    })
    expect(biomedical.supportEnvironment.breaks).toEqual([
      { after: { kind: 'SCIENCE_PARK' }, missing: [{ kind: 'BUSINESS_PARK' }], certainty: 'NOT_IN_SOURCES' },
    ])
    const growOn = biomedical.supportEnvironment.nextPremises.fits.at(-1)
    expect(growOn).toEqual({
      band: { kind: 'GROW_ON_SPACE' },
      facilities: [{ nearness: 'LINKED', found: { facility: { id: 'gb-core-technology-facility' } } }],
      inSamePlace: [],
    })
    const [park] = chemicals.supportEnvironment.nextPremises.fits
    expect(park.facilities).toEqual([])
    // The nearest to the incubator in Manchester comes first.
    expect(park.inSamePlace[0]).toEqual({ found: { facility: { id: 'gb-manchester-science-park' } } })
    expect(of(chemicals, 'INCUBATOR')).toMatchObject({ presence: 'STATED_ABSENT', facilities: [] })
    expect(of(chemicals, 'INCUBATOR').inSamePlace.length).toBeGreaterThan(9)
    expect(of(slovenia, 'INCUBATOR').facilities).toHaveLength(7)
    expect(of(brandenburg, 'INCUBATOR')).toMatchObject({ presence: 'STATED_UNNAMED', basis: 'INFERRED' })
    expect(nottingham.supportEnvironment.nextPremises.bySize).toEqual([
      { takes: 'YES', found: { facility: { id: 'gb-biocity-nottingham' } } },
    ])
  })

  it.each([
    [
      'partnerMatch',
      (first: number) =>
        `{ partnerMatch(input: { for: { actor: "gb-northwest-biomedical" }, needs: [{ concept: "c-proteomics" }, { concept: "c-s-training" }] }) { sentence matches(first: ${first}) { nodes { score candidate { name country { name } } components { value evidence { citation } } reasonsFor { sentence links { sentence } } path { steps { sentence } } } } } }`,
    ],
    [
      'entities',
      (first: number) =>
        `{ entities(first: ${first}, filter: { types: [FACILITY] }) { totalCount nodes { name country { name } places { name } links(first: 10) { edges { link { sentence evidence { citation } } node { name } } } } } }`,
    ],
    [
      'supportEnvironment',
      (first: number) =>
        `{ entities(first: ${first}, filter: { types: [CLUSTER] }) { nodes { ... on Cluster { supportEnvironment { sentence kinds { sentence facilities { facility { name } links { sentence } ofKind { evidence { citation } } } observations { value { asStated } } } breaks { sentence } } } } } }`,
    ],
    [
      'search',
      (first: number) => `{ search(text: "s", first: ${first}) { nodes { name country { name } } } }`,
    ],
  ])('sends as many statements for 50 rows of %s as for 1', async (_, query) => {
    await ask(query(1))
    const one = statements.length
    const { errors } = await ask(query(50))
    expect(errors).toBeUndefined()
    expect(statements.length).toBeLessThanOrEqual(one)
  })

  it(
    'has the same hash after everything was deleted, whatever the order of the files',
    async () => {
      const files = readSeedFiles(packagedSeed)
      for (const ordered of [files, files.toReversed()]) {
        await database.write((graph) => graph.many(wipeEverything, {}))
        await loadSeed(database, factsOf(ordered), () => {})
        expect(await graphHash(database.reader)).toBe(hash)
      }
    },
    START_MAX_MS,
  )

  it('shows the rest of a page where one record cannot be read', async () => {
    await database.write((graph) => graph.many(removeName, { id: 'it-cerm' }))
    const { data, errors } = await ask(
      '{ entities(first: 100, filter: { types: [FACILITY] }) { nodes { id } edges { node { id } } } }',
    )
    const { nodes, edges } = data.entities
    expect(nodes.filter((node: unknown) => node === null)).toHaveLength(1)
    expect(edges.filter((edge: { node: unknown }) => edge.node === null)).toHaveLength(1)
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }, { extensions: { code: 'INTERNAL' } }])
    expect(JSON.stringify(errors)).not.toContain('entitiesByIds')
  })
})

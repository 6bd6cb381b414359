import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask } = useApi()

const SCOPE = /* GraphQL */ `
  query Scope($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Cluster { sourceScope { ...S } }
      ... on Place { sourceScope { ...S } }
    }
  }
  fragment S on SourceScope {
    source { id }
    section
    lines { first last }
    places { id }
    sectors { id }
    evidenceCount
    sentence
  }`

const sections = (node: { sourceScope: { section: string }[] }) => node.sourceScope.map((one) => one.section)

describe('sourceScope', () => {
  it('tells which sections report on a cluster, and that they are limited to a sector', async () => {
    const { data } = await ask(SCOPE, { ids: ['es-photonics'] })
    expect(data.nodes[0].sourceScope).toEqual([
      {
        source: { id: 'world-source' },
        section: '1',
        lines: { first: 1, last: 40 },
        places: [{ id: 'es-andalusia' }],
        sectors: [{ id: 'c-light-industries' }],
        evidenceCount: expect.any(Number),
        sentence: 'Section 1 (Light industries of Andalusia) reports on Andalusia, in Light industries only.',
      },
    ])
    expect(data.nodes[0].sourceScope[0].evidenceCount).toBeGreaterThan(5)
  })

  it('finds the sections on places within and around, and none where nothing is reported', async () => {
    const { data, statements } = await ask(SCOPE, { ids: ['es', 'es-malaga', 'si-gorenjska', 'pl'] })
    expect(data.nodes.map(sections)).toEqual([['1'], ['1'], ['2'], []])
    expect(statements.filter((name) => name === 'sectionsOn')).toHaveLength(1)
  })

  it('stands on every analysis: of the place, of the actor that asks, of both ends', async () => {
    const { data } = await ask(`{
      places: nodes(ids: ["es"]) { ... on Place {
        environment: supportEnvironment { sourceScope { section } }
        system: transferSystem { sourceScope { section } }
        abroad: internationalisation { sourceScope { section } }
      } }
      agreementLadder(between: ["es-photonics", "de-microsystems"]) { sourceScope { section } }
      cooperationPaths(input: { from: "es-photonics", to: "de" }) { sourceScope { section } }
      actor: partnerMatch(input: { for: { actor: "es-photonics" } }) { sourceScope { section } }
      region: partnerMatch(input: { for: { region: { place: "si" } } }) { sourceScope { section } }
    }`)
    const { environment, system, abroad } = data.places[0]
    for (const analysis of [environment, system, abroad, data.actor])
      expect(sections(analysis)).toEqual(['1'])
    expect(sections(data.region)).toEqual(['2'])
    expect(sections(data.agreementLadder)).toEqual(['1', '2'])
    expect(sections(data.cooperationPaths)).toEqual(['1', '2'])
  })

  it('leaves out a section that is limited to other sectors', async () => {
    const { data } = await ask(SCOPE, { ids: ['si-toolmakers', 'de-microsystems'] })
    expect(data.nodes.map(sections)).toEqual([['2'], ['2']])
    expect(data.nodes[0].sourceScope[0].sentence).toBe(
      'Section 2 (Actors in Germany and Slovenia) reports on Germany, Slovenia, in no sector alone.',
    )
  })
})

import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const PATHS = /* GraphQL */ `
  query Paths($input: PathInput!) {
    cooperationPaths(input: $input) {
      outcome sentence
      assumedLinks { from { id } to { id } kind role prior isInPlay sentence }
      paths {
        hops trust sentence
        steps { from { id } to { id } trust prior basisFactor ageFactor lastConfirmed sentence links { id kind } assumed { kind prior sentence } }
      }
    }
  }`

const MATCH = /* GraphQL */ `
  query Match($input: PartnerMatchInput!, $first: Int! = 10, $after: String) {
    partnerMatch(input: $input) {
      assumedLinks { from { id } to { id } kind }
      matches(first: $first, after: $after) {
        pageInfo { endCursor }
        nodes {
          candidate { id } score sentence
          components { kind value raw { name value } evidence { id } }
          reasonsAgainst { kind sentence links { id } }
          path { trust sentence steps { assumed { prior } } }
        }
      }
    }
  }`

interface Shown {
  readonly candidate: { readonly id: string }
  readonly score: number
}

const INTRODUCTION = { from: 'es-photonics', to: 'nl-beams', kind: 'LINKED_TO' }
const paths = async (
  assumedLinks: readonly object[],
  rules = {},
  ends = { from: 'es-photonics', to: 'nl-marking-lab' },
) => (await ask(PATHS, { input: { ...ends, rules: { ...rules, assumedLinks } } })).data.cooperationPaths
const MARKING = {
  for: { actor: 'es-photonics' },
  needs: [{ concept: 'c-surface-marking' }, { concept: 'c-laser-welding' }],
}
const ranked = async (assumedLinks: readonly object[]) =>
  (await ask(MATCH, { input: { ...MARKING, rules: { assumedLinks } } })).data.partnerMatch

describe('a link that the caller assumes', () => {
  it('opens a path, is marked on its step and echoed', async () => {
    expect((await paths([])).outcome).toBe('NONE_IN_SOURCES')
    const { outcome, sentence, assumedLinks, paths: found } = await paths([INTRODUCTION])
    expect(outcome).toBe('FOUND')
    expect(sentence).toBe(
      'The most trusted path from Málaga Photonics Cluster to Marking Lab has 2 links and a trust of 0.78, as of 2009-05-31; 1 link of it assumed by you.',
    )
    expect(assumedLinks).toEqual([
      {
        from: { id: 'es-photonics' },
        to: { id: 'nl-beams' },
        kind: 'LINKED_TO',
        role: null,
        prior: 0.8,
        isInPlay: true,
        sentence: 'Assumed by you: Málaga Photonics Cluster is linked to Eindhoven Beams.',
      },
    ])
    expect(found[0].trust).toBeCloseTo(0.8 * 0.97, 9)
    const [assumed, stated] = found[0].steps
    expect(assumed).toMatchObject({
      links: [],
      assumed: { kind: 'LINKED_TO', prior: 0.8 },
      basisFactor: 1,
      ageFactor: 1,
      lastConfirmed: '2009-05-31',
      sentence: 'Málaga Photonics Cluster is linked to Eindhoven Beams (assumed by you).',
    })
    expect(stated).toMatchObject({ assumed: null, links: [{ kind: 'BELONGS_TO' }] })
  })

  it('may lie in the middle, away from both ends', async () => {
    const { paths: found } = await paths(
      [{ from: 'si-sava-park', to: 'nl-beams', kind: 'HOSTS' }],
      {},
      {
        from: 'si-kranj-university',
        to: 'nl-marking-lab',
      },
    )
    expect(found[0].steps.map((step: { to: { id: string } }) => step.to.id)).toEqual([
      'si-laser-hall',
      'si-sava-park',
      'nl-beams',
      'nl-marking-lab',
    ])
    expect(found[0].trust).toBeCloseTo(0.97 * 0.85 * 0.85 * 0.97, 9)
  })

  it('is trusted as much from either end', async () => {
    const [there] = (await paths([INTRODUCTION])).paths
    const [back] = (await paths([INTRODUCTION], {}, { from: 'nl-marking-lab', to: 'es-photonics' })).paths
    expect(back.trust).toBeCloseTo(there.trust, 9)
  })

  it('takes the prior of its kind and role, of the call, or of its own', async () => {
    const trust = async (link: object, rules = {}) => (await paths([link], rules)).paths[0].trust / 0.97
    expect(await trust(INTRODUCTION)).toBeCloseTo(0.8, 9)
    expect(await trust(INTRODUCTION, { priors: [{ name: 'LINKED_TO', value: 0.5 }] })).toBeCloseTo(0.5, 9)
    expect(await trust({ ...INTRODUCTION, prior: 0.9 })).toBeCloseTo(0.9, 9)
    expect(await trust({ ...INTRODUCTION, kind: 'MEMBER_OF', role: 'ASSOCIATE' })).toBeCloseTo(0.65, 9)
  })

  it('counts as a signature where it is a party', async () => {
    const { assumedLinks, outcome } = await paths(
      [{ from: 'si-toolmakers', to: 'eu-light-charter', kind: 'PARTY_TO' }],
      {},
      { from: 'si-toolmakers', to: 'eu-light-charter' },
    )
    expect(assumedLinks[0]).toMatchObject({ prior: 0.95 })
    expect(assumedLinks[0].sentence).toContain('has signed')
    expect(outcome).toBe('FOUND')
  })

  it('changes nothing where a source names the same', async () => {
    const ends = { from: 'es-light-workshop', to: 'es-photonics' }
    const [without] = (await paths([], {}, ends)).paths
    const [withIt] = (await paths([{ ...ends, kind: 'BELONGS_TO' }], {}, ends)).paths
    expect(withIt).toEqual(without)
  })

  it('says where it takes no part', async () => {
    const link = { from: 'nl-beams', to: 'eu-old-lamp', kind: 'PARTNER_IN' }
    expect((await paths([link])).assumedLinks[0].isInPlay).toBe(true)
    const [left] = (await paths([link], { includePast: false })).assumedLinks
    expect(left.isInPlay).toBe(false)
    expect(left.sentence).toContain('takes no part')
  })

  it('is stored nowhere', async () => {
    await paths([INTRODUCTION])
    expect((await paths([])).outcome).toBe('NONE_IN_SOURCES')
  })

  it('raises the score of who it leads to and lowers none, and is told as a reason against', async () => {
    const [before, after] = [await ranked([]), await ranked([INTRODUCTION])]
    const scoreOf = (answer: { matches: { nodes: readonly Shown[] } }, id: string) =>
      answer.matches.nodes.find(({ candidate }) => candidate.id === id)?.score ?? 0
    for (const { candidate, score } of before.matches.nodes as Shown[])
      expect(scoreOf(after, candidate.id)).toBeGreaterThanOrEqual(score)
    expect(scoreOf(after, 'nl-marking-lab')).toBeCloseTo(
      scoreOf(before, 'nl-marking-lab') + (0.2 / 0.85) * 0.8 * 0.97,
      9,
    )
    expect(after.assumedLinks).toEqual([
      { from: { id: 'es-photonics' }, to: { id: 'nl-beams' }, kind: 'LINKED_TO' },
    ])
    const lab = after.matches.nodes.find(({ candidate }: Shown) => candidate.id === 'nl-marking-lab')
    expect(lab.sentence).toContain('1 link of it assumed by you')
    expect(lab.reasonsAgainst).toContainEqual({
      kind: 'PATH_ASSUMED',
      sentence: 'No source says that Málaga Photonics Cluster is linked to Eindhoven Beams (assumed by you).',
      links: [],
    })
    const reach = lab.components.find(({ kind }: { kind: string }) => kind === 'REACH')
    expect(reach.raw).toContainEqual({ name: 'links of it assumed by you', value: 1 })
    expect(reach.evidence).toHaveLength(1)
  })

  it('makes a cursor one of its own', async () => {
    const { matches } = (await ask(MATCH, { input: MARKING, first: 1 })).data.partnerMatch
    const { errors } = await askWrongly(MATCH, {
      input: { ...MARKING, rules: { assumedLinks: [INTRODUCTION] } },
      first: 1,
      after: matches.pageInfo.endCursor,
    })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it('needs no statement of its own', async () => {
    const count = async (assumedLinks: readonly object[]) =>
      (await ask(MATCH, { input: { ...MARKING, rules: { assumedLinks } } })).statements
    expect(await count([INTRODUCTION])).toEqual(await count([]))
  })

  it.each([
    [{ from: 'nobody' }, 'NOT_FOUND', 'from'],
    [{ to: 'nobody' }, 'NOT_FOUND', 'to'],
    [{ to: 'nl' }, 'BAD_USER_INPUT', 'to'],
    [{ from: 'c-photonics' }, 'BAD_USER_INPUT', 'from'],
    [{ to: 'es-photonics' }, 'BAD_USER_INPUT', 'to'],
    [{ to: 'es-optics-club' }, 'BAD_USER_INPUT', 'to'],
    [{ kind: 'LOCATED_IN' }, 'BAD_USER_INPUT', 'kind'],
    [{ kind: 'OFFERS' }, 'BAD_USER_INPUT', 'kind'],
    [{ kind: 'PARTY_TO' }, 'BAD_USER_INPUT', 'to'],
    [{ kind: 'MANAGES' }, 'BAD_USER_INPUT', 'to'],
    [{ kind: 'MEMBER_OF', role: 'LEAD' }, 'BAD_USER_INPUT', 'role'],
    [{ role: 'LEAD' }, 'BAD_USER_INPUT', 'role'],
    [{ prior: 0 }, 'BAD_USER_INPUT', 'prior'],
    [{ prior: 1.1 }, 'BAD_USER_INPUT', 'prior'],
  ])('is refused with %j, with the argument and the way out', async (changes, code, field) => {
    const rules = { assumedLinks: [{ ...INTRODUCTION, ...changes }] }
    for (const [query, input] of [
      [PATHS, { from: 'es-photonics', to: 'de', rules }],
      [MATCH, { ...MARKING, rules }],
    ] as const) {
      const { errors } = await askWrongly(query, { input })
      const argument = `input.rules.assumedLinks[0].${field}`
      expect(errors[0]?.extensions).toMatchObject({ code, argument })
      expect(errors[0]?.message.length).toBeGreaterThan(argument.length + 20)
    }
  })

  it.each([
    [Array.from({ length: 21 }, () => INTRODUCTION), {}, 'input.rules.assumedLinks'],
    [[INTRODUCTION, INTRODUCTION], {}, 'input.rules.assumedLinks[1]'],
    [[INTRODUCTION], { kinds: ['MEMBER_OF'] }, 'input.rules.assumedLinks[0].kind'],
  ])(
    'is refused where there are too many, the same twice, or kinds leave it out',
    async (assumedLinks, rules, argument) => {
      const { errors } = await askWrongly(PATHS, {
        input: { from: 'es-photonics', to: 'de', rules: { ...rules, assumedLinks } },
      })
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    },
  )
})

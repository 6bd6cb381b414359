import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const EXPLAINED = /* GraphQL */ `
  query Explained($input: PartnerMatchInput!, $first: Int!, $size: Int!, $portfolios: Int!) {
    partnerMatch(input: $input) {
      matches(first: $first) { nodes { ...explained } }
      portfolios(size: $size, first: $portfolios) {
        covered scoreSum sentence
        members { match { candidate { id } rank score } covers { need { concept { id } } link { id } } }
        uncovered { concept { id } }
      }
    }
  }
  fragment explained on Match {
    rank score
    candidate { id }
    components { kind value weight known }
    whatIf { component assumption value score gain rank sentence }
    mirror {
      score scoreIfUnknownsWereBest lackingCount sentence
      country { id }
      components { kind value contribution }
      statedNeeds { statement { kind from { id } to { id } } coverage { closeness link { from { id } } } }
      lacking { presence concept { id } links { from { id } to { id } } }
    }
  }`

const THREE = {
  for: { actor: 'es-photonics' },
  needs: [
    { concept: 'c-laser-processing' },
    { concept: 'c-s-testing' },
    { concept: 'c-surface-marking', importance: 6 },
  ],
}

interface Shown {
  readonly candidate: { readonly id: string }
  readonly rank: number
  readonly score: number
  readonly whatIf: readonly {
    readonly component: string
    readonly assumption: string
    readonly score: number
    readonly gain: number
    readonly rank: number
    readonly sentence: string
  }[]
}

const explained = async (input: object, { first = 10, size = 3, portfolios = 5 } = {}) =>
  (await ask(EXPLAINED, { input, first, size, portfolios })).data.partnerMatch
const one = (answer: { matches: { nodes: readonly Shown[] } }, id: string) =>
  answer.matches.nodes.find(({ candidate }) => candidate.id === id)

describe('what if', () => {
  it('says what asking for the access that is not recorded could bring', async () => {
    const optics = one(
      await explained({ for: { actor: 'es-photonics' }, needs: [{ concept: 'c-optical-metrology' }] }),
      'pl-optics-centre',
    )
    const access = optics?.whatIf.find(({ component }) => component === 'ACCESS')
    expect(access).toMatchObject({ assumption: 'UNKNOWNS_AT_BEST' })
    expect(access?.gain).toBeCloseTo(0.1 / 0.85, 9)
    expect(access?.score).toBeCloseTo((optics?.score ?? 0) + 0.1 / 0.85, 9)
    expect(access?.sentence).toBe(
      `If the access that is not recorded turned out to be open to anybody, the score would be ${access?.score.toFixed(3)} (+0.118), rank 1 as now.`,
    )
  })

  it('gives the rank that a better part would bring', async () => {
    const answer = await explained(THREE)
    expect(answer.matches.nodes.map(({ candidate }: Shown) => candidate.id).slice(0, 3)).toEqual([
      'nl-marking-lab',
      'si-laser-hall',
      'de-micro-lab',
    ])
    const lab = one(answer, 'de-micro-lab')
    const need = lab?.whatIf.find(({ component }) => component === 'NEED')
    expect(need).toMatchObject({ assumption: 'PART_AT_BEST', rank: 1 })
    expect(need?.sentence).toContain('rank 1 in place of 3')
  })

  it('never tells of a part at its best, never worsens a rank', async () => {
    for (const { whatIf, rank } of (await explained(THREE)).matches.nodes as Shown[]) {
      for (const then of whatIf) {
        expect(then.gain).toBeGreaterThan(0)
        expect(then.rank).toBeLessThanOrEqual(rank)
      }
    }
  })
})

describe('the mirror', () => {
  it('scores the seeker and its surroundings against the needs a candidate is stated to have', async () => {
    const lab = one(await explained(THREE), 'nl-marking-lab') as Shown & { mirror: Record<string, unknown> }
    expect(lab.mirror).toMatchObject({
      country: { id: 'nl' },
      statedNeeds: [
        {
          statement: { kind: 'NEEDS', from: { id: 'nl-marking-lab' }, to: { id: 'c-laser-cutting' } },
          coverage: { closeness: 1, link: { from: { id: 'es-light-workshop' } } },
        },
      ],
      lacking: [{ presence: 'NONE_NAMED', concept: { id: 'c-laser-cutting' } }],
      lackingCount: 1,
    })
    // NEED 1, ACCESS for members only; sectors, technologies and a way there are not recorded.
    expect(lab.mirror.score).toBeCloseTo((0.4 + 0.1 * 0.3) / 0.85, 9)
    expect(lab.mirror.scoreIfUnknownsWereBest).toBeCloseTo((0.4 + 0.1 * 0.3 + 0.35) / 0.85, 9)
  })

  it('scores nothing where no need is stated, and says so', async () => {
    const hall = one(await explained(THREE), 'si-laser-hall') as Shown & { mirror: Record<string, unknown> }
    expect(hall.mirror).toMatchObject({ score: null, components: [], statedNeeds: [], country: { id: 'si' } })
    expect(hall.mirror.sentence).toBe(
      'No need of Laser Hall is stated, so nothing is scored from its side. Nobody in Slovenia is named to offer Laser cutting; Málaga Photonics Cluster and its surroundings are.',
    )
  })

  it('tells nothing as lacking where the country of the candidate is not recorded', async () => {
    const { data } = await ask(`{
      partnerMatch(input: { for: { actor: "es-photonics" }, needs: [{ concept: "c-laser-welding" }] }) {
        whyNot(candidate: "pl-silent-institute") { mirror { country { id } lacking { presence } lackingCount sentence } }
      }
    }`)
    const { mirror } = data.partnerMatch.whyNot
    expect(mirror).toMatchObject({ country: null, lacking: [], lackingCount: 0 })
    expect(mirror.sentence).toContain('Its country is not recorded')
  })
})

describe('portfolios', () => {
  it('are the sets of partners that cover the needs together, none of them idle', async () => {
    const { portfolios } = await explained(THREE)
    expect(portfolios[0]).toMatchObject({
      covered: 1,
      uncovered: [],
      members: [
        {
          match: { candidate: { id: 'nl-marking-lab' }, rank: 1 },
          covers: [{ need: { concept: { id: 'c-surface-marking' } } }],
        },
        {
          match: { candidate: { id: 'si-laser-hall' }, rank: 2 },
          covers: [{ need: { concept: { id: 'c-s-testing' } } }],
        },
        {
          match: { candidate: { id: 'de-micro-lab' }, rank: 3 },
          covers: [{ need: { concept: { id: 'c-laser-processing' } } }],
        },
      ],
    })
    expect(portfolios[0].sentence).toBe(
      '3 partners cover 100 % of what is needed: Marking Lab for Surface marking, Laser Hall for Testing and Micro Lab Dresden for Laser processing. Nothing stays open.',
    )
    const covered = portfolios.map((portfolio: { covered: number }) => portfolio.covered)
    expect(covered).toEqual(covered.toSorted((a: number, b: number) => b - a))
  })

  it('cover less with fewer partners, and name what stays open', async () => {
    const { portfolios } = await explained(THREE, { size: 1, portfolios: 1 })
    expect(portfolios).toHaveLength(1)
    expect(portfolios[0]).toMatchObject({
      members: [{ match: { candidate: { id: 'nl-marking-lab' } } }],
      uncovered: [{ concept: { id: 'c-s-testing' } }],
    })
    expect(portfolios[0].covered).toBeCloseTo((0.5 + 6) / 8, 9)
  })

  it.each([
    [0, 5, 'size'],
    [4, 5, 'size'],
    [3, 0, 'first'],
    [3, 21, 'first'],
  ])('refuse size %i and first %i', async (size, portfolios, argument) => {
    const { errors } = await askWrongly(EXPLAINED, { input: THREE, first: 1, size, portfolios })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('a match with all that explains it', () => {
  it('sends the same statements for one match as for all', async () => {
    const variables = { input: THREE, size: 3, portfolios: 5 }
    const [first, all] = [
      await ask(EXPLAINED, { ...variables, first: 1 }),
      await ask(EXPLAINED, { ...variables, first: 50 }),
    ]
    expect(first.data.partnerMatch.matches.nodes[0].candidate.id).toBe('nl-marking-lab')
    expect(all.statements).toEqual(first.statements)
    const ranking = ['graphMark', 'entitiesByIds', 'profilesOf', 'conceptsNear', 'bodiesServing', 'offersOf']
    ranking.push('sectorNeighbours', 'profilesOf', 'cooperationAround')
    const seenFromThere = ['homeOf', 'conceptsNear', 'offersAtHome', 'offersInCountries']
    expect(all.statements.slice(0, ranking.length).toSorted()).toEqual(ranking.toSorted())
    const rest = all.statements.slice(ranking.length)
    expect(rest.filter((name) => seenFromThere.includes(name)).toSorted()).toEqual(seenFromThere.toSorted())
    expect(rest.filter((name) => !['entitiesByIds', 'linksByIds', ...seenFromThere].includes(name))).toEqual(
      [],
    )
  })
})

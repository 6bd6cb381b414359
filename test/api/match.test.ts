import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const MATCH = /* GraphQL */ `
  query Match($input: PartnerMatchInput!, $first: Int!, $after: String, $why: ID!) {
    partnerMatch(input: $input) {
      sentence asOf weightTotal dataVersion
      seeker { id } region { place { id } sector { id } }
      needs { concept { id } form importance }
      weights { component weight isOverridden }
      matches(first: $first, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...match }
      }
      whyNot(candidate: $why) { ...match }
    }
  }
  fragment match on Match {
    rank score scoreIfUnknownsWereBest coverage tier sentence
    candidate { id }
    components { kind axis value valueIfUnknownsWereBest known weight contribution raw { name value } sentence evidence { id } }
    needs { need { concept { id } } concept { id } link { id kind } closeness basisFactor formFit accessValue }
    reasonsFor { kind sentence links { id } }
    reasonsAgainst { kind sentence links { id } }
    toAsk { kind sentence }
    agreements { id }
    path { hops trust approach { body { id } } steps { from { id } to { id } } }
    excludedBy { kind sentence }
  }`

interface Part {
  readonly kind: string
  readonly value: number | null
  readonly valueIfUnknownsWereBest: number
  readonly weight: number
  readonly contribution: number
}
interface Shown {
  readonly candidate: { id: string }
  readonly rank: number | null
  readonly score: number
  readonly scoreIfUnknownsWereBest: number
  readonly components: readonly Part[]
}

const WELDING = {
  for: { actor: 'es-photonics' },
  needs: [{ concept: 'c-laser-welding', form: 'PILOT_PLANT' }],
}

const match = async (
  input: object,
  { first = 10, after = null as string | null, why = 'es-sol-incubator' } = {},
) => (await ask(MATCH, { input, first, after, why })).data.partnerMatch
const ranked = (answer: { matches: { nodes: Shown[] } }) =>
  answer.matches.nodes.map((one) => one.candidate.id)
const part = (one: Shown, kind: string) => one.components.find((component) => component.kind === kind)
const kinds = (reasons: readonly { kind: string }[]) => reasons.map((reason) => reason.kind)

describe('partner match', () => {
  it('ranks who offers what is needed abroad, with the parts that the rules give', async () => {
    const answer = await match(WELDING)
    expect(ranked(answer)).toEqual(['si-laser-hall', 'de-micro-lab'])
    const [hall, lab] = answer.matches.nodes
    expect(hall).toMatchObject({ rank: 1, tier: 'STRONG' })
    expect(part(hall, 'NEED')?.value).toBe(1)
    expect(part(hall, 'FORM')?.value).toBe(1)
    expect(part(hall, 'ACCESS')?.value).toBe(1)
    expect(part(hall, 'SECTOR')?.value).toBe(1)
    expect(part(hall, 'REACH')?.value).toBeCloseTo(0.92 * 0.88 * 0.97 * 0.8, 9)
    expect(hall.path).toMatchObject({ hops: 3, approach: { body: { id: 'es-andalusia-agency' } } })
    expect(lab).toMatchObject({ rank: 2, tier: 'POSSIBLE' })
    expect(part(lab, 'NEED')?.value).toBeCloseTo(0.6, 9)
    expect(part(lab, 'FORM')?.value).toBeCloseTo(0.5, 9)
    expect(part(lab, 'ACCESS')?.value).toBeCloseTo(0.2, 9)
    expect(part(lab, 'REACH')?.value).toBeCloseTo(0.95 ** 3, 9)
    expect(part(lab, 'SECTOR')?.value).toBeNull()
    expect(lab.path.steps[0].from).toEqual({ id: 'es-photonics' })
    expect(answer.sentence).toBe(hall.sentence)
  })

  it('gives scores that anybody can recompute from the answer', async () => {
    const answer = await match({
      ...WELDING,
      needs: [...WELDING.needs, { concept: 'c-optical-metrology', importance: 2 }],
    })
    expect(answer.matches.nodes.length).toBeGreaterThan(2)
    for (const one of [...answer.matches.nodes, answer.whyNot] as Shown[]) {
      const sum = (read: (component: Part) => number) =>
        one.components.reduce(
          (all, component) => all + (component.weight / answer.weightTotal) * read(component),
          0,
        )
      expect(one.score).toBeCloseTo(
        sum((component) => component.value ?? 0),
        9,
      )
      expect(one.score).toBeCloseTo(
        one.components.reduce((all, component) => all + component.contribution, 0),
        9,
      )
      expect(one.scoreIfUnknownsWereBest).toBeCloseTo(
        sum((component) => component.valueIfUnknownsWereBest),
        9,
      )
    }
  })

  it('tells what speaks for a candidate, what against, and what to ask', async () => {
    const answer = await match({
      for: { actor: 'es-photonics' },
      needs: [{ concept: 'c-optical-metrology', form: 'PILOT_PLANT' }],
    })
    const optics = answer.matches.nodes.find((one: Shown) => one.candidate.id === 'pl-optics-centre')
    expect(kinds(optics.reasonsFor)).toEqual(['NEED_COVERED', 'PATH_FOUND'])
    expect(kinds(optics.reasonsAgainst)).toEqual(['PATH_PAST', 'NOT_YET_OPERATING'])
    expect(kinds(optics.toAsk)).toEqual([
      'FORM_UNKNOWN',
      'ACCESS_UNKNOWN',
      'SECTOR_UNKNOWN',
      'TECHNOLOGY_UNKNOWN',
    ])
    expect(optics.coverage).toBeLessThan(1)
    expect(optics.scoreIfUnknownsWereBest).toBeGreaterThan(optics.score)
  })

  it('names every link and every evidence that a reason or part rests on', async () => {
    const answer = await match(WELDING)
    for (const one of answer.matches.nodes) {
      const ids = [...one.reasonsFor, ...one.reasonsAgainst].flatMap((reason) =>
        reason.links.map((link: { id: string }) => link.id),
      )
      const evidence = one.components.flatMap((component: { evidence: { id: string }[] }) =>
        component.evidence.map(({ id }) => id),
      )
      const { data } = await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
        ids: [...ids, ...evidence],
      })
      expect(data.nodes).not.toContain(null)
    }
  })

  it('answers for a region and a sector that stand for a cluster', async () => {
    const answer = await match({
      for: { region: { place: 'es-malaga', sector: 'c-light-industries' } },
      needs: WELDING.needs,
    })
    expect(answer).toMatchObject({
      seeker: null,
      region: { place: { id: 'es-malaga' }, sector: { id: 'c-light-industries' } },
    })
    const hall = answer.matches.nodes[0]
    expect(hall.candidate.id).toBe('si-laser-hall')
    expect(part(hall, 'SECTOR')?.value).toBeCloseTo(0.7, 9)
    expect(part(hall, 'TECHNOLOGY')?.value).toBeNull()
    expect(hall.path.approach.body.id).toBe('es-andalusia-agency')
  })

  it('explains a named absentee with the score it would have', async () => {
    const cutting = { ...WELDING, needs: [{ concept: 'c-laser-cutting' }] }
    const home = (await match(cutting, { why: 'es-light-workshop' })).whyNot
    expect(home).toMatchObject({ rank: null, excludedBy: [{ kind: 'SAME_COUNTRY' }] })
    expect(home.score).toBeGreaterThan(0)
    const nothing = (await match(WELDING, { why: 'si-sava-park' })).whyNot
    expect(nothing).toMatchObject({ tier: 'WEAK', excludedBy: [{ kind: 'OFFERS_NOTHING_NEEDED' }] })
    const nowhere = (await match(WELDING, { why: 'pl-silent-institute' })).whyNot
    expect(kinds(nowhere.excludedBy)).toEqual(['OFFERS_NOTHING_NEEDED', 'COUNTRY_UNKNOWN'])
    const itself = (await match(WELDING, { why: 'es-photonics' })).whyNot
    expect(kinds(itself.excludedBy)).toContain('IS_SEEKER')
    const present = (await match(WELDING, { why: 'de-micro-lab' })).whyNot
    expect(present).toMatchObject({ rank: 2, excludedBy: [] })
  })

  it('gives the same explanation of a candidate in the ranking and when asked why not', async () => {
    const answer = await match(WELDING, { why: 'si-laser-hall' })
    expect(answer.whyNot).toEqual(answer.matches.nodes[0])
  })

  it('narrows candidates by kind, type and country, and caps them by country', async () => {
    const at = (candidates: object) => match({ ...WELDING, candidates }, { why: 'de-micro-lab' })
    expect(ranked(await at({ countries: ['si'] }))).toEqual(['si-laser-hall'])
    expect((await at({ countries: ['si'] })).whyNot.excludedBy[0].kind).toBe('NOT_IN_COUNTRY')
    expect(ranked(await at({ facilityKinds: ['RESEARCH_CENTRE'] }))).toEqual(['de-micro-lab'])
    expect(ranked(await at({ types: ['ORGANISATION'] }))).toEqual([])
    const cutting = { ...WELDING, needs: [{ concept: 'c-laser-cutting' }], abroadOnly: false }
    const home = await match(cutting, { why: 'es-light-workshop' })
    expect(home.whyNot.excludedBy).toEqual([])
  })

  it('ranks no more of a country than the caller wants, and says so of the next', async () => {
    const question = {
      for: { actor: 'de-microsystems' },
      needs: [{ concept: 'c-laser-cutting' }, { concept: 'c-s-training' }],
    }
    const all = await match(question)
    expect(ranked(all)).toEqual(expect.arrayContaining(['es-light-workshop', 'es-andalusia-agency']))
    const capped = await match({ ...question, perCountry: 1 }, { why: ranked(all)[1] ?? '' })
    expect(capped.matches.totalCount).toBe(all.matches.totalCount - 1)
    expect(kinds(capped.whyNot.excludedBy)).toEqual(['COUNTRY_FULL'])
  })

  it('shows what is agreed already, leaves it out or asks for it alone', async () => {
    const needs = [{ concept: 'c-laser-welding' }]
    const base = { for: { actor: 'es-photonics' }, needs }
    expect(ranked(await match({ ...base, alreadyAgreed: 'ONLY' }))).toEqual([])
    expect(ranked(await match({ ...base, alreadyAgreed: 'EXCLUDE' }))).toEqual([
      'si-laser-hall',
      'de-micro-lab',
    ])
    const { agreements, excludedBy } = (
      await match({ ...base, alreadyAgreed: 'EXCLUDE' }, { why: 'de-microsystems' })
    ).whyNot
    expect(agreements).toEqual([{ id: 'eu-photonics-memorandum' }])
    expect(kinds(excludedBy)).toContain('ALREADY_AGREED')
  })

  it('weighs as the caller says, echoes it, and leaves a part of weight 0 out', async () => {
    const answer = await match({
      ...WELDING,
      weights: [
        { component: 'REACH', weight: 1 },
        { component: 'SECTOR', weight: 0 },
      ],
    })
    expect(answer.weights).toContainEqual({ component: 'REACH', weight: 1, isOverridden: true })
    expect(part(answer.matches.nodes[0], 'SECTOR')).toBeUndefined()
    const noForm = await match({ ...WELDING, needs: [{ concept: 'c-laser-welding' }] })
    expect(noForm.weights).toContainEqual({ component: 'FORM', weight: 0, isOverridden: false })
    expect(noForm.weightTotal).toBeCloseTo(0.85, 9)
  })

  it('walks its pages in order, and refuses a cursor of another question', async () => {
    const first = await match(WELDING, { first: 1 })
    const second = await match(WELDING, { first: 1, after: first.matches.pageInfo.endCursor })
    expect([...ranked(first), ...ranked(second)]).toEqual(ranked(await match(WELDING)))
    expect(second.matches.nodes[0].rank).toBe(2)
    const { errors } = await askWrongly(MATCH, {
      input: { ...WELDING, abroadOnly: false },
      first: 1,
      after: first.matches.pageInfo.endCursor,
      why: 'es-photonics',
    })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it('sends the same statements for 1 match as for all', async () => {
    const lean = MATCH.replace('whyNot(candidate: $why) { ...match }', '').replace(', $why: ID!', '')
    const one = await ask(lean, { input: WELDING, first: 1 })
    const all = await ask(lean, {
      input: { ...WELDING, needs: [{ concept: 'c-laser-processing' }] },
      first: 100,
    })
    expect(all.statements.length).toBe(one.statements.length)
    expect(new Set(all.statements).size).toBeGreaterThan(6)
  })

  it.each([
    [{ ...WELDING, needs: [{ concept: 'c-nothing' }] }, 'NOT_FOUND', 'input.needs[0].concept'],
    [{ ...WELDING, needs: [{ concept: 'es' }] }, 'BAD_USER_INPUT', 'input.needs[0].concept'],
    [{ ...WELDING, candidates: { countries: ['xx'] } }, 'NOT_FOUND', 'input.candidates.countries[0]'],
    [
      { ...WELDING, candidates: { countries: ['es-malaga'] } },
      'BAD_USER_INPUT',
      'input.candidates.countries[0]',
    ],
    [{ ...WELDING, needs: [{ concept: 'c-photonics' }] }, 'BAD_USER_INPUT', 'input.needs[0].concept'],
    [
      { ...WELDING, needs: [{ concept: 'c-laser-welding', importance: 0 }] },
      'BAD_USER_INPUT',
      'input.needs[0].importance',
    ],
    [{ ...WELDING, for: { actor: 'nobody' } }, 'NOT_FOUND', 'input.for.actor'],
    [{ ...WELDING, for: { actor: 'es' } }, 'BAD_USER_INPUT', 'input.for.actor'],
    [
      { ...WELDING, for: { region: { place: 'nowhere', sector: 'c-photonics' } } },
      'NOT_FOUND',
      'input.for.region.place',
    ],
    [
      { ...WELDING, for: { region: { place: 'es', sector: 'c-laser-welding' } } },
      'BAD_USER_INPUT',
      'input.for.region.sector',
    ],
    [{ ...WELDING, for: { actor: 'pl-silent-institute' } }, 'BAD_USER_INPUT', 'input.abroadOnly'],
    [
      { ...WELDING, weights: [{ component: 'NEED', weight: 2 }] },
      'BAD_USER_INPUT',
      'input.weights[0].weight',
    ],
    [{ ...WELDING, candidates: { types: ['PLACE'] } }, 'BAD_USER_INPUT', 'input.candidates.types[0]'],
    [{ ...WELDING, perCountry: 0 }, 'BAD_USER_INPUT', 'input.perCountry'],
  ])('refuses %j', async (input, code, argument) => {
    const { errors } = await askWrongly(MATCH, { input, first: 1, why: 'es-photonics' })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
  })

  it('refuses an unknown candidate and still gives the ranking', async () => {
    const { data, errors } = await askWrongly(MATCH, { input: WELDING, first: 1, why: 'nobody' })
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'candidate' })
    expect(data.partnerMatch.matches.nodes).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const PATHS = /* GraphQL */ `
  query Paths($input: PathInput!) {
    cooperationPaths(input: $input) {
      outcome sentence shortestHops isTruncated asOf maxHops
      from { id } to { id }
      priors { name value isOverridden }
      paths { ...path }
      approaches { ...path approach { body { id } factor because { kind evidence { id } } } }
    }
  }
  fragment path on CooperationPath {
    hops trust isTransnational sentence
    countries { id }
    borders { before { id } after { id } from { id } to { id } }
    steps {
      from { id } to { id }
      links { id kind evidence { id } }
      prior ageFactor basisFactor trust isPast lastConfirmed sentence
      alternatives { id }
    }
  }`

interface Step {
  readonly from: { id: string }
  readonly to: { id: string }
  readonly trust: number
}
const paths = async (input: object) => (await ask(PATHS, { input })).data.cooperationPaths
const stops = (path: { steps: readonly Step[] }) => [
  path.steps[0]?.from.id,
  ...path.steps.map((step) => step.to.id),
]

describe('cooperation paths', () => {
  it('leads through a signed agreement, names the border and the evidence of each step', async () => {
    const { outcome, paths: found, sentence } = await paths({ from: 'es-photonics', to: 'de-micro-lab' })
    expect(outcome).toBe('FOUND')
    expect(sentence).toContain('3 links')
    expect(stops(found[0])).toEqual([
      'es-photonics',
      'eu-photonics-memorandum',
      'de-microsystems',
      'de-micro-lab',
    ])
    expect(found[0]).toMatchObject({
      hops: 3,
      isTransnational: true,
      countries: [{ id: 'es' }, { id: 'de' }],
      borders: [
        {
          before: { id: 'es-photonics' },
          after: { id: 'de-microsystems' },
          from: { id: 'es' },
          to: { id: 'de' },
        },
      ],
    })
    expect(found[0].trust).toBeCloseTo(0.95 * 0.95 * 0.95, 9)
    expect(found[0].steps[0].sentence).toMatch(
      /^Málaga Photonics Cluster has signed Memorandum on Photonics .*section 3, lines 89, stated\]\.$/,
    )
  })

  it('multiplies the trust of its steps, each prior times basis times age', async () => {
    for (const [from, to] of [
      ['es-photonics', 'de-micro-lab'],
      ['es-photonics', 'pl-optics-centre'],
      ['es-andalusia-agency', 'si-laser-hall'],
    ]) {
      for (const path of (await paths({ from, to })).paths) {
        const product = path.steps.reduce((all: number, step: Step) => all * step.trust, 1)
        expect(path.trust).toBeCloseTo(product, 9)
        for (const step of path.steps)
          expect(step.trust).toBeCloseTo(step.prior * step.ageFactor * step.basisFactor, 9)
      }
    }
  })

  it('uses an ended project, flagged and lowered, unless the past is left out', async () => {
    const input = { from: 'es-photonics', to: 'pl-optics-centre' }
    const { paths: found } = await paths(input)
    expect(stops(found[0])).toEqual(['es-photonics', 'es-light-workshop', 'eu-old-lamp', 'pl-optics-centre'])
    expect(found[0].trust).toBeCloseTo(0.97 * (0.88 * 0.8) * 0.92, 9)
    expect(found[0].steps.map((step: { isPast: boolean }) => step.isPast)).toEqual([false, true, false])
    const { outcome } = await paths({ ...input, rules: { includePast: false } })
    expect(outcome).toBe('NONE_IN_SOURCES')
  })

  it('ends at an actor in the country where a country is asked for', async () => {
    const { paths: found, to } = await paths({ from: 'es-photonics', to: 'de' })
    expect(to).toEqual({ id: 'de' })
    expect(stops(found[0])).toEqual(['es-photonics', 'eu-photonics-memorandum', 'de-microsystems'])
  })

  it('does not turn at a funder, does not pass a supranational body, and says so', async () => {
    const input = { from: 'es-photonics', to: 'si-laser-hall' }
    const { outcome, paths: found, approaches, sentence } = await paths(input)
    expect(outcome).toBe('NONE_IN_SOURCES')
    expect(found).toEqual([])
    expect(sentence).toContain('name no chain of cooperation')
    expect(sentence).toContain('Andalusian Innovation Agency')
    expect(approaches).toHaveLength(1)
    expect(stops(approaches[0])).toEqual([
      'es-andalusia-agency',
      'eu-bright',
      'si-kranj-university',
      'si-laser-hall',
    ])
    expect(approaches[0]).toMatchObject({
      approach: { body: { id: 'es-andalusia-agency' }, factor: 0.8, because: { kind: 'SERVES' } },
    })
    expect(approaches[0].trust).toBeCloseTo(0.92 * 0.88 * 0.97 * 0.8, 9)
    const opened = await paths({ ...input, rules: { throughSupranational: true } })
    expect(stops(opened.paths[0])).toEqual([
      'es-photonics',
      'eu-light-council',
      'si-kranj-university',
      'si-laser-hall',
    ])
  })

  it('lists parallel links on one step, the one that counts first', async () => {
    const { paths: found } = await paths({ from: 'si-kranj-university', to: 'si-laser-hall' })
    expect(found).toHaveLength(1)
    expect(found[0].steps[0].links.map((link: { kind: string }) => link.kind)).toEqual([
      'BELONGS_TO',
      'FOUNDED',
    ])
  })

  it('does not count having to sign as having signed', async () => {
    const { outcome } = await paths({ from: 'si-toolmakers', to: 'eu-light-charter' })
    expect(outcome).toBe('END_HAS_NO_LINKS')
  })

  it('says which end has no link, and how long the shortest path is where it is too long', async () => {
    const silent = await paths({ from: 'es-photonics', to: 'pl-silent-institute' })
    expect(silent.outcome).toBe('END_HAS_NO_LINKS')
    expect(silent.sentence).toContain('Silent Institute')
    const tight = await paths({ from: 'es-photonics', to: 'de-micro-lab', rules: { maxHops: 2 } })
    expect(tight).toMatchObject({ outcome: 'NONE_WITHIN_HOPS', shortestHops: 3, maxHops: 2 })
  })

  it("takes the caller's priors and echoes them", async () => {
    const { paths: found, priors } = await paths({
      from: 'es-photonics',
      to: 'de-micro-lab',
      rules: { priors: [{ name: 'PARTY_TO.SIGNED', value: 0.5 }] },
    })
    expect(found[0].trust).toBeCloseTo(0.5 * 0.5 * 0.95, 9)
    expect(priors.filter((prior: { isOverridden: boolean }) => prior.isOverridden)).toEqual([
      { name: 'PARTY_TO.SIGNED', value: 0.5, isOverridden: true },
    ])
  })

  it('lets trust age with the day asked for, and never moves with the clock', async () => {
    const trustAsOf = async (asOf: string | null) =>
      (await paths({ from: 'si-kranj-university', to: 'si-laser-hall', rules: { asOf } })).paths[0].trust
    expect(await trustAsOf(null)).toBeCloseTo(0.97, 9)
    expect(await trustAsOf('2011-05-31')).toBeCloseTo(0.97, 9)
    expect(await trustAsOf('2014-06-01')).toBeCloseTo(0.97 * 0.95 ** 3, 9)
    expect(await trustAsOf('2050-01-01')).toBeCloseTo(0.97 * 0.5, 9)
  })

  it('sends the same few statements for one path and for many, whatever the ends', async () => {
    const count = async (input: object) => (await ask(PATHS, { input })).statements.length
    const one = await count({ from: 'si-sava-park', to: 'es', first: 1 })
    expect(await count({ from: 'si-sava-park', to: 'es', first: 25 })).toBe(one)
    expect(one).toBeLessThanOrEqual(8)
  })

  it.each([
    [{ from: 'nobody', to: 'de' }, 'NOT_FOUND', 'input.from'],
    [{ from: 'es-photonics', to: 'nowhere' }, 'NOT_FOUND', 'input.to'],
    [{ from: 'es', to: 'de' }, 'BAD_USER_INPUT', 'input.from'],
    [{ from: 'es-photonics', to: 'de-saxony' }, 'BAD_USER_INPUT', 'input.to'],
    [{ from: 'es-photonics', to: 'c-photonics' }, 'BAD_USER_INPUT', 'input.to'],
    [{ from: 'es-photonics', to: 'es-photonics' }, 'BAD_USER_INPUT', 'input.to'],
    [{ from: 'es-photonics', to: 'es' }, 'BAD_USER_INPUT', 'input.to'],
    [{ from: 'es-photonics', to: 'de', first: 0 }, 'BAD_USER_INPUT', 'input.first'],
    [{ from: 'es-photonics', to: 'de', rules: { maxHops: 7 } }, 'BAD_USER_INPUT', 'input.rules.maxHops'],
    [
      { from: 'es-photonics', to: 'de', rules: { kinds: ['LOCATED_IN'] } },
      'BAD_USER_INPUT',
      'input.rules.kinds',
    ],
    [
      { from: 'es-photonics', to: 'de', rules: { priors: [{ name: 'NO', value: 1 }] } },
      'BAD_USER_INPUT',
      'input.rules.priors[0].name',
    ],
    [
      { from: 'es-photonics', to: 'de', rules: { priors: [{ name: 'HOSTS', value: 0 }] } },
      'BAD_USER_INPUT',
      'input.rules.priors[0].value',
    ],
  ])('refuses %j with the argument and the way out', async (input, code, argument) => {
    const { errors } = await askWrongly(PATHS, { input })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
    expect(errors[0]?.message.length).toBeGreaterThan(argument.length + 20)
  })
})

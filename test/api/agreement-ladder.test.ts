import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const LADDER = /* GraphQL */ `
  query Ladder($between: [ID!]!, $asOf: LocalDate) {
    agreementLadder(between: $between, asOf: $asOf) {
      sentence asOf isTruncated
      between { id }
      usualNextStep { name } optionalSteps { name } skipped { name }
      rungs {
        step { name title precedes }
        state isReached sentence
        agreements {
          agreement { id } state placedBy sentence
          parties {
            side { id } party { id } standing isCurrent
            link { kind evidence { citation } }
            reasons { rule { rule statement } links { kind sentence } }
          }
        }
      }
      offLadder { agreement { id } }
      activities {
        isPursuedByBoth
        activity { name concept { id } priority { priority } }
        pursuits { side { id } actor { id } link { kind } reasons { rule { rule } links { kind } } }
      }
    }
  }`

interface Rung {
  readonly step: { readonly name: string }
  readonly state: string
}
const ladder = async (between: readonly string[], asOf: string | null = null) =>
  (await ask(LADDER, { between, asOf })).data.agreementLadder
const states = ({ rungs }: { rungs: Rung[] }) => rungs.map(({ step, state }) => `${step.name} ${state}`)

describe('the ladder of agreements', () => {
  it('shows a signed memorandum between two clusters, and the usual next step', async () => {
    const answer = await ladder(['es-photonics', 'de-microsystems'])
    expect(states(answer)).toEqual([
      '1 SIGNED',
      '1a NOTHING_RECORDED',
      '2 NOTHING_RECORDED',
      '3 NOTHING_RECORDED',
    ])
    expect(answer).toMatchObject({
      between: [{ id: 'es-photonics' }, { id: 'de-microsystems' }],
      asOf: '2009-05-31',
      isTruncated: false,
      usualNextStep: { name: '2' },
      optionalSteps: [{ name: '1a' }],
      skipped: [],
      offLadder: [],
    })
    expect(answer.sentence).toBe(
      'As of 2009-05-31, Málaga Photonics Cluster and Saxony Microsystems Cluster have reached step 1 (memorandum of understanding) of the ladder of agreements, themselves or through those who stand for them. The usual next step is step 2 (collaboration agreement). Cluster initiatives come first, then their members, then states. The order is encouraged, never required.',
    )
    const [party] = answer.rungs[0].agreements[0].parties
    expect(party).toMatchObject({
      side: { id: 'es-photonics' },
      party: { id: 'es-photonics' },
      standing: 'SIGNED',
    })
    expect(party.link.evidence[0].citation).toMatch(/section 3, lines 89, stated$/)
    expect(await ladder(['es-photonics', 'de-microsystems'], '2007-02-28')).toMatchObject({
      usualNextStep: { name: '1' },
      rungs: [{ state: 'NOT_YET', isReached: false }, {}, {}, {}],
    })
  })

  it('shows what is only proposed, what is past and what was skipped, with who stands for whom and why', async () => {
    const answer = await ladder(['es-photonics', 'it-vetro'])
    expect(states(answer)).toEqual(['1 PROPOSED', '1a NOTHING_RECORDED', '2 ENDED', '3 SIGNED'])
    expect(answer).toMatchObject({ usualNextStep: null, skipped: [{ name: '1' }, { name: '2' }] })
    const [memorandum, , accord, treaty] = answer.rungs.map(
      (rung: { agreements: unknown[] }) => rung.agreements[0],
    )
    expect(memorandum.sentence).toBe(
      'Vetro Memorandum: only proposed, or still to be signed; having to sign is not having signed (Málaga Photonics Cluster; Vetro Association).',
    )
    expect(accord).toMatchObject({ placedBy: 'KIND', agreement: { id: 'it-vetro-accord' } })
    expect(accord.parties).toMatchObject([
      {
        party: { id: 'es-light-workshop' },
        reasons: [{ rule: { rule: 'MEMBER' }, links: [{ kind: 'BELONGS_TO' }] }],
      },
      {
        party: { id: 'it-vetro-works' },
        reasons: [{ rule: { rule: 'MEMBER' }, links: [{ kind: 'MEMBER_OF' }] }],
      },
    ])
    expect(treaty).toMatchObject({ placedBy: 'LEVEL', agreement: { id: 'it-glass-treaty' } })
    expect(treaty.parties).toMatchObject([
      { standing: 'SIGNED', party: { id: 'es-andalusia-agency' }, reasons: [{ rule: { rule: 'STATE' } }] },
      { standing: 'RATIFIED', party: { id: 'it-ministry-of-glass' }, reasons: [{ rule: { rule: 'STATE' } }] },
    ])
    expect(treaty.parties[1].reasons[0].links).toEqual([
      { kind: 'LOCATED_IN', sentence: 'Ministry of Glass is located in Italy.' },
    ])
    const before = await ladder(['es-photonics', 'it-vetro'], '2007-06-01')
    expect(states(before)).toEqual(['1 PROPOSED', '1a NOTHING_RECORDED', '2 SIGNED', '3 NOT_YET'])
    expect(before.usualNextStep).toEqual({ name: '3' })
  })

  it('answers for two countries, and for regions, through the bodies located there', async () => {
    const countries = await ladder(['it', 'es'])
    expect(states(countries)).toEqual(['1 PROPOSED', '1a NOTHING_RECORDED', '2 ENDED', '3 SIGNED'])
    const [party] = countries.rungs[0].agreements[0].parties
    expect(party).toMatchObject({
      side: { id: 'it' },
      party: { id: 'it-vetro' },
      reasons: [{ rule: { rule: 'LOCATED' }, links: [{ kind: 'LOCATED_IN' }] }],
    })
    expect(states(await ladder(['es-andalusia', 'de-saxony']))[0]).toBe('1 SIGNED')
    expect(states(await ladder(['pl', 'it']))).toEqual([
      '1 NOTHING_RECORDED',
      '1a NOTHING_RECORDED',
      '2 NOTHING_RECORDED',
      '3 NOTHING_RECORDED',
    ])
  })

  it('tells the activities that either side or both pursue, and through whom', async () => {
    const { activities } = await ladder(['it-vetro', 'es-andalusia-agency'])
    expect(activities).toMatchObject([
      {
        activity: { concept: { id: 'c-a-summer-internships' }, priority: { priority: 'HUMAN_RESOURCES' } },
        isPursuedByBoth: false,
        pursuits: [
          { side: { id: 'it-vetro' }, actor: { id: 'it-vetro' }, reasons: [{ rule: { rule: 'ITSELF' } }] },
        ],
      },
      {
        activity: { concept: { id: 'c-a-joint-theses' } },
        isPursuedByBoth: true,
        pursuits: [
          {
            side: { id: 'it-vetro' },
            actor: { id: 'it-aurora' },
            reasons: [{ rule: { rule: 'UNDERTAKING' }, links: [{ kind: 'PARTNER_IN' }] }],
          },
          { side: { id: 'es-andalusia-agency' }, actor: { id: 'it-aurora' } },
        ],
      },
    ])
    const { activities: before } = await ladder(['it-vetro', 'es-andalusia-agency'], '2006-12-31')
    expect(before).toHaveLength(1)
  })

  it('sends two statements of its own, whatever it finds', async () => {
    const few = await ask(LADDER, { between: ['pl', 'de'] })
    const many = await ask(LADDER, { between: ['it', 'es'] })
    expect(few.statements).toEqual(['graphMark', 'entitiesByIds', 'agreementsBetween', 'activitiesBetween'])
    expect(many.statements.toSorted()).toEqual(
      [...few.statements, 'linksByIds', 'entitiesByIds', 'entitiesByIds', 'evidenceByIds'].toSorted(),
    )
  })

  it.each([
    [['it'], 'BAD_USER_INPUT', 'between'],
    [['it', 'es', 'de'], 'BAD_USER_INPUT', 'between'],
    [['it', 'it'], 'BAD_USER_INPUT', 'between'],
    [['es-photonics', 'es-optics-club'], 'BAD_USER_INPUT', 'between'],
    [['it', 'es-photonics'], 'BAD_USER_INPUT', 'between'],
    [['it', 'nowhere'], 'NOT_FOUND', 'between[1]'],
    [['it-pisa', 'es'], 'BAD_USER_INPUT', 'between[0]'],
    [['es-photonics', 'eu-bright'], 'BAD_USER_INPUT', 'between[1]'],
  ])('refuses %j with the argument and the way out', async (between, code, argument) => {
    const { errors } = await askWrongly(LADDER, { between })
    expect(errors[0]?.extensions).toMatchObject({ code, argument })
    expect(errors[0]?.message.length).toBeGreaterThan(argument.length + 20)
  })
})

describe('the reference of the ladder', () => {
  it('gives the steps, the twelve activities in three priorities, and where they are written down', async () => {
    const { data } = await ask(/* GraphQL */ `{
      reference {
        agreementLadder {
          order
          steps { name title isOptional precedes citation { section lines { first last } text } }
          standInRules { rule statement steps inActivities }
          citation { source { id } section }
        }
        clusterActivities { name concept { id } priority { priority name order citation { section } } citation { section lines { first last } } }
      }
    }`)
    const { agreementLadder: model, clusterActivities } = data.reference
    expect(
      model.steps.map((step: { name: string; isOptional: boolean }) => [step.name, step.isOptional]),
    ).toEqual([
      ['1', false],
      ['1a', true],
      ['2', false],
      ['3', false],
    ])
    expect(model.citation).toEqual({ source: { id: 'report-2009' }, section: '3.4.4.1' })
    expect(model.standInRules).toHaveLength(9)
    const priorities = clusterActivities.map(
      (one: { priority: { priority: string } }) => one.priority.priority,
    )
    const count = (name: string) => priorities.filter((one: string) => one === name).length
    expect([count('POLICY_FRAMEWORK'), count('HUMAN_RESOURCES'), count('INVESTMENT_AND_FINANCE')]).toEqual([
      3, 6, 3,
    ])
    for (const { citation } of [...model.steps, ...clusterActivities]) {
      expect(citation.section).toBe('3.4.4.1')
      for (const { first, last } of citation.lines) {
        expect(first).toBeGreaterThanOrEqual(1329)
        expect(last).toBeLessThanOrEqual(1476)
      }
    }
    // The small world knows two of the twelve.
    expect(clusterActivities.filter((one: { concept: unknown }) => one.concept !== null)).toHaveLength(2)
  })
})

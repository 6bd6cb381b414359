import { groupBy } from '../../group-by.js'
import { listed, withArticle } from '../sentences.js'
import type { LadderAgreement, LadderState, Rung } from './ladder.js'
import type { LadderAnswer } from './ladder-answer.js'
import type { LadderStep } from './model.js'

const STATE_WORDS: Readonly<Record<LadderState, string>> = {
  RATIFIED: 'ratified for both sides',
  SIGNED: 'signed for both sides',
  SIGNED_BY_ONE_SIDE: 'signed or ratified for one side only',
  PROPOSED: 'only proposed, or still to be signed; having to sign is not having signed',
  NOT_RECORDED: 'both sides are parties; whether they signed is not recorded',
  NOT_YET: 'not yet in force on that day',
  ENDED: 'no longer in force, or left by one side, on that day',
  NOTHING_RECORDED: 'nothing is recorded in the sources',
}

/** "step 1 (memorandum of understanding)" */
function stepWords({ name, title }: LadderStep): string {
  return `step ${name} (${title.charAt(0).toLowerCase()}${title.slice(1)})`
}

/** An agreement in a sentence: how far it has got and who the parties are on each side. */
export function ladderAgreementSentence({ name, state, parties }: LadderAgreement): string {
  const sides = [...groupBy(parties, (party) => party.sideId).values()]
  const names = sides.map((ofOne) => listed([...new Set(ofOne.map((party) => party.name))]))
  return `${name}: ${STATE_WORDS[state]} (${names.join('; ')}).`
}

/** A step in a sentence: how far the two sides have got on it. */
export function rungSentence({ step, state, agreements }: Rung): string {
  const leading = agreements.filter((agreement) => agreement.state === state).map(({ name }) => name)
  const by =
    leading.length === 0
      ? ''
      : ` ${listed(leading.slice(0, NAMES_MAX))}${leading.length > NAMES_MAX ? ' and others' : ''}:`
  return `Step ${step.name}, ${step.title}:${by} ${STATE_WORDS[state]}.`
}

const NAMES_MAX = 3

/** The whole answer in a few sentences. */
export function ladderSentence({ between, asOf, climb, model }: LadderAnswer): string {
  const names = listed(between.map((side) => (side.label === 'Place' ? withArticle(side.name) : side.name)))
  const reached = climb.rungs.filter((rung) => rung.isReached).map((rung) => stepWords(rung.step))
  const begun = climb.rungs.filter(({ state, isReached }) => !isReached && BEGUN.includes(state))
  return [
    reached.length > 0
      ? `As of ${asOf}, ${names} have reached ${listed(reached)} of the ladder of agreements, themselves or through those who stand for them.`
      : `As of ${asOf}, no step of the ladder of agreements between ${names} is recorded as reached.`,
    ...begun.map(({ step, state }) => `On ${stepWords(step)}: ${STATE_WORDS[state]}.`),
    ...(climb.skipped.length > 0
      ? [
          `No agreement that both signed is recorded on ${listed(climb.skipped.map(stepWords))}; it can still be made.`,
        ]
      : []),
    climb.usualNextStep === null
      ? 'No further step follows on this ladder.'
      : `The usual ${reached.length > 0 ? 'next' : 'first'} step is ${stepWords(climb.usualNextStep)}.`,
    model.order,
  ].join(' ')
}

/** States worth telling of a step that is not reached. */
const BEGUN: readonly LadderState[] = ['SIGNED_BY_ONE_SIDE', 'PROPOSED', 'NOT_RECORDED', 'NOT_YET', 'ENDED']

import type { EntityRecord } from '../../graph/entities.js'
import type { Loaders } from '../../loaders/index.js'
import { isAfter, isBefore } from '../dates.js'

export type InForce = 'IN_FORCE' | 'NOT_IN_FORCE' | 'NOT_RECORDED'

/** Whether an agreement is in force on a day, and why. */
export interface ForceAnswer {
  readonly state: InForce
  readonly asOf: string
  readonly sentence: string
}

interface Question {
  readonly asOf: string
  /** The date of the data: where no start or end is recorded, nothing is known of the days before or after it. */
  readonly knownOn: string
}

/** Whether an agreement is in force on the day that is asked for. */
export async function inForce(
  agreement: EntityRecord,
  { asOf, knownOn }: Question,
  loaders: Loaders,
): Promise<ForceAnswer> {
  const counts = await loaders.partyCounts(asOf).load(agreement.id)
  const signed = counts
    .filter(({ standing }) => standing === 'SIGNED' || standing === 'RATIFIED')
    .reduce((sum, { count }) => sum + count, 0)
  const [state, why] = forceOf({ ...agreement, signed }, { asOf, knownOn })
  return { state, asOf, sentence: `${agreement.name} ${WORDS[state]} on ${asOf}: ${why}.` }
}

const WORDS: Readonly<Record<InForce, string>> = {
  IN_FORCE: 'is in force as far as is recorded',
  NOT_IN_FORCE: 'is not in force',
  NOT_RECORDED: 'may or may not be in force',
}

interface Dated {
  readonly status: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** How many parties are recorded to have signed or ratified by the day. */
  readonly signed: number
}

/** Two parties make an agreement, whether or not its own status is recorded. */
const PARTIES_MIN = 2

type Verdict = readonly [InForce, why: string]

/** Whether something with these dates and signatures is in force, and why, as a clause. */
export function forceOf(dated: Dated, question: Question): Verdict {
  return outOfBounds(dated, question) ?? notMade(dated) ?? unknownBounds(dated, question) ?? inBounds(dated)
}

function outOfBounds({ status, validFrom, validTo }: Dated, { asOf }: Question): Verdict | null {
  if (validFrom !== null && isAfter(validFrom, asOf)) return ['NOT_IN_FORCE', `it holds from ${validFrom}`]
  if (validTo !== null && isBefore(validTo, asOf)) return ['NOT_IN_FORCE', `it held until ${validTo}`]
  return validTo === null && status === 'ENDED'
    ? ['NOT_IN_FORCE', 'the source says that it has ended, and not when']
    : null
}

/** An agreement that has ended was made once. */
const MADE = ['SIGNED', 'RATIFIED', 'ENDED']

function notMade({ status, signed }: Dated): Verdict | null {
  if (MADE.includes(status ?? '') || signed >= PARTIES_MIN) return null
  return status === 'PROPOSED'
    ? ['NOT_IN_FORCE', 'it is proposed, and not recorded to be signed']
    : ['NOT_RECORDED', 'signatures of two parties are not recorded']
}

function unknownBounds({ validFrom, validTo }: Dated, { asOf, knownOn }: Question): Verdict | null {
  if (validFrom === null && asOf < knownOn) return ['NOT_RECORDED', 'since when it holds is not recorded']
  return validTo === null && asOf > knownOn ? ['NOT_RECORDED', 'how long it holds is not recorded'] : null
}

function inBounds({ validFrom, validTo }: Dated): Verdict {
  const begin = validFrom === null ? 'its beginning is not recorded' : `it holds from ${validFrom}`
  return ['IN_FORCE', `${begin}, ${validTo === null ? 'no end is recorded' : `until ${validTo}`}`]
}

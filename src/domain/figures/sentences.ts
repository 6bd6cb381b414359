import type { Loaders } from '../../loaders/index.js'
import { required, requiredAll } from '../../loaders/required.js'
import { capitalised, counted, few, listed, sentenceOf } from '../sentences.js'
import type { FigureDisagreement } from './disagreements.js'
import type { Origin } from './figure.js'
import type { FigureSum, NotAdded } from './sums.js'

type Measured = Pick<FigureSum, 'measureId' | 'kind' | 'dimensionIds'>
type Period = { readonly from: string | null; readonly to: string | null }
type Amount = Pick<FigureSum, 'low' | 'high' | 'isAbout'>

const NAMES_MAX = 3

/** A sum in words: what of, how much, made of how many figures, what is left out. */
export async function sumSentence(sum: FigureSum, loaders: Loaders): Promise<string> {
  const { inputIds, notAdded, missingIds, unit } = sum
  const [of, origin, missing] = await Promise.all([
    measuredWords(sum, loaders),
    originWords(sum.origin, loaders),
    namesOf(missingIds.slice(0, NAMES_MAX), loaders),
  ])
  const amount =
    inputIds.length === 0
      ? 'nothing that can be added'
      : `${amountWords(sum, unit)} from ${counted(inputIds.length, 'figure')}`
  const notes = [
    notAdded.length === 0 ? null : `${counted(notAdded.length, 'like figure')} not added`,
    missing.length === 0 ? null : `none for ${listed(few(missing, NAMES_MAX, missingIds.length))}`,
  ].filter((note) => note !== null)
  const told = `${of} (${detailWords(sum, sum)}), by ${origin}: ${amount}`
  return capitalised(sentenceOf([told, ...notes].join('; ')))
}

/** A disagreement in words: the figures side by side with who gives them. */
export async function disagreementSentence(one: FigureDisagreement, loaders: Loaders): Promise<string> {
  const [of, subjects, figures] = await Promise.all([
    measuredWords(one, loaders),
    namesOf(one.subjectIds, loaders),
    requiredAll(loaders.observation, one.figureIds),
  ])
  const said = await Promise.all(
    figures.map(async (figure) => {
      const evidence = await requiredAll(loaders.evidence, figure.evidenceIds.slice(0, 1))
      const origin = evidence[0] === undefined ? '' : ` by ${await originWords(evidence[0], loaders)}`
      const when = one.isSamePeriod ? '' : ` for ${periodWords(figure)}`
      return `${amountWords({ ...figure, isAbout: figure.qualifier === 'ABOUT' }, one.unit)}${when}${origin}`
    }),
  )
  const [first] = figures
  const details = one.isSamePeriod && first !== undefined ? detailWords(one, first) : KIND_WORDS[one.kind]
  const why = one.isSamePeriod ? '' : '; their periods overlap and are not the same, which may explain it'
  return capitalised(sentenceOf(`${of} of ${listed(subjects)} (${details}): ${said.join(' against ')}${why}`))
}

/** Why a figure was not added, in words. */
export async function notAddedSentence(
  { reason, overlapsWithId }: NotAdded,
  loaders: Loaders,
): Promise<string> {
  switch (reason) {
    case 'NO_VALUE':
      return 'The source names the measure and gives no figure.'
    case 'DOES_NOT_ADD':
      return 'Figures of this measure or unit do not add up.'
    default: {
      const other = overlapsWithId === null ? null : await required(loaders.observation, overlapsWithId)
      const names = listed(await namesOf(other?.subjectIds ?? [], loaders))
      return OVERLAP_WORDS[reason](names)
    }
  }
}

const OVERLAP_WORDS = {
  WITHIN_ANOTHER: (names: string) => `It lies within ${names}, whose figure counts it already.`,
  SAME_SUBJECTS: (names: string) => `Another figure is about ${names} as well; neither is chosen.`,
  OVERLAPS: (names: string) => `It counts in part what the figure for ${names} counts; neither is chosen.`,
}

const KIND_WORDS = { ACTUAL: 'actual', BASELINE: 'baseline', TARGET: 'target' }

async function measuredWords({ measureId, dimensionIds }: Measured, loaders: Loaders): Promise<string> {
  const [measure, dimensions] = await Promise.all([
    required(loaders.entity, measureId),
    namesOf(dimensionIds, loaders),
  ])
  return dimensions.length === 0 ? measure.name : `${measure.name} along ${listed(dimensions)}`
}

async function originWords({ sourceId, accordingToId }: Origin, loaders: Loaders): Promise<string> {
  const [source, quoted] = await Promise.all([
    required(loaders.source, sourceId),
    accordingToId === null ? null : required(loaders.source, accordingToId),
  ])
  return quoted === null ? source.title : `${quoted.title}, quoted in ${source.title}`
}

async function namesOf(ids: readonly string[], loaders: Loaders): Promise<readonly string[]> {
  return (await requiredAll(loaders.entity, ids)).map(({ name }) => name)
}

function detailWords({ kind }: Pick<Measured, 'kind'>, period: Period): string {
  return `${KIND_WORDS[kind]}, ${periodWords(period)}`
}

function periodWords({ from, to }: Period): string {
  if (from === to) return from ?? 'period not recorded'
  if (from === null) return `until ${to}`
  return to === null ? `from ${from}` : `${from} to ${to}`
}

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 })

function amountWords({ low, high, isAbout }: Amount, unit: string | null): string {
  const number = (amount: number) => `${isAbout ? 'about ' : ''}${NUMBER.format(amount)}`
  const of = unitWords(unit, low === 1 && high === 1)
  if (low === null) return high === null ? `an open number${of}` : `at most ${number(high)}${of}`
  if (high === null) return `at least ${number(low)}${of}`
  return low === high ? `${number(low)}${of}` : `${number(low)} to ${NUMBER.format(high)}${of}`
}

const CURRENCY = /^[A-Z]{3}$/
const WITHOUT_PLURAL = /(PERCENT|HERTZ)$/

/** A unit as it follows its number; things that are merely counted have none. */
function unitWords(unit: string | null, isOne: boolean): string {
  if (unit === null || unit === 'COUNT') return ''
  if (CURRENCY.test(unit)) return ` ${unit}`
  const words = unit.toLowerCase().replaceAll('_', ' ')
  if (isOne || WITHOUT_PLURAL.test(unit)) return ` ${words}`
  return words.endsWith('y') ? ` ${words.slice(0, -1)}ies` : ` ${words}s`
}

import type { FacilityKind } from '../../graph/words.js'
import { capitalised, counted, few, listed, sentenceOf } from '../sentences.js'
import type { PipelineBreak } from './breaks.js'
import type { FigureFacts } from './facts.js'
import { kindModelOf, type Presence, type SupportModel, type TechnicalNeed } from './model.js'
import { denies, isExceededBy, isPlanOfSome, type KindFacts, shows } from './presence.js'

/** How many names a sentence lists. */
const NAMES_MAX = 5

/** What is known of a kind of facility, in a sentence. Absent reads differently from not named. */
export function presenceSentence(presence: Presence, facts: KindFacts, model: SupportModel): string {
  const { plural } = kindModelOf(model, facts.kind)
  const closed = facts.closed.length === 0 ? '' : `; no longer in use: ${names(facts.closed)}`
  const around =
    facts.around.length === 0 ? '' : `; in the same place, not tied to it: ${names(facts.around)}`
  return sentenceOf(`${capitalised(plural)}: ${presenceClause(presence, facts)}${closed}${around}`)
}

function presenceClause(presence: Presence, facts: KindFacts): string {
  const { inUse, coming, figures } = facts
  switch (presence) {
    case 'NAMED':
      return `${counted(inUse.length, 'is', 'are')} named, ${names(inUse)}${unrecordedNote(facts)}`
    case 'STATED_UNNAMED':
      return `the sources say that there are some (${quoted(figures.filter(shows))}) and name none${togetherNote(figures.filter(shows))}`
    case 'PLANNED':
      return `none in use; planned or under construction: ${coming.length === 0 ? quoted(figures.filter(isPlanOfSome)) : names(coming)}`
    case 'STATED_ABSENT':
      return `absent (stated: ${quoted(figures.filter(denies))})`
    case 'ABSENT_FROM_COMPLETE_LIST':
      return 'absent, since the sources list all facilities and none of them is one'
    case 'CONTRADICTED':
      return contradictionClause(facts)
    case 'NONE_NAMED':
      return 'none named in the sources, which is not to say that there is none'
  }
}

function contradictionClause({ inUse, figures }: KindFacts): string {
  const against = figures.filter((figure) => denies(figure) || isExceededBy(figure, inUse.length))
  const inFavour =
    inUse.length > 0
      ? `${names(inUse)} ${inUse.length === 1 ? 'is' : 'are'} named`
      : `they also say ${quoted(figures.filter(shows))}`
  return `the sources disagree: they say ${quoted(against)}, yet ${inFavour}`
}

function unrecordedNote({ inUse }: KindFacts): string {
  const unrecorded = inUse.filter(({ standing }) => standing === 'NOT_RECORDED')
  if (unrecorded.length === 0) return ''
  return unrecorded.length === inUse.length
    ? ' (whether in use is not recorded)'
    : ` (whether in use is not recorded of ${names(unrecorded)})`
}

function togetherNote(figures: readonly FigureFacts[]): string {
  return figures.every(({ kinds }) => kinds.length > 1) ? '; kinds are counted together' : ''
}

function quoted(figures: readonly FigureFacts[]): string {
  return listed(figures.map(({ asStated, low }) => `“${asStated ?? low ?? ''}”`).slice(0, NAMES_MAX))
}

/** "A, B and 3 more". */
export function names(things: readonly { readonly name: string }[]): string {
  return listed(
    few(
      things.map(({ name }) => name),
      NAMES_MAX,
    ),
  )
}

const FIRMS: Readonly<Record<TechnicalNeed, string>> = {
  HIGH: 'technically complex firms',
  LOW: 'firms with little technical need',
}

/** Where the pipeline breaks, in a sentence. */
export function breakSentence(
  { after, missing, certainty, technicalNeed }: PipelineBreak,
  model: SupportModel,
): string {
  const where = after === null ? 'at its entry' : `after ${pluralOf(model, after)}`
  const whom = technicalNeed === null ? '' : ` for ${FIRMS[technicalNeed]}`
  const what = missing.map((kind) => withIndefinite(kindModelOf(model, kind).name)).join(' or ')
  return sentenceOf(`The pipeline breaks ${where}${whom}: ${breakReason(what, certainty)}`)
}

function breakReason(what: string, certainty: PipelineBreak['certainty']): string {
  switch (certainty) {
    case 'ABSENT':
      return `the sources say or imply that there is not ${what}`
    case 'PLANNED':
      return `${what} is planned and not yet in use`
    case 'CONTRADICTED':
      return `the sources disagree about ${what}`
    case 'NOT_IN_SOURCES':
      return `the sources do not name ${what}, which is not to say that there is none`
  }
}

const SUMMARIES: readonly (readonly [Presence, string])[] = [
  ['NAMED', 'named'],
  ['STATED_UNNAMED', 'said to exist, not named'],
  ['CONTRADICTED', 'disputed between the sources'],
  ['PLANNED', 'planned'],
  ['STATED_ABSENT', 'said to be absent'],
  ['ABSENT_FROM_COMPLETE_LIST', 'absent from complete lists'],
  ['NONE_NAMED', 'not in the sources'],
]

/** The whole environment in a few sentences. */
export function environmentSentence(
  name: string,
  asOf: string,
  kinds: readonly (KindFacts & { readonly presence: Presence })[],
  {
    breaks,
    model,
  }: { readonly breaks: readonly { readonly sentence: string }[]; readonly model: SupportModel },
): string {
  const parts = SUMMARIES.flatMap(([presence, summary]) => {
    const of = kinds.filter((one) => one.presence === presence)
    const plurals = of.map(({ kind, inUse }) => {
      const plural = pluralOf(model, kind)
      return presence === 'NAMED' ? `${plural} (${inUse.length})` : plural
    })
    return of.length === 0 ? [] : [`${summary}: ${listed(plurals)}`]
  })
  const isUnknown = kinds.every(({ presence }) => presence === 'NONE_NAMED')
  const whole = isUnknown
    ? 'the sources name no facility, which is not to say that there is none'
    : parts.join('; ')
  return [sentenceOf(`${name}, as of ${asOf}: ${whole}`), ...breaks.map((one) => one.sentence)].join(' ')
}

function pluralOf(model: SupportModel, kind: FacilityKind): string {
  return kindModelOf(model, kind).plural
}

/** "an incubator", "a science park". */
export function withIndefinite(name: string): string {
  return `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`
}

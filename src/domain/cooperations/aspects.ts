import type { CooperationFactsRow } from '../../graph/cooperations.js'
import type { Loaders } from '../../loaders/index.js'
import { requiredAll } from '../../loaders/required.js'
import { capitalised, counted, listed, withArticle } from '../sentences.js'
import type { Cooperation } from './list.js'
import type { AspectModel, AspectPartModel, AspectPartName, CooperationModel } from './model.js'

/** Links and figures that a part names at most; it counts all. */
const NAMED_MAX = 25

/** A part of an aspect: whether the sources state it, and by what. */
export interface AspectPart {
  readonly model: AspectPartModel
  readonly isStated: boolean
  readonly linkIds: readonly string[]
  readonly observationIds: readonly string[]
  readonly statementCount: number
  readonly sentence: string
}

export type AspectState = 'STATED' | 'PARTLY_STATED' | 'NOT_STATED'

export interface Aspect {
  readonly model: AspectModel
  readonly state: AspectState
  readonly parts: readonly AspectPart[]
  readonly sentence: string
}

/** What the sources state of a cooperation. */
async function factsOf({ id, asOf }: Cooperation, { tests }: CooperationModel, loaders: Loaders) {
  const facts = await loaders.cooperationFacts({ ...tests, asOf, limit: NAMED_MAX }).load(id)
  if (facts === null) throw new Error(`The cooperation ${JSON.stringify(id)} is not there any more.`)
  return facts
}

/** The aspects of a cooperation, in the order of the model. */
export async function aspectsOf(
  cooperation: Cooperation,
  model: CooperationModel,
  loaders: Loaders,
): Promise<readonly Aspect[]> {
  return aspectsIn(await factsOf(cooperation, model, loaders), model)
}

export function aspectsIn(facts: CooperationFactsRow, { aspects }: CooperationModel): readonly Aspect[] {
  return aspects.map((model) => {
    const parts = model.parts.map((part) => partOf(part, facts))
    const state = stateOf(parts)
    return { model, state, parts, sentence: aspectSentence(model, state, parts) }
  })
}

interface Stated {
  readonly links: readonly (readonly [id: string, otherName: string])[]
  readonly observationIds: readonly string[]
  readonly count: number
}

function statedOf(part: AspectPartName, facts: CooperationFactsRow): Stated {
  switch (part) {
    case 'BENEFIT':
      return { links: facts.benefits, observationIds: [], count: facts.benefitCount }
    case 'FUNDS':
      return { links: facts.funds, observationIds: facts.money, count: facts.fundCount + facts.moneyCount }
    case 'PEOPLE':
      return { links: [], observationIds: facts.people, count: facts.peopleCount }
    case 'SPONSOR':
      return { links: facts.supports, observationIds: [], count: facts.supportCount }
  }
}

function partOf(model: AspectPartModel, facts: CooperationFactsRow): AspectPart {
  const { links, observationIds, count } = statedOf(model.part, facts)
  return {
    ...{ model, observationIds, statementCount: count },
    isStated: count > 0,
    linkIds: links.map(([id]) => id),
    sentence: partSentence(model, { links, observationIds, count }),
  }
}

const NAMES_IN_SENTENCE = 4

function partSentence({ name }: AspectPartModel, { links, observationIds, count }: Stated): string {
  if (count === 0) return `${capitalised(name)}: not stated in the sources.`
  const names = [...new Set(links.map(([, other]) => other))]
  const shown = names.slice(0, NAMES_IN_SENTENCE)
  const more = names.length > shown.length ? ['others'] : []
  const figures = observationIds.length === 0 ? [] : [counted(observationIds.length, 'figure')]
  return `${capitalised(name)}: stated by ${counted(count, 'statement')} (${listed([...shown, ...more, ...figures])}).`
}

function stateOf(parts: readonly AspectPart[]): AspectState {
  if (parts.every((part) => part.isStated)) return 'STATED'
  return parts.some((part) => part.isStated) ? 'PARTLY_STATED' : 'NOT_STATED'
}

/** Silence of the sources is told as such. */
const SILENCE = 'that the sources are silent does not mean that there is none'

function aspectSentence({ name }: AspectModel, state: AspectState, parts: readonly AspectPart[]): string {
  if (state === 'NOT_STATED') return `${name}: not stated in the sources; ${SILENCE}.`
  return `${name}: ${state === 'STATED' ? 'stated' : 'stated in part'}. ${parts.map((part) => part.sentence).join(' ')}`
}

/** A cooperation in a sentence: whom it joins, what is stated, of what the sources are silent. */
export async function cooperationSentence(
  cooperation: Cooperation,
  model: CooperationModel,
  loaders: Loaders,
): Promise<string> {
  const [facts, countries] = await Promise.all([
    factsOf(cooperation, model, loaders),
    requiredAll(loaders.entity, cooperation.countryIds),
  ])
  return sentenceOfFacts(
    facts,
    model,
    countries.map(({ name }) => withArticle(name)),
  )
}

const COUNTRIES_NAMED_MAX = 4

export function sentenceOfFacts(
  facts: CooperationFactsRow,
  model: CooperationModel,
  countryNames: readonly string[],
): string {
  const parts = aspectsIn(facts, model).flatMap((aspect) => aspect.parts)
  const stated = parts.filter((part) => part.isStated).map((part) => part.model.name)
  const silent = parts.filter((part) => !part.isStated).map((part) => part.model.name)
  return [
    `${facts.name} ${joined(facts.participantCount)}${placesOf(countryNames)}${signaturesOf(facts)}.`,
    ...(stated.length === 0 ? [] : [`Stated: ${listed(stated)}.`]),
    ...(silent.length === 0 ? [] : [`Not stated in the sources: ${listed(silent)}; ${SILENCE}.`]),
  ].join(' ')
}

/** None named is not none. */
function joined(participants: number): string {
  return participants === 0 ? 'has no named participant' : `joins ${counted(participants, 'participant')}`
}

function placesOf(names: readonly string[]): string {
  if (names.length === 0) return ''
  const shown = names.length > COUNTRIES_NAMED_MAX ? `${names.length} countries` : listed(names)
  return ` of ${shown}`
}

/** Of an agreement: having to sign is not having signed. */
function signaturesOf({ label, signedCount }: CooperationFactsRow): string {
  if (label !== 'Agreement') return ''
  return signedCount === 0 ? '; no signature is recorded' : `; ${signedCount} signed`
}

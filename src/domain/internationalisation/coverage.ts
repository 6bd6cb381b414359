import type { FigureRow } from '../../graph/internationalisation.js'
import type { Basis } from '../../graph/words.js'
import { firmest, weakest } from '../bases.js'
import { counted, few, listed } from '../sentences.js'
import type { Aim, PlaceActor } from './actors.js'
import { type Element, type Indicator, type InternationalisationModel, type Rule, ruleOf } from './model.js'

/** How many links or figures one conclusion names; the counts beside them tell of all. */
const NAMED_MAX = 50
/** How many actors a sentence names. */
const ACTORS_TOLD_MAX = 3

/** Whether somebody of a place is named to work on an element. */
export interface ElementCoverage {
  readonly element: Element
  readonly state: 'COVERED' | 'NONE_NAMED'
  /** The links by which actors of the place aim at it. */
  readonly linkIds: readonly string[]
  readonly linkCount: number
  /** Links of actors of which it is in doubt whether they are of the place: they cover nothing. */
  readonly doubtfulLinkIds: readonly string[]
  /** DERIVED at best; null where nobody is named. */
  readonly basis: Basis | null
  readonly actorNames: readonly string[]
  readonly doubtfulNames: readonly string[]
  readonly rule: Rule
}

type Aiming = Aim & { readonly actor: PlaceActor }

/** The elements of the model, each with who works on it. */
export function elementCoverage(
  model: InternationalisationModel,
  actors: readonly PlaceActor[],
): readonly ElementCoverage[] {
  return model.elements.map((element) => {
    const all: readonly Aiming[] = actors.flatMap((actor) =>
      actor.aims.filter((aim) => aim.elementId === element.id).map((aim) => ({ ...aim, actor })),
    )
    const aiming = all.filter(({ actor }) => actor.isCertain)
    const doubtful = all.filter(({ actor }) => !actor.isCertain)
    return {
      element,
      state: aiming.length > 0 ? 'COVERED' : 'NONE_NAMED',
      linkIds: linkIdsOf(aiming),
      linkCount: aiming.length,
      doubtfulLinkIds: linkIdsOf(doubtful),
      basis: basisOf(aiming),
      actorNames: namesOf(aiming),
      doubtfulNames: namesOf(doubtful),
      rule: ruleOf(model, 'element-covered'),
    }
  })
}

function linkIdsOf(aiming: readonly Aiming[]): readonly string[] {
  return aiming.slice(0, NAMED_MAX).map((one) => one.linkId)
}

function namesOf(aiming: readonly Aiming[]): readonly string[] {
  return [...new Set(aiming.map((one) => one.actor.name))]
}

/** One actor is enough; that it is of the place and aims at the element is put together, so DERIVED at best. */
function basisOf(aiming: readonly Aiming[]): Basis | null {
  return firmest(aiming.map(({ basis, actor }) => weakest([basis, actor.basis, 'DERIVED'])))
}

/** The figures of a place in the measures of an element. */
export function figureIdsOf({ measures }: Element, rows: readonly FigureRow[]): readonly string[] {
  return idsOf(rows.filter((row) => measures.includes(row.measureId)))
}

/** Who works on an element, and how many figures speak of it. */
export function elementSentence(coverage: ElementCoverage, rows: readonly FigureRow[]): string {
  const figures = rows.filter((row) => coverage.element.measures.includes(row.measureId)).length
  const told =
    figures === 0
      ? 'No figure speaks of it'
      : `${counted(figures, 'figure')} of the place speak${figures === 1 ? 's' : ''} of it`
  const who =
    coverage.state === 'NONE_NAMED'
      ? 'Nobody is named to work on it'
      : `${aimClause(coverage.actorNames)} at it`
  const doubt =
    coverage.doubtfulNames.length === 0
      ? ''
      : ` ${aimClause(coverage.doubtfulNames)} at it, and it is not recorded where ${coverage.doubtfulNames.length === 1 ? 'it comes' : 'they come'} from.`
  return `${who}.${doubt} ${told}.`
}

function aimClause(names: readonly string[]): string {
  return `${listed(few(names, ACTORS_TOLD_MAX))} ${names.length === 1 ? 'aims' : 'aim'}`
}

/** Whether a place measures an indicator. */
export interface IndicatorCoverage {
  readonly indicator: Indicator
  readonly coverage: 'DIRECT' | 'PROXY' | 'NONE'
  /** Whether one of the figures that decide has a value, instead of being named to be monitored. */
  readonly isFigureStated: boolean
  readonly directIds: readonly string[]
  readonly proxyIds: readonly string[]
  /** Null where there is nothing to conclude from. */
  readonly rule: Rule | null
  readonly sentence: string
}

/** The indicators that a region should measure at least, each with whether it does. */
export function indicatorCoverage(
  model: InternationalisationModel,
  rows: readonly FigureRow[],
): readonly IndicatorCoverage[] {
  return model.minimumIndicators.map((indicator) => {
    const direct = rows.filter((row) => indicator.direct.includes(row.measureId))
    const proxies = rows.filter((row) => indicator.proxy.some(({ measure }) => measure === row.measureId))
    const coverage = direct.length > 0 ? 'DIRECT' : proxies.length > 0 ? 'PROXY' : 'NONE'
    const deciding = direct.length > 0 ? direct : proxies
    const isFigureStated = deciding.some((row) => row.hasValue)
    return {
      indicator,
      coverage,
      isFigureStated,
      directIds: idsOf(direct),
      proxyIds: idsOf(proxies),
      rule:
        coverage === 'NONE'
          ? null
          : ruleOf(model, coverage === 'DIRECT' ? 'indicator-direct' : 'indicator-proxy'),
      sentence: indicatorSentence(indicator, coverage, { deciding, isFigureStated }),
    }
  })
}

function indicatorSentence(
  { proxy }: Indicator,
  coverage: IndicatorCoverage['coverage'],
  { deciding, isFigureStated }: { readonly deciding: readonly FigureRow[]; readonly isFigureStated: boolean },
): string {
  if (coverage === 'NONE') return 'No figure of the place is in the sources, nor one that stands in for it.'
  const how = coverage === 'DIRECT' ? 'directly' : 'by proxy'
  const told = isFigureStated
    ? `Measured ${how}, by ${counted(deciding.filter((row) => row.hasValue).length, 'figure')}`
    : `Named to be monitored ${how}, without a figure`
  if (coverage === 'DIRECT') return `${told}.`
  const measures = new Set(deciding.map((row) => row.measureId))
  const reasons = proxy.filter(({ measure }) => measures.has(measure)).map(({ because }) => because)
  return `${told}: ${reasons.join('; ')}.`
}

function idsOf(rows: readonly FigureRow[]): readonly string[] {
  return rows.slice(0, NAMED_MAX).map((row) => row.id)
}

import type { EntityRecord } from '../../graph/entities.js'
import type { FigureRow } from '../../graph/internationalisation.js'
import { groupBy } from '../../group-by.js'
import type { Loaders } from '../../loaders/index.js'
import { requiredAll } from '../../loaders/required.js'
import { holdsOn } from '../dates.js'
import type { Reference } from '../reference.js'
import { counted, withArticle } from '../sentences.js'
import { actorsOf, type PlaceActor } from './actors.js'
import {
  type ElementCoverage,
  elementCoverage,
  elementSentence,
  figureIdsOf,
  type IndicatorCoverage,
  indicatorCoverage,
} from './coverage.js'
import { type Kpi, knownOn, kpiGroupsOf, kpiOf, kpiSentence } from './kpis.js'
import { measuresOf } from './model.js'
import { type ActionPlan, type PlanFacts, planOf } from './plans.js'

/** Rows of one kind that one answer reads of one place. */
const ROWS_MAX = 500

/** A place whose internationalisation is asked about, on a day. Its parts are read as they are asked for. */
export interface Internationalisation {
  readonly place: EntityRecord
  readonly asOf: string
}

/** An element's coverage, with what its sentence and figures need. */
export type ElementView = ElementCoverage & { readonly of: Internationalisation }

export interface Dependencies {
  readonly loaders: Loaders
  readonly reference: Reference
}

/** The strategies of a place, by name. */
export async function strategiesOf(
  of: Internationalisation,
  deps: Dependencies,
): Promise<readonly PlaceActor[]> {
  return (await actors(of, deps)).filter((actor) => actor.isStrategy)
}

/** The six elements, each with whether somebody is named to work on it. */
export async function elementsOf(
  of: Internationalisation,
  deps: Dependencies,
): Promise<readonly ElementView[]> {
  const coverages = elementCoverage(deps.reference.internationalisation, await actors(of, deps))
  return coverages.map((coverage) => ({ ...coverage, of }))
}

/** The figures of the place that speak of an element. */
export async function elementFigures({ element, of }: ElementView, deps: Dependencies) {
  return requiredAll(deps.loaders.observation, figureIdsOf(element, await figures(of, deps)))
}

/** Who works on an element, in a sentence. */
export async function elementReason(view: ElementView, deps: Dependencies): Promise<string> {
  return elementSentence(view, await figures(view.of, deps))
}

/** The key performance indicators of a place: measures of the model that have a start or an aim. */
export async function kpisOf(of: Internationalisation, deps: Dependencies): Promise<readonly Kpi[]> {
  const { shareUnits } = deps.reference.internationalisation
  const groups = await Promise.all(
    kpiGroupsOf(await figures(of, deps)).map((group) =>
      requiredAll(
        deps.loaders.observation,
        group.map((row) => row.id),
      ),
    ),
  )
  return groups.flatMap(([first, ...others]) =>
    first === undefined ? [] : [kpiOf([first, ...others], shareUnits)],
  )
}

/** A key performance indicator in words. */
export async function kpiReason(kpi: Kpi, { loaders }: Dependencies): Promise<string> {
  const [measure, ...dimensions] = await requiredAll(loaders.entity, [kpi.measureId, ...kpi.dimensionIds])
  return kpiSentence(
    kpi,
    measure?.name ?? kpi.measureId,
    dimensions.map((one) => one.name),
  )
}

/** The plans of the strategies of a place that name markets; none of a strategy of which it is in doubt whose it is. */
export async function actionPlansOf(
  of: Internationalisation,
  deps: Dependencies,
): Promise<readonly ActionPlan[]> {
  const strategies = (await strategiesOf(of, deps)).filter((strategy) => strategy.isCertain)
  const read = await Promise.all(strategies.map(({ id }) => planRows(id, of.asOf, deps)))
  // The strategies themselves come with the markets: whoever asks for their names finds them read.
  const placeIds = read.flatMap(({ strategyId, markets, shareRows }) => [
    strategyId,
    ...markets.map((row) => row.placeId),
    ...shareRows.flatMap((row) => row.dimensionIds),
  ])
  const [places, facts] = await Promise.all([
    requiredAll(deps.loaders.entity, [...new Set(placeIds)]),
    Promise.all(read.map((rows) => planFacts(rows, deps))),
  ])
  const context = {
    place: of.place,
    places: new Map(places.map((place) => [place.id, place])),
    shareUnits: deps.reference.internationalisation.shareUnits,
  }
  return facts.flatMap((one) => planOf(one, context) ?? [])
}

interface PlanRows extends Omit<PlanFacts, 'shares'> {
  readonly shareRows: readonly FigureRow[]
}

async function planRows(
  strategyId: string,
  asOf: string,
  { loaders, reference }: Dependencies,
): Promise<PlanRows> {
  const measureIds = [reference.internationalisation.resourceShareMeasure]
  const [markets, shareRows] = await Promise.all([
    loaders.markets(ROWS_MAX).load(strategyId),
    loaders.figures({ measureIds, limit: ROWS_MAX }).load(strategyId),
  ])
  return {
    strategyId,
    markets: markets.filter((row) => holdsOn(row.validFrom, row.validTo, asOf)),
    shareRows: shareRows.filter((row) => knownOn(row, asOf)),
  }
}

async function planFacts({ shareRows, ...rows }: PlanRows, { loaders }: Dependencies): Promise<PlanFacts> {
  const ids = shareRows.map((row) => row.id)
  return { ...rows, shares: await requiredAll(loaders.observation, ids) }
}

/** The seven indicators, each with whether the place measures it. */
export async function indicatorsOf(
  of: Internationalisation,
  deps: Dependencies,
): Promise<readonly IndicatorCoverage[]> {
  return indicatorCoverage(deps.reference.internationalisation, await figures(of, deps))
}

/** Whether the graph holds more of the place than one answer reads. */
export async function isTruncated({ place }: Internationalisation, deps: Dependencies): Promise<boolean> {
  const [actorRows, figureRows] = await Promise.all([loadActors(place.id, deps), loadFigures(place.id, deps)])
  return actorRows.length > ROWS_MAX || figureRows.length > ROWS_MAX
}

/** What is known of the internationalisation of a place, in a sentence. */
export async function summaryOf(of: Internationalisation, deps: Dependencies): Promise<string> {
  const model = deps.reference.internationalisation
  const [all, rows] = await Promise.all([actors(of, deps), figures(of, deps)])
  const strategies = all.filter((actor) => actor.isStrategy && actor.isCertain).length
  const doubtful = all.filter((actor) => actor.isStrategy && !actor.isCertain).length
  const inDoubt = doubtful === 0 ? '' : ` (and ${doubtful} of which it is in doubt whose it is)`
  const elements = elementCoverage(model, all)
  const covered = elements.filter((element) => element.state === 'COVERED').length
  const indicators = groupBy(indicatorCoverage(model, rows), (indicator) => indicator.coverage)
  const count = (coverage: IndicatorCoverage['coverage']) => indicators.get(coverage)?.length ?? 0
  return [
    `For ${withArticle(of.place.name)}, as of ${of.asOf}, the sources name ${counted(strategies, 'strategy', 'strategies')}${inDoubt}`,
    `somebody at work on ${covered} of ${elements.length} elements of internationalisation`,
    `and ${counted(kpiGroupsOf(rows).length, 'measure')} with a starting figure or a target`,
  ]
    .join(', ')
    .concat(
      `; of the ${model.minimumIndicators.length} minimum indicators ${count('DIRECT')} are measured directly and ${count('PROXY')} by proxy.`,
    )
}

async function actors({ place, asOf }: Internationalisation, deps: Dependencies) {
  return actorsOf((await loadActors(place.id, deps)).slice(0, ROWS_MAX), asOf)
}

async function figures(
  { place, asOf }: Internationalisation,
  deps: Dependencies,
): Promise<readonly FigureRow[]> {
  const rows = (await loadFigures(place.id, deps)).slice(0, ROWS_MAX)
  return rows.filter((row) => knownOn(row, asOf))
}

function loadActors(placeId: string, { loaders }: Dependencies) {
  return loaders.internationalActors(ROWS_MAX + 1).load(placeId)
}

function loadFigures(placeId: string, { loaders, reference }: Dependencies) {
  const measureIds = measuresOf(reference.internationalisation)
  return loaders.figures({ measureIds, limit: ROWS_MAX + 1 }).load(placeId)
}

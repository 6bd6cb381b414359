import { compareText } from '../../compare-text.js'
import {
  type CooperationRestriction,
  cooperationCount,
  cooperationsByName,
} from '../../graph/cooperations.js'
import type { Graph } from '../../graph/graph.js'
import type { Loaders } from '../../loaders/index.js'
import { itemsOf } from '../entity-filter.js'
import { idsOf, isActor, isCountry } from '../ids.js'
import { type Page, type PageArguments, pageOf, pageRequest } from '../paging.js'
import type { CooperationAspectName, CooperationModel } from './model.js'

/** `CooperationFilter` of the API: what the caller leaves out is absent or null. */
export interface CooperationQuestion {
  readonly transnationalOnly?: boolean | null | undefined
  readonly types?: readonly string[] | null | undefined
  readonly countries?: readonly string[] | null | undefined
  readonly participants?: readonly string[] | null | undefined
  readonly lacking?: readonly CooperationAspectName[] | null | undefined
}

/** Something that actors work together in, with the countries of its participants. */
export interface Cooperation {
  readonly id: string
  readonly asOf: string
  readonly countryIds: readonly string[]
  readonly isStartRecorded: boolean
  readonly isEndRecorded: boolean
}
export interface CooperationEdge {
  readonly cursor: string
  readonly node: Cooperation
}
export interface CooperationPage extends Page<Omit<CooperationEdge, 'cursor'>> {
  readonly asOf: string
  count(): Promise<number>
}

interface Dependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly model: CooperationModel
  readonly asOfDefault: string
}

const COUNTRIES_OF_TRANSNATIONAL = 2

/** A page of `cooperations`: those that run on a day as far as their dates are recorded. */
export async function cooperationPage(
  { graph, loaders, model, asOfDefault }: Dependencies,
  question: CooperationQuestion,
  { asOf: day, ...paging }: PageArguments & { readonly asOf?: string | null | undefined },
): Promise<CooperationPage> {
  const asOf = day ?? asOfDefault
  const restriction = await restrictionFrom({ loaders, model }, question, asOf)
  const request = pageRequest({ about: ['cooperations', restriction], orderedBy: 2 }, paging)
  const [sortName = null, id = null] = (request.from ?? []).map(String)
  const rows = await graph.many(cooperationsByName, { ...restriction, sortName, id, limit: request.size + 1 })
  const page = pageOf(rows, request, {
    position: (row) => [row.sortName, row.id],
    edge: (row) => ({
      node: {
        ...{ id: row.id, asOf, countryIds: row.countryIds.toSorted(compareText) },
        isStartRecorded: row.start !== null,
        isEndRecorded: row.end !== null,
      },
    }),
  })
  return { ...page, asOf, count: async () => (await graph.one(cooperationCount, restriction)).count }
}

async function restrictionFrom(
  { loaders, model }: Pick<Dependencies, 'loaders' | 'model'>,
  question: CooperationQuestion,
  asOf: string,
): Promise<CooperationRestriction> {
  const [countries, participants] = await Promise.all([
    idsOf(loaders, 'filter.countries', itemsOf(question.countries, 'filter.countries'), isCountry),
    idsOf(loaders, 'filter.participants', itemsOf(question.participants, 'filter.participants'), isActor),
  ])
  const lacking = itemsOf(question.lacking, 'filter.lacking')
  const lacks = (aspect: CooperationAspectName) => lacking?.includes(aspect) ?? false
  return {
    ...model.tests,
    ...{ asOf, countries, participants },
    undertakingKinds: model.undertakingKinds,
    networkKinds: model.networkKinds,
    types: itemsOf(question.types, 'filter.types'),
    countriesMin: (question.transnationalOnly ?? true) ? COUNTRIES_OF_TRANSNATIONAL : 0,
    lacksValue: lacks('ADDED_VALUE'),
    lacksResources: lacks('RESOURCES'),
    lacksSupport: lacks('POLITICAL_SUPPORT'),
  }
}

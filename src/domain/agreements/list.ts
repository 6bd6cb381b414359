import { type AgreementRestriction, agreementCount, agreementsByName } from '../../graph/agreements.js'
import type { Graph } from '../../graph/graph.js'
import type { Loaders } from '../../loaders/index.js'
import { itemsOf } from '../entity-filter.js'
import { idsOf, isActor, isConcept, isCountry, type Wanted } from '../ids.js'
import { type Page, type PageArguments, pageOf, pageRequest } from '../paging.js'

/** `AgreementFilter` of the API: what the caller leaves out is absent or null. */
export interface AgreementQuestion {
  readonly kinds?: readonly string[] | null | undefined
  readonly levels?: readonly string[] | null | undefined
  readonly statuses?: readonly string[] | null | undefined
  readonly parties?: readonly string[] | null | undefined
  readonly between?: readonly string[] | null | undefined
  readonly standings?: readonly string[] | null | undefined
  readonly themes?: readonly string[] | null | undefined
  readonly countries?: readonly string[] | null | undefined
}

export interface AgreementEdge {
  readonly cursor: string
  readonly id: string
  /** Where a date is not recorded the bound is open: the agreement may not hold. */
  readonly isStartRecorded: boolean
  readonly isEndRecorded: boolean
}
export interface AgreementPage extends Page<Omit<AgreementEdge, 'cursor'>> {
  readonly asOf: string
  count(): Promise<number>
}

interface Dependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly asOfDefault: string
}

/** A page of `agreements`: those that hold on a day as far as their dates are recorded. */
export async function agreementPage(
  { graph, loaders, asOfDefault }: Dependencies,
  question: AgreementQuestion,
  { asOf, ...paging }: PageArguments & { readonly asOf?: string | null | undefined },
): Promise<AgreementPage> {
  const restriction = await restrictionFrom(question, asOf ?? asOfDefault, loaders)
  const request = pageRequest({ about: ['agreements', restriction], orderedBy: 2 }, paging)
  const [sortName = null, id = null] = (request.from ?? []).map(String)
  const rows = await graph.many(agreementsByName, { ...restriction, sortName, id, limit: request.size + 1 })
  const page = pageOf(rows, request, {
    position: (row) => [row.sortName, row.id],
    edge: (row) => ({
      id: row.id,
      isStartRecorded: row.validFrom !== null,
      isEndRecorded: row.validTo !== null,
    }),
  })
  return {
    ...page,
    asOf: restriction.asOf,
    count: async () => (await graph.one(agreementCount, restriction)).count,
  }
}

async function restrictionFrom(
  question: AgreementQuestion,
  asOf: string,
  loaders: Loaders,
): Promise<AgreementRestriction> {
  const read = (field: keyof AgreementQuestion) => itemsOf(question[field], `filter.${field}`)
  const ids = (field: keyof AgreementQuestion, wanted: Wanted) =>
    idsOf(loaders, `filter.${field}`, read(field), wanted)
  const [parties, between, themes, countries] = await Promise.all([
    ids('parties', isActor),
    ids('between', isActor),
    ids('themes', isConcept),
    ids('countries', isCountry),
  ])
  return {
    ...{ asOf, parties, between, themes, countries },
    kinds: read('kinds'),
    levels: read('levels'),
    statuses: read('statuses'),
    standings: read('standings'),
  }
}

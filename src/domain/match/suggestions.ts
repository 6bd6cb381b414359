import { badInput } from '../../errors.js'
import type { Graph } from '../../graph/graph.js'
import type { HomeScope } from '../../graph/home.js'
import type { Loaders } from '../../loaders/index.js'
import { idsOf, isNeed } from '../ids.js'
import { type Page, type PageArguments, pageOf, pageRequest } from '../paging.js'
import type { HomeOffer } from './home.js'
import type { Ranking } from './index.js'
import { nearbyAtHome, type SuggestedNeed, type Suggestions, suggestNeeds } from './suggest.js'

export interface SuggestionEdge extends SuggestedNeed {
  readonly cursor: string
  /** Offers at home of a neighbouring concept. */
  readonly nearby: readonly HomeOffer[]
  readonly suggestions: Suggestions
}

/** A page of suggested needs, the most relevant first. */
export interface SuggestionPage extends Page<Omit<SuggestionEdge, 'cursor'>> {
  readonly suggestions: Suggestions
  readonly totalCount: number
}

export interface SuggestionArguments extends PageArguments {
  readonly scope: HomeScope
  readonly concepts?: readonly string[] | null | undefined
}

const CONCEPTS_MAX = 100

/** A page of what nobody at the seeker's home is named to offer. Its cursors hold for the same question and data only. */
export async function suggestionPage(
  { graph, loaders }: { readonly graph: Graph; readonly loaders: Loaders },
  ranking: Ranking,
  { scope, concepts, ...paging }: SuggestionArguments,
): Promise<SuggestionPage> {
  checkConcepts(concepts ?? null)
  const about = ['suggestedNeeds', ranking.computedFrom, scope, concepts ?? null]
  const request = pageRequest({ about, orderedBy: 2 }, paging)
  const wanted = await idsOf(loaders, 'concepts', concepts ?? null, isNeed)
  const home = await ranking.home()
  const suggestions = await suggestNeeds(graph, {
    home,
    scope,
    sectorIds: ranking.seeker.sectors.map(({ conceptId }) => conceptId),
    sectorCloseness: ranking.scoreRules.sectorCloseness,
    concepts: wanted,
    candidates: ranking.candidateRules,
    except: ranking.needs.map(({ conceptId }) => conceptId),
  })
  const start = Number(request.from?.[0] ?? 0)
  const rows = suggestions.found
    .slice(start, start + request.size + 1)
    .map((suggestion, index) => ({ suggestion, place: start + index + 1 }))
  const nearby = await nearbyAtHome(
    graph,
    suggestions,
    rows.map(({ suggestion }) => suggestion.conceptId),
  )
  const page = pageOf(rows, request, {
    position: ({ place, suggestion }) => [place, suggestion.conceptId],
    edge: ({ suggestion }) => ({
      ...suggestion,
      suggestions,
      nearby: nearby.get(suggestion.conceptId) ?? [],
    }),
  })
  return { ...page, suggestions, totalCount: suggestions.found.length }
}

function checkConcepts(concepts: readonly string[] | null): void {
  if (concepts?.length === 0)
    throw badInput('concepts', 'an empty list lets nothing through; leave it out to let all through.')
  if (concepts !== null && concepts.length > CONCEPTS_MAX)
    throw badInput('concepts', `${concepts.length} concepts are more than ${CONCEPTS_MAX}.`)
}

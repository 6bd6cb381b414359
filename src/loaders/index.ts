import { type PartyRestriction, partyCounts, partyPages, termsByIds, termsOf } from '../graph/agreements.js'
import { type AspectTests, cooperationFacts } from '../graph/cooperations.js'
import {
  conceptNeighboursOf,
  entitiesByIds,
  kindsOf,
  placeIdsOf,
  themeIdsOf,
  wholeIdsOf,
} from '../graph/entities.js'
import { evidenceByIds, rulesByIds, sourcesByIds } from '../graph/evidence.js'
import type { Graph } from '../graph/graph.js'
import {
  type LinkRestriction,
  linkCounts,
  linkPagesBackward,
  linkPagesForward,
  linksByIds,
} from '../graph/links.js'
import { containersOf } from '../graph/neighbours.js'
import {
  type ObservationRestriction,
  observationCounts,
  observationPagesBackward,
  observationPagesForward,
  observationsByIds,
} from '../graph/observations.js'
import { sectionsOn } from '../graph/scope.js'
import { manyByKey, oneByKey, perArguments } from './batch.js'
import { internationalLoaders } from './internationalisation.js'
import { type NestedPage, positionOf } from './pages.js'
import { stageLoaders } from './stages.js'
import { supportLoaders } from './support.js'
import { transferLoaders } from './transfer.js'

/** Everything a request reads by key. Made anew for each request, so that nothing leaks from one to another. */
export function makeLoaders(graph: Graph) {
  return {
    entity: oneByKey(
      (ids) => graph.many(entitiesByIds, { ids }),
      (row) => row.askedId,
    ),
    placeIds: manyByKey(
      (ids) => graph.many(placeIdsOf, { ids }),
      (row) => row.ownerId,
    ),
    wholeIds: manyByKey(
      (ids) => graph.many(wholeIdsOf, { ids }),
      (row) => row.ownerId,
    ),
    conceptNeighbours: manyByKey(
      (ids) => graph.many(conceptNeighboursOf, { ids }),
      (row) => row.ownerId,
    ),
    containers: manyByKey(
      (ids) => graph.many(containersOf, { ids }),
      (row) => row.ownerId,
    ),
    kinds: manyByKey(
      (ids) => graph.many(kindsOf, { ids }),
      (row) => row.ownerId,
    ),
    themeIds: manyByKey(
      (ids) => graph.many(themeIdsOf, { ids }),
      (row) => row.ownerId,
    ),
    terms: manyByKey(
      (ids) => graph.many(termsOf, { ids }),
      (row) => row.agreementId,
    ),
    term: oneByKey(
      (ids) => graph.many(termsByIds, { ids }),
      (row) => row.id,
    ),
    partyPage: perArguments((page: NestedPage & PartyRestriction) =>
      manyByKey(
        (ids) => {
          const [sortName, id] = positionOf(page.after)
          const { standings, asOf, limit } = page
          return graph.many(partyPages, { ids, standings, asOf, limit, sortName, id })
        },
        (row) => row.ownerId,
      ),
    ),
    partyCounts: perArguments((asOf: string | null) =>
      manyByKey(
        (ids) => graph.many(partyCounts, { ids, asOf }),
        (row) => row.ownerId,
      ),
    ),
    cooperationFacts: perArguments((asked: AspectTests & { readonly asOf: string; readonly limit: number }) =>
      oneByKey(
        (ids) => graph.many(cooperationFacts, { ids, ...asked }),
        (row) => row.id,
      ),
    ),
    evidence: oneByKey(
      (ids) => graph.many(evidenceByIds, { ids }),
      (row) => row.id,
    ),
    source: oneByKey(
      (ids) => graph.many(sourcesByIds, { ids }),
      (row) => row.id,
    ),
    sections: manyByKey(
      (ids) => graph.many(sectionsOn, { ids }),
      (row) => row.ownerId,
    ),
    rule: oneByKey(
      (ids) => graph.many(rulesByIds, { ids }),
      (row) => row.id,
    ),
    observation: oneByKey(
      (ids) => graph.many(observationsByIds, { ids }),
      (row) => row.id,
    ),
    link: oneByKey(
      (ids) => graph.many(linksByIds, { ids, query: ids.join(' OR ') }),
      (row) => row.id,
    ),
    linkPage: perArguments((page: NestedPage & LinkRestriction) =>
      manyByKey(
        (ids) => {
          const { after, isBackward, ...rest } = page
          const [kind, sortName, id] = positionOf(after)
          return graph.many(isBackward ? linkPagesBackward : linkPagesForward, {
            ids,
            ...rest,
            kind,
            sortName,
            id,
          })
        },
        (row) => row.ownerId,
      ),
    ),
    linkCounts: perArguments((restriction: LinkRestriction) =>
      manyByKey(
        (ids) => graph.many(linkCounts, { ids, ...restriction }),
        (row) => row.ownerId,
      ),
    ),
    observationPage: perArguments((page: NestedPage & ObservationRestriction) =>
      manyByKey(
        (ids) => {
          const { after, isBackward, ...rest } = page
          const [measure, from, id] = positionOf(after)
          const statement = isBackward ? observationPagesBackward : observationPagesForward
          return graph.many(statement, { ids, ...rest, measure, from, id })
        },
        (row) => row.ownerId,
      ),
    ),
    observationCount: perArguments((restriction: ObservationRestriction) =>
      oneByKey(
        (ids) => graph.many(observationCounts, { ids, ...restriction }),
        (row) => row.ownerId,
      ),
    ),
    ...internationalLoaders(graph),
    ...stageLoaders(graph),
    ...supportLoaders(graph),
    ...transferLoaders(graph),
  }
}

export type Loaders = ReturnType<typeof makeLoaders>

import { API_VERSION, countsOf, LICENCE } from '../domain/meta.js'
import type { MetaResolvers } from '../generated/graphql.js'
import { allSources } from '../graph/evidence.js'
import type { GraphMark } from '../graph/meta.js'
import type { Complete } from './complete.js'

export const Meta: Complete<MetaResolvers, GraphMark> = {
  apiVersion: () => API_VERSION,
  licence: () => LICENCE,
  sources: (_, __, { graph }) => graph.many(allSources, {}),
  counts: (_, __, { graph }) => countsOf(graph),
}

import type { Citation as Cited } from '../domain/citation.js'
import { lineRangesOf } from '../domain/statement-views.js'
import type { CitationResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Citation: Complete<CitationResolvers, Cited> = {
  source: ({ sourceId }, _, { loaders }) => required(loaders.source, sourceId),
  lines: (cited) => lineRangesOf(cited),
  text: async ({ sourceId, section, lines }, _, { loaders }) => {
    const source = await required(loaders.source, sourceId)
    return `${source.title}, section ${section}, lines ${lines.join(', ')}`
  },
}

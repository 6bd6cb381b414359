import { scopeSentence } from '../domain/scope.js'
import type { SourceScopeResolvers } from '../generated/graphql.js'
import type { SectionRecord } from '../graph/scope.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const SourceScope: Complete<SourceScopeResolvers, SectionRecord> = {
  source: ({ sourceId }, _, { loaders }) => required(loaders.source, sourceId),
  section: ({ number }) => number,
  lines: ({ first, last }) => ({ first, last }),
  places: ({ placeIds }, _, { loaders }) => requiredAll(loaders.entity, placeIds),
  sectors: ({ sectorIds }, _, { loaders }) => requiredAll(loaders.entity, sectorIds),
  sentence: (section, _, { loaders }) => scopeSentence(section, loaders),
}

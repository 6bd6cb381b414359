import { neighboursOf } from '../domain/entity-views.js'
import type { ConceptResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { entityFields } from './Entity.js'

export const Concept: Complete<ConceptResolvers, EntityRecord> = {
  ...entityFields,
  broader: (concept, _, { loaders }) => neighboursOf(concept, 'BROADER', loaders),
  narrower: (concept, _, { loaders }) => neighboursOf(concept, 'NARROWER', loaders),
  related: (concept, _, { loaders }) => neighboursOf(concept, 'RELATED', loaders),
}

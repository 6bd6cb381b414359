import { knownConcepts } from '../domain/entity-views.js'
import type { Element } from '../domain/internationalisation/model.js'
import type { InternationalisationElementResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const InternationalisationElement: Complete<InternationalisationElementResolvers, Element> = {
  concept: ({ id }, _, { loaders }) => loaders.entity.load(id),
  measures: ({ measures }, _, { loaders }) => knownConcepts(measures, loaders),
}

import { type InstitutionEdge as Edge, focusLinkIds } from '../domain/transfer/institutions.js'
import type { InstitutionEdgeResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const InstitutionEdge: Complete<InstitutionEdgeResolvers, Edge> = {
  node: ({ member }, _, { loaders }) => required(loaders.entity, member.facts.id),
  relations: ({ member }) => member.relations,
  policyFocus: (institution, _, { loaders }) => requiredAll(loaders.link, focusLinkIds(institution)),
}

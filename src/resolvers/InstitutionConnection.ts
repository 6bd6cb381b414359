import type { InstitutionPage } from '../domain/transfer/institutions.js'
import type { InstitutionConnectionResolvers } from '../generated/graphql.js'
import { requiredEach } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const InstitutionConnection: Complete<InstitutionConnectionResolvers, InstitutionPage> = {
  nodes: ({ edges }, _, { loaders }) =>
    requiredEach(
      loaders.entity,
      edges.map(({ member }) => member.facts.id),
    ),
}

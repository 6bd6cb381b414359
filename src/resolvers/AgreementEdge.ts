import type { AgreementEdge as Edge } from '../domain/agreements/list.js'
import type { AgreementEdgeResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const AgreementEdge: Complete<AgreementEdgeResolvers, Edge> = {
  node: ({ id }, _, { loaders }) => required(loaders.entity, id),
}

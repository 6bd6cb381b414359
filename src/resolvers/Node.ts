import type { EvidencedResolvers, NodeResolvers } from '../generated/graphql.js'

export const Node: Pick<NodeResolvers, '__resolveType'> = {
  __resolveType: (node) => ('__typename' in node ? node.__typename : null) as never,
}

export const Evidenced: Pick<EvidencedResolvers, '__resolveType'> = {
  __resolveType: (thing) => ('label' in thing ? thing.label : null) as never,
}

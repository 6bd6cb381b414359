import type { Coverage } from '../domain/match/coverage.js'
import type { NeedCoverageResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const NeedCoverage: Complete<NeedCoverageResolvers, Coverage> = {
  concept: ({ offer }, _, { loaders }) => (offer === null ? null : required(loaders.entity, offer.conceptId)),
  link: ({ offer }, _, { loaders }) => (offer === null ? null : required(loaders.link, offer.linkId)),
}

import type { ProfileView } from '../domain/maturity/index.js'
import type { MaturityProfileResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const MaturityProfile: Complete<MaturityProfileResolvers, ProfileView> = {
  of: ({ ofId }, _, { loaders }) => (ofId === null ? null : required(loaders.entity, ofId)),
}

import type { ApproachView } from '../domain/paths/view.js'
import type { ApproachResolvers } from '../generated/graphql.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Approach: Complete<ApproachResolvers, ApproachView> = {
  body: ({ bodyId }, _, { loaders }) => required(loaders.entity, bodyId),
}

import type { AspectPart } from '../domain/cooperations/aspects.js'
import type { CooperationAspectPartResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const CooperationAspectPart: Complete<CooperationAspectPartResolvers, AspectPart> = {
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
  observations: ({ observationIds }, _, { loaders }) => requiredAll(loaders.observation, observationIds),
}

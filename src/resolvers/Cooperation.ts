import { aspectsOf, cooperationSentence } from '../domain/cooperations/aspects.js'
import type { Cooperation as Record } from '../domain/cooperations/list.js'
import type { CooperationResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Cooperation: Complete<CooperationResolvers, Record> = {
  subject: ({ id }, _, { loaders }) => required(loaders.entity, id),
  countries: ({ countryIds }, _, { loaders }) => requiredAll(loaders.entity, countryIds),
  aspects: (cooperation, _, { loaders, reference }) =>
    aspectsOf(cooperation, reference.cooperationAspects, loaders),
  sentence: (cooperation, _, { loaders, reference }) =>
    cooperationSentence(cooperation, reference.cooperationAspects, loaders),
}

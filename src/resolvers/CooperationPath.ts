import { pathSentence } from '../domain/paths/sentences.js'
import type { PathView } from '../domain/paths/view.js'
import type { CooperationPathResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const CooperationPath: Complete<CooperationPathResolvers, PathView> = {
  hops: ({ steps }) => steps.length,
  countries: ({ countryIds }, _, { loaders }) => requiredAll(loaders.entity, countryIds),
  sentence: (path) => pathSentence(path),
}

import type { OrganisationResolvers } from '../generated/graphql.js'
import type { EntityRecord } from '../graph/entities.js'
import type { Complete } from './complete.js'
import { actorFields } from './Entity.js'

export const Organisation: Complete<OrganisationResolvers, EntityRecord> = { ...actorFields }

import { linkSentence } from '../domain/statement-views.js'
import type { LinkResolvers } from '../generated/graphql.js'
import type { LinkRecord } from '../graph/links.js'
import { COOPERATION_KINDS } from '../graph/words.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Link: Complete<LinkResolvers, LinkRecord> = {
  evidence: ({ evidenceIds }, _, { loaders }) => requiredAll(loaders.evidence, evidenceIds),
  from: ({ fromId }, _, { loaders }) => required(loaders.entity, fromId),
  to: ({ toId }, _, { loaders }) => required(loaders.entity, toId),
  isCooperation: ({ kind }) => COOPERATION_KINDS.some((cooperation) => cooperation === kind),
  sentence: (link, _, { loaders }) => linkSentence(link, loaders),
}

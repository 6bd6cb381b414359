import { assumedSentence } from '../domain/paths/sentences.js'
import type { AssumedView } from '../domain/paths/view.js'
import type { AssumedLinkResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const AssumedLink: Complete<AssumedLinkResolvers, AssumedView> = {
  from: ({ assumption }) => assumption.from,
  to: ({ assumption }) => assumption.to,
  kind: ({ assumption }) => assumption.kind,
  role: ({ assumption }) => assumption.role,
  prior: ({ assumption }) => assumption.prior,
  sentence: (assumed) => assumedSentence(assumed),
}

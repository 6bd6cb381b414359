import { citationOf } from '../domain/sentences.js'
import { lineRangesOf, sourceOf } from '../domain/statement-views.js'
import type { EvidenceResolvers } from '../generated/graphql.js'
import type { EvidenceRecord } from '../graph/evidence.js'
import { required } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Evidence: Complete<EvidenceResolvers, EvidenceRecord> = {
  source: (evidence, _, { loaders }) => sourceOf(evidence, loaders),
  accordingTo: ({ accordingToId }, _, { loaders }) =>
    accordingToId === null ? null : required(loaders.source, accordingToId),
  lines: (evidence) => lineRangesOf(evidence),
  rule: ({ ruleId }, _, { loaders }) => (ruleId === null ? null : required(loaders.rule, ruleId)),
  citation: (evidence) => citationOf(evidence),
}

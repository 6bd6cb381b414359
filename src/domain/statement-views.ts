import type { EvidenceRecord } from '../graph/evidence.js'
import type { LinkRecord } from '../graph/links.js'
import type { ObservationRecord } from '../graph/observations.js'
import type { Loaders } from '../loaders/index.js'
import { required, requiredAll } from '../loaders/required.js'
import { stepClause } from './paths/sentences.js'
import type { StepView } from './paths/view.js'
import { capitalised, citationOf, linkClause, sentenceOf } from './sentences.js'

/** Stretches of lines, first and last included. */
export function lineRangesOf({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((range) => {
    const [first, last] = range.split('-').map(Number)
    return { first: first ?? 0, last: last ?? first ?? 0 }
  })
}

/** A link as a sentence in English. */
export async function linkSentence(link: LinkRecord, loaders: Loaders): Promise<string> {
  const [from, to] = await requiredAll(loaders.entity, [link.fromId, link.toId])
  return capitalised(sentenceOf(linkClause(link, from?.name ?? link.fromId, to?.name ?? link.toId)))
}

/** A step as a sentence with its evidence: what the counting link says and where that can be read. */
export async function stepSentence(step: StepView, loaders: Loaders): Promise<string> {
  if (step.assumed !== null) return capitalised(sentenceOf(stepClause(step)))
  const evidence = await requiredAll(loaders.evidence, step.links[0]?.evidenceIds ?? [])
  return `${capitalised(stepClause(step))} [${evidence.map(citationOf).join('; ')}].`
}

/** A figure, or null where the source names a measure and gives none. */
export function quantityOf({ low, high, qualifier, unit, asStated }: ObservationRecord) {
  if (qualifier === null || unit === null) return null
  return { low, high, qualifier, unit, asStated: asStated ?? '' }
}

/** The document an evidence is from. */
export function sourceOf({ sourceId }: EvidenceRecord, loaders: Loaders) {
  return required(loaders.source, sourceId)
}

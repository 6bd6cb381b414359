import type { EvidenceRecord } from '../graph/evidence.js'
import type { LinkRecord } from '../graph/links.js'
import type { ObservationRecord } from '../graph/observations.js'
import type { Loaders } from '../loaders/index.js'
import { required, requiredAll } from '../loaders/required.js'
import type { StepView } from './paths/view.js'
import { capitalised, citationOf, linkClause } from './sentences.js'

/** Stretches of lines, first and last included. */
export function lineRangesOf({ lines }: EvidenceRecord) {
  return lines.map((range) => {
    const [first, last] = range.split('-').map(Number)
    return { first: first ?? 0, last: last ?? first ?? 0 }
  })
}

/** A link as a sentence in English. */
export async function linkSentence(link: LinkRecord, loaders: Loaders): Promise<string> {
  const [from, to] = await requiredAll(loaders.entity, [link.fromId, link.toId])
  return `${capitalised(linkClause(link, from?.name ?? link.fromId, to?.name ?? link.toId))}.`
}

/** A step as a sentence with its evidence: what the counting link says and where that can be read. */
export async function stepSentence({ from, to, links }: StepView, loaders: Loaders): Promise<string> {
  const [link] = links
  if (link === undefined) return ''
  const names = new Map([from, to].map((stop) => [stop.id, stop.name]))
  const clause = linkClause(link, names.get(link.fromId) ?? link.fromId, names.get(link.toId) ?? link.toId)
  const evidence = await requiredAll(loaders.evidence, link.evidenceIds)
  return `${capitalised(clause)} [${evidence.map(citationOf).join('; ')}].`
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

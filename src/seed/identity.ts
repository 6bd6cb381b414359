import { createHash } from 'node:crypto'
import type { LineRange } from './field.js'
import type { Evidence, LinkStatement } from './statements.js'

type Part = string | number | null | readonly Part[]

/** The first 96 bits are plenty for rows that a person can write, and short enough to read. */
const HEX_DIGITS = 24

function hashed(prefix: string, ...parts: readonly Part[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${prefix}-${digest.slice(0, HEX_DIGITS)}`
}

/** The same ends, kind, role and beginning: the same link, whoever says it. */
export function linkId(link: Pick<LinkStatement, 'from' | 'kind' | 'to' | 'role' | 'validFrom'>): string {
  return hashed('link', link.from, link.kind, link.to, link.role, link.validFrom)
}

/** Our note is part of it: rows that cite the same lines with different notes keep them apart. */
export function evidenceId(evidence: Evidence): string {
  const { source, accordingTo, section, lines, basis, rule, note } = evidence
  return hashed('evidence', source, accordingTo, section, linesOf(lines), basis, rule, note)
}

export interface ObservationKey {
  readonly subjects: readonly string[]
  readonly measure: string
  readonly dimensions: readonly string[]
  readonly kind: string
  readonly qualifier: string | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly from: string | null
  readonly to: string | null
}

/** The amount is part of it, so that figures that disagree stand side by side. */
export function observationId(key: ObservationKey): string {
  const { subjects, measure, dimensions, kind, qualifier, low, high, unit, from, to } = key
  const things = [[...subjects].sort(), measure, [...dimensions].sort()]
  return hashed('observation', ...things, kind, qualifier, low, high, unit, from, to)
}

/** The same agreement, kind and words: the same term, whoever says it. */
export function termId({ agreement, kind, term }: TermKey): string {
  return hashed('term', agreement, kind, term)
}

export interface TermKey {
  readonly agreement: string
  readonly kind: string
  readonly term: string
}

/** The relationships that are no links have the identity of their ends. */
export function plumbingId(from: string, kind: string, to: string): string {
  return hashed('plumbing', from, kind, to)
}

/** The id of a section: that of its source and its number. */
export function sectionId(source: string, number: string): string {
  return `${source} ${number}`
}

/** The key under which one looks an external identifier up. */
export function identifierKey(scheme: string, value: string): string {
  return `${scheme}|${value}`
}

/** `717-719`, a single line as `717-717`. */
export function linesOf(lines: readonly LineRange[]): readonly string[] {
  return lines.map(({ first, last }) => `${first}-${last}`)
}

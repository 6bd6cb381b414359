import { groupBy } from '../group-by.js'
import type { Facts } from './check.js'
import { type LineRange, printRange } from './field.js'
import { linkId, observationId } from './identity.js'
import type { Section } from './sources.js'
import { citedEntities, type Evidence, evidenceOfEntity, evidenceOfStatement } from './statements.js'

/** A shorter silence needs no reason: headings, blank lines and connecting words. */
const SILENCE_WITHOUT_REASON_MAX = 40

/** How much of a section is in the graph. */
export interface SectionCoverage {
  readonly number: string
  readonly title: string
  readonly lines: LineRange
  /** Named things whose own row cites the section. */
  readonly nodes: number
  readonly links: number
  readonly figures: number
  /** Stretches of more than 40 lines that no row cites; `why` is null where nobody gave a reason. */
  readonly silences: readonly Silence[]
  /** Reasons given for lines that do hold facts, or that are not silent for long enough. */
  readonly needless: readonly LineRange[]
}

interface Silence extends LineRange {
  readonly why: string | null
}

interface Told {
  /** Others break a silence and are not counted. */
  readonly what: 'nodes' | 'links' | 'figures' | 'others'
  readonly id: string
  readonly evidence: Evidence
}

/** Section by section: what the files hold of the cited source, and where they are silent. */
export function coverageOf(facts: Facts): readonly SectionCoverage[] {
  const { cited } = facts.sources
  const told = groupBy(
    toldBy(facts).filter(({ evidence }) => evidence.source === cited.id),
    ({ evidence }) => evidence.section,
  )
  return [...cited.sections].map(([number, section]) => {
    const here = told.get(number) ?? []
    const count = (what: Told['what']) =>
      new Set(here.filter((one) => one.what === what).map(({ id }) => id)).size
    const silent = silentStretches(
      section,
      here.flatMap(({ evidence }) => evidence.lines),
    )
    return {
      number,
      title: section.title,
      lines: section,
      nodes: count('nodes'),
      links: count('links'),
      figures: count('figures'),
      silences: silent.map((stretch) => ({ ...stretch, why: reasonFor(stretch, section) })),
      needless: section.silent.filter((given) => !silent.some((stretch) => overlap(stretch, given))),
    }
  })
}

function toldBy({ tables, statements, sources }: Facts): readonly Told[] {
  return [
    ...citedEntities(tables).map((row) => ({
      what: 'nodes' as const,
      id: row.values.id,
      evidence: evidenceOfEntity(row, sources.cited.id),
    })),
    ...statements.map((link) => ({ what: 'links' as const, id: linkId(link), evidence: link.evidence })),
    ...tables.observations.map((row) => ({
      what: 'figures' as const,
      id: observationId(row.values),
      evidence: evidenceOfStatement(row),
    })),
    ...[...tables.kinds, ...tables.terms].map((row) => ({
      what: 'others' as const,
      id: '',
      evidence: evidenceOfStatement(row),
    })),
  ]
}

function silentStretches({ first, last }: LineRange, lines: readonly LineRange[]): readonly LineRange[] {
  const stretches: LineRange[] = []
  let next = first
  for (const range of [...lines].sort((a, b) => a.first - b.first)) {
    stretches.push({ first: next, last: range.first - 1 })
    next = Math.max(next, range.last + 1)
  }
  stretches.push({ first: next, last })
  return stretches.filter((stretch) => stretch.last - stretch.first + 1 > SILENCE_WITHOUT_REASON_MAX)
}

function reasonFor(stretch: LineRange, { silent }: Section): string | null {
  const whys = silent.filter((given) => overlap(stretch, given)).map(({ why }) => why)
  return whys.length === 0 ? null : whys.join('; ')
}

function overlap(a: LineRange, b: LineRange): boolean {
  return a.first <= b.last && b.first <= a.last
}

/** The coverage as lines to print, a section each, its silences below it. */
export function printCoverage(coverage: readonly SectionCoverage[]): readonly string[] {
  const total = (what: 'nodes' | 'links' | 'figures') =>
    coverage.reduce((sum, section) => sum + section[what], 0)
  return [
    columns('section', 'lines', 'nodes', 'links', 'figures', 'about'),
    ...coverage.flatMap((section) => [
      columns(
        section.number,
        printRange(section.lines),
        section.nodes,
        section.links,
        section.figures,
        section.title,
      ),
      ...section.silences.map(
        (silence) => `          ${printRange(silence)} silent: ${silence.why ?? 'NO REASON IS GIVEN'}`,
      ),
      ...section.needless.map(
        (range) => `          ${printRange(range)} has a reason for silence and needs none`,
      ),
    ]),
    columns('', '', total('nodes'), total('links'), total('figures'), 'as the sections tell them'),
  ]
}

/** What is wrong with the coverage, in a sentence; null where each silence has its reason. */
export function coverageProblem(coverage: readonly SectionCoverage[]): string | null {
  const without = coverage.flatMap(({ silences }) => silences.filter(({ why }) => why === null))
  const needless = coverage.flatMap((section) => section.needless)
  if (without.length === 0 && needless.length === 0) return null
  const lines = [...without, ...needless].map(printRange).join(', ')
  return `Lines ${lines}: extract what they say, or give each long silence its reason (silent, in sources.yaml).`
}

function columns(
  section: string,
  lines: string,
  nodes: string | number,
  links: string | number,
  figures: string | number,
  about: string,
): string {
  const counts = [nodes, links, figures].map((count) => String(count).padStart(8)).join('')
  return `${section.padEnd(9)} ${lines.padStart(9)}${counts}  ${about}`
}

import { printRange } from '../field.js'
import { sectionOf } from '../files.js'
import { otherwise } from '../nearest.js'
import type { At, Report } from '../problem.js'
import type { Source, Sources } from '../sources.js'
import { citedEntities, type Evidence, evidenceOfEntity, evidenceOfStatement } from '../statements.js'
import type { Tables } from '../tables.js'
import type { Checked } from './checked.js'

const LINES_WITHOUT_NOTE_MAX = 25

type EvidenceColumn = 'section' | 'lines' | 'basis' | 'rule'

interface Cited {
  readonly evidence: Evidence
  readonly at: (column: EvidenceColumn) => At
  readonly atAccordingTo?: At
}

/** Each row cites lines inside its section, a known source, and a known rule where it is not stated. */
export function checkEvidence({ tables, sources }: Checked, report: Report): void {
  for (const cited of citedRows(tables, sources)) {
    checkLines(cited, sources.cited, report)
    checkRule(cited, sources, report)
    checkAccordingTo(cited, sources, report)
  }
  checkFolders(tables, sources, report)
}

function citedRows(tables: Tables, sources: Sources): readonly Cited[] {
  const { links, observations, kinds, terms } = tables
  return [
    ...citedEntities(tables).map((row) => ({
      evidence: evidenceOfEntity(row, sources.cited.id),
      at: row.at,
    })),
    ...[...links, ...observations, ...kinds, ...terms].map((row) => ({
      evidence: evidenceOfStatement(row),
      at: row.at,
      atAccordingTo: row.at('accordingTo'),
    })),
  ]
}

function checkLines({ evidence, at }: Cited, source: Source, report: Report) {
  const { section, lines, note } = evidence
  const within = source.sections.get(section ?? '')
  if (within === undefined) {
    const wayOut = otherwise(section ?? '', source.sections.keys(), 'add it to sources.yaml')
    report(at('section'), `${source.id} has no section ${section}; ${wayOut}`)
    return
  }
  for (const range of lines) {
    if (range.first < within.first || range.last > within.last) {
      report(
        at('lines'),
        `lines ${printRange(range)} are outside section ${section} (${printRange(within)}); cite lines of the section`,
      )
    }
    if (range.last - range.first >= LINES_WITHOUT_NOTE_MAX && note === null) {
      report(
        at('lines'),
        `lines ${printRange(range)} are more than ${LINES_WITHOUT_NOTE_MAX}; cite fewer, or say why in a note`,
      )
    }
  }
}

function checkRule({ evidence, at }: Cited, { rules }: Sources, report: Report) {
  const { basis, rule } = evidence
  if (basis === 'STATED' && rule !== null) {
    report(
      at('rule'),
      `a STATED row rests on its lines alone, not on ${rule}; empty the rule or change the basis`,
    )
  } else if (basis !== 'STATED' && rule === null) {
    report(
      at('rule'),
      `${basis === 'INFERRED' ? 'an' : 'a'} ${basis} row names its rule; write one of ${[...rules.keys()].join(' ')}`,
    )
  } else if (rule !== null && !rules.has(rule)) {
    report(
      at('rule'),
      `there is no rule ${rule}; ${otherwise(rule, rules.keys(), 'add it to reference/rules.yaml')}`,
    )
  }
}

function checkAccordingTo({ evidence, atAccordingTo }: Cited, { all, cited }: Sources, report: Report) {
  const { accordingTo } = evidence
  if (accordingTo === null || atAccordingTo === undefined) return
  if (accordingTo === cited.id) {
    report(atAccordingTo, `${accordingTo} is the source itself; name the source it quotes, or leave it empty`)
  } else if (!all.has(accordingTo)) {
    const wayOut = otherwise(accordingTo, all.keys(), 'add it to sources.yaml')
    report(atAccordingTo, `there is no source ${accordingTo}; ${wayOut}`)
  }
}

/** A file of statements stands in the folder of its source and bears the name of its section. */
function checkFolders(tables: Tables, { cited }: Sources, report: Report) {
  for (const row of [...tables.links, ...tables.observations, ...tables.kinds, ...tables.terms]) {
    const { file } = row.at()
    if (!file.startsWith(`${cited.id}/`)) {
      const start = { file, line: 1, column: 1 }
      report(start, `no source of this folder's name is cited; move the file to ${cited.id}/`)
      continue
    }
    const section = sectionOf(file, cited.sections.keys())
    if (section !== row.values.section && cited.sections.has(row.values.section)) {
      report(
        row.at('section'),
        `the row cites section ${row.values.section}, the file holds ${section ?? 'none'}; move the row to the file of its section`,
      )
    }
  }
}

import { createHash } from 'node:crypto'
import { fold } from '../graph/fold.js'
import type { Facts } from './check.js'
import { type LineRange, printRange } from './field.js'
import { nameOf } from './names.js'
import { type At, type Problem, sortProblems } from './problem.js'
import { citedEntities, type Evidence, evidenceOfEntity, evidenceOfStatement } from './statements.js'

/** How far from the cited lines a name may stand: a heading or the line before. */
const LINES_AROUND = 3

export type AgainstRead =
  /** The STATED rows with an end that their lines do not name: for a person to look at, not errors. */
  { readonly unnamed: readonly Problem[]; readonly stated: number } | { readonly wrong: string }

/** Holds each STATED row against the text of its source. The text itself stays outside the project. */
export function readAgainst(facts: Facts, text: string): AgainstRead {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const { cited } = facts.sources
  if (sha256 !== cited.sha256) {
    return {
      wrong: `The text is not that of ${cited.id}: its SHA-256 is ${sha256}, sources.yaml says ${cited.sha256}.`,
    }
  }
  const lines = text.split('\n')
  const stated = statedEnds(facts).filter(({ evidence }) => evidence.basis === 'STATED')
  const unnamed = stated.flatMap(({ id, at, evidence }) => {
    const names = facts.entities.get(id)?.names.map((name) => nameOf(name).text) ?? []
    if (isNamed(names, evidence.lines, lines)) return []
    const cited = evidence.lines.map(printRange).join(', ')
    return [{ at, message: `${id} (${names[0]}) is not named in lines ${cited} ± ${LINES_AROUND}; look` }]
  })
  return { unnamed: sortProblems(unnamed), stated: stated.length }
}

interface StatedEnd {
  readonly id: string
  readonly at: At
  readonly evidence: Evidence
}

function statedEnds({ tables, statements, sources, entities }: Facts): readonly StatedEnd[] {
  return [
    ...citedEntities(tables).map((row) => ({
      id: row.values.id,
      at: row.at('name'),
      evidence: evidenceOfEntity(row, sources.cited.id),
    })),
    ...statements.flatMap(({ from, to, at, evidence }) => [
      { id: from, at: at('from'), evidence },
      { id: to, at: at('to'), evidence },
    ]),
    ...tables.observations.flatMap((row) =>
      row.values.subjects.map((id) => ({ id, at: row.at('subjects'), evidence: evidenceOfStatement(row) })),
    ),
    ...tables.kinds.map((row) => ({
      id: row.values.entity,
      at: row.at('entity'),
      evidence: evidenceOfStatement(row),
    })),
    ...tables.terms.map((row) => ({
      id: row.values.agreement,
      at: row.at('agreement'),
      evidence: evidenceOfStatement(row),
    })),
  ].filter(({ id, evidence }) => evidence.lines.length > 0 && entities.has(id))
}

function isNamed(names: readonly string[], ranges: readonly LineRange[], lines: readonly string[]): boolean {
  const windows = ranges.map(
    ({ first, last }) =>
      ` ${fold(lines.slice(Math.max(first - 1 - LINES_AROUND, 0), last + LINES_AROUND).join(' '))} `,
  )
  return names.some((name) => windows.some((window) => window.includes(` ${fold(name)} `)))
}

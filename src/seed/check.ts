import { checkCycles } from './checks/cycles.js'
import { checkDuplicates } from './checks/duplicates.js'
import { checkEvidence } from './checks/evidence.js'
import { checkFacilityKinds } from './checks/facility-kinds.js'
import { checkFigures } from './checks/figures.js'
import { checkEntityIds, checkIdentifiers, checkRedirects } from './checks/ids.js'
import { checkLinks } from './checks/links.js'
import { checkPeriods } from './checks/periods.js'
import { checkReferences } from './checks/references.js'
import { checkSections } from './checks/sections.js'
import { checkTerms } from './checks/terms.js'
import { type Entities, entityEnds } from './entities.js'
import { hashOfFiles, type SeedFile } from './files.js'
import { type Problem, sortProblems } from './problem.js'
import { readSources, type Sources } from './sources.js'
import { type LinkStatement, linkStatements } from './statements.js'
import { readTables, type Tables } from './tables.js'

/** What the files say, checked as a whole. */
export interface Facts {
  /** Of the files; the mark in the database holds the same while it holds these facts. */
  readonly hash: string
  readonly sources: Sources
  readonly tables: Tables
  readonly entities: Entities
  readonly statements: readonly LinkStatement[]
}

export type SeedRead =
  | { readonly facts: Facts }
  /** Sorted by file and line. */
  | { readonly problems: readonly Problem[] }

const CHECKS = [
  checkRedirects,
  checkReferences,
  checkLinks,
  checkSections,
  checkEvidence,
  checkFigures,
  checkFacilityKinds,
  checkTerms,
  checkDuplicates,
  checkCycles,
] as const

/** Judges all files together, without a database: the facts, or every problem there is. */
export function checkSeed(files: readonly SeedFile[]): SeedRead {
  const problems: Problem[] = []
  const report = (at: Problem['at'], message: string) => problems.push({ at, message })
  const sources = readSources(files, report)
  const { tables, unread, isUnusable } = readTables(files, report)
  const ends = entityEnds(tables)
  checkEntityIds(ends, report)
  checkIdentifiers(tables, report)
  checkPeriods(tables, report)
  // What refers to a file that could not be read would only be blamed for it.
  if (sources === null || isUnusable) return { problems: sortProblems(problems) }

  const entities = new Map(ends.map((end) => [end.id, end]))
  const statements = linkStatements(tables, sources.cited.id)
  for (const check of CHECKS) check({ tables, sources, entities, statements, unread }, report)
  if (problems.length > 0) return { problems: sortProblems(problems) }
  return { facts: { hash: hashOfFiles(files), sources, tables, entities, statements } }
}

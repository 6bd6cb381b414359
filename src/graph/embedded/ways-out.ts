import { StartupProblem } from '../../errors.js'

/** One sentence: what the embedded Neo4j lacks, how to provide it, and how to do without. */
export function lacking(what: string, provide: string): StartupProblem {
  return new StartupProblem(
    `The embedded Neo4j cannot start because ${what}: ${provide}, or set NEO4J_URI to a Neo4j server you already have.`,
  )
}

import { compareText } from '../compare-text.js'

/** A cell of a file, counted from 1 as editors do. */
export interface At {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is wrong at a place, then `; ` and the way out. */
export interface Problem {
  readonly at: At
  readonly message: string
}

/** Where a check tells what it finds. */
export type Report = (at: At, message: string) => void

/** `file:line:column  what is wrong; the way out` */
export function printProblem({ at, message }: Problem): string {
  return `${at.file}:${at.line}:${at.column}  ${message}`
}

/** By file, line and column; the same problem once. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const once = new Map(problems.map((problem) => [printProblem(problem), problem]))
  return [...once.values()].sort(
    (a, b) =>
      compareText(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.message, b.message),
  )
}

import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { SeedFile } from './files.js'
import type { At, Report } from './problem.js'

export interface YamlRead<T> {
  readonly value: T
  /** Where the value under a path of keys and indexes was written. */
  readonly at: (path: readonly (string | number)[]) => At
}

/** Reads a YAML file of this shape, or reports what is wrong and gives null. */
export function readYaml<T>(file: SeedFile, shape: z.ZodType<T>, report: Report): YamlRead<T> | null {
  const lineCounter = new LineCounter()
  const document = parseDocument(file.text, { lineCounter })
  const atOffset = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  for (const error of document.errors) {
    report(atOffset(error.pos[0]), `${firstLine(error.message)}; correct the YAML`)
  }
  if (document.errors.length > 0) return null
  const at = (path: readonly PropertyKey[]): At => atOffset(offsetOf(document, path))
  const read = shape.safeParse(document.toJS())
  if (read.success) return { value: read.data, at }
  for (const issue of read.error.issues) {
    report(at(issue.path), `${issue.path.join('.') || 'the file'}: ${issue.message}; correct or remove it`)
  }
  return null
}

/** Where the value at the path stands, or the nearest thing around it that is there. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (hasRange(node)) return node.range[0]
  }
  return 0
}

function hasRange(node: unknown): node is { readonly range: readonly [number, ...number[]] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '')
}

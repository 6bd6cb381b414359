import { z } from 'zod'
import { type LineRange, partialDate, slug, TEXT_LENGTH_MAX } from './field.js'
import { RULES_FILE, type SeedFile, SOURCES_FILE } from './files.js'
import type { At, Report } from './problem.js'
import { VOCABULARY_SOURCE } from './words.js'
import { readYaml } from './yaml.js'

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly year: number
  readonly statedOn: string
  readonly url: string | null
  readonly licence: string
  /** Of the text that line numbers count in. */
  readonly sha256: string | null
  readonly lineCount: number | null
  /** By number; empty where lines of it are not cited. */
  readonly sections: ReadonlyMap<string, Section>
}

/** A section of the cited source: its lines, and what it reports on. */
export interface Section extends LineRange {
  readonly title: string
  /** Ids of the places it reports on; empty where it is general. */
  readonly places: readonly string[]
  /** Ids of the sectors it is limited to; empty where it is limited to none. */
  readonly sectors: readonly string[]
  /** Stretches of lines that hold no fact, and why. */
  readonly silent: readonly (LineRange & { readonly why: string })[]
  readonly at: At
}

interface Rule {
  readonly id: string
  readonly statement: string
}

export interface Sources {
  readonly asOfDefault: string
  readonly all: ReadonlyMap<string, Source>
  /** The one source whose lines are cited. */
  readonly cited: Source
  readonly rules: ReadonlyMap<string, Rule>
}

const id = z.string().refine((value) => 'value' in slug(value), 'should be small letters, digits and hyphens')
const date = z.coerce
  .string()
  .refine((value) => 'value' in partialDate(value), 'should be a date: 2009, 2009-05 or 2009-05-31')

const range = z
  .string()
  .regex(/^\d+-\d+$/, 'should be a range of lines: 717-761')
  .transform((text): LineRange => {
    const [first = 0, last = 0] = text.split('-').map(Number)
    return { first, last }
  })

const sectionShape = z.strictObject({
  lines: range,
  title: z.string().min(1).max(TEXT_LENGTH_MAX),
  places: z.array(id).default([]),
  sectors: z.array(id).default([]),
  silent: z.array(z.strictObject({ lines: range, why: z.string().min(1).max(TEXT_LENGTH_MAX) })).default([]),
})

const sourcesShape = z.strictObject({
  asOfDefault: date,
  sources: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      publisher: z.string().min(1).optional(),
      year: z.int(),
      statedOn: date,
      url: z.url().optional(),
      licence: z.string().min(1),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'should be 64 hexadecimal digits')
        .optional(),
      lineCount: z.int().positive().optional(),
      sections: z.record(z.string(), sectionShape).optional(),
    }),
  ),
})

const rulesShape = z.array(z.strictObject({ id, statement: z.string().min(1) }))

/** Reads the sources and the rules; null where nothing that cites them can be judged. */
export function readSources(files: readonly SeedFile[], report: Report): Sources | null {
  const read = readFile(SOURCES_FILE, sourcesShape, files, report)
  const rules = readFile(RULES_FILE, rulesShape, files, report)
  if (read === null || rules === null) return null
  const sources = read.value.sources.map((entry, index) =>
    sourceOf(entry, (section) => read.at(['sources', index, 'sections', section])),
  )
  const atSource = (index: number) => read.at(['sources', index])
  reportRepeated(sources, atSource, report)
  reportRepeated(rules.value, (index) => rules.at([index]), report)
  for (const [index, source] of sources.entries()) reportLineCount(source, atSource(index), report)
  const cited = sources.filter((source) => source.sections.size > 0)
  const [only] = cited
  if (only === undefined || cited.length > 1) {
    report(read.at(['sources']), `${cited.length} sources have sections; give them to the one that is cited`)
    return null
  }
  if (!sources.some((source) => source.id === VOCABULARY_SOURCE)) {
    report(read.at(['sources']), `the source ${VOCABULARY_SOURCE} is missing; add it: the vocabulary is its`)
  }
  return { asOfDefault: read.value.asOfDefault, all: byId(sources), cited: only, rules: byId(rules.value) }
}

function readFile<T>(path: string, shape: z.ZodType<T>, files: readonly SeedFile[], report: Report) {
  const file = files.find((one) => one.path === path)
  if (file !== undefined) return readYaml(file, shape, report)
  report({ file: path, line: 1, column: 1 }, 'the file is missing; add it')
  return null
}

type SourceEntry = z.infer<typeof sourcesShape>['sources'][number]

function sourceOf(entry: SourceEntry, atSection: (number: string) => At): Source {
  const sections = Object.entries(entry.sections ?? {}).map(([number, { lines, silent, ...scope }]) => {
    const stretches = silent.map((stretch) => ({ ...stretch.lines, why: stretch.why }))
    return [number, { ...lines, ...scope, silent: stretches, at: atSection(number) }] as const
  })
  return {
    ...entry,
    publisher: entry.publisher ?? null,
    url: entry.url ?? null,
    sha256: entry.sha256 ?? null,
    lineCount: entry.lineCount ?? null,
    // Numbers like 3 would come before 2.1, whatever the order of the file.
    sections: new Map(sections.sort(([, a], [, b]) => a.first - b.first)),
  }
}

function reportRepeated(rows: readonly { readonly id: string }[], at: (index: number) => At, report: Report) {
  for (const [index, { id }] of rows.entries()) {
    if (rows.findIndex((other) => other.id === id) < index) {
      report(at(index), `${id} is written twice; keep one`)
    }
  }
}

function reportLineCount({ id, lineCount, sections }: Source, at: At, report: Report) {
  if (sections.size > 0 && lineCount === null) report(at, `${id} has sections and no lineCount; add it`)
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

import { z } from 'zod'

/** Where a model of the reference data is written down: section and lines (`717-719|747-750`) of a source. */
export const citation = z
  .strictObject({
    source: z.string().min(1),
    section: z.string().min(1),
    lines: z.coerce.string().regex(/^\d+(-\d+)?(\|\d+(-\d+)?)*$/, 'should be lines: 717-719|747-750'),
  })
  .transform(
    ({ source, section, lines }): Citation => ({ sourceId: source, section, lines: lines.split('|') }),
  )

export interface Citation {
  readonly sourceId: string
  readonly section: string
  /** `first-last` or a single line. */
  readonly lines: readonly string[]
}

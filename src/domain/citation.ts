/** Where a model of the reference data is written down: section and lines of a source. */
export interface Citation {
  readonly sourceId: string
  readonly section: string
  /** `first-last` or a single line. */
  readonly lines: readonly string[]
}

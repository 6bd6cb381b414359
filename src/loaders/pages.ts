/** One page of a list that hangs on a thing: how many rows, from which end, after which position. */
export interface NestedPage {
  readonly limit: number
  readonly isBackward: boolean
  /** Null for the beginning (or, backward, the end). */
  readonly after: readonly (string | number)[] | null
}

/** The parts of a position of three, null where the page begins at the beginning. */
export function positionOf(
  after: NestedPage['after'],
): readonly [string | null, string | null, string | null] {
  const [first, second, third] = after ?? []
  return [textOrNull(first), textOrNull(second), textOrNull(third)]
}

function textOrNull(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value)
}

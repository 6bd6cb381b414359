/** Remembers the last `linesMax` lines of a process, for the error that has to explain its end. */
export function lastLines(linesMax: number) {
  const lines: string[] = []
  return {
    add(line: string): void {
      lines.push(line)
      if (lines.length > linesMax) lines.shift()
    },
    all: (): readonly string[] => lines,
  }
}

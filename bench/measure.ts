/** Two ways to the same answer. */
export interface Comparison {
  readonly name: string
  ours(): Promise<unknown>
  other(): Promise<unknown>
}

export interface Measured {
  /** Statements sent by one run of each side: exact, whatever the machine. */
  readonly ours: number
  readonly other: number
  /** Time of the other side over time of ours, one per round. */
  readonly ratios: readonly number[]
}

const WARM_UPS = 5
const ROUNDS = 25

/** Runs both sides in turn, so that whatever slows the machine slows both. */
export async function measure({ ours, other }: Comparison, statements: string[]): Promise<Measured> {
  const ratios: number[] = []
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    const [ourTime, otherTime] = [await timeOf(ours), await timeOf(other)]
    if (round >= 0) ratios.push(otherTime / ourTime)
  }
  return { ours: await countOf(ours, statements), other: await countOf(other, statements), ratios }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

async function countOf(work: () => Promise<unknown>, statements: string[]): Promise<number> {
  statements.length = 0
  await work()
  return statements.length
}

import type { WeighedProfile } from './profile.js'
import { MATURITY_STRANDS, type MaturityStrand } from './reference.js'

export type Standing = 'ABOVE_MEDIAN' | 'AT_MEDIAN' | 'BELOW_MEDIAN' | 'NOT_GIVEN'

/** Where a profile stands in a strand. */
export interface Position {
  readonly label: string
  readonly level: number | null
  /** 1 for the highest level, equal levels alike. */
  readonly rank: number | null
  readonly standing: Standing
}

/** One strand across profiles; null where none gives it. */
export interface StrandBenchmark {
  readonly strand: MaturityStrand
  readonly profileCount: number
  readonly lowest: number | null
  readonly median: number | null
  readonly highest: number | null
  readonly limitingCount: number
  readonly positions: readonly Position[]
}

/** Profiles side by side. */
export interface Benchmark {
  readonly strands: readonly StrandBenchmark[]
  readonly limitingStrands: readonly MaturityStrand[]
  readonly isLikeWithLike: boolean
}

type Labelled = WeighedProfile & { readonly label: string }

/** The rule `benchmark` of the reference data. */
export function benchmarkOf(profiles: readonly Labelled[]): Benchmark {
  const strands = MATURITY_STRANDS.map((strand) => strandBenchmark(strand, profiles))
  const medians = strands.flatMap(({ median }) => (median === null ? [] : [median]))
  const lowest = Math.min(...medians)
  return {
    strands,
    limitingStrands: strands.filter(({ median }) => median === lowest).map(({ strand }) => strand),
    isLikeWithLike: strands.every(
      ({ profileCount }) => profileCount === 0 || profileCount === profiles.length,
    ),
  }
}

function strandBenchmark(strand: MaturityStrand, profiles: readonly Labelled[]): StrandBenchmark {
  const given = profiles.map(({ label, strands }) => ({
    label,
    level: strands.find((one) => one.strand === strand)?.level ?? null,
  }))
  const levels = given.flatMap(({ level }) => (level === null ? [] : [level])).toSorted((a, b) => a - b)
  const median = medianOf(levels)
  return {
    strand,
    profileCount: levels.length,
    lowest: levels[0] ?? null,
    median,
    highest: levels.at(-1) ?? null,
    limitingCount: profiles.filter(({ limitingStrands }) => limitingStrands.includes(strand)).length,
    positions: given.map(({ label, level }) => ({
      label,
      level,
      rank: level === null ? null : levels.filter((other) => other > level).length + 1,
      standing: standingOf(level, median),
    })),
  }
}

function standingOf(level: number | null, median: number | null): Standing {
  if (level === null || median === null) return 'NOT_GIVEN'
  if (level === median) return 'AT_MEDIAN'
  return level > median ? 'ABOVE_MEDIAN' : 'BELOW_MEDIAN'
}

/** The value in the middle of sorted values, or the mean of the two there; null of none. */
function medianOf(sorted: readonly number[]): number | null {
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  const upper = sorted[Math.floor(sorted.length / 2)]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

import { MATURITY_STRANDS, type MaturityStrand } from './reference.js'
import { type Item, type StrandGiven, type WeighedStrand, weighed } from './strand.js'

/** An item that keeps a strand from its next level. */
export interface Priority extends Pick<Item, 'text' | 'level'> {
  readonly strand: MaturityStrand
  /** The level at which it keeps the strand. */
  readonly strandLevel: number
}

/** What follows from the strands of one profile. */
export interface WeighedProfile {
  /** In the order of the model. */
  readonly strands: readonly WeighedStrand[]
  readonly missingStrands: readonly MaturityStrand[]
  readonly limitingStrands: readonly MaturityStrand[]
  readonly goodPractice: readonly MaturityStrand[]
  /** The lowest levels first. */
  readonly nextPriorities: readonly Priority[]
  /** Null where a strand is missing. */
  readonly overallLevel: number | null
  readonly overallLevelAtMost: number
}

/** The rules `limiting`, `priorities` and `overall` of the reference data. Takes one strand at least, each once. */
export function weighedProfile(given: readonly StrandGiven[]): WeighedProfile {
  const strands = MATURITY_STRANDS.flatMap((strand) =>
    given.filter((one) => one.strand === strand).map(weighed),
  )
  const levels = strands.map(({ level }) => level)
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)]
  const at = (level: number) => strands.filter((one) => one.level === level).map(({ strand }) => strand)
  const missingStrands = MATURITY_STRANDS.filter((strand) => strands.every((one) => one.strand !== strand))
  return {
    strands,
    missingStrands,
    limitingStrands: at(lowest),
    goodPractice: highest > lowest ? at(highest) : [],
    nextPriorities: strands.flatMap(prioritiesOf).toSorted((a, b) => a.level - b.level),
    overallLevel: missingStrands.length === 0 ? lowest : null,
    overallLevelAtMost: lowest,
  }
}

function prioritiesOf({ strand, level: strandLevel, blockers }: WeighedStrand): readonly Priority[] {
  return blockers.map(({ text, level }) => ({ strand, text, level, strandLevel }))
}

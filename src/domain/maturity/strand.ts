import type { MaturityStrand } from './reference.js'

/** Something of the caller's own that is to be attained. */
export interface Item {
  readonly text: string
  /** 1 to 5. */
  readonly level: number
  readonly isAttained: boolean
}

/** A strand as it was given: its level, or items. */
export interface StrandGiven {
  readonly strand: MaturityStrand
  /** 0 to 5; null where items were given instead. */
  readonly level: number | null
  /** Empty where the level was given. */
  readonly items: readonly Item[]
}

export type ItemStanding = 'COUNTS' | 'NOT_YET_COUNTING' | 'NOT_ATTAINED'

/** An item and what it counts for. */
export interface WeighedItem extends Item {
  readonly standing: ItemStanding
  /** Items of lower levels that are not attained, by level. */
  readonly waitsFor: readonly Item[]
}

/** A strand with the level that follows. */
export interface WeighedStrand {
  readonly strand: MaturityStrand
  /** 0 to 5. */
  readonly level: number
  readonly isGivenAsLevel: boolean
  /** By level, then as given. */
  readonly items: readonly WeighedItem[]
  /** Levels up to `level` for which no item was given. */
  readonly levelsPassedOver: readonly number[]
  /** The items that keep the strand from its next level. */
  readonly blockers: readonly Item[]
}

/** The rules `gate` and `strand-level` of the reference data. */
export function weighed({ strand, level, items }: StrandGiven): WeighedStrand {
  if (level !== null)
    return { strand, level, isGivenAsLevel: true, items: [], levelsPassedOver: [], blockers: [] }
  const byLevel = items.toSorted((a, b) => a.level - b.level)
  const open = byLevel.filter(({ isAttained }) => !isAttained)
  const lowestOpen = open[0]?.level ?? Number.POSITIVE_INFINITY
  const attained = byLevel.filter((item) => item.level < lowestOpen).at(-1)?.level ?? 0
  return {
    strand,
    level: attained,
    isGivenAsLevel: false,
    items: byLevel.map((item) => weighedItem(item, open)),
    levelsPassedOver: levelsTo(attained).filter((one) => items.every((item) => item.level !== one)),
    blockers: open.filter((item) => item.level === lowestOpen),
  }
}

function weighedItem(item: Item, open: readonly Item[]): WeighedItem {
  const waitsFor = open.filter(({ level }) => level < item.level)
  const standing = !item.isAttained ? 'NOT_ATTAINED' : waitsFor.length === 0 ? 'COUNTS' : 'NOT_YET_COUNTING'
  return { ...item, standing, waitsFor }
}

function levelsTo(level: number): readonly number[] {
  return Array.from({ length: level }, (_, index) => index + 1)
}

import { counted, few, listed } from '../sentences.js'
import type { Benchmark } from './benchmark.js'
import type { Priority, WeighedProfile } from './profile.js'
import { MATURITY_STRANDS, type MaturityModel, type MaturityStrand } from './reference.js'
import type { Item, WeighedItem, WeighedStrand } from './strand.js'

/** Items that a sentence names before it only counts the rest. */
const NAMED_MAX = 3

/** What strands and levels are called. */
export interface MaturityWords {
  strand(strand: MaturityStrand): string
  /** `level 2 (Putting a process in place)`. */
  level(level: number): string
  levelName(level: number): string
}

export function maturityWords({ strands, levels }: MaturityModel): MaturityWords {
  const strandNames = new Map(strands.map(({ strand, name }) => [strand, name]))
  const levelName = (level: number) => levels[level]?.name ?? ''
  return {
    strand: (strand) => strandNames.get(strand) ?? strand,
    level: (level) => `level ${level} (${levelName(level)})`,
    levelName,
  }
}

function quoted(items: readonly Pick<Item, 'text'>[]): string {
  return listed(
    few(
      items.map(({ text }) => `“${text}”`),
      NAMED_MAX,
    ),
  )
}

/** Why an item counts or does not. */
export function itemReason({ standing, level, waitsFor }: WeighedItem): string {
  if (standing === 'COUNTS')
    return level === 1 ? 'It is attained.' : 'It is attained, and so is every item of the lower levels.'
  const waiting = waitsFor.length === 0 ? '' : ` It waits for ${waitingWords(waitsFor)}.`
  if (standing === 'NOT_ATTAINED') return `It is not attained.${waiting}`
  return `It is attained and does not count yet.${waiting}`
}

function waitingWords(items: readonly Item[]): string {
  const levels = [...new Set(items.map(({ level }) => String(level)))]
  return `${quoted(items)} of ${levels.length === 1 ? 'level' : 'levels'} ${listed(levels)}`
}

/** A strand in a sentence. */
export function strandSentence(one: WeighedStrand, words: MaturityWords): string {
  const { strand, level, isGivenAsLevel, items, levelsPassedOver, blockers } = one
  const parts = [`${words.strand(strand)} is at ${words.level(level)}${isGivenAsLevel ? ', as given' : ''}.`]
  const waiting = items.filter(({ standing }) => standing === 'NOT_YET_COUNTING').length
  const [first] = blockers
  if (first !== undefined) parts.push(`Level ${first.level} waits for ${quoted(blockers)}.`)
  if (waiting > 0) parts.push(`${counted(waiting, 'attained item does', 'attained items do')} not count yet.`)
  if (levelsPassedOver.length > 0)
    parts.push(
      `No item was given for level${levelsPassedOver.length === 1 ? '' : 's'} ${listed(levelsPassedOver.map(String))}: there it rests on nothing.`,
    )
  return parts.join(' ')
}

/** What an item holds up. */
export function prioritySentence(
  { strand, text, level, strandLevel }: Priority,
  words: MaturityWords,
): string {
  return `“${text}” keeps ${words.strand(strand)} at level ${strandLevel}; it belongs to ${words.level(level)}.`
}

/** The overall level in a sentence that says whose reading it is. */
export function overallSentence(profile: WeighedProfile): string {
  const { overallLevel, overallLevelAtMost, missingStrands } = profile
  const whose = 'our reading: the report does not say how strands make up one level'
  if (overallLevel !== null) return `Level ${overallLevel}, the lowest of the seven strands (${whose}).`
  return `Not known: ${counted(missingStrands.length, 'strand is', 'strands are')} not given. Level ${overallLevelAtMost} at most (${whose}).`
}

/** A profile in a sentence. */
export function profileSentence(
  { label, ...profile }: WeighedProfile & { readonly label: string },
  words: MaturityWords,
): string {
  const { strands, limitingStrands, goodPractice, nextPriorities, missingStrands } = profile
  const levelOf = (wanted: MaturityStrand) => strands.find(({ strand }) => strand === wanted)?.level ?? 0
  const names = (some: readonly MaturityStrand[]) => listed(some.map(words.strand))
  const [limit = 'COLLABORATION'] = limitingStrands
  const [best] = goodPractice
  const [next] = nextPriorities
  const parts = [
    best === undefined && strands.length > 1
      ? `${label}: all strands given stand alike, at ${words.level(levelOf(limit))}.`
      : `${label}: ${names(limitingStrands)} ${limitingStrands.length === 1 ? 'limits' : 'limit'}, at ${words.level(levelOf(limit))}.`,
  ]
  if (best !== undefined)
    parts.push(`Good practice: ${names(goodPractice)}, at ${words.level(levelOf(best))}.`)
  if (next !== undefined)
    parts.push(`Next: “${next.text}” (${words.strand(next.strand)}, level ${next.level}).`)
  if (missingStrands.length > 0) parts.push(`Not given, so not known: ${names(missingStrands)}.`)
  return parts.join(' ')
}

/** The comparison in a sentence. */
export function benchmarkSentence(
  { strands, limitingStrands, isLikeWithLike }: Benchmark,
  profileCount: number,
  words: MaturityWords,
): string {
  const [limit] = strands.filter(({ strand }) => limitingStrands.includes(strand))
  const names = listed(limitingStrands.map(words.strand))
  const limits = limitingStrands.length === 1 ? 'limits' : 'limit'
  const first = `Across ${profileCount} profiles ${names} ${limits}, with a median level of ${limit?.median}.`
  const given = strands.filter((one) => one.profileCount > 0).length
  const missing =
    given < MATURITY_STRANDS.length ? ` ${given} of ${MATURITY_STRANDS.length} strands are given.` : ''
  const unlike = isLikeWithLike
    ? ''
    : ' Not every profile gives the same strands, so strands are compared on different profiles.'
  return `${first}${missing}${unlike}`
}

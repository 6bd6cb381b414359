import { counted, linkClause, listed, sentenceOf, withArticle } from '../sentences.js'
import { aimName, type PathAnswer } from './index.js'
import type { AssumedView, PathView, StepView } from './view.js'

/** What the link that counts on a step says, without a full stop; empty where a step has no link. */
export function stepClause({ from, to, links, assumed }: StepView): string {
  const link = assumed?.link ?? links[0]
  if (link === undefined) return ''
  const nameOf = (id: string) => (id === from.id ? from.name : to.name)
  const clause = linkClause(link, nameOf(link.fromId), nameOf(link.toId))
  return assumed === null ? clause : `${clause} (assumed by you)`
}

/** A link that the caller assumes, in a sentence. */
export function assumedSentence({ link, assumption, isInPlay }: AssumedView): string {
  const clause = linkClause(link, assumption.from.name, assumption.to.name)
  const leftOut = '; it takes no part, for one of its ends has yet to begin, or had ended'
  return sentenceOf(`Assumed by you: ${clause}${isInPlay ? '' : leftOut}`)
}

/** How many steps of a path rest on links that the caller assumes; empty where none does. */
export function assumedWords(path: PathView): string {
  const count = path.steps.filter(({ assumed }) => assumed !== null).length
  return count === 0 ? '' : `${counted(count, 'link')} of it assumed by you`
}

/** A path in a sentence: what each step says, in order. */
export function pathSentence(path: PathView): string {
  const chain = sentenceOf(path.steps.map(stepClause).join('; '))
  return path.approach === null
    ? chain
    : `${path.approach.bodyName} serves ${withArticle(path.approach.placeName)}; ${chain}`
}

/** The outcome of a search in a sentence. */
export function outcomeSentence(answer: PathAnswer): string {
  const { from, to, rules, paths, approaches, shortestHops } = answer
  const where = aimName(to)
  const [best] = paths
  if (best !== undefined) {
    const superlative = answer.rankBy === 'TRUST' ? 'most trusted' : 'shortest'
    const hops = counted(best.steps.length, 'link')
    const assumed = assumedWords(best)
    return `The ${superlative} path from ${from.name} to ${where} has ${hops} and a trust of ${best.trust.toFixed(2)}, as of ${rules.asOf}${assumed && `; ${assumed}`}.`
  }
  return `${whyNone(answer, where, shortestHops)}${wayIn(approaches)}`
}

function whyNone(
  { outcome, from, rules, unlinked }: PathAnswer,
  where: string,
  shortestHops: number | null,
): string {
  switch (outcome) {
    case 'END_HAS_NO_LINKS':
      return `The sources name no link of cooperation of ${listed(unlinked)}.`
    case 'NONE_WITHIN_HOPS':
      return `${from.name} and ${where} are joined by ${shortestHops} links, more than the limit of ${rules.hopsMax}.`
    default:
      return `The sources name no chain of cooperation from ${from.name} to ${where} under these rules.`
  }
}

function wayIn(approaches: readonly PathView[]): string {
  const bodies = [
    ...new Set(approaches.flatMap(({ approach }) => (approach === null ? [] : [approach.bodyName]))),
  ]
  return bodies.length === 0 ? '' : ` A way in leads through ${listed(bodies)}.`
}

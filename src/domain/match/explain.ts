import { assumedWords } from '../paths/sentences.js'
import type { PathView } from '../paths/view.js'
import { counted, FORM_WORDS, listed, withArticle } from '../sentences.js'
import { sharedAgreements } from './facts.js'
import type { ExplainedCandidate, Ranking } from './index.js'
import type { ScoredCandidate } from './rank.js'
import { type Reason, reasonsOf, through } from './reasons.js'

/** A match as the API shows it. */
export interface MatchView extends Omit<ExplainedCandidate, 'reach'> {
  readonly ranking: Ranking
  readonly path: PathView | null
  readonly reasonsFor: readonly Reason[]
  readonly reasonsAgainst: readonly Reason[]
  readonly toAsk: readonly Reason[]
  readonly agreementIds: readonly string[]
  readonly sentence: string
}

/** The explanation of a ranked candidate. */
export function rankedView(ranking: Ranking, candidate: ScoredCandidate, rank: number): MatchView {
  return matchView(ranking, { ...candidate, rank, excludedBy: [], reach: ranking.reach })
}

/** The explanation of a candidate, ranked or not. */
export function matchView(ranking: Ranking, candidate: ExplainedCandidate): MatchView {
  const { facts, scored, rank, excludedBy, reach } = candidate
  const path = reach.pathTo(facts.profile.id)
  const { seeker, conceptNames, pathRules } = ranking
  const matched = { facts, scored, path, seeker, conceptNames, hopsMax: pathRules.hopsMax }
  const { FOR: reasonsFor, AGAINST: reasonsAgainst, ASK: toAsk } = reasonsOf(matched)
  return {
    ranking,
    facts,
    scored,
    rank,
    excludedBy,
    path,
    reasonsFor,
    reasonsAgainst,
    toAsk,
    agreementIds: sharedAgreements(facts.profile, seeker).map(([id]) => id),
    sentence: [
      whatFits(ranking, candidate),
      wayThere(ranking, path),
      objection(reasonsAgainst),
      question(toAsk),
    ]
      .filter(Boolean)
      .join(' '),
  }
}

/** "X in Y offers a, b and c." */
function whatFits({ conceptNames }: Ranking, { facts, scored }: ExplainedCandidate): string {
  const { name, countryName } = facts.profile
  const where = countryName === null ? name : `${name} (${countryName})`
  const covered = scored.needs.flatMap(({ offer, need }) => {
    if (offer === null) return []
    const offered = conceptNames.get(offer.conceptId) ?? offer.conceptId
    const form = offer.form === null ? '' : ` as ${FORM_WORDS[offer.form]}`
    const forWhat = offered === need.conceptName ? '' : ` (for ${need.conceptName})`
    return [{ kind: offer.kind, words: `${offered}${form}${forWhat}` }]
  })
  if (scored.needs.length === 0) return `No need was named, so ${where} is not ranked.`
  if (covered.length === 0) return `${where} is not named to offer what is needed.`
  const wordsOf = (kind: string) =>
    listed([...new Set(covered.filter((one) => one.kind === kind).map((one) => one.words))])
  const [offered, specialised] = [wordsOf('OFFERS'), wordsOf('SPECIALISES_IN')]
  const does = [offered && `offers ${offered}`, specialised && `specialises in ${specialised}`].filter(
    Boolean,
  )
  return `${where} ${does.join(' and ')}${openNeeds(scored.needs.length - covered.length, scored.needs.length)}.`
}

function openNeeds(open: number, all: number): string {
  return open === 0 ? '' : `; ${open} of ${counted(all, 'need')} ${open === 1 ? 'stays' : 'stay'} open`
}

function wayThere({ seeker, pathRules }: Ranking, path: PathView | null): string {
  const asOf = `as of ${pathRules.asOf}`
  if (path === null)
    return `The sources name no path of up to ${counted(pathRules.hopsMax, 'link')} from ${seeker.name} (${asOf}).`
  const trust = [`trust ${path.trust.toFixed(2)}`, asOf, assumedWords(path)].filter(Boolean).join(', ')
  if (path.approach === null) return `It is reached${through(path) || ' directly'} (${trust}).`
  return `${path.approach.bodyName}, which serves ${withArticle(path.approach.placeName)}, reaches it${through(path) || ' directly'} (${trust}).`
}

/** What would stop a manager first; the rest is among the reasons. */
const DECISIVE: readonly Reason['kind'][] = [
  'CLOSED',
  'NOT_YET_OPERATING',
  'ACCESS_RESTRICTED',
  'FORM_DIFFERS',
]

function objection(against: readonly Reason[]): string {
  const found = DECISIVE.flatMap((kind) => against.filter((reason) => reason.kind === kind))[0]
  return found === undefined
    ? ''
    : `Against it: ${found.sentence.charAt(0).toLowerCase()}${found.sentence.slice(1)}`
}

function question(toAsk: readonly Reason[]): string {
  const [first, ...others] = toAsk
  if (first === undefined) return ''
  return others.length === 0 ? first.sentence : `${first.sentence} ${others.length} more to ask.`
}

/** The answer in a sentence: the best match, or that there is none. */
export function rankingSentence(ranking: Ranking, best: MatchView | null): string {
  if (best !== null) return best.sentence
  if (ranking.needs.length === 0) {
    return 'No need was named, so nobody is ranked: suggestedNeeds lists what nobody at home is named to offer; add to needs what is lacking.'
  }
  const needs = listed(ranking.needs.map((need) => need.conceptName))
  return `The sources name nobody that ${ranking.seeker.name} could turn to for ${needs}, as of ${ranking.pathRules.asOf}: ask for a broader concept, or widen the candidates.`
}

import { badInput, notFound } from '../../errors.js'
import { bodiesServing } from '../../graph/cooperation.js'
import type { Graph } from '../../graph/graph.js'
import type { GraphMark } from '../../graph/meta.js'
import { conceptsNear, type NearConceptRow, offersOf } from '../../graph/partners.js'
import { groupBy } from '../../group-by.js'
import type { Loaders } from '../../loaders/index.js'
import { holdsOn } from '../dates.js'
import { idsOf, isActor, isCountry, isNeed, named } from '../ids.js'
import { withAssumedLinks } from '../paths/assumed.js'
import { BODIES_MAX } from '../paths/index.js'
import { rulesFrom } from '../paths/input.js'
import type { PathRules } from '../paths/rules.js'
import { approachesBy } from '../paths/view.js'
import type { ComponentKind, Reference } from '../reference.js'
import { type CandidateRules, type Exclusion, exclusionsOf } from './exclude.js'
import type { SeekerFacts } from './facts.js'
import { gatherCandidates, NOTHING_GATHERED } from './gather.js'
import { type Home, homeFor, OFFERS_MAX } from './home.js'
import { candidateRulesFrom, checkNeeds, type MatchQuestion, perCountryFrom, weightsFrom } from './input.js'
import { type MirrorSources, mirrorSources } from './mirror-sources.js'
import { closenessOf, type Need } from './needs.js'
import { byRank, capped, countryFull, type ScoredCandidate } from './rank.js'
import type { ReachFinder } from './reach.js'
import { type ScoreRules, totalWeight, weightsInPlay } from './score.js'
import { sectorClosenessOf } from './sectors.js'
import { type Seeker, seekerOf } from './seeker.js'

export interface MatchDependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly reference: Reference
  readonly mark: GraphMark
}

/** A ranking, and all that its explanations need. */
export interface Ranking extends Seeker {
  readonly pathRules: PathRules
  readonly reference: Reference
  readonly dataVersion: string
  /** All that decides the order: cursors of a ranking computed from anything else are refused. */
  readonly computedFrom: readonly unknown[]
  /** Whether more offers or links exist than one ranking reads. */
  readonly isTruncated: boolean
  readonly needs: readonly Need[]
  readonly weights: ReadonlyMap<ComponentKind, number>
  readonly weightTotal: number
  readonly overriddenWeights: ReadonlySet<ComponentKind>
  readonly conceptNames: ReadonlyMap<string, string>
  readonly ranked: readonly ScoredCandidate[]
  readonly reach: ReachFinder
  readonly scoreRules: ScoreRules
  /** Who is considered. */
  readonly candidateRules: CandidateRules
  /** Where the seeker is at home, and what is offered there: read once, when it is first asked for. */
  home(): Promise<Home>
  readonly mirrors: MirrorSources
  /** Ranked or not: scores any actor in the same way. Throws where the id names none. */
  candidate(id: string): Promise<ExplainedCandidate>
}

/** A candidate with its place in the ranking, or why it has none. */
export interface ExplainedCandidate extends ScoredCandidate {
  readonly rank: number | null
  readonly excludedBy: readonly Exclusion[]
  readonly reach: ReachFinder
}

/** Answers `partnerMatch`. Throws a Refusal where the question cannot be answered as asked. */
export async function rankPartners(deps: MatchDependencies, asked: MatchQuestion): Promise<Ranking> {
  checkNeeds(asked.needs)
  const { graph, loaders, reference, mark } = deps
  const given = rulesFrom(asked.rules, 'input.rules', { asOf: mark.asOfDefault, priors: reference.priors })
  const [question, { seeker, region }, pathRules] = await Promise.all([
    resolved(loaders, asked),
    seekerOf(deps, asked.for, given.asOf),
    withAssumedLinks(loaders, given, asked.rules, 'input.rules.assumedLinks'),
  ])
  const isRanking = question.needs.length > 0
  const weights = weightsFrom(question.weights, reference.weights)
  const candidateRules = candidateRulesFrom(question)
  const perCountry = perCountryFrom(question.perCountry)
  const [near, serving] = await Promise.all([
    isRanking ? graph.many(conceptsNear, { ids: question.needs.map((need) => need.concept) }) : [],
    graph.many(bodiesServing, { id: seeker.actorId ?? region?.placeId ?? '', limit: BODIES_MAX }),
  ])
  if (question.abroadOnly && seeker.countryId === null) {
    throw badInput(
      'input.abroadOnly',
      `the country of ${seeker.name} is not recorded, so nothing can be called abroad; set it to false.`,
    )
  }
  const needs = needsOf(question, near)
  const approaches = approachesBy(serving, pathRules)
  const inPlay = weightsInPlay(weights, needs)
  if (isRanking && totalWeight(inPlay) === 0) {
    throw badInput(
      'input.weights',
      'only FORM has a weight and no need asks for a form; give another part a weight.',
    )
  }
  const [offers, sectorCloseness] = await Promise.all([
    isRanking
      ? graph.many(offersOf, { conceptIds: [...new Set(near.map((row) => row.id))], limit: OFFERS_MAX + 1 })
      : [],
    sectorClosenessOf(
      graph,
      seeker.sectors.map((field) => field.conceptId),
    ),
  ])
  const holding = offers
    .slice(0, OFFERS_MAX)
    .filter(({ validFrom, validTo }) => holdsOn(validFrom, validTo, pathRules.asOf))
  const offersByOwner = groupBy(holding, (offer) => offer.ownerId)
  const scoreRules: ScoreRules = {
    needs,
    weights,
    accessValues: reference.accessValues,
    seeker,
    sectorCloseness,
  }
  const gather = (ids: readonly string[]) =>
    gatherCandidates(graph, {
      ids,
      seeker,
      approaches,
      pathRules,
      scoreRules,
      offersOf: (id) => offersByOwner.get(id) ?? [],
    })
  const { reach, candidates, isTruncated } = isRanking
    ? await gather([...offersByOwner.keys()])
    : NOTHING_GATHERED
  const eligible = candidates.filter(({ facts }) => exclusionsOf(facts, seeker, candidateRules).length === 0)
  const ranked = capped(eligible.toSorted(byRank), perCountry)
  const home = once(() =>
    homeFor(
      graph,
      { id: seeker.actorId ?? region?.placeId ?? '', sectorId: region?.sectorId ?? null },
      pathRules.asOf,
    ),
  )
  return {
    seeker,
    region,
    pathRules,
    reference,
    dataVersion: mark.dataVersion,
    computedFrom: [question, mark.dataVersion, [...weights], [...pathRules.priors]],
    isTruncated: isTruncated || offers.length > OFFERS_MAX,
    needs,
    weights: new Map([...weights].map(([kind]) => [kind, inPlay.get(kind) ?? 0])),
    weightTotal: totalWeight(inPlay),
    overriddenWeights: new Set(question.weights?.map(({ component }) => component)),
    conceptNames: new Map(near.map((row) => [row.id, row.name])),
    ranked,
    reach,
    scoreRules,
    candidateRules,
    home,
    mirrors: mirrorSources(graph, home),
    candidate: async (candidateId) => {
      const { id } = await named(loaders, 'candidate', candidateId, isActor)
      const found = candidates.find(({ facts }) => facts.profile.id === id)
      const gathered = found === undefined ? await gather([id]) : { reach, candidates: [found] }
      const [candidate] = gathered.candidates
      if (candidate === undefined) throw notFound('candidate', id)
      return explained(
        { ...candidate, reach: gathered.reach },
        { ranked, seeker, candidateRules, perCountry },
      )
    },
  }
}

/** Gives what the first call finds. */
function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined
  return () => {
    found ??= find()
    return found
  }
}

interface Standing {
  readonly ranked: readonly ScoredCandidate[]
  readonly seeker: SeekerFacts
  readonly candidateRules: CandidateRules
  readonly perCountry: number | null
}

function explained(
  candidate: ScoredCandidate & { readonly reach: ReachFinder },
  { ranked, seeker, candidateRules, perCountry }: Standing,
): ExplainedCandidate {
  const index = ranked.findIndex(({ facts }) => facts.profile.id === candidate.facts.profile.id)
  if (index >= 0) return { ...candidate, rank: index + 1, excludedBy: [] }
  const excludedBy = exclusionsOf(candidate.facts, seeker, candidateRules)
  const full = perCountry === null || excludedBy.length > 0 ? [] : [countryFull(candidate.facts, perCountry)]
  return { ...candidate, rank: null, excludedBy: [...excludedBy, ...full] }
}

/** The question with every id checked, and a former id replaced by what it names now. */
async function resolved(loaders: Loaders, question: MatchQuestion): Promise<MatchQuestion> {
  const { needs, candidates } = question
  const [concepts, countries] = await Promise.all([
    Promise.all(
      needs.map(({ concept }, index) => named(loaders, `input.needs[${index}].concept`, concept, isNeed)),
    ),
    idsOf(loaders, 'input.candidates.countries', candidates?.countries ?? null, isCountry),
  ])
  return {
    ...question,
    needs: needs.map((need, index) => ({ ...need, concept: concepts[index]?.id ?? need.concept })),
    candidates: { ...candidates, countries },
  }
}

function needsOf(question: MatchQuestion, near: readonly NearConceptRow[]): readonly Need[] {
  const nearOf = groupBy(near, (row) => row.askedId)
  return question.needs.map(({ concept, form, importance }) => {
    const rows = nearOf.get(concept) ?? []
    const conceptName = rows.find((row) => row.relation === 'SAME')?.name ?? concept
    return { conceptId: concept, conceptName, form: form ?? null, importance, closeness: closenessOf(rows) }
  })
}

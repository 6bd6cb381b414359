import { badInput, notFound } from '../../errors.js'
import { bodiesServing, cooperationAround } from '../../graph/cooperation.js'
import type { Graph } from '../../graph/graph.js'
import type { GraphMark } from '../../graph/meta.js'
import {
  conceptsNear,
  type NearConceptRow,
  offersOf,
  type ProfileRow,
  profilesOf,
  sectorNeighbours,
} from '../../graph/partners.js'
import { groupBy } from '../../group-by.js'
import type { Loaders } from '../../loaders/index.js'
import { idsOf, isActor, isCountry, isNeed, named } from '../ids.js'
import { BODIES_MAX, LINKS_MAX } from '../paths/index.js'
import { rulesFrom } from '../paths/input.js'
import type { PathRules } from '../paths/rules.js'
import { type ApproachView, approachesBy } from '../paths/view.js'
import type { ComponentKind, Reference } from '../reference.js'
import { type CandidateRules, type Exclusion, exclusionsOf } from './exclude.js'
import { type CandidateFacts, fieldsOf, type SeekerFacts } from './facts.js'
import { candidateRulesFrom, checkNeeds, type MatchQuestion, perCountryFrom, weightsFrom } from './input.js'
import { closenessOf, type Need } from './needs.js'
import { byRank, capped, countryFull, type ScoredCandidate } from './rank.js'
import { type ReachFinder, reachFinder } from './reach.js'
import { type ScoreRules, scoreOf, totalWeight, weightsInPlay } from './score.js'
import { asOfDay, type Seeker, seekerOf } from './seeker.js'

/** Offers that one ranking reads at most. */
const OFFERS_MAX = 50_000

export interface MatchDependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly reference: Reference
  readonly mark: GraphMark
}

/** A ranking, and all that its explanations need. */
export interface Ranking extends Seeker {
  readonly pathRules: PathRules
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
  const pathRules = rulesFrom(asked.rules, 'input.rules', {
    asOf: deps.mark.asOfDefault,
    priors: deps.reference.priors,
  })
  const [question, { seeker, region }] = await Promise.all([
    resolved(deps.loaders, asked),
    seekerOf(deps, asked.for, pathRules.asOf),
  ])
  const weights = weightsFrom(question.weights, deps.reference.weights)
  const candidateRules = candidateRulesFrom(question)
  const perCountry = perCountryFrom(question.perCountry)
  const [near, serving] = await Promise.all([
    deps.graph.many(conceptsNear, { ids: question.needs.map((need) => need.concept) }),
    deps.graph.many(bodiesServing, { id: seeker.actorId ?? region?.placeId ?? '', limit: BODIES_MAX }),
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
  if (totalWeight(inPlay) === 0) {
    throw badInput(
      'input.weights',
      'only FORM has a weight and no need asks for a form; give another part a weight.',
    )
  }
  const [offers, sectors] = await Promise.all([
    deps.graph.many(offersOf, { conceptIds: [...new Set(near.map((row) => row.id))], limit: OFFERS_MAX + 1 }),
    deps.graph.many(sectorNeighbours, { ids: seeker.sectors.map((field) => field.conceptId) }),
  ])
  const offersByOwner = groupBy(offers.slice(0, OFFERS_MAX), (offer) => offer.ownerId)
  const scoreRules: ScoreRules = {
    needs,
    weights,
    accessValues: deps.reference.accessValues,
    seeker,
    sectorCloseness: closenessTable(sectors),
  }
  const gather = (ids: readonly string[]) =>
    gatherCandidates(deps.graph, {
      ids,
      seeker,
      approaches,
      pathRules,
      scoreRules,
      offersOf: (id) => offersByOwner.get(id) ?? [],
    })
  const { reach, candidates, isTruncated } = await gather([...offersByOwner.keys()])
  const eligible = candidates.filter(({ facts }) => exclusionsOf(facts, seeker, candidateRules).length === 0)
  const ranked = capped(eligible.toSorted(byRank), perCountry)
  return {
    seeker,
    region,
    pathRules,
    dataVersion: deps.mark.dataVersion,
    computedFrom: [question, deps.mark.dataVersion, [...weights], [...pathRules.priors]],
    isTruncated: isTruncated || offers.length > OFFERS_MAX,
    needs,
    weights: new Map([...weights].map(([kind]) => [kind, inPlay.get(kind) ?? 0])),
    weightTotal: totalWeight(inPlay),
    overriddenWeights: new Set(question.weights?.map(({ component }) => component)),
    conceptNames: new Map(near.map((row) => [row.id, row.name])),
    ranked,
    reach,
    candidate: async (candidateId) => {
      const { id } = await named(deps.loaders, 'candidate', candidateId, isActor)
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

interface Gathering {
  readonly ids: readonly string[]
  readonly seeker: SeekerFacts
  readonly approaches: ReadonlyMap<string, ApproachView>
  readonly pathRules: PathRules
  readonly scoreRules: ScoreRules
  offersOf(id: string): CandidateFacts['offers']
}

/** Scores actors: two statements, however many there are. */
async function gatherCandidates(graph: Graph, gathering: Gathering) {
  const { ids, seeker, approaches, pathRules, scoreRules } = gathering
  const endIds = [
    ...new Set([...(seeker.actorId === null ? [] : [seeker.actorId]), ...approaches.keys(), ...ids]),
  ]
  const [profiles, rows] = await Promise.all([
    graph.many(profilesOf, { ids }),
    graph.many(cooperationAround, { endIds, limit: LINKS_MAX + 1 }),
  ])
  const reach = reachFinder(rows.slice(0, LINKS_MAX), seeker.actorId, approaches, pathRules)
  const candidates = profiles.map((profile): ScoredCandidate => {
    const facts = factsOf(asOfDay(profile, pathRules.asOf), gathering, reach)
    return { facts, scored: scoreOf(facts, scoreRules) }
  })
  return { reach, candidates, isTruncated: rows.length > LINKS_MAX }
}

function factsOf(profile: ProfileRow, gathering: Gathering, reach: ReachFinder): CandidateFacts {
  return {
    profile,
    sectors: fieldsOf(profile, 'SECTOR'),
    technologies: fieldsOf(profile, 'TECHNOLOGY'),
    offers: gathering.offersOf(profile.id),
    reach: reach.reachOf(profile.id),
  }
}

function closenessTable(
  rows: readonly { id: string; otherId: string; closeness: number }[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    [...groupBy(rows, (row) => row.id)].map(([id, near]) => [
      id,
      new Map(near.toSorted((a, b) => a.closeness - b.closeness).map((row) => [row.otherId, row.closeness])),
    ]),
  )
}

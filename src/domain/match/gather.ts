import { cooperationAround } from '../../graph/cooperation.js'
import type { Graph } from '../../graph/graph.js'
import { type ProfileRow, profilesOf } from '../../graph/partners.js'
import { assumedEndIds, LINKS_MAX } from '../paths/index.js'
import type { PathRules } from '../paths/rules.js'
import type { ApproachView } from '../paths/view.js'
import { type CandidateFacts, fieldsOf, type SeekerFacts } from './facts.js'
import type { ScoredCandidate } from './rank.js'
import { type ReachFinder, reachFinder } from './reach.js'
import { type ScoreRules, scoreOf } from './score.js'
import { asOfDay } from './seeker.js'

interface Gathering {
  readonly ids: readonly string[]
  readonly seeker: SeekerFacts
  readonly approaches: ReadonlyMap<string, ApproachView>
  readonly pathRules: PathRules
  readonly scoreRules: ScoreRules
  offersOf(id: string): CandidateFacts['offers']
}

/** Actors with their scores, and the ways to them. */
interface Gathered {
  readonly reach: ReachFinder
  readonly candidates: readonly ScoredCandidate[]
  readonly isTruncated: boolean
}

/** Where no need is named, nobody is looked at. */
export const NOTHING_GATHERED: Gathered = {
  reach: { reachOf: () => null, pathTo: () => null },
  candidates: [],
  isTruncated: false,
}

/** Scores actors: two statements, however many there are. */
export async function gatherCandidates(graph: Graph, gathering: Gathering): Promise<Gathered> {
  const { ids, seeker, approaches, pathRules, scoreRules } = gathering
  const endIds = [
    ...new Set([
      ...(seeker.actorId === null ? [] : [seeker.actorId]),
      ...approaches.keys(),
      ...assumedEndIds(pathRules),
      ...ids,
    ]),
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

import type { MatchView } from '../domain/match/explain.js'
import { mirrorOf } from '../domain/match/mirror.js'
import { whatIfsOf } from '../domain/match/what-if.js'
import type { MatchResolvers } from '../generated/graphql.js'
import { required, requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const Match: Complete<MatchResolvers, MatchView> = {
  candidate: ({ facts }, _, { loaders }) => required(loaders.entity, facts.profile.id),
  score: ({ scored }) => scored.score,
  scoreIfUnknownsWereBest: ({ scored }) => scored.scoreIfUnknownsWereBest,
  coverage: ({ scored }) => scored.coverage,
  tier: ({ scored }) => scored.tier,
  components: ({ scored }) => scored.components,
  needs: ({ scored }) => scored.needs,
  whatIf: (match) => whatIfsOf(match, match.ranking),
  mirror: ({ ranking, facts }) => mirrorOf(ranking, facts),
  agreements: ({ agreementIds }, _, { loaders }) => requiredAll(loaders.entity, agreementIds),
}

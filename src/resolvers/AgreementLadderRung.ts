import type { Rung } from '../domain/agreements/ladder.js'
import { rungSentence } from '../domain/agreements/ladder-sentences.js'
import type { AgreementLadderRungResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const AgreementLadderRung: Complete<AgreementLadderRungResolvers, Rung> = {
  sentence: (rung) => rungSentence(rung),
}

import { type WhatIf as Record, whatIfSentence } from '../domain/match/what-if.js'
import type { WhatIfResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const WhatIf: Complete<WhatIfResolvers, Record> = {
  sentence: (whatIf) => whatIfSentence(whatIf),
}

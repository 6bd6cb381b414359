import type { MatchQuestion } from '../match/input.js'
import type { EnvironmentView } from './index.js'

/** `SharingInput` of the API. */
export type SharingQuestion = Pick<MatchQuestion, 'needs' | 'candidates' | 'abroadOnly'>

/** The partner match that asks, for an environment, who abroad could share what is lacking: as of the same day. */
export function sharingQuestion(
  { owner, sectorId, asOf }: EnvironmentView,
  asked: SharingQuestion,
): MatchQuestion {
  return {
    ...asked,
    for: owner.label === 'Place' ? { region: { place: owner.id, sector: sectorId } } : { actor: owner.id },
    alreadyAgreed: 'INCLUDE',
    rules: { asOf },
  }
}

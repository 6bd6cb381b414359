import type { TermRecord } from '../../graph/agreements.js'
import type { AgreementTermKind } from '../../graph/words.js'
import type { Loaders } from '../../loaders/index.js'
import { itemsOf } from '../entity-filter.js'

/** What an agreement says, in the order of its text: all of it, or its terms of some kinds. */
export async function termsOfKinds(
  loaders: Loaders,
  agreementId: string,
  kinds: readonly AgreementTermKind[] | null | undefined,
): Promise<readonly TermRecord[]> {
  const among = itemsOf(kinds, 'kinds')
  const terms = await loaders.terms.load(agreementId)
  return among === null ? terms : terms.filter(({ kind }) => among.includes(kind))
}

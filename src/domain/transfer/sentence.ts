import { counted, listed, withArticle } from '../sentences.js'
import { namedCount } from './items.js'
import { INSTRUMENTS_COUNT, ITEM_KINDS, type Questionnaire, SERVICES_COUNT } from './questionnaire.js'
import type { TransferRole } from './rules.js'
import { roleCounts, type TransferSystem } from './system.js'

const ROLE_WORDS: Readonly<Record<TransferRole, readonly [string, string]>> = {
  PRODUCER: ['producer', 'producers'],
  USER: ['user', 'users'],
  INTERMEDIARY: ['intermediary', 'intermediaries'],
  DECISION_MAKER: ['decision maker', 'decision makers'],
}

/** The system in a few sentences: who is named in which role, and how much of what the questionnaire asks for is offered. */
export function systemSentence(system: TransferSystem, questionnaire: Questionnaire): string {
  const { asOf, members } = system
  const place = withArticle(system.place.name)
  if (members.length === 0)
    return `The sources name no body that is located in ${place} or serves it, as of ${asOf}.`
  const counts = roleCounts(system)
  const named = counts
    .filter(({ count }) => count > 0)
    .map(({ role, count }) => counted(count, ...ROLE_WORDS[role]))
  const missing = counts.filter(({ count }) => count === 0).map(({ role }) => ROLE_WORDS[role][0])
  const verb = members.length === 1 ? 'is located in or serves' : 'are located in or serve'
  const through = members.filter(({ relations }) => relations.every((one) => one === 'SERVES_COUNTRY')).length
  const throughCountry = through === 0 ? '' : ` (${through} of them through its country)`
  const roles = named.length === 0 ? 'none has a role by our rules' : `by our rules ${listed(named)}`
  const overlap = named.length > 1 ? ' (one may be several)' : ''
  const nobody = missing.length === 0 ? '' : ` The sources name no ${listedWithOr(missing)}.`
  const [services, instruments] = ITEM_KINDS.map((kind) => namedCount(system, questionnaire, kind))
  return `${counted(members.length, 'body', 'bodies')} ${verb} ${place}${throughCountry}, as of ${asOf}: ${roles}${overlap}.${nobody} Somebody is named to offer ${services} of ${SERVICES_COUNT} services and ${instruments} of ${INSTRUMENTS_COUNT} instruments of the questionnaire.`
}

/** "a, b or c". */
function listedWithOr(words: readonly string[]): string {
  return words.length <= 1 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

import { counted, FORM_WORDS, few, listed, withArticle } from '../sentences.js'
import { type HomeOffer, scopeWords } from './home.js'
import type { NeedPresence, Suggestions } from './suggest.js'
import type { SuggestionEdge } from './suggestions.js'

/** How many offers of each sort a suggestion shows. */
const OFFERS_SHOWN = 5

/** The links of the first few offers. */
export function shownLinks(offers: readonly { readonly linkId: string }[]): readonly string[] {
  return offers.slice(0, OFFERS_SHOWN).map(({ linkId }) => linkId)
}

/** What was found, in a sentence. */
export function suggestionsSentence({ home, scope, found }: Suggestions): string {
  const where = scopeWords(home, scope)
  if (found.length === 0) {
    return `The sources name nothing that is offered abroad and that nobody ${where} is named to offer, as of ${home.asOf}.`
  }
  const [things, are] =
    found.length === 1 ? ['technology or service', 'is'] : ['technologies and services', 'are']
  return `${found.length} ${things} that nobody ${where} is named to offer ${are} offered abroad, as of ${home.asOf}. None counts in the ranking until you add it to needs.`
}

/** A suggestion in a sentence: what is lacking, who abroad has it, what comes near at home. */
export function suggestionSentence(suggestion: SuggestionEdge): string {
  const { home, scope } = suggestion.suggestions
  return [
    `${LACKING[suggestion.presence](suggestion, scopeWords(home, scope))}.`,
    `${counted(suggestion.abroad.length, 'provider')} abroad: ${abroadWords(suggestion)}.`,
    ownersIn('Stated to need it', suggestion.stated),
    ownersIn(`Elsewhere in ${withArticle(home.countryName ?? 'the country')}`, suggestion.elsewhere),
    nearbyWords(suggestion.nearby),
    `Add { concept: "${suggestion.conceptId}" } to needs to let it count.`,
  ]
    .filter(Boolean)
    .join(' ')
}

type Words = (suggestion: SuggestionEdge, where: string) => string

/** What is known of the lack, by its presence. */
const LACKING: Readonly<Record<NeedPresence, Words>> = {
  NONE_NAMED: ({ conceptName }, where) => `Nobody ${where} is named to offer ${conceptName}`,
  PLANNED: ({ conceptName, planned }, where) =>
    `Nobody ${where} is named to offer ${conceptName} yet; ${listed(owners(planned))} plans to`,
  STATED_ABSENT: ({ conceptName }, where) =>
    `It is stated that there is no facility for ${conceptName} ${where}`,
  STATED_UNNAMED: ({ conceptName }, where) =>
    `It is stated that there is a facility for ${conceptName} ${where}, and none is named`,
  CONTRADICTED: ({ conceptName }, where) =>
    `Statements disagree whether there is a facility for ${conceptName} ${where}, and none is named`,
}

function abroadWords({ abroad, forms }: SuggestionEdge): string {
  const names = abroad.map(({ ownerName, countryName }) =>
    countryName === null ? ownerName : `${ownerName} (${countryName})`,
  )
  const as = forms.length === 0 ? '' : `, as ${listed(forms.map((form) => FORM_WORDS[form]))}`
  return `${listed(few(names, OFFERS_SHOWN))}${as}`
}

function ownersIn(what: string, offers: readonly HomeOffer[]): string {
  return offers.length === 0 ? '' : `${what}: ${listed(owners(offers))}.`
}

function nearbyWords(nearby: readonly HomeOffer[]): string {
  const words = nearby.map(({ ownerName, conceptName }) => `${ownerName} with ${conceptName}`)
  return words.length === 0 ? '' : `Nearby at home: ${listed(few(words, OFFERS_SHOWN))}.`
}

function owners(offers: readonly HomeOffer[]): readonly string[] {
  return few([...new Set(offers.map(({ ownerName }) => ownerName))], OFFERS_SHOWN)
}

import { compareText } from '../../compare-text.js'
import type { CountryOfferRow } from '../../graph/home.js'
import type { OfferRow, ProfileRow } from '../../graph/partners.js'
import { groupBy } from '../../group-by.js'
import { holdsOn } from '../dates.js'
import { counted, few, listed, withArticle } from '../sentences.js'
import type { Coverage } from './coverage.js'
import type { CandidateFacts } from './facts.js'
import { type HomeOffer, stateOf } from './home.js'
import type { Ranking } from './index.js'
import { ownOffers } from './mirror-sources.js'
import { closenessOf, type Need } from './needs.js'
import { type Scored, scoreOf } from './score.js'
import { turned } from './sectors.js'
import type { NeedPresence } from './suggest.js'

/** How many things one mirror lists. */
const LACKING_MAX = 10
/** How many offers of one thing it shows. */
const OFFERS_SHOWN = 5
const NAMES_SHOWN = 3

/** A match seen from the other side: what the seeker and its surroundings have for the candidate. */
export interface Mirror {
  /** Needs of the candidate that sources state, each with what covers it best on the seeker's side. */
  readonly statedNeeds: readonly StatedNeed[]
  /** The seeker's side scored against these needs; null where none is stated. */
  readonly scored: Scored | null
  /** What nobody in the candidate's country is named to offer and the seeker's side is. */
  readonly lacking: readonly Lacking[]
  readonly lackingCount: number
  readonly countryId: string | null
  readonly sentence: string
}

export interface StatedNeed {
  readonly linkId: string
  readonly coverage: Coverage
}

export interface Lacking {
  readonly conceptId: string
  readonly conceptName: string
  readonly presence: NeedPresence
  readonly offers: readonly HomeOffer[]
}

/** A match seen from the candidate. */
export async function mirrorOf(ranking: Ranking, facts: CandidateFacts): Promise<Mirror> {
  const { mirrors, pathRules } = ranking
  const { countryId } = facts.profile
  const stated = statedNeeds(facts.profile, pathRules.asOf)
  const [home, inCountry, near] = await Promise.all([
    ranking.home(),
    countryId === null ? [] : mirrors.inCountry.load(countryId),
    Promise.all(stated.map(([conceptId]) => mirrors.near.load(conceptId))),
  ])
  const needs = stated.map(
    ([conceptId, conceptName, , form], index): Need => ({
      conceptId,
      conceptName,
      form,
      importance: 1,
      closeness: closenessOf(near[index] ?? []),
    }),
  )
  const scored = needs.length === 0 ? null : mirroredScore(ranking, facts, needs, ownOffers(home))
  const lacking = countryId === null ? [] : lackingFrom(ownOffers(home), inCountry, home.asOf)
  return {
    statedNeeds: (scored?.needs ?? []).map((coverage, index) => ({
      linkId: stated[index]?.[2] ?? '',
      coverage,
    })),
    scored,
    lacking: lacking.slice(0, LACKING_MAX),
    lackingCount: lacking.length,
    countryId,
    sentence: [needsSentence(ranking, facts, scored), lackingSentence(ranking, facts, lacking)].join(' '),
  }
}

/** The needs that are stated of a candidate and hold on the day, each concept once. */
function statedNeeds({ needs }: ProfileRow, asOf: string): ProfileRow['needs'] {
  const holding = needs.filter(([, , , , validFrom, validTo]) => holdsOn(validFrom, validTo, asOf))
  return [...groupBy(holding, ([conceptId]) => conceptId).values()].flatMap((same) => same.slice(0, 1))
}

/** The same score with the sides changed: the way between them and what they have in common stay the same. */
function mirroredScore(
  { seeker, scoreRules }: Ranking,
  { profile, sectors, technologies, reach }: CandidateFacts,
  needs: readonly Need[],
  offers: readonly HomeOffer[],
): Scored {
  return scoreOf(
    { sectors: seeker.sectors, technologies: seeker.technologies, offers: offers.flatMap(asOffer), reach },
    {
      ...scoreRules,
      needs,
      seeker: {
        actorId: profile.id,
        name: profile.name,
        countryId: profile.countryId,
        sectors,
        technologies,
        agreementIds: new Set(profile.agreements.map(([id]) => id)),
      },
      sectorCloseness: turned(scoreRules.sectorCloseness),
    },
  )
}

function asOffer({ kind, ...offer }: HomeOffer): readonly OfferRow[] {
  return kind === 'NEEDS' ? [] : [{ ...offer, kind }]
}

/** What the seeker's side offers and nobody in the country does: what has a recorded form first, then by name. */
export function lackingFrom(
  own: readonly HomeOffer[],
  inCountry: readonly CountryOfferRow[],
  asOf: string,
): readonly Lacking[] {
  const there = groupBy(inCountry, (row) => row.conceptId)
  return [...groupBy(own, (offer) => offer.conceptId)]
    .flatMap(([conceptId, offers]) => {
      const states = (there.get(conceptId) ?? []).map((row) => stateOf(row, asOf))
      const [first] = offers
      if (first === undefined || states.includes('OFFERED')) return []
      const presence: NeedPresence = states.includes('PLANNED') ? 'PLANNED' : 'NONE_NAMED'
      const hasForm = offers.some(({ form }) => form !== null)
      const shown = offers.slice(0, OFFERS_SHOWN)
      return [
        {
          hasForm,
          name: first.conceptSortName,
          presence,
          conceptId,
          conceptName: first.conceptName,
          offers: shown,
        },
      ]
    })
    .toSorted(
      (a, b) =>
        Number(b.hasForm) - Number(a.hasForm) ||
        compareText(a.name, b.name) ||
        compareText(a.conceptId, b.conceptId),
    )
}

function needsSentence({ seeker }: Ranking, { profile }: CandidateFacts, scored: Scored | null): string {
  if (scored === null) return `No need of ${profile.name} is stated, so nothing is scored from its side.`
  const met = scored.needs.flatMap(({ offer, need }) => (offer === null ? [] : [need.conceptName]))
  const told = `Sources state ${counted(scored.needs.length, 'need')} of ${profile.name}`
  return met.length === 0
    ? `${told}; ${seeker.name} and its surroundings are named to offer nothing near.`
    : `${told}; ${seeker.name} and its surroundings offer what covers ${listed(met)}: a score of ${scored.score.toFixed(2)} from its side.`
}

function lackingSentence(
  { seeker }: Ranking,
  { profile }: CandidateFacts,
  lacking: readonly Lacking[],
): string {
  if (profile.countryId === null)
    return `Its country is not recorded, so what is lacking there cannot be told.`
  const where = withArticle(profile.countryName ?? profile.countryId)
  if (lacking.length === 0) {
    return `Nothing that ${seeker.name} and its surroundings are named to offer is lacking in ${where}.`
  }
  const names = few(
    lacking.map(({ conceptName }) => conceptName),
    NAMES_SHOWN,
  )
  return `Nobody in ${where} is named to offer ${listed(names)}; ${seeker.name} and its surroundings are.`
}

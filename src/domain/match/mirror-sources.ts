import type DataLoader from 'dataloader'
import type { Graph } from '../../graph/graph.js'
import { type CountryOfferRow, offersInCountries } from '../../graph/home.js'
import { conceptsNear, type NearConceptRow } from '../../graph/partners.js'
import { groupBy } from '../../group-by.js'
import { manyByKey } from '../../loaders/batch.js'
import { type Home, type HomeOffer, OFFERS_MAX } from './home.js'

/** What mirrors of many candidates share: the offers of the seeker's side, and what is offered in a country or near a need. */
export interface MirrorSources {
  readonly inCountry: DataLoader<string, readonly CountryOfferRow[]>
  readonly near: DataLoader<string, readonly NearConceptRow[]>
}

/** One statement for all countries asked for together, and one for all needs that are stated. */
export function mirrorSources(graph: Graph, home: () => Promise<Home>): MirrorSources {
  return {
    inCountry: manyByKey(
      async (countryIds) => {
        const conceptIds = [...groupBy(ownOffers(await home()), (offer) => offer.conceptId).keys()]
        if (conceptIds.length === 0) return []
        return graph.many(offersInCountries, { conceptIds, countryIds, limit: OFFERS_MAX })
      },
      (row) => row.countryId,
    ),
    near: manyByKey(
      (ids) => graph.many(conceptsNear, { ids }),
      (row) => row.askedId,
    ),
  }
}

/** Offers of the seeker and its surroundings. */
export function ownOffers(home: Home): readonly HomeOffer[] {
  return home.offers.filter(({ isNear }) => isNear)
}

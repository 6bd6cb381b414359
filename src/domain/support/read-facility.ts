import { compareText } from '../../compare-text.js'
import type { EnvironmentRow } from '../../graph/support.js'
import { firmest, weakest } from '../bases.js'
import { holdsOn, isAfter } from '../dates.js'
import type { FacilityFacts, FactsQuestion, Standing } from './facts.js'
import type { SupportModel } from './model.js'

type FacilityTuple = EnvironmentRow['facilities'][number]
type WayLinks = FacilityTuple[5][number]

/** A facility as of a day; none where it was not there yet, or no way to it holds. */
export function facilityOf(
  [id, name, lifecycle, foundedOn, ways, sectorWays, kinds, figures]: FacilityTuple,
  model: SupportModel,
  { asOf, hasSector }: FactsQuestion,
): readonly FacilityFacts[] {
  if (foundedOn !== null && isAfter(foundedOn, asOf)) return []
  const own = bestWay(linksOf(ways, true), asOf)
  const best = own ?? bestWay(linksOf(ways, false), asOf)
  const toSector = hasSector ? bestWay(sectorWays, asOf) : []
  if (best === null || toSector === null) return []
  const links = [...best, ...toSector]
  const held = figures.filter(([, , , , from, to]) => holdsOn(from, to, asOf))
  return [
    {
      id,
      name,
      standing: standingOf(lifecycle),
      isOwn: own !== null,
      kinds: kinds.map(([kind, basis, evidenceIds]) => ({ kind, basis, evidenceIds })),
      linkIds: [...new Set(links.map(([linkId]) => linkId))],
      // Part of a part, or of a sector by way of a cluster: a chain of links is a conclusion of ours.
      basis: weakest([
        ...links.map(([, basis]) => basis),
        ...(own !== null && best.length > 1 ? ['DERIVED' as const] : []),
        ...(toSector.length > 1 ? ['DERIVED' as const] : []),
      ]),
      tenantSizes: held.flatMap(([, measure, low, high]) =>
        measure === model.tenantSizeMeasure ? [{ low, high }] : [],
      ),
      figureIds: held.map(([figureId]) => figureId).toSorted(compareText),
    },
  ]
}

function linksOf(ways: FacilityTuple[4], isOwn: boolean): readonly WayLinks[] {
  return ways.flatMap(([tied, links]) => (tied === isOwn ? [links] : []))
}

/** The way that holds on the day and is the firmest, then the shortest; null where none holds. */
function bestWay(ways: readonly WayLinks[], asOf: string): WayLinks | null {
  const holding = ways.filter((links) => links.every(([, , from, to]) => holdsOn(from, to, asOf)))
  const basisOf = (links: WayLinks) => weakest(links.map(([, basis]) => basis))
  const best = firmest(holding.map(basisOf))
  const [first = null] = holding
    .filter((links) => basisOf(links) === best)
    .toSorted((a, b) => a.length - b.length || compareText(keyOf(a), keyOf(b)))
  return first
}

function keyOf(links: WayLinks): string {
  return links.map(([linkId]) => linkId).join()
}

function standingOf(lifecycle: string | null): Standing {
  switch (lifecycle) {
    case 'PLANNED':
    case 'UNDER_CONSTRUCTION':
    case 'OPERATING':
    case 'CLOSED':
      return lifecycle
    default:
      return 'NOT_RECORDED'
  }
}

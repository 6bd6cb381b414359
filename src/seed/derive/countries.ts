import { groupBy } from '../../group-by.js'
import type { Entities } from '../entities.js'
import type { LinkStatement } from '../statements.js'

/**
 * The country each entity lies in: up from the places it is located in, or from itself where it is a place.
 * Null where no country is reached, or more than one.
 */
export function countryFinder(
  entities: Entities,
  statements: readonly LinkStatement[],
): (id: string) => string | null {
  const locations = groupBy(ofKind(statements, 'LOCATED_IN'), (link) => link.from)
  const wholes = groupBy(ofKind(statements, 'PART_OF'), (link) => link.from)
  const isCountry = (id: string) => entities.get(id)?.kinds.includes('COUNTRY') === true
  return (id) => {
    const places = entities.get(id)?.label === 'Place' ? [id] : endsOf(locations.get(id))
    const reached = new Set<string>()
    const countries = new Set<string>()
    for (let open = places; open.length > 0; ) {
      const fresh = open.filter((place) => !reached.has(place))
      for (const place of fresh) {
        reached.add(place)
        if (isCountry(place)) countries.add(place)
      }
      open = fresh.filter((place) => !isCountry(place)).flatMap((place) => endsOf(wholes.get(place)))
    }
    const [only, ...others] = countries
    return only !== undefined && others.length === 0 ? only : null
  }
}

function ofKind(statements: readonly LinkStatement[], kind: LinkStatement['kind']) {
  return statements.filter((link) => link.kind === kind)
}

function endsOf(links: readonly LinkStatement[] = []): readonly string[] {
  return links.map((link) => link.to)
}

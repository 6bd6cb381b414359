import { badInput } from '../../errors.js'
import type { EntityRecord } from '../../graph/entities.js'
import type { Graph } from '../../graph/graph.js'
import { type ProfileRow, profilesOf } from '../../graph/partners.js'
import type { Loaders } from '../../loaders/index.js'
import { holdsOn } from '../dates.js'
import { isActor, isPlace, isSector, named } from '../ids.js'
import { withArticle } from '../sentences.js'
import { fieldsOf, type SeekerFacts } from './facts.js'
import type { MatchQuestion } from './input.js'

/** A region, with or without a sector, that stands for a seeker that is not in the graph. */
export interface SeekerRegion {
  readonly placeId: string
  readonly sectorId: string | null
}

/** Who is looking; `region` is null where an actor is. */
export interface Seeker {
  readonly seeker: SeekerFacts
  readonly region: SeekerRegion | null
}

/** Finds who is looking. Throws a Refusal where the question names nobody who can. */
export async function seekerOf(
  { graph, loaders }: { readonly graph: Graph; readonly loaders: Loaders },
  { actor, region }: MatchQuestion['for'],
  asOf: string,
): Promise<Seeker> {
  if (actor !== null && actor !== undefined) {
    const { id } = await named(loaders, 'input.for.actor', actor, isActor)
    return { seeker: actorFacts(asOfDay(await graph.one(profilesOf, { ids: [id] }), asOf)), region: null }
  }
  if (region === null || region === undefined) throw badInput('input.for', 'name an actor, or a region.')
  const [place, sector] = await Promise.all([
    named(loaders, 'input.for.region.place', region.place, isPlace),
    region.sector === null || region.sector === undefined
      ? null
      : named(loaders, 'input.for.region.sector', region.sector, isSector),
  ])
  return {
    region: { placeId: place.id, sectorId: sector?.id ?? null },
    seeker: {
      actorId: null,
      name: sector === null ? place.name : `${sector.name} in ${withArticle(place.name)}`,
      countryId: place.countryId,
      sectors: sector === null ? [] : [sectorAskedFor(sector)],
      technologies: [],
      agreementIds: new Set(),
    },
  }
}

/** A sector that the caller names: it needs no evidence. */
function sectorAskedFor({ id, name }: EntityRecord): SeekerFacts['sectors'][number] {
  return { conceptId: id, name, linkId: null, basis: 'STATED', evidenceIds: [] }
}

/** A profile with the agreements that hold on the day. */
export function asOfDay(profile: ProfileRow, asOf: string): ProfileRow {
  const agreements = profile.agreements.filter(([, , , validFrom, validTo]) =>
    holdsOn(validFrom, validTo, asOf),
  )
  return { ...profile, agreements }
}

function actorFacts(profile: ProfileRow): SeekerFacts {
  return {
    actorId: profile.id,
    name: profile.name,
    countryId: profile.countryId,
    sectors: fieldsOf(profile, 'SECTOR'),
    technologies: fieldsOf(profile, 'TECHNOLOGY'),
    agreementIds: new Set(profile.agreements.map(([agreementId]) => agreementId)),
  }
}

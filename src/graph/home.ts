import { flag, list, maybe, number, oneOf, text, tuple } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { ACCESSES, BASES, OFFER_FORMS } from './words.js'

/** How far home reaches: a cluster and what surrounds it, a region, a country. */
export const HOME_SCOPES = ['HOME_CLUSTER', 'HOME_REGION', 'HOME_COUNTRY'] as const
export type HomeScope = (typeof HOME_SCOPES)[number]

/**
 * Where an actor or a place is at home: its region (itself, or the widest it lies in), its country, its clusters, and
 * who surrounds these: what is linked to them by belonging, membership, management, support or hosting, with its parts,
 * in the same country; and the parts of the actor itself and what it manages. For a place the clusters are those in it
 * that work in the sector or one it contains, or all where none is given. The figures count facilities for one technology
 * or service, of a cluster, the region or the country.
 * Dates compare as far as they are known: `2009` holds all of 2009.
 */
export const homeOf = statement({
  name: 'homeOf',
  parameters: parameters<{ id: string; sectorId: string | null; asOf: string; limit: number }>(),
  text: cypher`
    MATCH (n:Entity {id: $id})
    OPTIONAL MATCH (country:Entity {id: n.countryId})
    WITH n, country,
      head(COLLECT {
        MATCH way = (n)-[:LOCATED_IN|PART_OF*0..8]->(place:Place)
        WHERE place.kind = 'REGION'
        RETURN place
        ORDER BY CASE WHEN place = n THEN 0 ELSE 1 END, length(way) DESC, place.sortName, place.id
        LIMIT 1
      }) AS region,
      COLLECT {
        UNWIND CASE WHEN n:Cluster THEN [n] ELSE [] END AS cluster
        RETURN cluster
        UNION
        MATCH (n)-[:BELONGS_TO|MEMBER_OF|MANAGES|SUPPORTS|HOSTS]-(cluster:Cluster)
        WHERE NOT n:Cluster
        RETURN cluster
        UNION
        MATCH (n)<-[:LOCATED_IN|PART_OF*1..8]-(cluster:Cluster)
        WHERE n:Place AND ($sectorId IS NULL
          OR EXISTS { (cluster)-[:SPECIALISES_IN]->(:Concept)-[:BROADER*0..3]->(:Concept {id: $sectorId}) })
        RETURN cluster
      } AS clusters
    RETURN n.id, n.name, country.id, country.name, region.id, region.name, NOT n:Place, [cluster IN clusters | cluster.id],
      COLLECT {
        UNWIND clusters AS cluster
        MATCH way = (cluster)-[:BELONGS_TO|MEMBER_OF|MANAGES|SUPPORTS|HOSTS]-(:Entity)<-[:BELONGS_TO*0..1]-(near:Entity)
        WHERE (near:Cluster OR near:Facility OR near:Organisation OR near:Undertaking)
          AND (near.countryId = n.countryId OR n.countryId IS NULL)
          AND all(r IN relationships(way) WHERE coalesce(r.validFrom <= left($asOf, size(r.validFrom)), true)
            AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true))
        RETURN near.id AS nearId
        ORDER BY nearId
        LIMIT $limit
        UNION
        MATCH (n)<-[:BELONGS_TO*1..2]-(near:Entity)
        WHERE NOT n:Place AND (near:Cluster OR near:Facility OR near:Organisation OR near:Undertaking)
        RETURN near.id AS nearId
        ORDER BY nearId
        LIMIT $limit
        UNION
        MATCH (n)-[:MANAGES]->(near:Entity)
        RETURN near.id AS nearId
        ORDER BY nearId
        LIMIT $limit
      },
      COLLECT {
        UNWIND [['HOME_REGION', region], ['HOME_COUNTRY', country]]
          + [cluster IN clusters | ['HOME_CLUSTER', cluster]]
          + CASE WHEN n:Place OR n:Cluster THEN [] ELSE [['HOME_CLUSTER', n]] END AS pair
        WITH pair[0] AS scope, pair[1] AS subject
        WHERE subject IS NOT NULL
        MATCH (subject)<-[:ABOUT]-(o:Observation)-[:ALONG]->(c:Concept)
        WHERE o.kind = 'ACTUAL' AND o.unit = 'FACILITY' AND c.scheme IN ['TECHNOLOGY', 'SERVICE']
          AND COUNT { (o)-[:ALONG]->() } = 1
          AND coalesce(o.from <= left($asOf, size(o.from)), true)
        WITH DISTINCT scope, c.id AS conceptId, o
        RETURN [scope, conceptId, o.id, o.low, o.high]
        ORDER BY conceptId, scope, o.id
        LIMIT $limit
      }`,
  columns: {
    id: text,
    name: text,
    countryId: maybe(text),
    countryName: maybe(text),
    regionId: maybe(text),
    regionName: maybe(text),
    isActor: flag,
    clusterIds: list(text),
    nearIds: list(text),
    figures: list(tuple(oneOf(HOME_SCOPES), text, text, maybe(number), maybe(number))),
  },
})

export type HomeRow = RowsOf<typeof homeOf>

const offerColumns = {
  conceptId: text,
  conceptName: text,
  conceptSortName: text,
  ownerId: text,
  ownerName: text,
  countryId: maybe(text),
  linkId: text,
  form: maybe(oneOf(OFFER_FORMS)),
  access: maybe(oneOf(ACCESSES)),
  basis: oneOf(BASES),
  evidenceIds: list(text),
  validFrom: maybe(text),
  validTo: maybe(text),
  lifecycle: maybe(text),
  startedOn: maybe(text),
  endedOn: maybe(text),
}

/** The technologies and services that somebody in the country, or one of the actors, offers or needs. */
export const offersAtHome = statement({
  name: 'offersAtHome',
  parameters: parameters<{
    ids: readonly string[]
    countryId: string | null
    regionId: string | null
    limit: number
  }>(),
  text: cypher`
    CALL () {
      MATCH (n:Entity {countryId: $countryId})
      RETURN n
      UNION
      UNWIND $ids AS id
      MATCH (n:Entity {id: id})
      RETURN n
    }
    MATCH (n)-[r:OFFERS|SPECIALISES_IN|NEEDS]->(c:Concept)
    WHERE (n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking) AND c.scheme IN ['TECHNOLOGY', 'SERVICE']
    WITH n, r, c
    ORDER BY c.id, n.sortName, n.id, r.id
    LIMIT $limit
    RETURN c.id, c.name, c.sortName, n.id, n.name, n.countryId, r.id, r.form, r.access, r.basis, r.evidenceIds,
      r.validFrom, r.validTo, n.lifecycle, n.startedOn, n.endedOn,
      type(r), n.id IN $ids, EXISTS { (n)-[:LOCATED_IN|PART_OF*1..8]->(place:Place) WHERE place.id = $regionId }
    ORDER BY c.id, n.sortName, n.id, r.id`,
  columns: {
    ...offerColumns,
    kind: oneOf(['OFFERS', 'SPECIALISES_IN', 'NEEDS']),
    isNear: flag,
    isInRegion: flag,
  },
})

export type HomeOfferRow = RowsOf<typeof offersAtHome>

/**
 * Who abroad offers a technology or service that is not among those taken, with the sectors of who does; where concepts
 * are given, only those and what falls under them; where labels, kinds of facility or countries are given, only offers of
 * actors that have them. Abroad is every country but the one given.
 */
export const offersAbroad = statement({
  name: 'offersAbroad',
  parameters: parameters<{
    countryId: string | null
    homeIds: readonly string[]
    takenIds: readonly string[]
    concepts: readonly string[] | null
    labels: readonly string[] | null
    facilityKinds: readonly string[] | null
    countryIds: readonly string[] | null
    limit: number
  }>(),
  text: cypher`
    MATCH (c:Concept)
    WHERE c.scheme IN ['TECHNOLOGY', 'SERVICE'] AND NOT c.id IN $takenIds
      AND ($concepts IS NULL OR EXISTS { (c)-[:BROADER*0..3]->(wanted:Concept) WHERE wanted.id IN $concepts })
    MATCH (c)<-[r:OFFERS|SPECIALISES_IN]-(n:Entity)
    WHERE (n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking)
      AND n.countryId IS NOT NULL AND coalesce(n.countryId <> $countryId, true) AND NOT n.id IN $homeIds
      AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
      AND ($facilityKinds IS NULL OR (n:Facility AND any(kind IN n.kinds WHERE kind IN $facilityKinds)))
      AND ($countryIds IS NULL OR n.countryId IN $countryIds)
    WITH c, r, n
    ORDER BY c.id, n.sortName, n.id, r.id
    LIMIT $limit
    OPTIONAL MATCH (country:Entity {id: n.countryId})
    RETURN c.id, c.name, c.sortName, n.id, n.name, n.countryId, r.id, r.form, r.access, r.basis, r.evidenceIds,
      r.validFrom, r.validTo, n.lifecycle, n.startedOn, n.endedOn,
      type(r), country.name, [(n)-[:SPECIALISES_IN]->(s:Concept) WHERE s.scheme = 'SECTOR' | s.id]
    ORDER BY c.id, n.sortName, n.id, r.id`,
  columns: {
    ...offerColumns,
    kind: oneOf(['OFFERS', 'SPECIALISES_IN']),
    countryName: maybe(text),
    sectorIds: list(text),
  },
})

export type AbroadOfferRow = RowsOf<typeof offersAbroad>

/** Which of the technologies and services somebody in one of the countries offers. */
export const offersInCountries = statement({
  name: 'offersInCountries',
  parameters: parameters<{
    conceptIds: readonly string[]
    countryIds: readonly string[]
    limit: number
  }>(),
  text: cypher`
    UNWIND $conceptIds AS conceptId
    MATCH (:Concept {id: conceptId})<-[r:OFFERS|SPECIALISES_IN]-(n:Entity)
    WHERE (n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking) AND n.countryId IN $countryIds
    RETURN DISTINCT conceptId, n.countryId, r.validFrom, r.validTo, n.lifecycle, n.startedOn, n.endedOn
    ORDER BY n.countryId, conceptId, n.lifecycle, n.startedOn, n.endedOn, r.validFrom, r.validTo
    LIMIT $limit`,
  columns: {
    conceptId: text,
    countryId: text,
    validFrom: maybe(text),
    validTo: maybe(text),
    lifecycle: maybe(text),
    startedOn: maybe(text),
    endedOn: maybe(text),
  },
})

export type CountryOfferRow = RowsOf<typeof offersInCountries>

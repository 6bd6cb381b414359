import { flag, list, maybe, number, oneOf, text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { BASES, COOPERATION_KINDS, ENTITY_LABELS, LINK_ROLES, PARTY_STANDINGS, PLACE_KINDS } from './words.js'

/** No path is longer: what `cooperationAround` fetches is complete up to this many links. */
export const HOPS_MAX = 6

/**
 * Every link that a path of at most six links between two of the ends can use.
 *
 * Why two hops suffice: number the nodes of such a path v0 … v6. Each of its links touches one of v0, v1, v2
 * (within two hops of one end) or of v4, v5, v6 (within two hops of the other). So the links of all nodes
 * within two hops of an end contain the path, whichever two ends it joins.
 */
export const cooperationAround = statement({
  name: 'cooperationAround',
  parameters: parameters<{ endIds: readonly string[]; limit: number }>(),
  text: cypher`
    MATCH (end:Entity)
    WHERE end.id IN $endIds
    MATCH (end)-[:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO*0..2]-(near:Entity)
    WITH DISTINCT near
    MATCH (near)-[r:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO]-(:Entity)
    WITH DISTINCT r
    ORDER BY r.id
    LIMIT $limit
    WITH r, startNode(r) AS a, endNode(r) AS b
    RETURN r.id, type(r), r.role, r.standing, r.detail, r.basis, r.lastConfirmed, r.validFrom, r.validTo, r.evidenceIds,
      a.id, head([label IN labels(a) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking', 'Agreement']]),
      a.name, a.level, a.countryId, coalesce(a.startedOn, a.validFrom), coalesce(a.endedOn, a.validTo), coalesce(a.status = 'ENDED', false),
      b.id, head([label IN labels(b) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking', 'Agreement']]),
      b.name, b.level, b.countryId, coalesce(b.startedOn, b.validFrom), coalesce(b.endedOn, b.validTo), coalesce(b.status = 'ENDED', false)`,
  columns: {
    id: text,
    kind: oneOf(COOPERATION_KINDS),
    role: maybe(oneOf(LINK_ROLES)),
    standing: maybe(oneOf(PARTY_STANDINGS)),
    detail: maybe(text),
    basis: oneOf(BASES),
    lastConfirmed: text,
    validFrom: maybe(text),
    validTo: maybe(text),
    evidenceIds: list(text),
    fromId: text,
    fromLabel: maybe(oneOf(ENTITY_LABELS)),
    fromName: text,
    fromLevel: maybe(text),
    fromCountryId: maybe(text),
    fromStart: maybe(text),
    fromEnd: maybe(text),
    fromIsEnded: flag,
    toId: text,
    toLabel: maybe(oneOf(ENTITY_LABELS)),
    toName: text,
    toLevel: maybe(text),
    toCountryId: maybe(text),
    toStart: maybe(text),
    toEnd: maybe(text),
    toIsEnded: flag,
  },
})

/** A link of cooperation with what the ranking of paths needs to know of its ends. */
export type CooperationRow = RowsOf<typeof cooperationAround>

/** The actors located in a country that have a link of cooperation: where a path to the country may end. */
export const actorIdsInCountry = statement({
  name: 'actorIdsInCountry',
  parameters: parameters<{ countryId: string; limit: number }>(),
  text: cypher`
    MATCH (n:Entity {countryId: $countryId})
    WHERE (n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking)
      AND EXISTS { (n)-[:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO]-() }
    RETURN n.id
    ORDER BY n.id
    LIMIT $limit`,
  columns: { id: text },
})

/** Length of the shortest chain of cooperation between two actors, up to twenty links; no row where there is none. */
export const shortestHopsBetween = statement({
  name: 'shortestHopsBetween',
  parameters: parameters<{
    fromId: string
    toIds: readonly string[]
    kinds: readonly string[]
    bases: readonly string[]
    throughSupranational: boolean
  }>(),
  text: cypher`
    MATCH (a:Entity {id: $fromId})
    UNWIND $toIds AS toId
    MATCH (b:Entity {id: toId})
    MATCH p = shortestPath((a)-[:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO*1..20]-(b))
    WHERE all(step IN nodes(p) WHERE $throughSupranational OR step = a OR step = b OR coalesce(step.level, '') <> 'SUPRANATIONAL')
      AND all(r IN relationships(p) WHERE type(r) IN $kinds AND r.basis IN $bases
        AND (type(r) <> 'PARTY_TO' OR coalesce(r.standing, '') IN ['SIGNED', 'RATIFIED']))
    RETURN length(p)
    ORDER BY length(p)
    LIMIT 1`,
  columns: { hops: number },
})

/**
 * The bodies that serve the place something is in (or the place itself), or a place around it: ways in where an actor
 * has no path of its own. Bodies of a region come before those of the whole country.
 */
export const bodiesServing = statement({
  name: 'bodiesServing',
  parameters: parameters<{ id: string; limit: number }>(),
  text: cypher`
    MATCH (served:Entity {id: $id})-[:LOCATED_IN|PART_OF*0..7]->(place:Place)
    WHERE place.kind IN ['COUNTRY', 'REGION', 'LOCALITY']
    WITH DISTINCT served, place
    MATCH (place)<-[r:SERVES]-(body:Entity)
    WHERE body <> served
    RETURN body.id, body.name, place.id, place.name, place.kind,
      r.id, r.role, r.detail, r.validFrom, r.validTo, r.basis, r.lastConfirmed, r.evidenceIds
    ORDER BY CASE place.kind WHEN 'COUNTRY' THEN 1 ELSE 0 END, body.sortName, body.id, r.id
    LIMIT $limit`,
  columns: {
    bodyId: text,
    bodyName: text,
    placeId: text,
    placeName: text,
    placeKind: oneOf(PLACE_KINDS),
    linkId: text,
    role: maybe(oneOf(LINK_ROLES)),
    detail: maybe(text),
    validFrom: maybe(text),
    validTo: maybe(text),
    basis: oneOf(BASES),
    lastConfirmed: text,
    evidenceIds: list(text),
  },
})

export type ServingRow = RowsOf<typeof bodiesServing>

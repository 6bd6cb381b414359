import { list, maybe, number, oneOf, text, tuple } from './columns.js'
import { cooperationAround } from './cooperation.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { BASES, ENTITY_LABELS, LINK_ROLES } from './words.js'

/** Bodies that are read of one place; beyond, the answer says that it may be incomplete. */
export const TRANSFER_ACTORS_MAX = 2_000
/** Links of one kind that are read of one actor. */
export const TRANSFER_LINKS_MAX = 200
/** Links of cooperation that are read around one actor. */
export const NEAR_LINKS_MAX = 5_000

/** How a body belongs to the transfer system of a place. */
export const TRANSFER_RELATIONS = ['LOCATED', 'SERVES', 'SERVES_COUNTRY'] as const
export type TransferRelation = (typeof TRANSFER_RELATIONS)[number]

/** For each place the actors that are located in it or serve it, places within it included, or serve the country it is in. */
export const transferActorsOf = statement({
  name: 'transferActorsOf',
  parameters: parameters<{ ids: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $ids AS placeId
    MATCH (place:Place {id: placeId})
    CALL (place) {
      CALL (place) {
        MATCH (place)<-[:PART_OF*0..5]-(within:Place)<-[r:LOCATED_IN]-(n:Entity)
        RETURN n, r, 'LOCATED' AS relation
        UNION
        MATCH (place)<-[:PART_OF*0..5]-(within:Place)<-[r:SERVES]-(n:Entity)
        RETURN n, r, 'SERVES' AS relation
        UNION
        MATCH (place)-[:PART_OF*1..5]->(country:Place)<-[r:SERVES]-(n:Entity)
        WHERE country.kind = 'COUNTRY'
        RETURN n, r, 'SERVES_COUNTRY' AS relation
      }
      WITH n, r, relation
      WHERE n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking
      RETURN n, r, relation
      ORDER BY n.sortName, n.id, relation, r.id
      LIMIT $limit
    }
    RETURN placeId, n.id, relation, r.id, r.validFrom, r.validTo
    ORDER BY placeId, n.sortName, n.id, relation, r.id`,
  columns: {
    placeId: text,
    actorId: text,
    relation: oneOf(TRANSFER_RELATIONS),
    linkId: text,
    validFrom: maybe(text),
    validTo: maybe(text),
  },
})

/** A link as the rules of transfer roles read it: what stands at the other end, with all words that name what that is. */
const transferLink = tuple(
  text,
  text,
  text,
  oneOf(ENTITY_LABELS),
  list(text),
  maybe(oneOf(LINK_ROLES)),
  oneOf(BASES),
  maybe(text),
  maybe(text),
)

/**
 * What the rules of transfer roles need to know of actors. Of each kind of link at most `limit` are read. At the other
 * end of an offer stands a concept, named by its id and those of all wider ones; elsewhere a thing, named by its kinds. A
 * link to an undertaking lasts no longer than the undertaking.
 */
export const transferFactsOf = statement({
  name: 'transferFactsOf',
  parameters: parameters<{ ids: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    WHERE n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking
    RETURN id,
      head([label IN labels(n) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking']]),
      n.name, n.sortName, [kind IN coalesce(n.kinds, [n.kind]) WHERE kind IS NOT NULL], n.basis, n.level, n.lifecycle, n.startedOn, n.endedOn,
      COLLECT {
        MATCH (n)-[r:OF_KIND]->(k:Concept)
        RETURN [k.code, r.basis]
        ORDER BY k.code
      },
      COLLECT {
        MATCH (n)-[r:OFFERS]->(c:Concept)
        WHERE c.scheme IN ['SERVICE', 'INSTRUMENT']
        RETURN [r.id, c.id, c.name, 'Concept', [(c)-[:BROADER*0..5]->(wider:Concept) | wider.id], r.role, r.basis, r.validFrom, r.validTo]
        ORDER BY c.sortName, r.id
        LIMIT $limit
      },
      COLLECT {
        MATCH (n)-[r:MANAGES]->(o:Entity)
        RETURN [r.id, o.id, o.name, head([label IN labels(o) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking']]), [kind IN coalesce(o.kinds, [o.kind]) WHERE kind IS NOT NULL], r.role, r.basis, coalesce(r.validFrom, o.startedOn), coalesce(r.validTo, o.endedOn)]
        ORDER BY o.sortName, r.id
        LIMIT $limit
      },
      COLLECT {
        MATCH (n)-[r:PARTNER_IN]->(o:Entity)
        WHERE r.role = 'LEAD'
        RETURN [r.id, o.id, o.name, head([label IN labels(o) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking']]), [kind IN coalesce(o.kinds, [o.kind]) WHERE kind IS NOT NULL], r.role, r.basis, coalesce(r.validFrom, o.startedOn), coalesce(r.validTo, o.endedOn)]
        ORDER BY o.sortName, r.id
        LIMIT $limit
      },
      COLLECT {
        MATCH (n)-[r:FUNDS]->(o:Entity)
        RETURN [r.id, o.id, o.name, head([label IN labels(o) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking']]), [kind IN coalesce(o.kinds, [o.kind]) WHERE kind IS NOT NULL], r.role, r.basis, coalesce(r.validFrom, o.startedOn), coalesce(r.validTo, o.endedOn)]
        ORDER BY o.sortName, r.id
        LIMIT $limit
      },
      COLLECT {
        MATCH (n)<-[r:HOSTS]-(o:Entity)
        RETURN [r.id, o.id, o.name, head([label IN labels(o) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking']]), [kind IN coalesce(o.kinds, [o.kind]) WHERE kind IS NOT NULL], r.role, r.basis, coalesce(r.validFrom, o.startedOn), coalesce(r.validTo, o.endedOn)]
        ORDER BY o.sortName, r.id
        LIMIT $limit
      },
      COLLECT {
        MATCH (n)-[r:TARGETS]->(o:Entity)
        RETURN [r.id, r.validFrom, r.validTo]
        ORDER BY o.sortName, r.id
        LIMIT $limit
      }`,
  columns: {
    id: text,
    label: oneOf(['Cluster', 'Facility', 'Organisation', 'Undertaking']),
    name: text,
    sortName: text,
    kinds: list(text),
    basis: oneOf(BASES),
    level: maybe(text),
    lifecycle: maybe(text),
    startedOn: maybe(text),
    endedOn: maybe(text),
    facilityKinds: list(tuple(text, oneOf(BASES))),
    offers: list(transferLink),
    manages: list(transferLink),
    leads: list(transferLink),
    funds: list(transferLink),
    hostedBy: list(transferLink),
    targets: list(tuple(text, maybe(text), maybe(text))),
  },
})

export type TransferFactsRow = RowsOf<typeof transferFactsOf>
export type TransferLinkColumns = TransferFactsRow['offers'][number]

/**
 * For each actor the links of cooperation that a chain of at most two links can use that begins at it: those of its own
 * and of its neighbours. Bodies of several states are no step of a chain, so their other links are left out.
 */
export const cooperationNear = statement({
  name: 'cooperationNear',
  parameters: parameters<{ ids: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (owner:Entity {id: ownerId})
    CALL (owner) {
      MATCH (owner)-[:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO*0..1]-(near:Entity)
      WHERE near = owner OR coalesce(near.level, '') <> 'SUPRANATIONAL'
      WITH DISTINCT near
      MATCH (near)-[r:BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO]-(:Entity)
      WITH DISTINCT r
      RETURN r
      ORDER BY r.id
      LIMIT $limit
    }
    WITH ownerId, r, startNode(r) AS a, endNode(r) AS b
    RETURN ownerId, r.id, type(r), r.role, r.standing, r.detail, r.basis, r.lastConfirmed, r.validFrom, r.validTo, r.evidenceIds,
      a.id, head([label IN labels(a) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking', 'Agreement']]),
      a.name, a.level, a.countryId, coalesce(a.startedOn, a.validFrom), coalesce(a.endedOn, a.validTo), coalesce(a.status = 'ENDED', false),
      b.id, head([label IN labels(b) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking', 'Agreement']]),
      b.name, b.level, b.countryId, coalesce(b.startedOn, b.validFrom), coalesce(b.endedOn, b.validTo), coalesce(b.status = 'ENDED', false)
    ORDER BY ownerId, r.id`,
  columns: { ownerId: text, ...cooperationAround.columns },
})

/** For each place the figures that say how important a service or an instrument is there. */
export const importancesOf = statement({
  name: 'importancesOf',
  parameters: parameters<{ ids: readonly string[]; measureId: string }>(),
  text: cypher`
    UNWIND $ids AS placeId
    MATCH (:Place {id: placeId})<-[:ABOUT]-(o:Observation)-[:MEASURES]->(:Concept {id: $measureId})
    MATCH (o)-[:ALONG]->(c:Concept)
    RETURN placeId, c.id, o.id, o.low, o.high, o.from
    ORDER BY placeId, c.id, o.id`,
  columns: {
    placeId: text,
    conceptId: text,
    observationId: text,
    low: maybe(number),
    high: maybe(number),
    from: maybe(text),
  },
})

export type ImportanceRow = RowsOf<typeof importancesOf>

import { flag, list, maybe, number, oneOf, text, tuple } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { BASES, FACILITY_KINDS, LINK_KINDS } from './words.js'

/** A link as part of the way by which a facility is in an environment: id, basis, validFrom, validTo. */
const wayLink = tuple(text, oneOf(BASES), maybe(text), maybe(text))

/** Whether a way ties the facility to the owner, or only to the same place; its links, from the facility on. */
const way = tuple(flag, list(wayLink))

/** Kind, basis, evidenceIds. */
const ofKind = tuple(oneOf(FACILITY_KINDS), oneOf(BASES), list(text))

/** Id, measure, low, high, from, to: of a figure about a facility itself. */
const ownFigure = tuple(text, text, maybe(number), maybe(number), maybe(text), maybe(text))

/** Id, name, lifecycle, foundedOn, ways, ways to the sector asked for, kinds, figures. */
const facility = tuple(
  text,
  text,
  maybe(text),
  maybe(text),
  list(way),
  list(list(wayLink)),
  list(ofKind),
  list(ownFigure),
)

/**
 * Id, kind, whether it is about so many, low, high, asStated, from, to, isCompleteList, basis, measure; what it is
 * counted along: kinds of facility, and other things as seen from the sector asked for; what it is about, as seen from
 * the owner of the environment.
 */
const figure = tuple(
  text,
  oneOf(['ACTUAL', 'BASELINE', 'TARGET']),
  flag,
  maybe(number),
  maybe(number),
  maybe(text),
  maybe(text),
  maybe(text),
  flag,
  oneOf(BASES),
  text,
  list(oneOf([...FACILITY_KINDS, 'SAME', 'NARROWER', 'OTHER'])),
  oneOf(['OWNER', 'PLACE_WITHIN', 'CLUSTER', 'CLUSTER_WITHIN', 'SEVERAL']),
)

const environmentColumns = { ownerId: text, facilities: list(facility), figures: list(figure) }

/**
 * What is known of the facilities of clusters: those tied to a cluster, to a part of it, or part of such a facility;
 * those in the same place; and the figures that count facilities of the cluster. One row for each cluster.
 */
export const clusterEnvironments = statement({
  name: 'clusterEnvironments',
  parameters: parameters<{
    ids: readonly string[]
    countMeasureIds: readonly string[]
    facilityMeasureIds: readonly string[]
    limit: number
  }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (c:Entity:Cluster {id: ownerId})
    CALL (c) {
      CALL (c) {
        MATCH p = (c)<-[:BELONGS_TO*0..2]-(near:Cluster)-[:BELONGS_TO|MEMBER_OF|SUPPORTS|HOSTS|MANAGES|FOUNDED|PARTNER_IN]-(part:Facility)<-[:BELONGS_TO*0..2]-(f:Facility)
        RETURN f, [true, [r IN reverse(relationships(p)) | [r.id, r.basis, r.validFrom, r.validTo]]] AS way
        UNION
        MATCH p = (c)-[:LOCATED_IN]->(:Place)<-[:PART_OF*0..4]-(:Place)<-[:LOCATED_IN]-(f:Facility)
        RETURN f, [false, [r IN reverse(relationships(p)) | [r.id, r.basis, r.validFrom, r.validTo]]] AS way
      }
      WITH f, collect(way) AS ways
      ORDER BY CASE WHEN any(way IN ways WHERE way[0]) THEN 0 ELSE 1 END, f.sortName, f.id
      LIMIT $limit
      RETURN collect([f.id, f.name, f.lifecycle, f.foundedOn, ways, [],
        [(f)-[r:OF_KIND]->(k:Concept) | [k.code, r.basis, r.evidenceIds]],
        [(f)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept) WHERE m.id IN $facilityMeasureIds | [o.id, m.id, o.low, o.high, o.from, o.to]]
      ]) AS facilities
    }
    CALL (c) {
      MATCH (c)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept)
      WHERE any(id IN [(m)-[:BROADER*0..2]->(base:Concept) | base.id] WHERE id IN $countMeasureIds)
      WITH o, m
      ORDER BY m.id, o.id
      LIMIT $limit
      RETURN collect([o.id, o.kind, coalesce(o.qualifier = 'ABOUT', false), o.low, o.high, o.asStated, o.from, o.to,
        coalesce(o.isCompleteList, false), o.basis, m.id,
        [(o)-[:ALONG]->(d:Entity) | CASE d.scheme WHEN 'FACILITY_KIND' THEN d.code ELSE 'OTHER' END],
        CASE WHEN COUNT { (o)-[:ABOUT]->() } > 1 THEN 'SEVERAL' ELSE 'OWNER' END
      ]) AS figures
    }
    RETURN ownerId, facilities, figures
    ORDER BY ownerId`,
  columns: environmentColumns,
})

/**
 * The same of places, what lies within them included: the facilities located there, and the figures that count
 * facilities of the place, of places within it, and, where a sector is asked for, of its clusters there.
 */
export const placeEnvironments = statement({
  name: 'placeEnvironments',
  parameters: parameters<{
    ids: readonly string[]
    sectorId: string | null
    countMeasureIds: readonly string[]
    facilityMeasureIds: readonly string[]
    limit: number
  }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (c:Entity:Place {id: ownerId})
    CALL (c) {
      MATCH p = (c)<-[:PART_OF*0..5]-(:Place)<-[:LOCATED_IN]-(f:Facility)
      WITH f, collect([true, [r IN reverse(relationships(p)) | [r.id, r.basis, r.validFrom, r.validTo]]]) AS ways
      WITH f, ways,
        [p = (f)-[:SPECIALISES_IN|OFFERS]->(:Concept)-[:BROADER*0..3]->(s:Concept) WHERE s.id = $sectorId | [r IN relationships(p) | [r.id, r.basis, r.validFrom, r.validTo]]]
        + [p = (f)-[:BELONGS_TO|MEMBER_OF|SUPPORTS|HOSTS|MANAGES|FOUNDED|PARTNER_IN]-(:Cluster)-[:SPECIALISES_IN]->(:Concept)-[:BROADER*0..3]->(s:Concept) WHERE s.id = $sectorId | [r IN relationships(p) | [r.id, r.basis, r.validFrom, r.validTo]]]
        AS sectorWays
      WHERE $sectorId IS NULL OR size(sectorWays) > 0
      ORDER BY f.sortName, f.id
      LIMIT $limit
      RETURN collect([f.id, f.name, f.lifecycle, f.foundedOn, ways, sectorWays,
        [(f)-[r:OF_KIND]->(k:Concept) | [k.code, r.basis, r.evidenceIds]],
        [(f)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept) WHERE m.id IN $facilityMeasureIds | [o.id, m.id, o.low, o.high, o.from, o.to]]
      ]) AS facilities
    }
    CALL (c) {
      CALL (c) {
        MATCH (c)<-[:PART_OF*0..5]-(about:Place)
        RETURN about, CASE WHEN about = c THEN 'OWNER' ELSE 'PLACE_WITHIN' END AS role
        UNION
        MATCH (c)<-[:PART_OF*0..5]-(place:Place)<-[:LOCATED_IN]-(about:Cluster)-[:SPECIALISES_IN]->(sector:Concept)-[:BROADER*0..3]->(s:Concept)
        WHERE s.id = $sectorId
        RETURN about, CASE WHEN place = c AND sector = s THEN 'CLUSTER' ELSE 'CLUSTER_WITHIN' END AS role
      }
      MATCH (about)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept)
      WHERE any(id IN [(m)-[:BROADER*0..2]->(base:Concept) | base.id] WHERE id IN $countMeasureIds)
      WITH o, m, role
      ORDER BY m.id, o.id, role
      LIMIT $limit
      RETURN collect([o.id, o.kind, coalesce(o.qualifier = 'ABOUT', false), o.low, o.high, o.asStated, o.from, o.to,
        coalesce(o.isCompleteList, false), o.basis, m.id,
        [(o)-[:ALONG]->(d:Entity) | CASE
          WHEN d.scheme = 'FACILITY_KIND' THEN d.code
          WHEN d.id = $sectorId THEN 'SAME'
          WHEN $sectorId IN [(d)-[:BROADER*1..3]->(wider:Concept) | wider.id] THEN 'NARROWER'
          ELSE 'OTHER' END],
        CASE WHEN COUNT { (o)-[:ABOUT]->() } > 1 THEN 'SEVERAL' ELSE role END
      ]) AS figures
    }
    RETURN ownerId, facilities, figures
    ORDER BY ownerId`,
  columns: environmentColumns,
})

/** What is known of the facilities of one cluster or place. */
export type EnvironmentRow = RowsOf<typeof clusterEnvironments>

/** Things at the other end of a facility's links that make two facilities near: id of the thing, id and kind of the link. */
const neighbour = tuple(text, text, oneOf(LINK_KINDS), maybe(text), maybe(text))

/** Where facilities stand: what they are linked to, the places they are located in, and the regions around those. */
export const surroundingsOf = statement({
  name: 'surroundingsOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (f:Entity:Facility {id: id})
    RETURN id,
      COLLECT {
        MATCH (f)-[r:BELONGS_TO|MANAGES|HOSTS|LINKED_TO|SUPPORTS|PARTNER_IN|FOUNDED]-(o:Entity)
        WHERE o:Facility OR o:Organisation
        RETURN [o.id, r.id, type(r), r.validFrom, r.validTo]
        ORDER BY o.id, r.id
        LIMIT 500
      },
      COLLECT { MATCH (f)-[:LOCATED_IN]->(p:Place) RETURN p.id ORDER BY p.id },
      COLLECT {
        MATCH (f)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..4]->(p:Place)
        WHERE p.kind = 'REGION'
        RETURN DISTINCT p.id
        ORDER BY p.id
      }`,
  columns: { id: text, neighbours: list(neighbour), placeIds: list(text), regionIds: list(text) },
})

export type SurroundingsRow = RowsOf<typeof surroundingsOf>

/** Id, kind, whether it leads out of the facility, what the thing at the other end is, validFrom, validTo. */
const bearingLink = tuple(text, oneOf(LINK_KINDS), flag, list(text), maybe(text), maybe(text))

/** Id, measure, from, to. */
const bearingFigure = tuple(text, text, maybe(text), maybe(text))

/** What may bear on the success factors of facilities: their kinds, links and figures. */
export const bearingsOf = statement({
  name: 'bearingsOf',
  parameters: parameters<{ ids: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (f:Entity:Facility {id: id})
    RETURN id, f.name,
      COLLECT { MATCH (f)-[:OF_KIND]->(k:Concept) RETURN k.code ORDER BY k.code },
      COLLECT {
        MATCH (f)-[r]-(o:Entity)
        WHERE type(r) IN ['SERVES', 'SPECIALISES_IN', 'OFFERS', 'BELONGS_TO', 'MANAGES', 'MEMBER_OF', 'PARTNER_IN', 'SUPPORTS', 'HOSTS', 'FUNDS', 'FOUNDED', 'LINKED_TO']
        RETURN [r.id, type(r), startNode(r) = f,
          [label IN labels(o) | toUpper(label)] + coalesce(o.kinds, []) + coalesce(o.kind, []) + coalesce(o.scheme, []),
          r.validFrom, r.validTo]
        ORDER BY type(r), o.sortName, r.id
        LIMIT $limit
      },
      COLLECT {
        MATCH (f)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept)
        RETURN [o.id, m.id, o.from, o.to]
        ORDER BY m.sortName, o.id
        LIMIT $limit
      }`,
  columns: {
    id: text,
    name: text,
    kinds: list(oneOf(FACILITY_KINDS)),
    links: list(bearingLink),
    figures: list(bearingFigure),
  },
})

/** What may bear on the success factors of one facility. */
export type BearingsRow = RowsOf<typeof bearingsOf>

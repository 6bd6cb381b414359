import { list, maybe, number, oneOf, text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { PARTY_STANDINGS } from './words.js'

/** Why somebody may stand for one side of an agreement. */
export const STAND_IN_RULES = [
  'ITSELF',
  'MANAGES',
  'MEMBER',
  'SUPPORTS',
  'SERVES_REGION',
  'LOCATED',
  'SERVES',
  'STATE',
  'UNDERTAKING',
] as const
export type StandInRuleName = (typeof STAND_IN_RULES)[number]

type TwoSides = {
  /** The two sides, each a cluster, an organisation or a place. */
  readonly ids: readonly string[]
  /** Kinds of organisation that stand for the clusters of the region they serve. */
  readonly agencyKinds: readonly string[]
  /** Kinds of organisation that stand for a state. */
  readonly stateKinds: readonly string[]
  readonly limit: number
}

/**
 * The agreements that have parties standing for both sides, one row for each party and each reason why it stands for a
 * side. Which reason counts on which step of the ladder is not decided here.
 */
export const agreementsBetween = statement({
  name: 'agreementsBetween',
  parameters: parameters<TwoSides>(),
  text: cypher`
    UNWIND range(0, size($ids) - 1) AS side
    MATCH (asked:Entity {id: $ids[side]})
    CALL (asked) {
      RETURN asked AS body, 'ITSELF' AS rule, [] AS linkIds
      UNION
      MATCH (asked)<-[r:MANAGES]-(body:Entity)
      RETURN body, 'MANAGES' AS rule, [r.id] AS linkIds
      UNION
      MATCH (asked)<-[r:MEMBER_OF|BELONGS_TO]-(body:Entity)
      RETURN body, 'MEMBER' AS rule, [r.id] AS linkIds
      UNION
      MATCH (asked)<-[r:SUPPORTS]-(body:Entity)
      RETURN body, 'SUPPORTS' AS rule, [r.id] AS linkIds
      UNION
      MATCH (asked)-[l:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(region:Place)<-[r:SERVES]-(body:Organisation)
      WHERE region.kind IN ['REGION', 'LOCALITY'] AND any(kind IN body.kinds WHERE kind IN $agencyKinds)
        AND (asked:Cluster OR 'CLUSTER_ORGANISATION' IN asked.kinds)
      RETURN body, 'SERVES_REGION' AS rule, [r.id, l.id] AS linkIds
      UNION
      MATCH (asked)<-[:PART_OF*0..6]-(:Place)<-[r:LOCATED_IN|SERVES]-(body:Entity)
      WHERE asked:Place AND EXISTS { (body)-[:PARTY_TO]->() }
      RETURN body, CASE type(r) WHEN 'SERVES' THEN 'SERVES' ELSE 'LOCATED' END AS rule, [r.id] AS linkIds
      UNION
      MATCH (country:Entity {id: asked.countryId})<-[:PART_OF*0..6]-(:Place)<-[r:LOCATED_IN|SERVES]-(body:Organisation)
      WHERE NOT asked:Place AND any(kind IN body.kinds WHERE kind IN $stateKinds)
      RETURN body, 'STATE' AS rule, [r.id] AS linkIds
    }
    MATCH (body)-[party:PARTY_TO]->(a:Agreement)
    WITH a, collect({side: side, sideId: asked.id, body: body, rule: rule, linkIds: linkIds, party: party}) AS rows,
      count(DISTINCT side) AS sides
    WHERE sides = size($ids)
    UNWIND rows AS row
    WITH a, row.side AS side, row.sideId AS sideId, row.body AS body, row.rule AS rule, row.linkIds AS linkIds, row.party AS party
    RETURN side, sideId, rule, linkIds, body.id, body.name, party.id, coalesce(party.standing, 'NOT_RECORDED'),
      party.validFrom, party.validTo, a.id, a.name, a.kind, a.level, a.status, a.validFrom, a.validTo
    ORDER BY a.sortName, a.id, side, body.sortName, body.id, rule, party.id, linkIds
    LIMIT $limit`,
  columns: {
    side: number,
    sideId: text,
    rule: oneOf(STAND_IN_RULES),
    linkIds: list(text),
    partyId: text,
    partyName: text,
    linkId: text,
    standing: oneOf(PARTY_STANDINGS),
    linkFrom: maybe(text),
    linkTo: maybe(text),
    agreementId: text,
    agreementName: text,
    kind: text,
    level: maybe(text),
    status: maybe(text),
    validFrom: maybe(text),
    validTo: maybe(text),
  },
})

export type PartyRow = RowsOf<typeof agreementsBetween>

/** The activities of the framework that somebody on either side pursues, with the reason why it stands for the side. */
export const activitiesBetween = statement({
  name: 'activitiesBetween',
  parameters: parameters<{ readonly ids: readonly string[]; readonly limit: number }>(),
  text: cypher`
    UNWIND range(0, size($ids) - 1) AS side
    MATCH (asked:Entity {id: $ids[side]})
    CALL (asked) {
      RETURN asked AS actor, 'ITSELF' AS rule, [] AS linkIds
      UNION
      MATCH (asked)<-[r:MANAGES]-(actor:Entity)
      RETURN actor, 'MANAGES' AS rule, [r.id] AS linkIds
      UNION
      MATCH (asked)<-[r:MEMBER_OF|BELONGS_TO]-(actor:Entity)
      RETURN actor, 'MEMBER' AS rule, [r.id] AS linkIds
      UNION
      MATCH (asked)-[r:MANAGES|PARTNER_IN]->(actor:Undertaking)
      RETURN actor, 'UNDERTAKING' AS rule, [r.id] AS linkIds
      UNION
      MATCH (asked)<-[:PART_OF*0..6]-(:Place)<-[r:LOCATED_IN|SERVES]-(actor:Entity)
      WHERE asked:Place AND EXISTS { (actor)-[:TARGETS]->() }
      RETURN actor, CASE type(r) WHEN 'SERVES' THEN 'SERVES' ELSE 'LOCATED' END AS rule, [r.id] AS linkIds
    }
    MATCH (actor)-[pursuit:TARGETS]->(activity:Concept)
    WHERE activity.scheme = 'CLUSTER_ACTIVITY'
    RETURN side, asked.id, rule, linkIds, actor.id, pursuit.id, pursuit.validFrom, pursuit.validTo, activity.id
    ORDER BY activity.id, side, actor.sortName, actor.id, rule, pursuit.id, linkIds
    LIMIT $limit`,
  columns: {
    side: number,
    sideId: text,
    rule: oneOf(STAND_IN_RULES),
    linkIds: list(text),
    actorId: text,
    linkId: text,
    linkFrom: maybe(text),
    linkTo: maybe(text),
    activityId: text,
  },
})

export type PursuitRow = RowsOf<typeof activitiesBetween>

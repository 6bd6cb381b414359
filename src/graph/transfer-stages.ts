import { list, number, text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, statement } from './statement.js'

/** A stage, with the services that help in it. */
export type StageServices = { readonly id: string; readonly conceptIds: readonly string[] }

/** Whom to look for: where, and as of which day. */
export type ProviderRestriction = {
  /** Null for anywhere. */
  readonly placeId: string | null
  readonly asOf: string
}

type ProviderPage = ProviderRestriction & {
  readonly stages: readonly StageServices[]
  /** Position after which the page begins; null for the beginning. */
  readonly sortName: string | null
  readonly id: string | null
  readonly limit: number
}

/**
 * For each stage a page of the actors that offer one of its services, or one narrower, by name and id, with the links
 * that say so. Dates are texts of known precision: one has passed where even its last day, which begins with it, has.
 */
export const stageProviders = statement({
  name: 'stageProviders',
  parameters: parameters<ProviderPage>(),
  text: cypher`
    UNWIND $stages AS stage
    OPTIONAL MATCH (place:Entity {id: $placeId})
    CALL (stage, place) {
      UNWIND stage.conceptIds AS conceptId
      MATCH (:Entity {id: conceptId})<-[:BROADER*0..3]-(:Concept)<-[o:OFFERS]-(n:Entity)
      WHERE (n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking)
        AND coalesce(n.lifecycle, 'OPERATING') = 'OPERATING'
        AND coalesce(n.startedOn, '') <= $asOf AND coalesce(n.endedOn >= left($asOf, size(n.endedOn)), true)
        AND coalesce(o.validFrom, '') <= $asOf AND coalesce(o.validTo >= left($asOf, size(o.validTo)), true)
        AND ($sortName IS NULL OR n.sortName > $sortName OR (n.sortName = $sortName AND n.id > $id))
        AND ($placeId IS NULL
          OR EXISTS {
            MATCH (n)-[r:LOCATED_IN|PRESENT_IN|SERVES]->(:Place)-[:PART_OF*0..6]->(place)
            WHERE coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
          }
          OR EXISTS {
            MATCH (place)-[:PART_OF*1..6]->(:Place)<-[r:SERVES]-(n)
            WHERE coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
          })
      RETURN DISTINCT n
      ORDER BY n.sortName, n.id
      LIMIT $limit
    }
    RETURN stage.id, n.id, n.sortName,
      COLLECT {
        MATCH (n)-[o:OFFERS]->(c:Concept)-[:BROADER*0..3]->(asked:Concept)
        WHERE asked.id IN stage.conceptIds
          AND coalesce(o.validFrom, '') <= $asOf AND coalesce(o.validTo >= left($asOf, size(o.validTo)), true)
        WITH DISTINCT o.id AS id, c.sortName AS service
        RETURN id
        ORDER BY service, id
        LIMIT 20
      },
      COLLECT {
        MATCH (n)-[r:LOCATED_IN|PRESENT_IN|SERVES]->(:Place)-[:PART_OF*0..6]->(place)
        WHERE coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
        WITH DISTINCT type(r) AS kind, r.id AS id
        RETURN id
        ORDER BY kind, id
        LIMIT 20
      },
      COLLECT {
        MATCH (place)-[:PART_OF*1..6]->(:Place)<-[r:SERVES]-(n)
        WHERE coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
        WITH DISTINCT r.id AS id
        RETURN id
        ORDER BY id
        LIMIT 20
      }
    ORDER BY stage.id, n.sortName, n.id`,
  columns: {
    stageId: text,
    id: text,
    sortName: text,
    offerIds: list(text),
    placeLinkIds: list(text),
    widerPlaceLinkIds: list(text),
  },
})

/** For each stage how many actors offer a service of it, for each of its services and, without one, for all together. */
export const stageProviderCounts = statement({
  name: 'stageProviderCounts',
  parameters: parameters<ProviderRestriction & { readonly stages: readonly StageServices[] }>(),
  text: cypher`
    UNWIND $stages AS stage
    OPTIONAL MATCH (place:Entity {id: $placeId})
    CALL (stage, place) {
      UNWIND stage.conceptIds AS conceptId
      MATCH (:Entity {id: conceptId})<-[:BROADER*0..3]-(:Concept)<-[o:OFFERS]-(n:Entity)
      WHERE (n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking)
        AND coalesce(n.lifecycle, 'OPERATING') = 'OPERATING'
        AND coalesce(n.startedOn, '') <= $asOf AND coalesce(n.endedOn >= left($asOf, size(n.endedOn)), true)
        AND coalesce(o.validFrom, '') <= $asOf AND coalesce(o.validTo >= left($asOf, size(o.validTo)), true)
        AND ($placeId IS NULL
          OR EXISTS {
            MATCH (n)-[r:LOCATED_IN|PRESENT_IN|SERVES]->(:Place)-[:PART_OF*0..6]->(place)
            WHERE coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
          }
          OR EXISTS {
            MATCH (place)-[:PART_OF*1..6]->(:Place)<-[r:SERVES]-(n)
            WHERE coalesce(r.validFrom, '') <= $asOf AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
          })
      RETURN DISTINCT conceptId, n.id AS providerId
    }
    WITH stage.id AS stageId, conceptId, providerId
    WITH stageId, collect(DISTINCT providerId) AS providers, collect([conceptId, providerId]) AS pairs
    UNWIND pairs AS pair
    RETURN stageId, size(providers), pair[0], count(*)
    ORDER BY stageId, pair[0]`,
  columns: { stageId: text, total: number, conceptId: text, count: number },
})

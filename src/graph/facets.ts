import { maybe, number, oneOf, text } from './columns.js'
import { cypher } from './cypher.js'
import type { EntityRestriction } from './entities.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { FACET_DIMENSIONS } from './words.js'

/**
 * How many of the things that a filter lets through have each value of each dimension; null for those that have none.
 * One look at the whole list, whatever is counted: the most frequent values first.
 */
export const facetCounts = statement({
  name: 'facetCounts',
  parameters: parameters<EntityRestriction & { dimensions: readonly string[] }>(),
  text: cypher`
    MATCH (n:Entity)
    WHERE ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
      AND ($facilityKinds IS NULL OR (n:Facility AND any(kind IN n.kinds WHERE kind IN $facilityKinds)))
      AND ($organisationKinds IS NULL OR (n:Organisation AND any(kind IN n.kinds WHERE kind IN $organisationKinds)))
      AND ($placeKinds IS NULL OR (n:Place AND n.kind IN $placeKinds))
      AND ($conceptSchemes IS NULL OR n.scheme IN $conceptSchemes)
      AND ($ownership IS NULL OR n.ownership IN $ownership)
      AND ($lifecycle IS NULL OR n.lifecycle IN $lifecycle)
      AND ($places IS NULL OR EXISTS { (n)-[:LOCATED_IN|PART_OF*1..6]->(p:Place) WHERE p.id IN $places })
      AND ($notPlaces IS NULL OR NOT EXISTS { (n)-[:LOCATED_IN|PART_OF*1..6]->(p:Place) WHERE p.id IN $notPlaces })
      AND ($concepts IS NULL OR EXISTS { (n)-[:SPECIALISES_IN|OFFERS]->(:Concept)-[:BROADER*0..3]->(c:Concept) WHERE c.id IN $concepts })
      AND ($serves IS NULL OR EXISTS { (n)-[:SERVES]->(p:Place) WHERE p.id IN $serves })
      AND ($levels IS NULL OR (n:Organisation AND n.level IN $levels))
      AND ($undertakingKinds IS NULL OR (n:Undertaking AND n.kind IN $undertakingKinds))
      AND ($agreementKinds IS NULL OR (n:Agreement AND n.kind IN $agreementKinds))
      AND ($among IS NULL OR n.id IN $among)
      AND ($notAmong IS NULL OR NOT n.id IN $notAmong)
      AND ($asOf IS NULL OR (coalesce(n.foundedOn, n.startedOn, n.validFrom, '') <= $asOf
        AND coalesce(n.endedOn, n.validTo, $asOf) >= left($asOf, size(coalesce(n.endedOn, n.validTo, $asOf)))))
      AND all(pattern IN $patterns WHERE pattern.isWanted = EXISTS {
        (n)-[r]-(other:Entity)
        WHERE type(r) IN pattern.kinds
          AND (pattern.roles IS NULL OR r.role IN pattern.roles)
          AND ((pattern.outgoing AND startNode(r) = n) OR (pattern.incoming AND endNode(r) = n))
          AND ($asOf IS NULL OR (coalesce(r.validFrom, '') <= $asOf
            AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
            AND coalesce(other.startedOn, other.validFrom, '') <= $asOf
            AND coalesce(other.endedOn, other.validTo, $asOf) >= left($asOf, size(coalesce(other.endedOn, other.validTo, $asOf)))))
      })
    UNWIND $dimensions AS dimension
    WITH n, dimension, CASE dimension
      WHEN 'TYPE' THEN [label IN labels(n) WHERE label IN ['Place', 'Cluster', 'Facility', 'Organisation', 'Undertaking', 'Agreement', 'Concept'] | toUpper(label)]
      WHEN 'COUNTRY' THEN [n.countryId]
      WHEN 'REGION' THEN COLLECT { MATCH (n)-[:LOCATED_IN|PART_OF*1..6]->(region:Region) RETURN DISTINCT region.id }
      WHEN 'FACILITY_KIND' THEN CASE WHEN n:Facility THEN n.kinds END
      WHEN 'OWNERSHIP' THEN [n.ownership]
      WHEN 'LIFECYCLE' THEN [n.lifecycle]
      WHEN 'ORGANISATION_KIND' THEN CASE WHEN n:Organisation THEN n.kinds END
      WHEN 'LEVEL' THEN CASE WHEN n:Organisation THEN [n.level] END
      WHEN 'UNDERTAKING_KIND' THEN CASE WHEN n:Undertaking THEN [n.kind] END
      WHEN 'AGREEMENT_KIND' THEN CASE WHEN n:Agreement THEN [n.kind] END
      WHEN 'SECTOR' THEN COLLECT { MATCH (n)-[:SPECIALISES_IN]->(c:Concept {scheme: 'SECTOR'}) RETURN DISTINCT c.id }
      WHEN 'TECHNOLOGY' THEN COLLECT { MATCH (n)-[:SPECIALISES_IN|OFFERS]->(c:Concept {scheme: 'TECHNOLOGY'}) RETURN DISTINCT c.id }
      WHEN 'SERVICE' THEN COLLECT { MATCH (n)-[:OFFERS]->(c:Concept {scheme: 'SERVICE'}) RETURN DISTINCT c.id }
    END AS found
    UNWIND CASE WHEN size(coalesce(found, [])) = 0 THEN [null] ELSE found END AS value
    RETURN dimension, value, count(n) AS count
    ORDER BY dimension, count DESC, value`,
  columns: { dimension: oneOf(FACET_DIMENSIONS), value: maybe(text), count: number },
})

export type FacetRow = RowsOf<typeof facetCounts>

import { number, text } from './columns.js'
import { cypher } from './cypher.js'
import type { ObservationRestriction } from './observations.js'
import { parameters, statement } from './statement.js'

type FigurePageParameters = ObservationRestriction & {
  /** Position after which the page begins; null for the beginning. */
  readonly measure: string | null
  readonly from: string | null
  readonly id: string | null
  readonly limit: number
}

const pageColumns = { measure: text, from: text, id: text }

/** A page of figures about anything by measure, period and id. It starts at the subjects where some are named. */
export const figuresForward = statement({
  name: 'figuresForward',
  parameters: parameters<FigurePageParameters>(),
  text: cypher`
    CALL () {
      MATCH (o:Observation)
      WHERE $subjects IS NULL
      RETURN o
      UNION
      UNWIND $subjects AS subjectId
      MATCH (:Entity {id: subjectId})<-[:ABOUT]-(o:Observation)
      RETURN o
    }
    MATCH (o)-[:MEASURES]->(m:Concept)
    WITH o, m, m.sortName AS measure, coalesce(o.from, '') AS from
    WHERE ($measure IS NULL OR measure > $measure
        OR (measure = $measure AND (from > $from OR (from = $from AND o.id > $id))))
      AND ($measures IS NULL OR EXISTS { (m)-[:BROADER*0..3]->(wider:Concept) WHERE wider.id IN $measures })
      AND ($dimensions IS NULL OR EXISTS { (o)-[:ALONG]->(d:Entity) WHERE d.id IN $dimensions })
      AND ($kinds IS NULL OR o.kind IN $kinds)
      AND ($units IS NULL OR o.unit IN $units)
      AND ($bases IS NULL OR o.basis IN $bases)
      AND ($periodFrom IS NULL OR o.to IS NULL OR o.to >= left($periodFrom, size(o.to)))
      AND ($periodTo IS NULL OR o.from IS NULL OR o.from <= $periodTo)
      AND ($sources IS NULL OR EXISTS { (e:Evidence)-[:FROM_SOURCE]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $sources WHERE id = s.id) })
      AND ($accordingTo IS NULL OR EXISTS { (e:Evidence)-[:ACCORDING_TO]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $accordingTo WHERE id = s.id) })
    RETURN measure, from, o.id AS id
    ORDER BY measure, from, id
    LIMIT $limit`,
  columns: pageColumns,
})

/** The same from the end. */
export const figuresBackward = statement({
  name: 'figuresBackward',
  parameters: parameters<FigurePageParameters>(),
  text: cypher`
    CALL () {
      MATCH (o:Observation)
      WHERE $subjects IS NULL
      RETURN o
      UNION
      UNWIND $subjects AS subjectId
      MATCH (:Entity {id: subjectId})<-[:ABOUT]-(o:Observation)
      RETURN o
    }
    MATCH (o)-[:MEASURES]->(m:Concept)
    WITH o, m, m.sortName AS measure, coalesce(o.from, '') AS from
    WHERE ($measure IS NULL OR measure < $measure
        OR (measure = $measure AND (from < $from OR (from = $from AND o.id < $id))))
      AND ($measures IS NULL OR EXISTS { (m)-[:BROADER*0..3]->(wider:Concept) WHERE wider.id IN $measures })
      AND ($dimensions IS NULL OR EXISTS { (o)-[:ALONG]->(d:Entity) WHERE d.id IN $dimensions })
      AND ($kinds IS NULL OR o.kind IN $kinds)
      AND ($units IS NULL OR o.unit IN $units)
      AND ($bases IS NULL OR o.basis IN $bases)
      AND ($periodFrom IS NULL OR o.to IS NULL OR o.to >= left($periodFrom, size(o.to)))
      AND ($periodTo IS NULL OR o.from IS NULL OR o.from <= $periodTo)
      AND ($sources IS NULL OR EXISTS { (e:Evidence)-[:FROM_SOURCE]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $sources WHERE id = s.id) })
      AND ($accordingTo IS NULL OR EXISTS { (e:Evidence)-[:ACCORDING_TO]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $accordingTo WHERE id = s.id) })
    RETURN measure, from, o.id AS id
    ORDER BY measure DESC, from DESC, id DESC
    LIMIT $limit`,
  columns: pageColumns,
})

export const figureCount = statement({
  name: 'figureCount',
  parameters: parameters<ObservationRestriction>(),
  text: cypher`
    CALL () {
      MATCH (o:Observation)
      WHERE $subjects IS NULL
      RETURN o
      UNION
      UNWIND $subjects AS subjectId
      MATCH (:Entity {id: subjectId})<-[:ABOUT]-(o:Observation)
      RETURN o
    }
    MATCH (o)-[:MEASURES]->(m:Concept)
    WHERE ($measures IS NULL OR EXISTS { (m)-[:BROADER*0..3]->(wider:Concept) WHERE wider.id IN $measures })
      AND ($dimensions IS NULL OR EXISTS { (o)-[:ALONG]->(d:Entity) WHERE d.id IN $dimensions })
      AND ($kinds IS NULL OR o.kind IN $kinds)
      AND ($units IS NULL OR o.unit IN $units)
      AND ($bases IS NULL OR o.basis IN $bases)
      AND ($periodFrom IS NULL OR o.to IS NULL OR o.to >= left($periodFrom, size(o.to)))
      AND ($periodTo IS NULL OR o.from IS NULL OR o.from <= $periodTo)
      AND ($sources IS NULL OR EXISTS { (e:Evidence)-[:FROM_SOURCE]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $sources WHERE id = s.id) })
      AND ($accordingTo IS NULL OR EXISTS { (e:Evidence)-[:ACCORDING_TO]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $accordingTo WHERE id = s.id) })
    RETURN count(o)`,
  columns: { count: number },
})

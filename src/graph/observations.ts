import { flag, list, maybe, number, oneOf, text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { BASES } from './words.js'

const observationColumns = {
  id: text,
  kind: oneOf(['ACTUAL', 'BASELINE', 'TARGET']),
  basis: oneOf(BASES),
  evidenceIds: list(text),
  qualifier: maybe(oneOf(['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'RANGE'])),
  low: maybe(number),
  high: maybe(number),
  unit: maybe(text),
  asStated: maybe(text),
  from: maybe(text),
  to: maybe(text),
  isCompleteList: flag,
  measureId: text,
  subjectIds: list(text),
  dimensionIds: list(text),
}

export const observationsByIds = statement({
  name: 'observationsByIds',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (o:Observation {id: id})-[:MEASURES]->(m:Concept)
    RETURN o.id, o.kind, o.basis, o.evidenceIds, o.qualifier, o.low, o.high, o.unit, o.asStated, o.from, o.to,
      coalesce(o.isCompleteList, false), m.id,
      COLLECT { MATCH (o)-[:ABOUT]->(s:Entity) RETURN s.id ORDER BY s.sortName, s.id },
      COLLECT { MATCH (o)-[:ALONG]->(d:Entity) RETURN d.id ORDER BY d.sortName, d.id }`,
  columns: observationColumns,
})

/** A figure about one or more things. */
export type ObservationRecord = RowsOf<typeof observationsByIds>

/** What `ObservationFilter` says, in the words of the graph; null where the caller does not restrict. */
export type ObservationRestriction = {
  readonly subjects: readonly string[] | null
  /** Narrower measures count as well. */
  readonly measures: readonly string[] | null
  readonly dimensions: readonly string[] | null
  readonly kinds: readonly string[] | null
  readonly units: readonly string[] | null
  readonly bases: readonly string[] | null
  /** `YYYY-MM-DD`: periods that end before this day are left out; an end is cut to as many characters as it has. */
  readonly periodFrom: string | null
  /** `YYYY-MM-DD`: periods that begin after this day are left out. */
  readonly periodTo: string | null
  readonly sources: readonly string[] | null
  readonly accordingTo: readonly string[] | null
}

type ObservationPageParameters = ObservationRestriction & {
  readonly ids: readonly string[]
  /** Position after which the page begins; null for the beginning. */
  readonly measure: string | null
  readonly from: string | null
  readonly id: string | null
  readonly limit: number
}

const pageColumns = { ownerId: text, measure: text, from: text, id: text }

/** For each thing a page of its figures by measure, period and id. */
export const observationPagesForward = statement({
  name: 'observationPagesForward',
  parameters: parameters<ObservationPageParameters>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (n:Entity {id: ownerId})
    CALL (n) {
      MATCH (n)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept)
      WITH o, m, m.sortName AS measure, coalesce(o.from, '') AS from
      WHERE ($measure IS NULL OR measure > $measure
          OR (measure = $measure AND (from > $from OR (from = $from AND o.id > $id))))
        AND ($subjects IS NULL OR EXISTS { (o)-[:ABOUT]->(s:Entity) WHERE s.id IN $subjects })
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
      LIMIT $limit
    }
    RETURN ownerId, measure, from, id
    ORDER BY ownerId, measure, from, id`,
  columns: pageColumns,
})

/** The same from the end. */
export const observationPagesBackward = statement({
  name: 'observationPagesBackward',
  parameters: parameters<ObservationPageParameters>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (n:Entity {id: ownerId})
    CALL (n) {
      MATCH (n)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept)
      WITH o, m, m.sortName AS measure, coalesce(o.from, '') AS from
      WHERE ($measure IS NULL OR measure < $measure
          OR (measure = $measure AND (from < $from OR (from = $from AND o.id < $id))))
        AND ($subjects IS NULL OR EXISTS { (o)-[:ABOUT]->(s:Entity) WHERE s.id IN $subjects })
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
      LIMIT $limit
    }
    RETURN ownerId, measure, from, id
    ORDER BY ownerId, measure DESC, from DESC, id DESC`,
  columns: pageColumns,
})

export const observationCounts = statement({
  name: 'observationCounts',
  parameters: parameters<ObservationRestriction & { ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (:Entity {id: ownerId})<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept)
    WHERE ($subjects IS NULL OR EXISTS { (o)-[:ABOUT]->(s:Entity) WHERE s.id IN $subjects })
      AND ($measures IS NULL OR EXISTS { (m)-[:BROADER*0..3]->(wider:Concept) WHERE wider.id IN $measures })
      AND ($dimensions IS NULL OR EXISTS { (o)-[:ALONG]->(d:Entity) WHERE d.id IN $dimensions })
      AND ($kinds IS NULL OR o.kind IN $kinds)
      AND ($units IS NULL OR o.unit IN $units)
      AND ($bases IS NULL OR o.basis IN $bases)
      AND ($periodFrom IS NULL OR o.to IS NULL OR o.to >= left($periodFrom, size(o.to)))
      AND ($periodTo IS NULL OR o.from IS NULL OR o.from <= $periodTo)
      AND ($sources IS NULL OR EXISTS { (e:Evidence)-[:FROM_SOURCE]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $sources WHERE id = s.id) })
      AND ($accordingTo IS NULL OR EXISTS { (e:Evidence)-[:ACCORDING_TO]->(s:Source) WHERE e.id IN o.evidenceIds AND any(id IN $accordingTo WHERE id = s.id) })
    RETURN ownerId, count(DISTINCT o)
    ORDER BY ownerId`,
  columns: { ownerId: text, count: number },
})

import { flag, list, maybe, number, oneOf, text, tuple } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { BASES, ENTITY_LABELS, FACILITY_KINDS } from './words.js'

/** Named things by id, in no order. A former id gives the thing that replaced it; unknown ids give no row. */
export const entitiesByIds = statement({
  name: 'entitiesByIds',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS askedId
    OPTIONAL MATCH (present:Entity {id: askedId})
    OPTIONAL MATCH (:FormerId {id: askedId})-[:REPLACED_BY]->(successor:Entity)
    WITH askedId, coalesce(present, successor) AS n
    WHERE n IS NOT NULL
    RETURN askedId,
      head([label IN labels(n) WHERE label IN ['Place', 'Cluster', 'Facility', 'Organisation', 'Undertaking', 'Agreement', 'Concept']]),
      n.id, n.name, n.sortName, n.nameTexts, n.nameLanguages, n.basis, n.evidenceIds, n.countryId,
      n.kind, n.kinds, n.scheme, n.code, n.ownership, n.lifecycle, n.level, n.status, n.isBinding,
      n.foundedOn, n.startedOn, n.endedOn, n.validFrom, n.validTo,
      [(n)-[:IDENTIFIED_BY]->(i:Identifier) | [i.scheme, i.version, i.value]]`,
  columns: {
    askedId: text,
    label: oneOf(ENTITY_LABELS),
    id: text,
    name: text,
    sortName: text,
    nameTexts: list(text),
    nameLanguages: list(text),
    basis: oneOf(BASES),
    evidenceIds: list(text),
    countryId: maybe(text),
    kind: maybe(text),
    kinds: list(text),
    scheme: maybe(text),
    code: maybe(text),
    ownership: maybe(text),
    lifecycle: maybe(text),
    level: maybe(text),
    status: maybe(text),
    isBinding: maybe(flag),
    foundedOn: maybe(text),
    startedOn: maybe(text),
    endedOn: maybe(text),
    validFrom: maybe(text),
    validTo: maybe(text),
    identifiers: list(tuple(text, maybe(text), text)),
  },
})

/** A named thing, of whichever noun: what its noun does not have is null. */
export type EntityRecord = RowsOf<typeof entitiesByIds>

export const entityIdsByIdentifier = statement({
  name: 'entityIdsByIdentifier',
  parameters: parameters<{ key: string }>(),
  text: cypher`
    MATCH (:Identifier {key: $key})<-[:IDENTIFIED_BY]-(n:Entity)
    RETURN n.id
    ORDER BY n.id
    LIMIT 2`,
  columns: { id: text },
})

/** Where things are located, the most specific place first. */
export const placeIdsOf = statement({
  name: 'placeIdsOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[:LOCATED_IN]->(p:Place)
    RETURN id, p.id
    ORDER BY id, CASE p.kind WHEN 'LOCALITY' THEN 0 WHEN 'REGION' THEN 1 WHEN 'COUNTRY' THEN 2 ELSE 3 END, p.sortName, p.id`,
  columns: { ownerId: text, otherId: text },
})

/** The place that a place is part of: the first by name where there are several. */
export const wholeIdsOf = statement({
  name: 'wholeIdsOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Place {id: id})-[:PART_OF]->(p:Place)
    RETURN id, p.id
    ORDER BY id, CASE p.kind WHEN 'LOCALITY' THEN 0 WHEN 'REGION' THEN 1 WHEN 'COUNTRY' THEN 2 ELSE 3 END, p.sortName, p.id`,
  columns: { ownerId: text, otherId: text },
})

/** Concepts next to concepts: wider ones, those that belong to them, and neighbours. */
export const conceptNeighboursOf = statement({
  name: 'conceptNeighboursOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (c:Concept {id: id})-[r:BROADER|RELATED]-(o:Concept)
    RETURN DISTINCT id,
      CASE WHEN type(r) = 'RELATED' THEN 'RELATED' WHEN startNode(r) = c THEN 'BROADER' ELSE 'NARROWER' END,
      o.id, o.sortName
    ORDER BY id, o.sortName, o.id`,
  columns: {
    ownerId: text,
    relation: oneOf(['BROADER', 'NARROWER', 'RELATED']),
    otherId: text,
    sortName: text,
  },
})

/** The kinds of facilities, each with its own evidence. */
export const kindsOf = statement({
  name: 'kindsOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Facility {id: id})-[r:OF_KIND]->(k:Concept)
    RETURN id, k.code, r.basis, r.evidenceIds
    ORDER BY id, k.code`,
  columns: { ownerId: text, kind: oneOf(FACILITY_KINDS), basis: oneOf(BASES), evidenceIds: list(text) },
})

export type KindRecord = RowsOf<typeof kindsOf>

/** The themes of agreements: concepts they concern. */
export const themeIdsOf = statement({
  name: 'themeIdsOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Agreement {id: id})-[:CONCERNS]->(c:Concept)
    RETURN id, c.id
    ORDER BY id, c.sortName, c.id`,
  columns: { ownerId: text, otherId: text },
})

/** Links that a thing must have or lack, whatever is at their other ends. */
export type LinkedPattern = {
  readonly isWanted: boolean
  readonly kinds: readonly string[]
  readonly roles: readonly string[] | null
  readonly outgoing: boolean
  readonly incoming: boolean
}

/** What `EntityFilter` says, in the words of the graph; null where the caller does not restrict. */
export type EntityRestriction = {
  readonly labels: readonly string[] | null
  readonly facilityKinds: readonly string[] | null
  readonly organisationKinds: readonly string[] | null
  readonly placeKinds: readonly string[] | null
  readonly conceptSchemes: readonly string[] | null
  readonly ownership: readonly string[] | null
  readonly lifecycle: readonly string[] | null
  readonly places: readonly string[] | null
  readonly notPlaces: readonly string[] | null
  readonly concepts: readonly string[] | null
  readonly serves: readonly string[] | null
  readonly levels: readonly string[] | null
  readonly undertakingKinds: readonly string[] | null
  readonly agreementKinds: readonly string[] | null
  /** Ids that a question about the neighbours of something came down to. */
  readonly among: readonly string[] | null
  readonly notAmong: readonly string[] | null
  /**
   * `YYYY-MM-DD`: what held on that day. A date of less precision compares as text: `2007` lies before every day of
   * 2007, and an end is cut to as many characters as it has.
   */
  readonly asOf: string | null
  readonly patterns: readonly LinkedPattern[]
}

export type KeysetPage = {
  readonly sortName: string | null
  readonly id: string | null
  readonly limit: number
}

const pageColumns = { sortName: text, id: text }

/** A page of named things by name, from A to Z, after a position. */
export const entitiesByNameAscending = statement({
  name: 'entitiesByNameAscending',
  parameters: parameters<EntityRestriction & KeysetPage>(),
  text: cypher`
    MATCH (n:Entity)
    WHERE n.sortName >= coalesce($sortName, '') AND n.id IS NOT NULL
      AND ($sortName IS NULL OR n.sortName > $sortName OR n.id > $id)
      AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
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
    RETURN n.sortName, n.id
    ORDER BY n.sortName, n.id
    LIMIT $limit`,
  columns: pageColumns,
})

/** A page of named things by name, from Z to A, before a position. */
export const entitiesByNameDescending = statement({
  name: 'entitiesByNameDescending',
  parameters: parameters<EntityRestriction & KeysetPage>(),
  text: cypher`
    MATCH (n:Entity)
    WHERE n.sortName <= coalesce($sortName, n.sortName) AND n.sortName IS NOT NULL AND n.id IS NOT NULL
      AND ($sortName IS NULL OR n.sortName < $sortName OR n.id < $id)
      AND ($labels IS NULL OR any(label IN labels(n) WHERE label IN $labels))
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
    RETURN n.sortName, n.id
    ORDER BY n.sortName DESC, n.id DESC
    LIMIT $limit`,
  columns: pageColumns,
})

export const entityCount = statement({
  name: 'entityCount',
  parameters: parameters<EntityRestriction>(),
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
    RETURN count(n)`,
  columns: { count: number },
})

import { flag, list, maybe, number, oneOf, text, tuple } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { BASES } from './words.js'

/**
 * For each place the strategies of it and the actors of it that aim at an element of internationalisation, a row for
 * each tie that makes one of the place: located in it or in a place within it, serving it, managed by a body that is or
 * does so, or (undertakings only) aiming at it. What aims at it and is known to come from another country is left out:
 * to that the place is a market.
 */
export const internationalActorsOf = statement({
  name: 'internationalActorsOf',
  parameters: parameters<{ ids: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (owner:Entity {id: ownerId})
    CALL (owner) {
      MATCH (owner)<-[:PART_OF*0..6]-(place:Place)
      WITH DISTINCT owner, place
      CALL (owner, place) {
        MATCH (place)<-[tie:LOCATED_IN|SERVES]-(actor:Entity)
        RETURN actor, tie, null AS body, null AS manages
        UNION ALL
        MATCH (place)<-[tie:LOCATED_IN|SERVES]-(body:Entity)-[manages:MANAGES]->(actor:Undertaking)
        RETURN actor, tie, body, manages
        UNION ALL
        MATCH (place)<-[tie:TARGETS]-(actor:Undertaking)
        WHERE NOT EXISTS { (actor)<-[:MANAGES*0..1]-(home:Entity) WHERE home.countryId IS NOT NULL }
          OR EXISTS { (actor)<-[:MANAGES*0..1]-(home:Entity) WHERE home.countryId = owner.countryId }
          OR EXISTS {
            MATCH (actor)<-[:MANAGES*0..1]-(home:Entity)
            MATCH (:Entity {id: home.countryId})-[:PART_OF*1..6]->(owner)
          }
        RETURN actor, tie, null AS body, null AS manages
      }
      WITH place, actor, tie, body, manages
      WHERE actor.kind = 'STRATEGY'
        OR EXISTS { (actor)-[:TARGETS]->(e:Concept) WHERE e.scheme = 'INTERNATIONALISATION_ELEMENT' }
      RETURN place, actor, tie, body, manages
      ORDER BY actor.sortName, actor.id, tie.id, manages.id
      LIMIT $limit
    }
    RETURN ownerId, actor.id, actor.name, coalesce(actor.kind = 'STRATEGY', false),
      coalesce(actor.startedOn, actor.foundedOn), actor.endedOn,
      EXISTS { (actor)<-[:MANAGES*0..1]-(home:Entity) WHERE home.countryId IS NOT NULL },
      EXISTS {
        (actor)-[:TARGETS]->(other:Place)
        WHERE coalesce(other.countryId <> owner.countryId, true) AND NOT EXISTS { (other)-[:PART_OF*0..6]->(owner) }
      },
      place.id, place.name, type(tie), tie.id, tie.basis, tie.validFrom, tie.validTo,
      body.id, body.name, manages.id, manages.basis, manages.validFrom, manages.validTo,
      COLLECT {
        MATCH (actor)-[aim:TARGETS]->(e:Concept)
        WHERE e.scheme = 'INTERNATIONALISATION_ELEMENT'
        RETURN [aim.id, e.id, aim.basis, aim.validFrom, aim.validTo]
        ORDER BY e.id, aim.id
      }
    ORDER BY ownerId, actor.sortName, actor.id, tie.id, manages.id`,
  columns: {
    ownerId: text,
    actorId: text,
    actorName: text,
    isStrategy: flag,
    startedOn: maybe(text),
    endedOn: maybe(text),
    isHomeKnown: flag,
    aimsElsewhere: flag,
    placeId: text,
    placeName: text,
    tie: oneOf(['LOCATED_IN', 'SERVES', 'TARGETS']),
    tieId: text,
    tieBasis: oneOf(BASES),
    tieFrom: maybe(text),
    tieTo: maybe(text),
    bodyId: maybe(text),
    bodyName: maybe(text),
    managesId: maybe(text),
    managesBasis: maybe(oneOf(BASES)),
    managesFrom: maybe(text),
    managesTo: maybe(text),
    aims: list(tuple(text, text, oneOf(BASES), maybe(text), maybe(text))),
  },
})

/** An actor of a place, one tie that makes it so, and the elements it aims at. */
export type InternationalActorRow = RowsOf<typeof internationalActorsOf>

/** For each thing the figures about it in the measures named. */
export const figuresAbout = statement({
  name: 'figuresAbout',
  parameters: parameters<{ ids: readonly string[]; measureIds: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (n:Entity {id: ownerId})
    CALL (n) {
      MATCH (n)<-[:ABOUT]-(o:Observation)-[:MEASURES]->(m:Concept)
      WHERE m.id IN $measureIds
      RETURN o, m
      ORDER BY m.sortName, coalesce(o.from, ''), o.id
      LIMIT $limit
    }
    RETURN ownerId, o.id, m.id, o.kind, o.from, o.qualifier IS NOT NULL,
      COLLECT { MATCH (o)-[:ALONG]->(d:Entity) RETURN d.id ORDER BY d.sortName, d.id }
    ORDER BY ownerId, m.sortName, coalesce(o.from, ''), o.id`,
  columns: {
    ownerId: text,
    id: text,
    measureId: text,
    kind: oneOf(['ACTUAL', 'BASELINE', 'TARGET']),
    from: maybe(text),
    hasValue: flag,
    dimensionIds: list(text),
  },
})

/** Which figure is about a thing, and of what. */
export type FigureRow = RowsOf<typeof figuresAbout>

/** For each strategy the places it aims at, each with the places around it. */
export const marketsOf = statement({
  name: 'marketsOf',
  parameters: parameters<{ ids: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (strategy:Entity {id: ownerId})
    CALL (strategy) {
      MATCH (strategy)-[r:TARGETS]->(place:Place)
      RETURN r, place
      ORDER BY place.sortName, place.id, r.id
      LIMIT $limit
    }
    RETURN ownerId, r.id, place.id, r.detail, r.validFrom, r.validTo,
      COLLECT { MATCH (place)-[:PART_OF*1..6]->(whole:Place) RETURN DISTINCT whole.id ORDER BY whole.id }
    ORDER BY ownerId, place.sortName, place.id, r.id`,
  columns: {
    ownerId: text,
    linkId: text,
    placeId: text,
    detail: maybe(text),
    validFrom: maybe(text),
    validTo: maybe(text),
    wholeIds: list(text),
  },
})

/** A place that a strategy aims at. */
export type MarketRow = RowsOf<typeof marketsOf>

export type FootholdRestriction = {
  /** Roles of the link; `NOT_RECORDED` for none. */
  readonly kinds: readonly string[]
  readonly asOf: string
}

type FootholdPageParameters = FootholdRestriction & {
  readonly ids: readonly string[]
  /** Position after which the page begins; null for the beginning. */
  readonly placeName: string | null
  readonly actorName: string | null
  readonly id: string | null
  readonly limit: number
}

const footholdColumns = {
  ownerId: text,
  actorId: text,
  actorName: text,
  placeId: text,
  placeName: text,
  linkId: text,
  kind: oneOf(['BRANCH', 'REPRESENTATION', 'DELIVERY', 'NOT_RECORDED']),
  becauseId: maybe(text),
}

/**
 * For each place a page of the places abroad that its actors are present in. A date of less precision than the day holds
 * as long as some day it can mean holds: `2009` is past from 2010 on.
 */
export const footholdsAbroad = statement({
  name: 'footholdsAbroad',
  parameters: parameters<FootholdPageParameters>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (owner:Entity {id: ownerId})
    CALL (owner) {
      MATCH (owner)<-[:PART_OF*0..6]-(home:Place)
      WITH DISTINCT owner, home
      MATCH (home)<-[because:LOCATED_IN|SERVES]-(actor:Entity)-[r:PRESENT_IN]->(place:Place)
      WHERE coalesce(r.role, 'NOT_RECORDED') IN $kinds
        AND coalesce(r.validFrom <= $asOf, true) AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
        AND coalesce(because.validFrom <= $asOf, true)
        AND coalesce(because.validTo >= left($asOf, size(because.validTo)), true)
        AND coalesce(actor.startedOn <= $asOf, true) AND coalesce(actor.endedOn >= left($asOf, size(actor.endedOn)), true)
        AND coalesce(place.countryId <> owner.countryId, true)
        AND NOT EXISTS { (place)-[:PART_OF*0..6]->(owner) }
        AND NOT EXISTS { (owner)-[:PART_OF*1..6]->(place) }
        AND ($placeName IS NULL OR place.sortName > $placeName
          OR (place.sortName = $placeName
            AND (actor.sortName > $actorName OR (actor.sortName = $actorName AND r.id > $id))))
      WITH actor, r, place, because
      ORDER BY type(because), because.id
      WITH actor, r, place, head(collect(because.id)) AS becauseId
      RETURN actor, r, place, becauseId
      ORDER BY place.sortName, actor.sortName, r.id
      LIMIT $limit
    }
    RETURN ownerId, actor.id, actor.sortName, place.id, place.sortName, r.id, coalesce(r.role, 'NOT_RECORDED'), becauseId
    ORDER BY ownerId, place.sortName, actor.sortName, r.id`,
  columns: footholdColumns,
})

/** A place that an actor is present in. */
export type FootholdRow = RowsOf<typeof footholdsAbroad>

/** For each place a page of the actors of other countries that are present in it or in a place within it. */
export const footholdsHere = statement({
  name: 'footholdsHere',
  parameters: parameters<FootholdPageParameters>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (owner:Entity {id: ownerId})
    CALL (owner) {
      MATCH (owner)<-[:PART_OF*0..6]-(place:Place)
      WITH DISTINCT owner, place
      MATCH (place)<-[r:PRESENT_IN]-(actor:Entity)
      WHERE coalesce(r.role, 'NOT_RECORDED') IN $kinds
        AND coalesce(r.validFrom <= $asOf, true) AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
        AND coalesce(actor.startedOn <= $asOf, true) AND coalesce(actor.endedOn >= left($asOf, size(actor.endedOn)), true)
        AND coalesce(actor.countryId <> owner.countryId, true)
        AND NOT EXISTS { (actor)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(owner) }
        AND ($placeName IS NULL OR place.sortName > $placeName
          OR (place.sortName = $placeName
            AND (actor.sortName > $actorName OR (actor.sortName = $actorName AND r.id > $id))))
      RETURN actor, r, place
      ORDER BY place.sortName, actor.sortName, r.id
      LIMIT $limit
    }
    RETURN ownerId, actor.id, actor.sortName, place.id, place.sortName, r.id, coalesce(r.role, 'NOT_RECORDED'), null
    ORDER BY ownerId, place.sortName, actor.sortName, r.id`,
  columns: footholdColumns,
})

/** For each place how many rows all pages of `footholdsAbroad` hold; no row where none. */
export const footholdsAbroadCounts = statement({
  name: 'footholdsAbroadCounts',
  parameters: parameters<FootholdRestriction & { readonly ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (owner:Entity {id: ownerId})<-[:PART_OF*0..6]-(home:Place)
    WITH DISTINCT owner, home
    MATCH (home)<-[because:LOCATED_IN|SERVES]-(actor:Entity)-[r:PRESENT_IN]->(place:Place)
    WHERE coalesce(r.role, 'NOT_RECORDED') IN $kinds
      AND coalesce(r.validFrom <= $asOf, true) AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
      AND coalesce(because.validFrom <= $asOf, true)
      AND coalesce(because.validTo >= left($asOf, size(because.validTo)), true)
      AND coalesce(actor.startedOn <= $asOf, true) AND coalesce(actor.endedOn >= left($asOf, size(actor.endedOn)), true)
      AND coalesce(place.countryId <> owner.countryId, true)
      AND NOT EXISTS { (place)-[:PART_OF*0..6]->(owner) }
      AND NOT EXISTS { (owner)-[:PART_OF*1..6]->(place) }
    RETURN owner.id, count(DISTINCT r)
    ORDER BY owner.id`,
  columns: { ownerId: text, count: number },
})

/** The same for `footholdsHere`. */
export const footholdsHereCounts = statement({
  name: 'footholdsHereCounts',
  parameters: parameters<FootholdRestriction & { readonly ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (owner:Entity {id: ownerId})<-[:PART_OF*0..6]-(place:Place)
    WITH DISTINCT owner, place
    MATCH (place)<-[r:PRESENT_IN]-(actor:Entity)
    WHERE coalesce(r.role, 'NOT_RECORDED') IN $kinds
      AND coalesce(r.validFrom <= $asOf, true) AND coalesce(r.validTo >= left($asOf, size(r.validTo)), true)
      AND coalesce(actor.startedOn <= $asOf, true) AND coalesce(actor.endedOn >= left($asOf, size(actor.endedOn)), true)
      AND coalesce(actor.countryId <> owner.countryId, true)
      AND NOT EXISTS { (actor)-[:LOCATED_IN]->(:Place)-[:PART_OF*0..6]->(owner) }
    RETURN owner.id, count(DISTINCT r)
    ORDER BY owner.id`,
  columns: { ownerId: text, count: number },
})

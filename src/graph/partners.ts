import { list, maybe, number, oneOf, text, tuple } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { ACCESSES, BASES, ENTITY_LABELS, OFFER_FORMS } from './words.js'

/** The technologies and services within one step of each needed one, with how near they are; itself included. */
export const conceptsNear = statement({
  name: 'conceptsNear',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS askedId
    MATCH (asked:Concept {id: askedId})
    CALL (asked) {
      RETURN asked AS near, 'SAME' AS relation
      UNION
      MATCH (asked)<-[:BROADER]-(near:Concept)
      RETURN near, 'NARROWER' AS relation
      UNION
      MATCH (asked)-[:BROADER]->(near:Concept)
      RETURN near, 'BROADER' AS relation
      UNION
      MATCH (asked)-[:RELATED]-(near:Concept)
      RETURN near, 'RELATED' AS relation
    }
    WITH askedId, near, relation
    WHERE near.scheme IN ['TECHNOLOGY', 'SERVICE']
    RETURN askedId, near.id, near.name, relation
    ORDER BY askedId, near.id, relation`,
  columns: {
    askedId: text,
    id: text,
    name: text,
    relation: oneOf(['SAME', 'NARROWER', 'BROADER', 'RELATED']),
  },
})

export type NearConceptRow = RowsOf<typeof conceptsNear>

/** Every offer of one of the concepts, with what the ranking needs to know of who offers it. */
export const offersOf = statement({
  name: 'offersOf',
  parameters: parameters<{ conceptIds: readonly string[]; limit: number }>(),
  text: cypher`
    UNWIND $conceptIds AS conceptId
    MATCH (:Concept {id: conceptId})<-[r:OFFERS|SPECIALISES_IN]-(n:Entity)
    WHERE n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking
    RETURN n.id, conceptId, r.id, type(r), r.form, r.access, r.basis, r.evidenceIds, r.validFrom, r.validTo
    ORDER BY n.id, conceptId, r.id
    LIMIT $limit`,
  columns: {
    ownerId: text,
    conceptId: text,
    linkId: text,
    kind: oneOf(['OFFERS', 'SPECIALISES_IN']),
    form: maybe(oneOf(OFFER_FORMS)),
    access: maybe(oneOf(ACCESSES)),
    basis: oneOf(BASES),
    evidenceIds: list(text),
    validFrom: maybe(text),
    validTo: maybe(text),
  },
})

export type OfferRow = RowsOf<typeof offersOf>

/**
 * What the ranking needs to know of actors: noun, country, kinds, stage of life, the sectors and technologies they
 * specialise in or offer, the agreements they have signed, and what they are stated to need. Unknown ids and things that are no actor give no row.
 */
export const profilesOf = statement({
  name: 'profilesOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    WHERE n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking
    OPTIONAL MATCH (country:Entity {id: n.countryId})
    RETURN id,
      head([label IN labels(n) WHERE label IN ['Cluster', 'Facility', 'Organisation', 'Undertaking']]),
      n.name, n.sortName, n.countryId, country.name, n.kinds, n.lifecycle,
      COLLECT {
        MATCH (n)-[r:SPECIALISES_IN|OFFERS]->(c:Concept)
        WHERE c.scheme IN ['SECTOR', 'TECHNOLOGY']
        RETURN [c.id, c.name, c.scheme, r.id, r.basis, r.evidenceIds]
        ORDER BY c.sortName, c.id, r.id
      },
      COLLECT {
        MATCH (n)-[r:PARTY_TO]->(a:Agreement)
        WHERE r.standing IN ['SIGNED', 'RATIFIED']
        RETURN [a.id, a.name, r.id, a.validFrom, coalesce(r.validTo, a.validTo)]
        ORDER BY a.id
      },
      COLLECT {
        MATCH (n)-[r:NEEDS]->(c:Concept)
        WHERE c.scheme IN ['TECHNOLOGY', 'SERVICE']
        RETURN [c.id, c.name, r.id, r.form, r.validFrom, r.validTo]
        ORDER BY c.sortName, c.id, r.id
      }`,
  columns: {
    id: text,
    label: oneOf(ENTITY_LABELS),
    name: text,
    sortName: text,
    countryId: maybe(text),
    countryName: maybe(text),
    kinds: list(text),
    lifecycle: maybe(text),
    fields: list(tuple(text, text, text, text, oneOf(BASES), list(text))),
    agreements: list(tuple(text, text, text, maybe(text), maybe(text))),
    needs: list(tuple(text, text, text, maybe(oneOf(OFFER_FORMS)), maybe(text), maybe(text))),
  },
})

export type ProfileRow = RowsOf<typeof profilesOf>

/** How near sectors are to one another: pairs one step apart among the concepts given. */
export const sectorNeighbours = statement({
  name: 'sectorNeighbours',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (s:Concept {id: id})-[r:BROADER|RELATED]-(o:Concept)
    RETURN DISTINCT id, o.id, CASE type(r) WHEN 'RELATED' THEN 0.5 ELSE 0.7 END`,
  columns: { id: text, otherId: text, closeness: number },
})

import { list, maybe, number, oneOf, text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { ACCESSES, AGREEMENT_TERM_KINDS, BASES, LINK_ROLES, OFFER_FORMS, PARTY_STANDINGS } from './words.js'

const termColumns = {
  id: text,
  agreementId: text,
  kind: oneOf(AGREEMENT_TERM_KINDS),
  text,
  position: number,
  basis: oneOf(BASES),
  evidenceIds: list(text),
}

export const termsByIds = statement({
  name: 'termsByIds',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (t:AgreementTerm {id: id})<-[:HAS_TERM]-(a:Agreement)
    RETURN t.id, a.id, t.kind, t.text, t.position, t.basis, t.evidenceIds`,
  columns: termColumns,
})

/** Something an agreement says. */
export type TermRecord = RowsOf<typeof termsByIds>

/** What agreements say, in the order of their texts. */
export const termsOf = statement({
  name: 'termsOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (:Entity {id: id})-[:HAS_TERM]->(t:AgreementTerm)
    RETURN t.id, id, t.kind, t.text, t.position, t.basis, t.evidenceIds
    ORDER BY id, t.position, t.id`,
  columns: termColumns,
})

/** What `AgreementFilter` says, in the words of the graph; null where the caller does not restrict. */
export type AgreementRestriction = {
  /** A whole day. */
  readonly asOf: string
  readonly kinds: readonly string[] | null
  readonly levels: readonly string[] | null
  readonly statuses: readonly string[] | null
  readonly parties: readonly string[] | null
  readonly between: readonly string[] | null
  readonly standings: readonly string[] | null
  readonly themes: readonly string[] | null
  readonly countries: readonly string[] | null
}

/**
 * A page of the agreements that may hold on a day, by name. A date of known precision is after a day where its text is
 * greater, and before it where it is less than as much of the day as it tells.
 */
export const agreementsByName = statement({
  name: 'agreementsByName',
  parameters: parameters<
    AgreementRestriction & {
      readonly sortName: string | null
      readonly id: string | null
      readonly limit: number
    }
  >(),
  text: cypher`
    MATCH (n:Agreement)
    WHERE n.sortName >= coalesce($sortName, '') AND n.id IS NOT NULL
      AND ($sortName IS NULL OR n.sortName > $sortName OR n.id > $id)
      AND (n.validFrom IS NULL OR n.validFrom <= $asOf)
      AND (CASE WHEN n.validTo IS NULL THEN coalesce(n.status, '') <> 'ENDED' ELSE n.validTo >= left($asOf, size(n.validTo)) END)
      AND ($kinds IS NULL OR n.kind IN $kinds)
      AND ($levels IS NULL OR n.level IN $levels)
      AND ($statuses IS NULL OR n.status IN $statuses)
      AND (($parties IS NULL AND $standings IS NULL) OR EXISTS {
        MATCH (n)<-[r:PARTY_TO]-(p:Entity)
        WHERE ($parties IS NULL OR p.id IN $parties)
          AND ($standings IS NULL OR coalesce(r.standing, 'NOT_RECORDED') IN $standings)
          AND (r.validFrom IS NULL OR r.validFrom <= $asOf)
          AND (r.validTo IS NULL OR r.validTo >= left($asOf, size(r.validTo)))
      })
      AND ($between IS NULL OR all(partyId IN $between WHERE EXISTS {
        MATCH (n)<-[r:PARTY_TO]-(p:Entity)
        WHERE p.id = partyId
          AND ($standings IS NULL OR coalesce(r.standing, 'NOT_RECORDED') IN $standings)
          AND (r.validFrom IS NULL OR r.validFrom <= $asOf)
          AND (r.validTo IS NULL OR r.validTo >= left($asOf, size(r.validTo)))
      }))
      AND ($themes IS NULL OR EXISTS { (n)-[:CONCERNS]->(:Concept)-[:BROADER*0..3]->(c:Concept) WHERE c.id IN $themes })
      AND ($countries IS NULL OR EXISTS { (n)<-[:PARTY_TO]-(p:Entity) WHERE p.countryId IN $countries })
    RETURN n.sortName, n.id, n.validFrom, n.validTo
    ORDER BY n.sortName, n.id
    LIMIT $limit`,
  columns: { sortName: text, id: text, validFrom: maybe(text), validTo: maybe(text) },
})

export const agreementCount = statement({
  name: 'agreementCount',
  parameters: parameters<AgreementRestriction>(),
  text: cypher`
    MATCH (n:Agreement)
    WHERE (n.validFrom IS NULL OR n.validFrom <= $asOf)
      AND (CASE WHEN n.validTo IS NULL THEN coalesce(n.status, '') <> 'ENDED' ELSE n.validTo >= left($asOf, size(n.validTo)) END)
      AND ($kinds IS NULL OR n.kind IN $kinds)
      AND ($levels IS NULL OR n.level IN $levels)
      AND ($statuses IS NULL OR n.status IN $statuses)
      AND (($parties IS NULL AND $standings IS NULL) OR EXISTS {
        MATCH (n)<-[r:PARTY_TO]-(p:Entity)
        WHERE ($parties IS NULL OR p.id IN $parties)
          AND ($standings IS NULL OR coalesce(r.standing, 'NOT_RECORDED') IN $standings)
          AND (r.validFrom IS NULL OR r.validFrom <= $asOf)
          AND (r.validTo IS NULL OR r.validTo >= left($asOf, size(r.validTo)))
      })
      AND ($between IS NULL OR all(partyId IN $between WHERE EXISTS {
        MATCH (n)<-[r:PARTY_TO]-(p:Entity)
        WHERE p.id = partyId
          AND ($standings IS NULL OR coalesce(r.standing, 'NOT_RECORDED') IN $standings)
          AND (r.validFrom IS NULL OR r.validFrom <= $asOf)
          AND (r.validTo IS NULL OR r.validTo >= left($asOf, size(r.validTo)))
      }))
      AND ($themes IS NULL OR EXISTS { (n)-[:CONCERNS]->(:Concept)-[:BROADER*0..3]->(c:Concept) WHERE c.id IN $themes })
      AND ($countries IS NULL OR EXISTS { (n)<-[:PARTY_TO]-(p:Entity) WHERE p.countryId IN $countries })
    RETURN count(n)`,
  columns: { count: number },
})

/** Which parties are listed: of which standings, on which day; null for any. */
export type PartyRestriction = {
  readonly standings: readonly string[] | null
  readonly asOf: string | null
}

/** For each agreement a page of its parties by name and id of the link. */
export const partyPages = statement({
  name: 'partyPages',
  parameters: parameters<
    PartyRestriction & {
      readonly ids: readonly string[]
      readonly sortName: string | null
      readonly id: string | null
      readonly limit: number
    }
  >(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (n:Entity {id: ownerId})
    CALL (n) {
      MATCH (n)<-[r:PARTY_TO]-(m:Entity)
      WHERE ($standings IS NULL OR coalesce(r.standing, 'NOT_RECORDED') IN $standings)
        AND ($asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf)
          AND (r.validTo IS NULL OR r.validTo >= left($asOf, size(r.validTo)))))
        AND ($sortName IS NULL OR m.sortName > $sortName OR (m.sortName = $sortName AND r.id > $id))
      RETURN r, m
      ORDER BY m.sortName, r.id
      LIMIT $limit
    }
    RETURN ownerId, m.id, m.sortName, r.id, type(r), startNode(r).id, endNode(r).id, r.role, r.standing, r.form, r.access, r.detail,
      r.validFrom, r.validTo, r.basis, r.lastConfirmed, r.evidenceIds
    ORDER BY ownerId, m.sortName, r.id`,
  columns: {
    ownerId: text,
    partyId: text,
    sortName: text,
    id: text,
    kind: oneOf(['PARTY_TO']),
    fromId: text,
    toId: text,
    role: maybe(oneOf(LINK_ROLES)),
    standing: maybe(oneOf(PARTY_STANDINGS)),
    form: maybe(oneOf(OFFER_FORMS)),
    access: maybe(oneOf(ACCESSES)),
    detail: maybe(text),
    validFrom: maybe(text),
    validTo: maybe(text),
    basis: oneOf(BASES),
    lastConfirmed: text,
    evidenceIds: list(text),
  },
})

/** For each agreement how many parties have each standing: on a day, or whatever the day where it is null. */
export const partyCounts = statement({
  name: 'partyCounts',
  parameters: parameters<{ readonly ids: readonly string[]; readonly asOf: string | null }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (:Entity {id: ownerId})<-[r:PARTY_TO]-(:Entity)
    WHERE $asOf IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asOf)
      AND (r.validTo IS NULL OR r.validTo >= left($asOf, size(r.validTo))))
    RETURN ownerId, coalesce(r.standing, 'NOT_RECORDED') AS standing, count(r)
    ORDER BY ownerId, standing`,
  columns: { ownerId: text, standing: oneOf(PARTY_STANDINGS), count: number },
})

export type PartyCountRow = RowsOf<typeof partyCounts>

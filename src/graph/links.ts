import { list, maybe, number, oneOf, text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'
import { ACCESSES, BASES, LINK_KINDS, LINK_ROLES, OFFER_FORMS, PARTY_STANDINGS } from './words.js'

const linkColumns = {
  id: text,
  kind: oneOf(LINK_KINDS),
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
}

export const linksByIds = statement({
  name: 'linksByIds',
  parameters: parameters<{ ids: readonly string[]; query: string }>(),
  text: cypher`
    CALL db.index.fulltext.queryRelationships('link_by_id', $query) YIELD relationship AS r
    WHERE r.id IN $ids
    RETURN r.id, type(r), startNode(r).id, endNode(r).id, r.role, r.standing, r.form, r.access, r.detail,
      r.validFrom, r.validTo, r.basis, r.lastConfirmed, r.evidenceIds`,
  columns: linkColumns,
})

/** A statement between two things. */
export type LinkRecord = RowsOf<typeof linksByIds>

export type LinkRestriction = {
  readonly kinds: readonly string[]
  readonly outgoing: boolean
  readonly incoming: boolean
  readonly roles: readonly string[] | null
  readonly bases: readonly string[] | null
  /** The thing at the other end. */
  readonly toId: string | null
  /** `YYYY-MM-DD`: links that held on that day; an undertaking or agreement at an end bounds them too. */
  readonly asOf: string | null
}

type LinkPageParameters = LinkRestriction & {
  readonly ids: readonly string[]
  /** Position after which the page begins; null for the beginning. */
  readonly kind: string | null
  readonly sortName: string | null
  readonly id: string | null
  readonly limit: number
}

const pageColumns = { ownerId: text, otherId: text, sortName: text, ...linkColumns }

/** For each thing a page of its links by kind, name of the other end and id. */
export const linkPagesForward = statement({
  name: 'linkPagesForward',
  parameters: parameters<LinkPageParameters>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (n:Entity {id: ownerId})
    CALL (n) {
      MATCH (n)-[r]-(m:Entity)
      WHERE type(r) IN $kinds
        AND (($outgoing AND startNode(r) = n) OR ($incoming AND endNode(r) = n))
        AND ($roles IS NULL OR r.role IN $roles)
        AND ($bases IS NULL OR r.basis IN $bases)
        AND ($toId IS NULL OR m.id = $toId)
        AND ($asOf IS NULL OR (coalesce(r.validFrom, '') <= $asOf
          AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
          AND all(end IN [n, m] WHERE coalesce(end.startedOn, end.validFrom, '') <= $asOf
            AND coalesce(end.endedOn, end.validTo, $asOf) >= left($asOf, size(coalesce(end.endedOn, end.validTo, $asOf))))))
        AND ($kind IS NULL OR type(r) > $kind
          OR (type(r) = $kind AND (m.sortName > $sortName OR (m.sortName = $sortName AND r.id > $id))))
      RETURN r, m
      ORDER BY type(r), m.sortName, r.id
      LIMIT $limit
    }
    RETURN ownerId, m.id, m.sortName, r.id, type(r), startNode(r).id, endNode(r).id, r.role, r.standing, r.form,
      r.access, r.detail, r.validFrom, r.validTo, r.basis, r.lastConfirmed, r.evidenceIds
    ORDER BY ownerId, type(r), m.sortName, r.id`,
  columns: pageColumns,
})

/** The same from the end. */
export const linkPagesBackward = statement({
  name: 'linkPagesBackward',
  parameters: parameters<LinkPageParameters>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (n:Entity {id: ownerId})
    CALL (n) {
      MATCH (n)-[r]-(m:Entity)
      WHERE type(r) IN $kinds
        AND (($outgoing AND startNode(r) = n) OR ($incoming AND endNode(r) = n))
        AND ($roles IS NULL OR r.role IN $roles)
        AND ($bases IS NULL OR r.basis IN $bases)
        AND ($toId IS NULL OR m.id = $toId)
        AND ($asOf IS NULL OR (coalesce(r.validFrom, '') <= $asOf
          AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
          AND all(end IN [n, m] WHERE coalesce(end.startedOn, end.validFrom, '') <= $asOf
            AND coalesce(end.endedOn, end.validTo, $asOf) >= left($asOf, size(coalesce(end.endedOn, end.validTo, $asOf))))))
        AND ($kind IS NULL OR type(r) < $kind
          OR (type(r) = $kind AND (m.sortName < $sortName OR (m.sortName = $sortName AND r.id < $id))))
      RETURN r, m
      ORDER BY type(r) DESC, m.sortName DESC, r.id DESC
      LIMIT $limit
    }
    RETURN ownerId, m.id, m.sortName, r.id, type(r), startNode(r).id, endNode(r).id, r.role, r.standing, r.form,
      r.access, r.detail, r.validFrom, r.validTo, r.basis, r.lastConfirmed, r.evidenceIds
    ORDER BY ownerId, type(r) DESC, m.sortName DESC, r.id DESC`,
  columns: pageColumns,
})

export type LinkPageRow = RowsOf<typeof linkPagesForward>

/** For each thing how many links of each kind it has. */
export const linkCounts = statement({
  name: 'linkCounts',
  parameters: parameters<LinkRestriction & { readonly ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS ownerId
    MATCH (n:Entity {id: ownerId})-[r]-(m:Entity)
    WHERE type(r) IN $kinds
      AND (($outgoing AND startNode(r) = n) OR ($incoming AND endNode(r) = n))
      AND ($roles IS NULL OR r.role IN $roles)
      AND ($bases IS NULL OR r.basis IN $bases)
      AND ($toId IS NULL OR m.id = $toId)
      AND ($asOf IS NULL OR (coalesce(r.validFrom, '') <= $asOf
        AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        AND all(end IN [n, m] WHERE coalesce(end.startedOn, end.validFrom, '') <= $asOf
          AND coalesce(end.endedOn, end.validTo, $asOf) >= left($asOf, size(coalesce(end.endedOn, end.validTo, $asOf))))))
    RETURN ownerId, type(r), count(r)
    ORDER BY ownerId, type(r)`,
  columns: { ownerId: text, kind: oneOf(LINK_KINDS), count: number },
})

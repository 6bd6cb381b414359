import { text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, statement } from './statement.js'

/** Links to one thing that others must have or lack. */
export type AnchoredPattern = {
  readonly toId: string
  /** Whether links to what belongs to the thing count as well. */
  readonly includeParts: boolean
  readonly kinds: readonly string[]
  readonly roles: readonly string[] | null
  /** Links that reach the thing. */
  readonly outgoing: boolean
  /** Links that leave the thing. */
  readonly incoming: boolean
}

/**
 * The things that meet at least so many of the patterns. It starts at the few things that the patterns name, so that
 * two networks are laid over one another without looking at anything outside them.
 */
export const idsLinkedTo = statement({
  name: 'idsLinkedTo',
  parameters: parameters<{
    anchored: readonly AnchoredPattern[]
    least: number
    asOf: string | null
    limit: number
  }>(),
  text: cypher`
    UNWIND range(0, size($anchored) - 1) AS position
    WITH position, $anchored[position] AS pattern
    CALL (pattern) {
      MATCH (o:Entity {id: pattern.toId})
      RETURN o
      UNION
      MATCH (:Entity {id: pattern.toId})<-[:BELONGS_TO|PART_OF*1..2]-(o:Entity)
      WHERE pattern.includeParts
      RETURN o
    }
    MATCH (o)-[r]-(n:Entity)
    WHERE n.id <> pattern.toId
      AND type(r) IN pattern.kinds
      AND (pattern.roles IS NULL OR r.role IN pattern.roles)
      AND ((pattern.outgoing AND startNode(r) = n) OR (pattern.incoming AND endNode(r) = n))
      AND ($asOf IS NULL OR (coalesce(r.validFrom, '') <= $asOf
        AND coalesce(r.validTo, $asOf) >= left($asOf, size(coalesce(r.validTo, $asOf)))
        AND all(end IN [n, o] WHERE coalesce(end.startedOn, end.validFrom, '') <= $asOf
          AND coalesce(end.endedOn, end.validTo, $asOf) >= left($asOf, size(coalesce(end.endedOn, end.validTo, $asOf))))))
    WITH n, count(DISTINCT position) AS met
    WHERE met >= $least
    RETURN n.id
    ORDER BY n.id
    LIMIT $limit`,
  columns: { id: text },
})

/** All that things lie within: what they are located in, and what they are a part or member of, near and far. */
export const containersOf = statement({
  name: 'containersOf',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})-[:LOCATED_IN|PART_OF|BELONGS_TO|MEMBER_OF|BROADER*1..6]->(container:Entity)
    WHERE container <> n
    RETURN DISTINCT id, container.id
    ORDER BY id, container.id`,
  columns: { ownerId: text, otherId: text },
})

import { list, number, text } from '../columns.js'
import { cypher } from '../cypher.js'
import { parameters, statement } from '../statement.js'
import type { NodeLabel } from './kinds.js'

/** Removes the relationships of an origin that are not among these. */
export const removeStaleRelationships = statement({
  name: 'removeStaleRelationships',
  parameters: parameters<{ readonly origin: string; readonly ids: readonly string[] }>(),
  text: cypher`
    MATCH ()-[r]->()
    WHERE r.origin = $origin AND NOT r.id IN $ids
    DELETE r
    RETURN count(r) AS removed`,
  columns: { removed: number },
})

/**
 * Removes the nodes of an origin and a label that are not among these. Those that relationships of another origin
 * still hold on to are kept and told: removing them would take away what somebody else wrote.
 */
export const removeStaleNodes = statement({
  name: 'removeStaleNodes',
  parameters: parameters<{
    readonly origin: string
    readonly label: NodeLabel
    readonly ids: readonly string[]
  }>(),
  text: cypher`
    MATCH (n:Entity|AgreementTerm|Observation|Evidence|Source|Section|Rule|Identifier|FormerId)
    WHERE n.origin = $origin AND $label IN labels(n) AND NOT n.id IN $ids
    WITH n, n.id AS id, EXISTS { (n)--() } AS isHeld
    FOREACH (_ IN CASE WHEN isHeld THEN [] ELSE [1] END | DELETE n)
    RETURN count(CASE WHEN isHeld THEN null ELSE id END) AS removed,
           collect(CASE WHEN isHeld THEN id ELSE null END) AS kept`,
  columns: { removed: number, kept: list(text) },
})

import { createHash } from 'node:crypto'
import { type Column, list, text } from '../columns.js'
import { cypher } from '../cypher.js'
import type { Graph } from '../graph.js'
import { noParameters, statement } from '../statement.js'

/** All properties of a node or a relationship. */
const properties: Column<Readonly<Record<string, unknown>>> = (value, where) => {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new TypeError(`${where} should be a map of properties.`)
}

/** The mark is no part of the graph that it vouches for. */
const allNodes = statement({
  name: 'allNodes',
  parameters: noParameters,
  text: cypher`
    MATCH (n)
    WHERE n.origin IS NOT NULL AND NOT n:Clusterlink
    RETURN labels(n) AS labels, properties(n) AS properties`,
  columns: { labels: list(text), properties },
})

const allRelationships = statement({
  name: 'allRelationships',
  parameters: noParameters,
  text: cypher`
    MATCH (a)-[r]->(b)
    WHERE r.origin IS NOT NULL
    RETURN type(r) AS kind, coalesce(a.id, '') AS from, coalesce(b.id, '') AS to,
           properties(r) AS properties`,
  columns: { kind: text, from: text, to: text, properties },
})

/**
 * SHA-256 over all nodes and relationships that have an origin. It depends on what the graph says alone: not on the
 * order of loading, nor on internal ids. Reads the whole graph.
 */
export async function graphHash(graph: Graph): Promise<string> {
  const nodes = await graph.many(allNodes, {})
  const relationships = await graph.many(allRelationships, {})
  const lines = [
    ...nodes.map((node) => JSON.stringify([[...node.labels].sort(), inOrder(node.properties)])),
    ...relationships.map(({ kind, from, to, properties }) =>
      JSON.stringify([kind, from, to, inOrder(properties)]),
    ),
  ]
  const hash = createHash('sha256')
  for (const line of lines.sort()) hash.update(`${line}\n`)
  return hash.digest('hex')
}

function inOrder(map: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.keys(map)
    .sort()
    .map((key) => [key, map[key]])
}

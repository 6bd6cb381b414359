import { list, maybe, number, text } from '../../src/graph/columns.js'
import { cypher } from '../../src/graph/cypher.js'
import type { Graph } from '../../src/graph/graph.js'
import { noParameters, parameters, statement } from '../../src/graph/statement.js'

const entityById = statement({
  name: 'entityById',
  parameters: parameters<{ readonly id: string }>(),
  text: cypher`
    MATCH (n:Entity {id: $id})
    RETURN labels(n) AS labels, n.name AS name, n.countryId AS countryId, n.kinds AS kinds,
           n.ownership AS ownership`,
  columns: {
    labels: list(text),
    name: maybe(text),
    countryId: maybe(text),
    kinds: list(text),
    ownership: maybe(text),
  },
})

export async function entityOf(graph: Graph, id: string) {
  const entity = await graph.maybeOne(entityById, { id })
  return entity === null ? null : { ...entity, labels: entity.labels.toSorted() }
}

export const markOf = statement({
  name: 'markOf',
  parameters: noParameters,
  text: cypher`
    MATCH (m:Clusterlink)
    RETURN m.seedHash AS seedHash, m.dataVersion AS dataVersion, m.asOfDefault AS asOfDefault,
           m.loading AS loading`,
  columns: {
    seedHash: maybe(text),
    dataVersion: maybe(text),
    asOfDefault: maybe(text),
    loading: maybe(text),
  },
})

/** Rows whose list of evidence is empty or names evidence that is not there. */
export const restingOnNothing = statement({
  name: 'restingOnNothing',
  parameters: noParameters,
  text: cypher`
    CALL () {
      MATCH (n:Entity|Observation|AgreementTerm)
      RETURN n.id AS id, n.evidenceIds AS evidenceIds
      UNION ALL
      MATCH (:Entity)-[r]->(:Entity)
      RETURN r.id AS id, r.evidenceIds AS evidenceIds
    }
    WITH id, evidenceIds
    WHERE evidenceIds IS NULL OR evidenceIds = []
       OR any(one IN evidenceIds WHERE NOT EXISTS { (:Evidence {id: one}) })
    RETURN id`,
  columns: { id: text },
})

export const termsOfAgreements = statement({
  name: 'termsOfAgreements',
  parameters: noParameters,
  text: cypher`
    MATCH (a:Agreement)-[:HAS_TERM]->(t:AgreementTerm)
    RETURN a.id, t.position, t.kind, t.origin, t.basis
    ORDER BY a.id, t.position`,
  columns: { agreementId: text, position: number, kind: text, origin: text, basis: text },
})

export const countEverything = statement({
  name: 'countEverything',
  parameters: noParameters,
  text: cypher`
    MATCH (n)
    RETURN count(n) AS nodes`,
  columns: { nodes: number },
})

export const wipeEverything = statement({
  name: 'wipeEverything',
  parameters: noParameters,
  text: cypher`
    MATCH (n)
    DETACH DELETE n`,
  columns: {},
})

export const wipeOrigin = statement({
  name: 'wipeOrigin',
  parameters: parameters<{ readonly origin: string }>(),
  text: cypher`
    MATCH (n {origin: $origin})
    DETACH DELETE n`,
  columns: {},
})

/** A node of somebody else that a link of somebody else ties to a cluster of the seed. */
export const writeForeign = statement({
  name: 'writeForeign',
  parameters: noParameters,
  text: cypher`
    MATCH (c:Entity {id: 'si-toolmakers'})
    CREATE (n:Entity {id: 'at-foreign', origin: 'other'})
    CREATE (n)-[:LINKED_TO {id: 'link-foreign', origin: 'other'}]->(c)`,
  columns: {},
})

export const writeStranger = statement({
  name: 'writeStranger',
  parameters: noParameters,
  text: cypher`CREATE (:Customer {name: 'not ours'})`,
  columns: {},
})

const constraintNames = statement({
  name: 'constraintNames',
  parameters: noParameters,
  text: cypher`
    SHOW CONSTRAINTS YIELD name
    RETURN name`,
  columns: { name: text },
})

const dropConstraint = statement({
  name: 'dropConstraint',
  parameters: parameters<{ readonly name: string }>(),
  text: cypher`DROP CONSTRAINT $name`,
  columns: {},
})

export async function dropConstraints(graph: Graph): Promise<void> {
  for (const row of await graph.many(constraintNames, {})) await graph.many(dropConstraint, row)
}

import { text } from './columns.js'
import { cypher } from './cypher.js'
import type { Graph } from './graph.js'
import { noParameters, type Statement, statement } from './statement.js'

const none = { parameters: noParameters, columns: {} }

/**
 * Uniqueness of every id, the keyset order of what is listed (by folded name, then id), look-up by country and
 * identifier, and the full-text index over folded names. Community Edition knows no existence constraints:
 * the loader checks what must be there.
 */
export const schemaStatements: readonly Statement<Record<string, never>, Record<never, never>>[] = [
  schemaStatement(
    'uniqueEntityId',
    cypher`CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueEvidenceId',
    cypher`CREATE CONSTRAINT evidence_id IF NOT EXISTS FOR (n:Evidence) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueSourceId',
    cypher`CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueSectionId',
    cypher`CREATE CONSTRAINT section_id IF NOT EXISTS FOR (n:Section) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueRuleId',
    cypher`CREATE CONSTRAINT rule_id IF NOT EXISTS FOR (n:Rule) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueTermId',
    cypher`CREATE CONSTRAINT agreement_term_id IF NOT EXISTS FOR (n:AgreementTerm) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueObservationId',
    cypher`CREATE CONSTRAINT observation_id IF NOT EXISTS FOR (n:Observation) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueFormerId',
    cypher`CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueIdentifierKey',
    cypher`CREATE CONSTRAINT identifier_key IF NOT EXISTS FOR (n:Identifier) REQUIRE n.key IS UNIQUE`,
  ),
  schemaStatement(
    'uniqueGraphId',
    cypher`CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (n:Clusterlink) REQUIRE n.id IS UNIQUE`,
  ),
  schemaStatement(
    'orderOfEntities',
    cypher`CREATE INDEX entity_order IF NOT EXISTS FOR (n:Entity) ON (n.sortName, n.id)`,
  ),
  schemaStatement(
    'orderOfAgreements',
    cypher`CREATE INDEX agreement_order IF NOT EXISTS FOR (n:Agreement) ON (n.sortName, n.id)`,
  ),
  schemaStatement(
    'actorsByCountry',
    cypher`CREATE INDEX entity_country IF NOT EXISTS FOR (n:Entity) ON (n.countryId)`,
  ),
  schemaStatement(
    'searchByName',
    cypher`CREATE FULLTEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]`,
  ),
  schemaStatement(
    'linkById',
    // One index over all kinds: range indexes on relationships know one type each.
    cypher`
      CREATE FULLTEXT INDEX link_by_id IF NOT EXISTS
      FOR ()-[r:LOCATED_IN|PART_OF|SERVES|PRESENT_IN|TARGETS|SPECIALISES_IN|OFFERS|NEEDS|BROADER|RELATED|CONCERNS|BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO]-()
      ON EACH [r.id]
      OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'keyword' } }`,
  ),
]

const awaitIndexes = statement({
  name: 'awaitIndexes',
  parameters: noParameters,
  text: cypher`CALL db.awaitIndexes(60)`,
  columns: {},
})

const indexesNotOnline = statement({
  name: 'indexesNotOnline',
  parameters: noParameters,
  text: cypher`
    SHOW INDEXES YIELD name, state
    WHERE state <> 'ONLINE'
    RETURN name`,
  columns: { name: text },
})

/** Creates what is missing of constraints and indexes and waits until all are online. Safe to repeat. */
export async function ensureSchema(graph: Graph): Promise<void> {
  for (const one of schemaStatements) await graph.many(one, {})
  await graph.many(awaitIndexes, {})
  const missing = await graph.many(indexesNotOnline, {})
  if (missing.length > 0) throw new Error(`Indexes not online: ${missing.map((row) => row.name).join(', ')}.`)
}

function schemaStatement(name: string, statementText: ReturnType<typeof cypher>) {
  return statement({ ...none, name, text: statementText })
}

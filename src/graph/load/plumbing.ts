import { cypher } from '../cypher.js'
import type { PlumbingKind } from './kinds.js'
import { relationshipMerge } from './relationship-merge.js'
import type { PlumbingRow } from './rows.js'

/** One whole text per relationship type that is no link. */
export const plumbingMerges = {
  OF_KIND: relationshipMerge<PlumbingRow>(
    'mergeOfKind',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:OF_KIND {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  HAS_TERM: relationshipMerge<PlumbingRow>(
    'mergeHasTerm',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:AgreementTerm {id: row.to})
      MERGE (a)-[r:HAS_TERM {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  ABOUT: relationshipMerge<PlumbingRow>(
    'mergeAbout',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Observation {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:ABOUT {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  MEASURES: relationshipMerge<PlumbingRow>(
    'mergeMeasures',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Observation {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:MEASURES {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  ALONG: relationshipMerge<PlumbingRow>(
    'mergeAlong',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Observation {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:ALONG {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  FROM_SOURCE: relationshipMerge<PlumbingRow>(
    'mergeFromSource',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Evidence {id: row.from}), (b:Source {id: row.to})
      MERGE (a)-[r:FROM_SOURCE {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  ACCORDING_TO: relationshipMerge<PlumbingRow>(
    'mergeAccordingTo',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Evidence {id: row.from}), (b:Source {id: row.to})
      MERGE (a)-[r:ACCORDING_TO {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  BY_RULE: relationshipMerge<PlumbingRow>(
    'mergeByRule',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Evidence {id: row.from}), (b:Rule {id: row.to})
      MERGE (a)-[r:BY_RULE {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  IDENTIFIED_BY: relationshipMerge<PlumbingRow>(
    'mergeIdentifiedBy',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Identifier {key: row.to})
      MERGE (a)-[r:IDENTIFIED_BY {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  REPLACED_BY: relationshipMerge<PlumbingRow>(
    'mergeReplacedBy',
    cypher`
      UNWIND $rows AS row
      MATCH (a:FormerId {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:REPLACED_BY {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  SECTION_OF: relationshipMerge<PlumbingRow>(
    'mergeSectionOf',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Section {id: row.from}), (b:Source {id: row.to})
      MERGE (a)-[r:SECTION_OF {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  COVERS: relationshipMerge<PlumbingRow>(
    'mergeCovers',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Section {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:COVERS {id: row.id}]->(b)
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
} satisfies Readonly<Record<PlumbingKind, unknown>>

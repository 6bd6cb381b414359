import { cypher } from '../cypher.js'
import type { LinkKind } from '../words.js'
import { relationshipMerge } from './relationship-merge.js'
import type { LinkRow } from './rows.js'

/** One whole text per kind of link: a relationship type cannot be a parameter, and no type reaches a text. */
export const linkMerges = {
  LOCATED_IN: relationshipMerge<LinkRow>(
    'mergeLocatedIn',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:LOCATED_IN {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  PART_OF: relationshipMerge<LinkRow>(
    'mergePartOf',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:PART_OF {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  SERVES: relationshipMerge<LinkRow>(
    'mergeServes',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:SERVES {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  PRESENT_IN: relationshipMerge<LinkRow>(
    'mergePresentIn',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:PRESENT_IN {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  TARGETS: relationshipMerge<LinkRow>(
    'mergeTargets',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:TARGETS {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  SPECIALISES_IN: relationshipMerge<LinkRow>(
    'mergeSpecialisesIn',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:SPECIALISES_IN {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  OFFERS: relationshipMerge<LinkRow>(
    'mergeOffers',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:OFFERS {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  NEEDS: relationshipMerge<LinkRow>(
    'mergeNeeds',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:NEEDS {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  BROADER: relationshipMerge<LinkRow>(
    'mergeBroader',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:BROADER {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  RELATED: relationshipMerge<LinkRow>(
    'mergeRelated',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:RELATED {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  CONCERNS: relationshipMerge<LinkRow>(
    'mergeConcerns',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:CONCERNS {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  BELONGS_TO: relationshipMerge<LinkRow>(
    'mergeBelongsTo',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:BELONGS_TO {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  MANAGES: relationshipMerge<LinkRow>(
    'mergeManages',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:MANAGES {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  MEMBER_OF: relationshipMerge<LinkRow>(
    'mergeMemberOf',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:MEMBER_OF {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  PARTNER_IN: relationshipMerge<LinkRow>(
    'mergePartnerIn',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:PARTNER_IN {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  PARTY_TO: relationshipMerge<LinkRow>(
    'mergePartyTo',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:PARTY_TO {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  SUPPORTS: relationshipMerge<LinkRow>(
    'mergeSupports',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:SUPPORTS {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  HOSTS: relationshipMerge<LinkRow>(
    'mergeHosts',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:HOSTS {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  FUNDS: relationshipMerge<LinkRow>(
    'mergeFunds',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:FUNDS {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  FOUNDED: relationshipMerge<LinkRow>(
    'mergeFounded',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:FOUNDED {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
  LINKED_TO: relationshipMerge<LinkRow>(
    'mergeLinkedTo',
    cypher`
      UNWIND $rows AS row
      MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
      MERGE (a)-[r:LINKED_TO {id: row.id}]->(b)
      ON CREATE SET r.origin = row.properties.origin
      WITH r, row
      WHERE r.origin = row.properties.origin
      SET r = row.properties
      RETURN collect(row.id) AS written`,
  ),
} satisfies Readonly<Record<LinkKind, unknown>>

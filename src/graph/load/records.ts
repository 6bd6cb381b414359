import { list, text } from '../columns.js'
import { cypher } from '../cypher.js'
import { parameters, statement } from '../statement.js'
import type {
  EvidenceRow,
  FormerIdRow,
  IdentifierRow,
  ObservationRow,
  RuleRow,
  SectionRow,
  SourceRow,
  TermRow,
} from './rows.js'

/** The nodes that are no named thing. One that another origin wrote is left as it is. */
const columns = { written: list(text) }

export const mergeSources = statement({
  name: 'mergeSources',
  parameters: parameters<{ readonly rows: readonly SourceRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Source {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeSections = statement({
  name: 'mergeSections',
  parameters: parameters<{ readonly rows: readonly SectionRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Section {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeRules = statement({
  name: 'mergeRules',
  parameters: parameters<{ readonly rows: readonly RuleRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Rule {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeEvidence = statement({
  name: 'mergeEvidence',
  parameters: parameters<{ readonly rows: readonly EvidenceRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Evidence {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeTerms = statement({
  name: 'mergeTerms',
  parameters: parameters<{ readonly rows: readonly TermRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:AgreementTerm {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeObservations = statement({
  name: 'mergeObservations',
  parameters: parameters<{ readonly rows: readonly ObservationRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Observation {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeIdentifiers = statement({
  name: 'mergeIdentifiers',
  parameters: parameters<{ readonly rows: readonly IdentifierRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Identifier {key: row.key})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeFormerIds = statement({
  name: 'mergeFormerIds',
  parameters: parameters<{ readonly rows: readonly FormerIdRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:FormerId {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    SET n = row
    RETURN collect(row.id) AS written`,
  columns,
})

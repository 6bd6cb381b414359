import { list, text } from '../columns.js'
import { cypher } from '../cypher.js'
import { parameters, statement } from '../statement.js'
import type {
  AgreementRow,
  ClusterRow,
  ConceptRow,
  FacilityRow,
  OrganisationRow,
  PlaceRow,
  UndertakingRow,
} from './rows.js'

/**
 * One text per label. What a thing is may be corrected, so each text takes the other labels away.
 * A node that another origin wrote is left as it is, and its id is missing from `written`.
 */
const columns = { written: list(text) }

export const mergePlaces = statement({
  name: 'mergePlaces',
  parameters: parameters<{ readonly rows: readonly PlaceRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    REMOVE n:Cluster:Facility:Organisation:Undertaking:Agreement:Concept
    REMOVE n:Country:Region:BusinessTechnologyCentre:University:TechnologyTransferInstitution
    SET n = row, n:Place
    FOREACH (_ IN CASE WHEN row.kind = 'COUNTRY' THEN [1] ELSE [] END | SET n:Country)
    FOREACH (_ IN CASE WHEN row.kind = 'REGION' THEN [1] ELSE [] END | SET n:Region)
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeClusters = statement({
  name: 'mergeClusters',
  parameters: parameters<{ readonly rows: readonly ClusterRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    REMOVE n:Place:Facility:Organisation:Undertaking:Agreement:Concept
    REMOVE n:Country:Region:BusinessTechnologyCentre:University:TechnologyTransferInstitution
    SET n = row, n:Cluster
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeFacilities = statement({
  name: 'mergeFacilities',
  parameters: parameters<{ readonly rows: readonly FacilityRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    REMOVE n:Place:Cluster:Organisation:Undertaking:Agreement:Concept
    REMOVE n:Country:Region:BusinessTechnologyCentre:University:TechnologyTransferInstitution
    SET n = row, n:Facility
    FOREACH (_ IN CASE WHEN 'BUSINESS_TECHNOLOGY_CENTRE' IN row.kinds THEN [1] ELSE [] END | SET n:BusinessTechnologyCentre)
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeOrganisations = statement({
  name: 'mergeOrganisations',
  parameters: parameters<{ readonly rows: readonly OrganisationRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    REMOVE n:Place:Cluster:Facility:Undertaking:Agreement:Concept
    REMOVE n:Country:Region:BusinessTechnologyCentre:University:TechnologyTransferInstitution
    SET n = row, n:Organisation
    FOREACH (_ IN CASE WHEN 'UNIVERSITY' IN row.kinds THEN [1] ELSE [] END | SET n:University)
    FOREACH (_ IN CASE WHEN 'TECHNOLOGY_TRANSFER_INSTITUTION' IN row.kinds THEN [1] ELSE [] END | SET n:TechnologyTransferInstitution)
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeUndertakings = statement({
  name: 'mergeUndertakings',
  parameters: parameters<{ readonly rows: readonly UndertakingRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    REMOVE n:Place:Cluster:Facility:Organisation:Agreement:Concept
    REMOVE n:Country:Region:BusinessTechnologyCentre:University:TechnologyTransferInstitution
    SET n = row, n:Undertaking
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeAgreements = statement({
  name: 'mergeAgreements',
  parameters: parameters<{ readonly rows: readonly AgreementRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    REMOVE n:Place:Cluster:Facility:Organisation:Undertaking:Concept
    REMOVE n:Country:Region:BusinessTechnologyCentre:University:TechnologyTransferInstitution
    SET n = row, n:Agreement
    RETURN collect(row.id) AS written`,
  columns,
})

export const mergeConcepts = statement({
  name: 'mergeConcepts',
  parameters: parameters<{ readonly rows: readonly ConceptRow[] }>(),
  text: cypher`
    UNWIND $rows AS row
    MERGE (n:Entity {id: row.id})
    ON CREATE SET n.origin = row.origin
    WITH n, row
    WHERE n.origin = row.origin
    REMOVE n:Place:Cluster:Facility:Organisation:Undertaking:Agreement
    REMOVE n:Country:Region:BusinessTechnologyCentre:University:TechnologyTransferInstitution
    SET n = row, n:Concept
    RETURN collect(row.id) AS written`,
  columns,
})

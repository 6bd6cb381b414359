import { list, number, text } from './columns.js'
import { cypher } from './cypher.js'
import { parameters, type RowsOf, statement } from './statement.js'

/**
 * The sections that report on things: on a place they lie in, on one within it, or around it; and, where a section is
 * limited to sectors and the thing has some, on a sector of it, one step wider or narrower.
 */
export const sectionsOn = statement({
  name: 'sectionsOn',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (n:Entity {id: id})
    WITH id, n,
      COLLECT { MATCH (n)-[:SPECIALISES_IN]->(s:Concept {scheme: 'SECTOR'})-[:BROADER*0..1]-(near:Concept) RETURN DISTINCT near.id } AS sectorIds
    CALL (n) {
      MATCH (n)-[:LOCATED_IN|PART_OF*0..6]->(place:Place)
      RETURN place
      UNION
      MATCH (n)<-[:PART_OF*1..6]-(place:Place)
      RETURN place
    }
    MATCH (place)<-[:COVERS]-(section:Section)
    WITH DISTINCT id, n, sectorIds, section
    WITH id, n, sectorIds, section,
      COLLECT { MATCH (section)-[:COVERS]->(c:Concept) RETURN c.id ORDER BY c.sortName, c.id } AS coveredSectors
    WHERE n:Place OR size(coveredSectors) = 0 OR size(sectorIds) = 0
      OR any(sector IN coveredSectors WHERE sector IN sectorIds)
    MATCH (section)-[:SECTION_OF]->(source:Source)
    RETURN id, section.id, source.id, section.number, section.title, section.first, section.last,
      section.evidenceCount,
      COLLECT { MATCH (section)-[:COVERS]->(p:Place) RETURN p.id ORDER BY p.sortName, p.id },
      coveredSectors
    ORDER BY id, section.first, section.id`,
  columns: {
    ownerId: text,
    id: text,
    sourceId: text,
    number: text,
    title: text,
    first: number,
    last: number,
    evidenceCount: number,
    placeIds: list(text),
    sectorIds: list(text),
  },
})

/** A section of a source that reports on a thing. */
export type SectionRecord = RowsOf<typeof sectionsOn>

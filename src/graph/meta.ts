import { number, text } from './columns.js'
import { cypher } from './cypher.js'
import { noParameters, type RowsOf, statement } from './statement.js'

/** What the mark of the graph says: version and date of the data. No row before the first load has ended. */
export const graphMark = statement({
  name: 'graphMark',
  parameters: noParameters,
  text: cypher`
    MATCH (g:Clusterlink {id: 'graph'})
    WHERE g.dataVersion IS NOT NULL
    RETURN g.dataVersion, g.asOfDefault`,
  columns: { dataVersion: text, asOfDefault: text },
})

export type GraphMark = RowsOf<typeof graphMark>

export const graphCounts = statement({
  name: 'graphCounts',
  parameters: noParameters,
  text: cypher`
    RETURN COUNT { (:Cluster) }, COUNT { (:Facility) }, COUNT { (:Organisation) }, COUNT { (:Undertaking) },
      COUNT { (:Agreement) }, COUNT { (:Observation) },
      COUNT { ()-[:LOCATED_IN|PART_OF|SERVES|PRESENT_IN|TARGETS|SPECIALISES_IN|OFFERS|NEEDS|CONCERNS|BELONGS_TO|MANAGES|MEMBER_OF|PARTNER_IN|PARTY_TO|SUPPORTS|HOSTS|FUNDS|FOUNDED|LINKED_TO]->() },
      COLLECT {
        MATCH (n:Entity)
        WHERE n.countryId IS NOT NULL AND (n:Cluster OR n:Facility OR n:Organisation OR n:Undertaking)
        RETURN count(DISTINCT n.countryId)
      }[0]`,
  columns: {
    clusters: number,
    facilities: number,
    organisations: number,
    undertakings: number,
    agreements: number,
    observations: number,
    links: number,
    countries: number,
  },
})

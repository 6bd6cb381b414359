import { maybe, number, text } from '../columns.js'
import { cypher } from '../cypher.js'
import { noParameters, parameters, statement } from '../statement.js'

/** How many nodes the database holds, whoever wrote them. */
export const countNodes = statement({
  name: 'countNodes',
  parameters: noParameters,
  text: cypher`
    MATCH (n)
    RETURN count(n) AS nodes`,
  columns: { nodes: number },
})

/** The mark of ownership; no row where Clusterlink never wrote here. */
export const readMark = statement({
  name: 'readMark',
  parameters: noParameters,
  text: cypher`
    MATCH (m:Clusterlink {id: 'graph'})
    RETURN m.seedHash AS seedHash, m.dataVersion AS dataVersion`,
  columns: { seedHash: maybe(text), dataVersion: maybe(text) },
})

/** Sets the mark and says which load is under way: until it ends, the graph is known to be incomplete. */
export const beginLoad = statement({
  name: 'beginLoad',
  parameters: parameters<{ readonly seedHash: string }>(),
  text: cypher`
    MERGE (m:Clusterlink {id: 'graph'})
    SET m.origin = 'clusterlink', m.loading = $seedHash
    REMOVE m.seedHash`,
  columns: {},
})

/**
 * Holds the mark until the transaction ends, so that batches of two loads never mix, and tells whose graph it is.
 * The write comes first: what is read after it cannot change any more.
 */
export const holdMark = statement({
  name: 'holdMark',
  parameters: noParameters,
  text: cypher`
    MATCH (m:Clusterlink {id: 'graph'})
    SET m.origin = 'clusterlink'
    WITH m
    RETURN m.loading AS loading, m.seedHash AS seedHash`,
  columns: { loading: maybe(text), seedHash: maybe(text) },
})

/** The graph is whole: what it was loaded from, and what it holds. */
export const endLoad = statement({
  name: 'endLoad',
  parameters: parameters<{
    readonly seedHash: string
    readonly dataVersion: string
    readonly asOfDefault: string
  }>(),
  text: cypher`
    MATCH (m:Clusterlink {id: 'graph'})
    SET m.seedHash = $seedHash,
        m.dataVersion = $dataVersion,
        m.asOfDefault = $asOfDefault,
        m.loadedAt = toString(datetime())
    REMOVE m.loading`,
  columns: {},
})

/** The name of the database that is in use. */
export const databaseName = statement({
  name: 'databaseName',
  parameters: noParameters,
  text: cypher`
    CALL db.info() YIELD name
    RETURN name`,
  columns: { name: text },
})

/** Every database of the server, with the address that the server gives for it. */
export const databaseAddresses = statement({
  name: 'databaseAddresses',
  parameters: noParameters,
  text: cypher`
    SHOW DATABASES YIELD name, address
    RETURN name, address`,
  columns: { name: text, address: text },
})

import type { Database } from '../database.js'
import { holdGraph } from './claim.js'
import { NODE_LABELS, type NodeLabel } from './kinds.js'
import type { GraphRows } from './rows.js'
import { removeStaleNodes, removeStaleRelationships } from './stale.js'

export interface Removal {
  readonly removed: number
  readonly kept: readonly string[]
}

interface Said {
  readonly rows: GraphRows
  readonly origin: string
  readonly seedHash: string
}

/** Removes what an origin said before and says no longer: relationships first, then the nodes they leave. */
export async function removeStale(database: Database, { rows, origin, seedHash }: Said): Promise<Removal> {
  return database.write(async (graph) => {
    await holdGraph(graph, seedHash)
    const ids = relationshipIds(rows)
    let { removed } = await graph.one(removeStaleRelationships, { origin, ids })
    const kept: string[] = []
    const nodeIds = nodeIdsByLabel(rows)
    for (const label of NODE_LABELS) {
      const stale = await graph.one(removeStaleNodes, { origin, label, ids: nodeIds[label] })
      removed += stale.removed
      kept.push(...stale.kept)
    }
    return { removed, kept }
  })
}

function relationshipIds({ links, plumbing }: GraphRows): readonly string[] {
  return [...links.values(), ...plumbing.values()].flatMap(idsOf)
}

function nodeIdsByLabel(rows: GraphRows): Readonly<Record<NodeLabel, readonly string[]>> {
  const { places, clusters, facilities, organisations, undertakings, agreements, concepts } = rows
  const entities = [places, clusters, facilities, organisations, undertakings, agreements, concepts]
  return {
    Entity: entities.flatMap(idsOf),
    AgreementTerm: idsOf(rows.terms),
    Observation: idsOf(rows.observations),
    Evidence: idsOf(rows.evidence),
    Source: idsOf(rows.sources),
    Section: idsOf(rows.sections),
    Rule: idsOf(rows.rules),
    Identifier: idsOf(rows.identifiers),
    FormerId: idsOf(rows.formerIds),
  }
}

function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map((row) => row.id)
}

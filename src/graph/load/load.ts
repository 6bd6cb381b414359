import { StartupProblem } from '../../errors.js'
import type { Column } from '../columns.js'
import type { Database } from '../database.js'
import type { Statement } from '../statement.js'
import { LINK_KINDS } from '../words.js'
import { claimGraph, holdGraph } from './claim.js'
import * as entities from './entities.js'
import { graphHash } from './graph-hash.js'
import { PLUMBING_KINDS } from './kinds.js'
import { linkMerges } from './links.js'
import { endLoad } from './mark.js'
import { plumbingMerges } from './plumbing.js'
import * as records from './records.js'
import { removeStale } from './remove.js'
import type { GraphRows } from './rows.js'

export interface Load {
  readonly rows: GraphRows
  readonly origin: string
  /** Of the files that the rows come from. */
  readonly seedHash: string
  readonly asOfDefault: string
}

export interface LoadReport {
  readonly nodes: Readonly<Record<string, number>>
  readonly links: Readonly<Record<string, number>>
  /** Nodes and relationships that the files no longer say. */
  readonly removed: number
  /** Ids the files no longer say, kept because rows of another origin hold on to them. */
  readonly kept: readonly string[]
  readonly graphHash: string
}

type Merge<R> = Statement<{ readonly rows: readonly R[] }, { readonly written: Column<readonly string[]> }>

/** Small enough for the server's memory, large enough that the round trips do not count. */
const BATCH_ROWS = 1_000

/**
 * Makes the graph hold exactly these rows of this origin, and nothing of another origin change. Each batch is one
 * transaction; a load that was cut short is made good by the next. Throws StartupProblem where the database is not ours.
 */
export async function loadGraph(database: Database, load: Load): Promise<LoadReport> {
  const { rows, seedHash, asOfDefault } = load
  await claimGraph(database, seedHash)
  await mergeNodes(database, load)
  await mergeRelationships(database, load)
  const { removed, kept } = await removeStale(database, load)
  const dataVersion = await graphHash(database.reader)
  await database.write(async (graph) => {
    await holdGraph(graph, seedHash)
    await graph.many(endLoad, { seedHash, dataVersion, asOfDefault })
  })
  return { ...countsOf(rows), removed, kept, graphHash: dataVersion }
}

async function mergeNodes(database: Database, { rows, seedHash }: Load) {
  const write = writerFor(database, seedHash)
  await write(records.mergeSources, rows.sources)
  await write(records.mergeSections, rows.sections)
  await write(records.mergeRules, rows.rules)
  await write(records.mergeEvidence, rows.evidence)
  await write(entities.mergePlaces, rows.places)
  await write(entities.mergeClusters, rows.clusters)
  await write(entities.mergeFacilities, rows.facilities)
  await write(entities.mergeOrganisations, rows.organisations)
  await write(entities.mergeUndertakings, rows.undertakings)
  await write(entities.mergeAgreements, rows.agreements)
  await write(entities.mergeConcepts, rows.concepts)
  await write(records.mergeTerms, rows.terms)
  await write(records.mergeObservations, rows.observations)
  await write(records.mergeIdentifiers, rows.identifiers)
  await write(records.mergeFormerIds, rows.formerIds)
}

async function mergeRelationships(database: Database, { rows, seedHash }: Load) {
  const write = writerFor(database, seedHash)
  for (const kind of PLUMBING_KINDS) await write(plumbingMerges[kind], rows.plumbing.get(kind) ?? [])
  for (const kind of LINK_KINDS) await write(linkMerges[kind], rows.links.get(kind) ?? [])
}

function writerFor(database: Database, seedHash: string) {
  return async <R extends { readonly id: string }>(merge: Merge<R>, rows: readonly R[]) => {
    for (let start = 0; start < rows.length; start += BATCH_ROWS) {
      const batch = rows.slice(start, start + BATCH_ROWS)
      await database.write(async (graph) => {
        await holdGraph(graph, seedHash)
        const { written } = await graph.one(merge, { rows: batch })
        refuseMissing(merge.name, batch, new Set(written))
      })
    }
  }
}

function refuseMissing(
  name: string,
  batch: readonly { readonly id: string }[],
  written: ReadonlySet<string>,
) {
  const missing = batch.map((row) => row.id).filter((id) => !written.has(id))
  if (missing.length === 0) return
  throw new StartupProblem(
    `${name} could not write ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' …' : ''}: rows of another origin have these ids, or removed what they hold on to; give the rows of the seed other ids.`,
  )
}

function countsOf(rows: GraphRows): Pick<LoadReport, 'nodes' | 'links'> {
  const nodes = {
    Place: rows.places.length,
    Cluster: rows.clusters.length,
    Facility: rows.facilities.length,
    Organisation: rows.organisations.length,
    Undertaking: rows.undertakings.length,
    Agreement: rows.agreements.length,
    Concept: rows.concepts.length,
    AgreementTerm: rows.terms.length,
    Observation: rows.observations.length,
    Evidence: rows.evidence.length,
    Source: rows.sources.length,
    Section: rows.sections.length,
    Rule: rows.rules.length,
    Identifier: rows.identifiers.length,
    FormerId: rows.formerIds.length,
  }
  const links = LINK_KINDS.map((kind) => [kind, rows.links.get(kind)?.length ?? 0] as const)
  return { nodes, links: Object.fromEntries(links) }
}

import { badInput } from '../errors.js'
import type { TermRecord } from '../graph/agreements.js'
import type { EntityRecord } from '../graph/entities.js'
import { entityIdsByIdentifier } from '../graph/entities.js'
import type { EvidenceRecord, RuleRecord, SourceRecord } from '../graph/evidence.js'
import type { Graph } from '../graph/graph.js'
import type { LinkRecord } from '../graph/links.js'
import type { ObservationRecord } from '../graph/observations.js'
import type { Loaders } from '../loaders/index.js'

/** Anything with an id, with the name of its GraphQL type. */
export type NodeRecord =
  | (EntityRecord & { readonly __typename: EntityRecord['label'] })
  | (TermRecord & { readonly __typename: 'AgreementTerm' })
  | (LinkRecord & { readonly __typename: 'Link' })
  | (EvidenceRecord & { readonly __typename: 'Evidence' })
  | (ObservationRecord & { readonly __typename: 'Observation' })
  | (SourceRecord & { readonly __typename: 'Source' })
  | (RuleRecord & { readonly __typename: 'Rule' })

const ID_OF_STATEMENT = /^(link|evidence|observation|term)-[0-9a-f]{24}$/
const IDS_MAX = 100

/** The thing an id names, or null. */
export async function nodeById(loaders: Loaders, id: string): Promise<NodeRecord | null> {
  switch (ID_OF_STATEMENT.exec(id)?.[1]) {
    case 'link':
      return named('Link', await loaders.link.load(id))
    case 'evidence':
      return named('Evidence', await loaders.evidence.load(id))
    case 'observation':
      return named('Observation', await loaders.observation.load(id))
    case 'term':
      return named('AgreementTerm', await loaders.term.load(id))
    default:
      return entitySourceOrRule(loaders, id)
  }
}

/** Sources and rules have names of their own that no entity shares; entities are asked for most. */
async function entitySourceOrRule(loaders: Loaders, id: string): Promise<NodeRecord | null> {
  const entity = await loaders.entity.load(id)
  if (entity !== null) return { ...entity, __typename: entity.label }
  const [source, rule] = await Promise.all([loaders.source.load(id), loaders.rule.load(id)])
  return source === null ? named('Rule', rule) : named('Source', source)
}

function named<const N extends string, T extends object>(typename: N, record: T | null) {
  return record === null ? null : { ...record, __typename: typename }
}

/** The things that ids name, in their order, null for unknown ones. */
export function nodesByIds(
  loaders: Loaders,
  ids: readonly string[],
): Promise<readonly (NodeRecord | null)[]> {
  if (ids.length > IDS_MAX)
    throw badInput('ids', `${ids.length} ids are more than ${IDS_MAX}; ask in several calls.`)
  return Promise.all(ids.map((id) => nodeById(loaders, id)))
}

/** `EntityKey` of the API: exactly one of the two. */
export interface EntityKeyQuestion {
  readonly id?: string | null | undefined
  readonly identifier?: { readonly scheme: string; readonly value: string } | null | undefined
}

/** Codes of places are written in capitals, whatever the caller types. */
function keyOf({ scheme, value }: { readonly scheme: string; readonly value: string }): string {
  return `${scheme}|${scheme === 'ISO_3166_1' || scheme === 'NUTS' ? value.toUpperCase() : value}`
}

/** The named thing that a key names, or null. Throws a Refusal where an identifier names several. */
export async function entityByKey(
  graph: Graph,
  loaders: Loaders,
  { id, identifier }: EntityKeyQuestion,
): Promise<EntityRecord | null> {
  if (id !== null && id !== undefined) return loaders.entity.load(id)
  if (identifier === null || identifier === undefined) throw badInput('by', 'give an id or an identifier.')
  const rows = await graph.many(entityIdsByIdentifier, { key: keyOf(identifier) })
  if (rows.length > 1) {
    throw badInput(
      'by.identifier',
      `several things share ${identifier.value}: ${rows.map((row) => row.id).join(', ')}; use an id.`,
    )
  }
  return rows[0] === undefined ? null : loaders.entity.load(rows[0].id)
}

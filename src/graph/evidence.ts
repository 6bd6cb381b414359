import { list, maybe, number, oneOf, text } from './columns.js'
import { cypher } from './cypher.js'
import { noParameters, parameters, type RowsOf, statement } from './statement.js'
import { BASES } from './words.js'

export const evidenceByIds = statement({
  name: 'evidenceByIds',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (e:Evidence {id: id})-[:FROM_SOURCE]->(s:Source)
    OPTIONAL MATCH (e)-[:ACCORDING_TO]->(a:Source)
    OPTIONAL MATCH (e)-[:BY_RULE]->(r:Rule)
    RETURN e.id, s.id, s.title, a.id, e.section, e.lines, e.basis, r.id, e.note, e.statedOn`,
  columns: {
    id: text,
    sourceId: text,
    sourceTitle: text,
    accordingToId: maybe(text),
    section: maybe(text),
    lines: list(text),
    basis: oneOf(BASES),
    ruleId: maybe(text),
    note: maybe(text),
    statedOn: text,
  },
})

/** Where a statement comes from. */
export type EvidenceRecord = RowsOf<typeof evidenceByIds>

const sourceColumns = {
  id: text,
  title: text,
  publisher: maybe(text),
  year: number,
  statedOn: text,
  url: maybe(text),
  licence: text,
  sha256: maybe(text),
  lineCount: maybe(number),
}

export const sourcesByIds = statement({
  name: 'sourcesByIds',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (s:Source {id: id})
    RETURN s.id, s.title, s.publisher, s.year, s.statedOn, s.url, s.licence, s.sha256, s.lineCount`,
  columns: sourceColumns,
})

export const allSources = statement({
  name: 'allSources',
  parameters: noParameters,
  text: cypher`
    MATCH (s:Source)
    RETURN s.id, s.title, s.publisher, s.year, s.statedOn, s.url, s.licence, s.sha256, s.lineCount
    ORDER BY s.id`,
  columns: sourceColumns,
})

/** A document or data set. */
export type SourceRecord = RowsOf<typeof sourcesByIds>

export const rulesByIds = statement({
  name: 'rulesByIds',
  parameters: parameters<{ ids: readonly string[] }>(),
  text: cypher`
    UNWIND $ids AS id
    MATCH (r:Rule {id: id})
    RETURN r.id, r.statement`,
  columns: { id: text, statement: text },
})

export const allRules = statement({
  name: 'allRules',
  parameters: noParameters,
  text: cypher`
    MATCH (r:Rule)
    RETURN r.id, r.statement
    ORDER BY r.id`,
  columns: { id: text, statement: text },
})

/** A rule by which something was derived or inferred. */
export type RuleRecord = RowsOf<typeof rulesByIds>

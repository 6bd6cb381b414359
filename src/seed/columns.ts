import * as shared from '../graph/words.js'
import {
  conceptId,
  decimal,
  entityId,
  filled,
  flag,
  lineRanges,
  list,
  matching,
  maybe,
  NAME_LENGTH_MAX,
  oneOf,
  partialDate,
  slug,
  TEXT_LENGTH_MAX,
  text,
} from './field.js'
import type { Row, ValuesOf } from './table.js'
import * as words from './words.js'

const name = text(NAME_LENGTH_MAX)
const named = { name, aliases: list(name) }
const section = text(TEXT_LENGTH_MAX)
const cited = { section, lines: lineRanges, basis: oneOf(shared.BASES), rule: maybe(slug) }
const note = maybe(text(TEXT_LENGTH_MAX))
const date = maybe(partialDate)
const place = maybe(slug)

/** The columns of each table, in the order of its header. */
export const columns = {
  concepts: {
    id: conceptId,
    broader: list(slug),
    related: list(slug),
    ...named,
    code: maybe(text(TEXT_LENGTH_MAX)),
  },
  places: { id: entityId, ...named, kind: oneOf(shared.PLACE_KINDS), within: list(slug), ...cited },
  clusters: { id: entityId, ...named, foundedOn: date, place, ...cited },
  facilities: {
    id: entityId,
    ...named,
    ownership: maybe(oneOf(words.OWNERSHIPS)),
    lifecycle: maybe(oneOf(words.LIFECYCLES)),
    foundedOn: date,
    place,
    ...cited,
  },
  organisations: {
    id: entityId,
    ...named,
    kinds: list(oneOf(words.ORGANISATION_KINDS)),
    level: maybe(oneOf(words.LEVELS)),
    foundedOn: date,
    place,
    ...cited,
  },
  undertakings: {
    id: entityId,
    ...named,
    kind: oneOf(words.UNDERTAKING_KINDS),
    startedOn: date,
    endedOn: date,
    place,
    ...cited,
  },
  agreements: {
    id: entityId,
    ...named,
    kind: oneOf(words.AGREEMENT_KINDS),
    level: maybe(oneOf(words.AGREEMENT_LEVELS)),
    status: maybe(oneOf(words.AGREEMENT_STATUSES)),
    isBinding: maybe(flag),
    themes: list(slug),
    validFrom: date,
    validTo: date,
    ...cited,
  },
  kinds: { entity: slug, kind: oneOf(shared.FACILITY_KINDS), accordingTo: maybe(slug), ...cited, note },
  terms: {
    agreement: slug,
    kind: oneOf(shared.AGREEMENT_TERM_KINDS),
    term: text(TEXT_LENGTH_MAX),
    accordingTo: maybe(slug),
    ...cited,
    note,
  },
  links: {
    from: slug,
    kind: oneOf(shared.LINK_KINDS),
    to: slug,
    role: maybe(oneOf(shared.LINK_ROLES)),
    standing: maybe(oneOf(shared.PARTY_STANDINGS)),
    form: maybe(oneOf(shared.OFFER_FORMS)),
    access: maybe(oneOf(shared.ACCESSES)),
    detail: maybe(text(TEXT_LENGTH_MAX)),
    validFrom: date,
    validTo: date,
    accordingTo: maybe(slug),
    ...cited,
    note,
  },
  observations: {
    subjects: filled(list(slug)),
    measure: slug,
    dimensions: list(slug),
    kind: oneOf(words.OBSERVATION_KINDS),
    qualifier: maybe(oneOf(words.QUALIFIERS)),
    low: maybe(decimal),
    high: maybe(decimal),
    unit: maybe(matching(/^[A-Z]+(_[A-Z]+)*$/, 'write the unit as PERSON or SQUARE_METRE')),
    asStated: maybe(text(TEXT_LENGTH_MAX)),
    from: date,
    to: date,
    accordingTo: maybe(slug),
    ...cited,
    note,
    completeList: maybe(flag),
  },
  identifiers: {
    entity: slug,
    scheme: oneOf(words.IDENTIFIER_SCHEMES),
    version: maybe(text(TEXT_LENGTH_MAX)),
    value: text(NAME_LENGTH_MAX),
  },
  redirects: { old: slug, new: slug, reason: text(TEXT_LENGTH_MAX) },
}

export type Columns = typeof columns
export type RowIn<T extends keyof Columns> = Row<ValuesOf<Columns[T]>>

import { fold } from '../../graph/fold.js'
import type { EntityRow, GraphRows } from '../../graph/load/rows.js'
import { groupBy } from '../../group-by.js'
import type { Facts } from '../check.js'
import { schemeOf } from '../entities.js'
import { evidenceId } from '../identity.js'
import { namesOf } from '../names.js'
import { type Evidence, evidenceOfEntity, evidenceOfVocabulary } from '../statements.js'
import { countryFinder } from './countries.js'
import { ORIGIN } from './origin.js'

type EntityRows = Pick<
  GraphRows,
  'places' | 'clusters' | 'facilities' | 'organisations' | 'undertakings' | 'agreements' | 'concepts'
>

/** The row of every named thing. */
export function entityRows({ tables, sources, entities, statements }: Facts): EntityRows {
  const countryOf = countryFinder(entities, statements)
  const kindRows = groupBy(tables.kinds, ({ values }) => values.entity)
  const kindsOf = (id: string) => [...new Set(kindRows.get(id)?.map(({ values }) => values.kind))]
  const rowOf = (values: NamedValues, evidence: Evidence) => ({
    ...named(values, evidence),
    countryId: countryOf(values.id),
  })
  const citedRow = (row: {
    readonly values: NamedValues & Parameters<typeof evidenceOfEntity>[0]['values']
  }) => rowOf(row.values, evidenceOfEntity(row, sources.cited.id))
  return {
    places: tables.places.map((row) => ({ ...citedRow(row), kind: row.values.kind })),
    clusters: tables.clusters.map((row) => ({ ...citedRow(row), foundedOn: row.values.foundedOn })),
    facilities: tables.facilities.map((row) => {
      const { id, ownership, lifecycle, foundedOn } = row.values
      return { ...citedRow(row), kinds: kindsOf(id).sort(), ownership, lifecycle, foundedOn }
    }),
    organisations: tables.organisations.map((row) => {
      const { kinds, level, foundedOn } = row.values
      return { ...citedRow(row), kinds: [...kinds].sort(), level, foundedOn }
    }),
    undertakings: tables.undertakings.map((row) => {
      const { kind, startedOn, endedOn } = row.values
      return { ...citedRow(row), kind, startedOn, endedOn }
    }),
    agreements: tables.agreements.map((row) => {
      const { kind, level, status, isBinding, validFrom, validTo } = row.values
      return { ...citedRow(row), kind, level, status, isBinding, validFrom, validTo }
    }),
    concepts: tables.concepts.map((row) => ({
      ...rowOf(row.values, evidenceOfVocabulary),
      scheme: schemeOf(row),
      code: row.values.code,
    })),
  }
}

interface NamedValues {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

function named({ id, name, aliases }: NamedValues, evidence: Evidence): Omit<EntityRow, 'countryId'> {
  const names = namesOf(name, aliases)
  const [first] = names
  return {
    ...{ id, origin: ORIGIN, basis: evidence.basis, evidenceIds: [evidenceId(evidence)] },
    name: first?.text ?? name,
    sortName: fold(first?.text ?? name),
    searchText: [...new Set(names.map((one) => fold(one.text)))].join(' '),
    nameTexts: names.map((one) => one.text),
    nameLanguages: names.map((one) => one.language),
  }
}

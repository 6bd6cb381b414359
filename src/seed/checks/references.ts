import { otherwise } from '../nearest.js'
import type { At, Report } from '../problem.js'
import type { Tables } from '../tables.js'
import { conceptOfKind } from '../words.js'
import type { Checked } from './checked.js'

interface Reference {
  readonly id: string
  readonly at: At
}

/** Every id that a row names is the id of an entity. */
export function checkReferences({ tables, entities, statements, unread }: Checked, report: Report): void {
  const successors = new Map(tables.redirects.map(({ values }) => [values.old, values.new]))
  const ends = statements.flatMap(({ from, to, at }) => [
    { id: from, at: at('from') },
    { id: to, at: at('to') },
  ])
  for (const { id, at } of [...ends, ...otherReferences(tables)]) {
    if (entities.has(id) || unread.has(id)) continue
    const successor = successors.get(id)
    const wayOut =
      successor === undefined
        ? otherwise(id, entities.keys(), 'add its row')
        : `it was renamed, write ${successor}`
    report(at, `${id} is the id of nothing; ${wayOut}`)
  }
}

function otherReferences(tables: Tables): readonly Reference[] {
  return [
    ...tables.kinds.flatMap(({ values, at }) => [
      { id: values.entity, at: at('entity') },
      { id: conceptOfKind(values.kind), at: at('kind') },
    ]),
    ...tables.terms.map(({ values, at }) => ({ id: values.agreement, at: at('agreement') })),
    ...tables.observations.flatMap(({ values, at }) => [
      ...values.subjects.map((id) => ({ id, at: at('subjects') })),
      { id: values.measure, at: at('measure') },
      ...values.dimensions.map((id) => ({ id, at: at('dimensions') })),
    ]),
    ...tables.identifiers.map(({ values, at }) => ({ id: values.entity, at: at('entity') })),
    ...tables.redirects.map(({ values, at }) => ({ id: values.new, at: at('new') })),
  ]
}

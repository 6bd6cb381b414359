import type { Report } from '../problem.js'
import type { Checked } from './checked.js'

/** Each facility is of one kind at least, and only facilities have facility kinds. */
export function checkFacilityKinds({ tables, entities, unread }: Checked, report: Report): void {
  const withKind = new Set(tables.kinds.map(({ values }) => values.entity))
  for (const { values, at } of tables.facilities) {
    if (withKind.has(values.id) || unread.has(values.id)) continue
    report(at(), `the facility ${values.id} is of no kind; add a row for it to a .kinds.csv file`)
  }
  for (const { values, at } of tables.kinds) {
    const entity = entities.get(values.entity)
    if (entity === undefined || entity.label === 'Facility') continue
    report(
      at('entity'),
      `${entity.id} is a ${entity.label}, no Facility; only facilities are of a facility kind`,
    )
  }
}

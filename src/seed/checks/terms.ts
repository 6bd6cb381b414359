import type { Report } from '../problem.js'
import type { Checked } from './checked.js'

/** Only agreements have terms. */
export function checkTerms({ tables, entities }: Checked, report: Report): void {
  for (const { values, at } of tables.terms) {
    const entity = entities.get(values.agreement)
    if (entity === undefined || entity.label === 'Agreement') continue
    report(
      at('agreement'),
      `${entity.id} is no Agreement but of the kind ${entity.label}; only agreements have terms`,
    )
  }
}

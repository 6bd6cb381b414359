import type { EntityEnd } from '../entities.js'
import type { At, Report } from '../problem.js'
import type { Tables } from '../tables.js'
import type { Checked } from './checked.js'

/** One id, one entity, whatever files they stand in. */
export function checkEntityIds(ends: readonly EntityEnd[], report: Report): void {
  reportRepeated(
    ends,
    (id, first) => `the id ${id} is taken by ${first}; give one of the two another id`,
    report,
  )
}

/** A former id names no entity of today, is given up once, and leads to an entity of today. */
export function checkRedirects({ tables, entities, unread }: Checked, report: Report): void {
  const former = tables.redirects.map(({ values, at }) => ({ id: values.old, at: at() }))
  reportRepeated(former, (id, first) => `${id} is redirected at ${first} already; keep one row`, report)
  for (const { values, at } of tables.redirects) {
    if (entities.has(values.old) || unread.has(values.old)) {
      report(
        at('old'),
        `${values.old} is still the id of an entity; rename that entity, or remove the redirect`,
      )
    }
  }
}

/** One external identifier, one entity. */
export function checkIdentifiers(tables: Tables, report: Report): void {
  const identifiers = tables.identifiers.map(({ values, at }) => ({
    id: `${values.scheme} ${values.value}`,
    at: at('value'),
  }))
  reportRepeated(
    identifiers,
    (id, first) => `${id} is given at ${first} already; it names one entity`,
    report,
  )
  for (const { values, at } of tables.identifiers) {
    const form = IDENTIFIER_FORMS[values.scheme]
    if (!form.pattern.test(values.value)) {
      report(at('value'), `${JSON.stringify(values.value)} is no ${values.scheme}; write ${form.example}`)
    }
    if (values.scheme === 'NUTS' && values.version === null) {
      report(at('version'), 'NUTS codes change; write the version of the code, for example 2006')
    }
  }
}

const IDENTIFIER_FORMS = {
  ISO_3166_1: { pattern: /^[A-Z]{2}$/, example: 'two capitals, as SI' },
  NUTS: { pattern: /^[A-Z]{2}[A-Z0-9]{0,3}$/, example: 'the code, as ES12' },
  ROR: { pattern: /^0[a-z0-9]{8}$/, example: 'nine characters, as 027m9bs27' },
  PIC: { pattern: /^\d{9}$/, example: 'nine digits' },
  WIKIDATA: { pattern: /^Q\d+$/, example: 'the item, as Q230899' },
  VAT: { pattern: /^[A-Z]{2}[A-Z0-9]{2,12}$/, example: 'the country and the number' },
  WEBSITE: { pattern: /^https?:\/\/[^\s/]+\S*$/, example: 'the whole address, http:// included' },
} as const

interface Named {
  readonly id: string
  readonly at: At
}

function reportRepeated(
  rows: readonly Named[],
  message: (id: string, first: string) => string,
  report: Report,
): void {
  const firsts = new Map<string, At>()
  for (const { id, at } of rows) {
    const first = firsts.get(id)
    if (first === undefined) firsts.set(id, at)
    else report(at, message(id, `${first.file}:${first.line}`))
  }
}

import type { GraphRows } from '../../graph/load/rows.js'
import type { Facts } from '../check.js'
import { identifierKey } from '../identity.js'
import { entityRows } from './entities.js'
import { allEvidence, evidenceRows } from './evidence.js'
import { linkRows } from './links.js'
import { observationRows } from './observations.js'
import { ORIGIN } from './origin.js'
import { plumbingRows } from './plumbing.js'
import { sectionRows } from './sections.js'
import { agreementTerms } from './terms.js'

/** Everything the graph holds of these facts, in whatever order the files give them. */
export function graphRows(facts: Facts): GraphRows {
  const { sources, tables, statements } = facts
  const observed = observationRows(tables.observations, sources)
  const terms = agreementTerms(tables.terms, sources)
  const evidence = allEvidence(facts)
  return {
    ...entityRows(facts),
    terms: terms.map(({ row }) => row),
    observations: observed.map(({ row }) => row),
    evidence: evidenceRows(evidence, sources),
    sources: [...sources.all.values()].map(({ sections, ...source }) => ({ ...source, origin: ORIGIN })),
    sections: sectionRows(sources.cited, evidence),
    rules: [...sources.rules.values()].map((rule) => ({ ...rule, origin: ORIGIN })),
    identifiers: tables.identifiers.map(({ values: { scheme, version, value } }) => {
      const key = identifierKey(scheme, value)
      return { id: key, key, origin: ORIGIN, scheme, version, value }
    }),
    formerIds: tables.redirects.map(({ values }) => ({
      id: values.old,
      origin: ORIGIN,
      reason: values.reason,
    })),
    links: linkRows(statements, sources),
    plumbing: plumbingRows(facts, { observed, terms, evidence }),
  }
}

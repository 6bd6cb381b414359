import { printRange } from '../field.js'
import { otherwise } from '../nearest.js'
import type { Report } from '../problem.js'
import type { Section } from '../sources.js'
import type { Checked } from './checked.js'

/** Each section lies inside the text, and its scope names places and sectors that there are. */
export function checkSections({ sources, entities }: Checked, report: Report): void {
  const { lineCount, sections } = sources.cited
  for (const [number, section] of sections) {
    const { first, last, at } = section
    if (first > last || last > (lineCount ?? last)) {
      report(
        at,
        `section ${number} is ${first}-${last}, the text has ${lineCount} lines; correct the section`,
      )
    }
    checkSilent(number, section, report)
    for (const { id, wanted, is } of scopeOf(section)) {
      const entity = entities.get(id)
      if (entity === undefined) {
        report(at, `${id} is the id of nothing; ${otherwise(id, entities.keys(), 'add its row')}`)
      } else if (!is(entity)) {
        report(at, `${id} is no ${wanted}; name a ${wanted} that section ${number} reports on`)
      }
    }
  }
}

interface ScopeEntry {
  readonly id: string
  readonly wanted: string
  is(end: { readonly label: string; readonly kinds: readonly string[] }): boolean
}

function scopeOf({ places, sectors }: Section): readonly ScopeEntry[] {
  return [
    ...places.map((id): ScopeEntry => ({ id, wanted: 'place', is: ({ label }) => label === 'Place' })),
    ...sectors.map(
      (id): ScopeEntry => ({ id, wanted: 'sector', is: ({ kinds }) => kinds.includes('SECTOR') }),
    ),
  ]
}

function checkSilent(number: string, { first, last, silent, at }: Section, report: Report) {
  for (const stretch of silent) {
    if (stretch.first >= first && stretch.last <= last && stretch.first <= stretch.last) continue
    const lines = printRange(stretch)
    report(at, `the silent lines ${lines} are outside section ${number}; correct them`)
  }
}

import { compareText } from '../compare-text.js'
import type { SectionRecord } from '../graph/scope.js'
import type { Loaders } from '../loaders/index.js'
import { requiredAll } from '../loaders/required.js'

/** The sections that report on one or more of the things, in the order of the sources. */
export async function scopeOf(loaders: Loaders, ids: readonly string[]): Promise<readonly SectionRecord[]> {
  const sections = (await Promise.all(ids.map((id) => loaders.sections.load(id)))).flat()
  return [...new Map(sections.map((section) => [section.id, section])).values()].toSorted(
    (a, b) => compareText(a.sourceId, b.sourceId) || a.first - b.first,
  )
}

/** What a section reports on, in a sentence. */
export async function scopeSentence(section: SectionRecord, loaders: Loaders): Promise<string> {
  const [places, sectors] = await Promise.all([
    requiredAll(loaders.entity, section.placeIds),
    requiredAll(loaders.entity, section.sectorIds),
  ])
  const names = (things: typeof places) => things.map(({ name }) => name).join(', ')
  const where = places.length === 0 ? 'in general' : `on ${names(places)}`
  const what = sectors.length === 0 ? 'in no sector alone' : `in ${names(sectors)} only`
  return `Section ${section.number} (${section.title}) reports ${where}, ${what}.`
}

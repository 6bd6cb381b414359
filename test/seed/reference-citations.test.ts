import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { citation } from '../../src/domain/citation.js'
import { packagedSeed, readSeedFiles } from '../../src/seed/files.js'
import { factsOf } from './world-files.js'

const folder = join(packagedSeed, 'reference')
const models = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const { sources } = factsOf(readSeedFiles(packagedSeed))

/** Every citation inside a value, wherever it stands. */
function citationsIn(value: unknown): readonly ReturnType<typeof citation.parse>[] {
  if (typeof value !== 'object' || value === null) return []
  const own = citation.safeParse(value)
  return own.success ? [own.data] : Object.values(value).flatMap(citationsIn)
}

describe('the reference data', () => {
  it.each(models.map(({ name, text }) => [name, text]))(
    '%s cites lines of the section it names',
    (_, text) => {
      for (const { sourceId, section, lines } of citationsIn(parse(text))) {
        const within = sources.all.get(sourceId)?.sections.get(section)
        if (within === undefined) throw new Error(`${sourceId} has no section ${section}.`)
        for (const line of lines.flatMap((range) => range.split('-')).map(Number)) {
          expect(line, `${section}: ${lines}`).toBeGreaterThanOrEqual(within.first)
          expect(line, `${section}: ${lines}`).toBeLessThanOrEqual(within.last)
        }
      }
    },
  )

  it('has something to cite', () => {
    expect(models.flatMap(({ text }) => citationsIn(parse(text))).length).toBeGreaterThan(100)
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readAgainst } from '../../src/seed/against.js'
import { printProblem } from '../../src/seed/problem.js'
import { factsOf, worldWith } from './world-files.js'

/** A text of 120 lines in which Spanish photonics is named where it is cited, and nothing else is. */
const text = Array.from({ length: 120 }, (_, index) => {
  if (index === 3) return 'In the province the Clúster de'
  if (index === 4) return 'Fotónica de Malaga has grown.'
  return `line ${index + 1}`
}).join('\n')

function factsAbout(content: string) {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return factsOf(worldWith('sources.yaml', 'lineCount: 120', `lineCount: 120\n    sha256: ${sha256}`))
}

describe('readAgainst', () => {
  it('lists each end of a STATED row that its lines do not name, by name or alias, folded, over line ends', () => {
    const read = readAgainst(factsAbout(text), text)
    const unnamed = 'unnamed' in read ? read.unnamed.map(printProblem) : []
    expect(unnamed).toContain(
      'world-source/1.links.csv:4:1  es-light-workshop (Light Workshop) is not named in lines 6, 9 ± 3; look',
    )
    expect(unnamed.filter((one) => one.startsWith('world-source/1.links.csv:2:1 '))).toEqual([])
    // INFERRED: its lines need not name its ends.
    expect(unnamed.filter((one) => one.startsWith('world-source/1.links.csv:5:'))).toEqual([])
  })

  it('refuses a text that is not the one whose lines are cited', () => {
    const read = readAgainst(factsAbout(text), `${text}\n`)
    expect('wrong' in read && read.wrong).toMatch(/^The text is not that of world-source: its SHA-256 is /)
  })
})

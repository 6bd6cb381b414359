import { describe, expect, it } from 'vitest'
import { coverageOf, coverageProblem, printCoverage } from '../../src/seed/coverage.js'
import { packagedSeed, readSeedFiles } from '../../src/seed/files.js'
import { factsOf, worldFiles, worldWith } from './world-files.js'

const silentBy = (silent: string) =>
  coverageOf(
    factsOf(
      worldWith('sources.yaml', 'title: Networks and agreements', `title: Networks, silent: ${silent}`),
    ),
  )

/** The small world with a section in which nothing is told. */
const withSilence = (silent: string) =>
  coverageOf(
    factsOf(
      worldWith(
        'sources.yaml',
        'lineCount: 120\n    sections:',
        `lineCount: 170\n    sections:\n      "4": { lines: 121-170, title: Greetings, silent: ${silent} }`,
      ),
    ),
  )

describe('coverage of the cited source', () => {
  it('gives each long silence of the packaged facts its reason', () => {
    const coverage = coverageOf(factsOf(readSeedFiles(packagedSeed)))
    expect(coverageProblem(coverage)).toBeNull()
    const lines = coverage.flatMap(({ lines: { first, last } }) => [first, last])
    expect(lines.toSorted((a, b) => a - b)).toEqual(lines)
  })

  it('counts what each section tells, once, in the order of its lines', () => {
    const coverage = coverageOf(factsOf(worldFiles))
    expect(coverage.map(({ number }) => number)).toEqual(['1', '2', '3'])
    const [first] = coverage
    expect(first?.nodes).toBeGreaterThan(3)
    expect(first?.links).toBeGreaterThan(6)
    expect(first?.figures).toBeGreaterThan(0)
    expect(coverageProblem(coverage)).toBeNull()
  })

  it('asks for the reason of a long silence', () => {
    const coverage = withSilence('[]')
    expect(coverage.at(-1)?.silences).toEqual([{ first: 121, last: 170, why: null }])
    expect(printCoverage(coverage)).toContain('          121-170 silent: NO REASON IS GIVEN')
    expect(coverageProblem(coverage)).toBe(
      'Lines 121-170: extract what they say, or give each long silence its reason (silent, in sources.yaml).',
    )
  })

  it('tells the reason that is given', () => {
    const coverage = withSilence('[{ lines: 121-170, why: nothing but greetings }]')
    expect(printCoverage(coverage)).toContain('          121-170 silent: nothing but greetings')
    expect(coverageProblem(coverage)).toBeNull()
  })

  it('refuses a reason that is needed no more', () => {
    const coverage = silentBy('[{ lines: 82-90, why: nothing }]')
    expect(coverage.at(-1)?.needless).toEqual([{ first: 82, last: 90, why: 'nothing' }])
    expect(coverageProblem(coverage)).toMatch(/^Lines 82-90: /)
  })
})

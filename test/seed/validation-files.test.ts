import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSeed } from '../../src/seed/check.js'
import { problemsOf, worldFiles, worldWith } from './world-files.js'

const CHANGES: readonly (readonly [file: string, written: string, instead: string, problem: string])[] = [
  [
    'entities/organisation.csv',
    '',
    'id,name\n',
    '1:1  no table has this name; rename it as entities/<noun>.csv',
  ],
  [
    'redirects.csv',
    'old,new,reason',
    'old,new,why',
    '1:9  the header is not that of this file; write old,new,reason',
  ],
  [
    'redirects.csv',
    'reason',
    'contact person',
    '1:9  the column "contact person" is about a person; no person is recorded, remove the column',
  ],
  [
    'redirects.csv',
    'the club became',
    'the club, became',
    '2:1  the row has 4 cells, the header 3; quote cells that contain a comma',
  ],
  [
    'redirects.csv',
    'es-optics-club',
    '"es-optics-club',
    '2:1  a quote stands alone; quote the whole cell and double each quote inside it',
  ],
  [
    'sources.yaml',
    'title: The small world of the tests',
    'name: x',
    '4:5  sources.0.title: Invalid input: expected string, received undefined; correct or remove it',
  ],
  [
    'sources.yaml',
    '81-120',
    '81-121',
    '20:12  section 3 is 81-121, the text has 120 lines; correct the section',
  ],
  [
    'sources.yaml',
    'sectors: [c-light-industries]',
    'sectors: [c-laser-welding]',
    '13:9  c-laser-welding is no sector; name a sector that section 1 reports on',
  ],
  ['sources.yaml', 'places: [de, si]', 'places: [de, sj]', '19:12  sj is the id of nothing; '],
  [
    'sources.yaml',
    'title: Networks and agreements',
    'title: Networks, silent: [{ lines: 10-90, why: none }]',
    '20:12  the silent lines 10-90 are outside section 3; correct them',
  ],
  ['sources.yaml', 'id: world-survey', 'id: world-source', '23:5  world-source is written twice; keep one'],
  [
    'sources.yaml',
    'id: clusterlink-vocabulary',
    'id: other',
    '4:3  the source clusterlink-vocabulary is missing; add it: the vocabulary is its',
  ],
  [
    'reference/rules.yaml',
    '- id: name-says',
    '- id: [name-says',
    '2:3  Flow sequence in block collection must be',
  ],
]

describe('checkSeed', () => {
  it.each(CHANGES)('refuses in %s, instead of %j, %j: %s', (file, written, instead, problem) => {
    const problems = problemsOf(worldWith(file, written, instead))
    expect(problems.filter((one) => one.startsWith(`${file}:${problem}`))).toHaveLength(1)
  })

  it('asks for the files without which nothing can be judged', () => {
    const files = worldFiles.filter((file) => !file.path.endsWith('.yaml'))
    expect(problemsOf(files)).toEqual([
      'reference/rules.yaml:1:1  the file is missing; add it',
      'sources.yaml:1:1  the file is missing; add it',
    ])
  })

  it('collects every problem, by file and line, and blames no row for another', () => {
    const broken = worldWith('entities/facilities.csv', 'PUBLIC,PLANNED', 'PUBLICK,PLANED')
    const files = broken.map((file) =>
      file.path === 'redirects.csv'
        ? { ...file, text: file.text.replace('es-photonics', 'es-photonic') }
        : file,
    )
    expect(problemsOf(files)).toEqual([
      'entities/facilities.csv:4:50  ownership: "PUBLICK" is none of PUBLIC PRIVATE PUBLIC_PRIVATE; write PUBLIC?',
      'entities/facilities.csv:4:58  lifecycle: "PLANED" is none of PLANNED UNDER_CONSTRUCTION OPERATING CLOSED; write PLANNED?',
      'redirects.csv:2:16  es-photonic is the id of nothing; did you mean es-photonics? Otherwise add its row',
    ])
  })

  it('does not call unknown what stands in a file it could not read', () => {
    expect(problemsOf(worldWith('entities/clusters.csv', 'foundedOn', 'founded'))).toEqual([
      'entities/clusters.csv:1:17  the header is not that of this file; write id,name,aliases,foundedOn,place,section,lines,basis,rule',
    ])
  })

  it('gives facts or sorted problems for whatever is cut out of the files, and never throws', () => {
    const cut = fc.record({
      index: fc.nat(worldFiles.length - 1),
      from: fc.nat(2_000),
      length: fc.nat(30),
    })
    fc.assert(
      fc.property(cut, ({ index, from, length }) => {
        const files = worldFiles.map((file, position) =>
          position === index
            ? { ...file, text: file.text.slice(0, from) + file.text.slice(from + length) }
            : file,
        )
        const read = checkSeed(files)
        expect('facts' in read || read.problems.length > 0).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

import { describe, expect, it } from 'vitest'
import { lineAdded, problemsOf, worldWith, worldWithRow } from './world-files.js'

const FIGURES: readonly (readonly [row: string, problem: string])[] = [
  [
    'es-photonics,c-m-employees,,ACTUAL,EXACT,1,2,PERSON,,,,,1,4,STATED,,,',
    '36  EXACT does not fit low and high; write the same figure in both',
  ],
  [
    'es-photonics,c-m-employees,,ACTUAL,RANGE,2,1,PERSON,,,,,1,4,STATED,,,',
    '36  RANGE does not fit low and high; write the lower figure in low, the higher in high',
  ],
  [
    'es-photonics,c-m-employees,,ACTUAL,AT_LEAST,1,2,PERSON,,,,,1,4,STATED,,,',
    '36  AT_LEAST does not fit low and high; write low alone',
  ],
  [
    'es-photonics,c-m-employees,,ACTUAL,EXACT,1,1,,,,,,1,4,STATED,,,',
    '36  the figure has no unit; write one, for example PERSON',
  ],
  [
    'es-photonics,c-m-employees,,ACTUAL,,1,1,PERSON,,,,,1,4,STATED,,,',
    '36  a figure needs a qualifier; write EXACT, ABOUT, AT_LEAST, AT_MOST or RANGE',
  ],
  [
    'es-photonics,c-photonics,,ACTUAL,EXACT,1,1,PERSON,,,,,1,4,STATED,,,',
    '14  c-photonics is no measure; write a concept of vocabulary/measures.csv',
  ],
  [
    'es-photonics,c-m-employees,,ACTUAL,EXACT,"1,5","1,5",PERSON,,,,,1,4,STATED,,,',
    '42  low: "1,5" is no decimal; write digits, with a point before the fraction',
  ],
]

const ROWS: readonly (readonly [file: string, row: string, problem: string])[] = [
  [
    'entities/clusters.csv',
    'de-light-fund,Fund,,,,1,4,STATED,',
    'entities/organisations.csv:2:1  the id de-light-fund is taken by entities/clusters.csv:5; give one of the two another id',
  ],
  [
    'entities/clusters.csv',
    'cluster-x,X,,,,1,4,STATED,',
    'entities/clusters.csv:5:1  id: "cluster-x" does not fit; begin the id with the country in small letters, eu or int, then words with hyphens between',
  ],
  [
    'entities/clusters.csv',
    `es-x,${'x'.repeat(201)},,,,1,4,STATED,`,
    'entities/clusters.csv:5:6  name: the text has 201 characters; say it in 200 at most',
  ],
  [
    'world-source/1.kinds.csv',
    'es-photonics,INCUBATOR,,1,7,STATED,,',
    'world-source/1.kinds.csv:4:1  es-photonics is a Cluster, no Facility; only facilities are of a facility kind',
  ],
  [
    'identifiers.csv',
    'es-photonics,ROR,,01abcde23',
    'identifiers.csv:9:19  ROR 01abcde23 is given at identifiers.csv:7 already; it names one entity',
  ],
  [
    'identifiers.csv',
    'es-photonics,WEBSITE,,www.example.org',
    'identifiers.csv:9:23  "www.example.org" is no WEBSITE; write the whole address, http:// included',
  ],
  [
    'identifiers.csv',
    'es-andalusia,NUTS,,ES61',
    'identifiers.csv:9:19  NUTS codes change; write the version of the code, for example 2006',
  ],
  [
    'redirects.csv',
    'es-photonics,es-light-workshop,merged',
    'redirects.csv:3:1  es-photonics is still the id of an entity; rename that entity, or remove the redirect',
  ],
]

const CHANGES: readonly (readonly [file: string, written: string, instead: string, problem: string])[] = [
  [
    'world-source/1.kinds.csv',
    'es-sol-incubator,INCUBATOR,,1,7,STATED,,\n',
    '',
    'entities/facilities.csv:4:1  the facility es-sol-incubator is of no kind; add a row for it to a .kinds.csv file',
  ],
  [
    'vocabulary/technologies.csv',
    'c-laser-processing,,c-optical',
    'c-laser-processing,c-laser-welding,c-optical',
    'vocabulary/technologies.csv:3:20  BROADER leads in a circle (c-laser-processing → c-laser-welding → c-laser-processing); take one of its links out',
  ],
  [
    'entities/places.csv',
    'España@es,COUNTRY,,1,1',
    'España@es,COUNTRY,es-malaga,1,1',
    'entities/places.csv:4:28  PART_OF leads in a circle (es → es-malaga → es-andalusia → es); take one of its links out',
  ],
]

describe('checkSeed', () => {
  it.each(FIGURES)('refuses the figure %s: %s', (row, problem) => {
    const file = 'world-source/1.observations.csv'
    expect(problemsOf(worldWithRow(file, row))).toContain(`${file}:${lineAdded(file)}:${problem}`)
  })

  it.each(ROWS)('refuses in %s the row %s: %s', (file, row, problem) => {
    expect(problemsOf(worldWithRow(file, row))).toEqual([problem])
  })

  it.each(CHANGES)('refuses in %s, instead of %j, %j: %s', (file, written, instead, problem) => {
    expect(problemsOf(worldWith(file, written, instead))).toEqual([problem])
  })
})

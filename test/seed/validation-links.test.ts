import { describe, expect, it } from 'vitest'
import { lineAdded, problemsOf, worldFiles, worldWithRow } from './world-files.js'

/** A row of links from Spanish photonics to the Micro Lab, with what differs, and what is said of it. */
const CASES: readonly (readonly [row: string, problem: string])[] = [
  // Words, dates, lines and texts.
  ['es-photonics,MANGES,de-micro-lab,,,,,,,,,1,4,STATED,,', '14  kind: "MANGES" is none of'],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,2007-02-30,,,1,4,STATED,,',
    '40  validFrom: "2007-02-30" is no date; write 2009, 2009-05 or 2009-05-31',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,1,4–5,STATED,,',
    '45  lines: in "4–5": this is no range of lines; write 717-719 or 717',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,1,9|4,STATED,,',
    '45  lines: 9|4 is out of order or overlaps; write the ranges from first to last',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,2007,2006-12,,1,4,STATED,,',
    '45  it ends (2006-12) before it begins (2007); correct one of the dates',
  ],
  [
    `es-photonics,LINKED_TO,de-micro-lab,,,,,${'x'.repeat(121)},,,,1,4,STATED,,`,
    '41  detail: the text has 121 characters; say it in 120 at most',
  ],
  // Persons.
  [
    'es-photonics,LINKED_TO,de-micro-lab,,,,,ask anna@example.org,,,,1,4,STATED,,',
    '41  detail: "anna@example.org" looks like a person; no person is recorded, leave it out',
  ],
  [
    'es-photonics,LINKED_TO,de-micro-lab,,,,,led by Prof. Novak,,,,1,4,STATED,,',
    '41  detail: "Prof." looks like a person; no person is recorded, leave it out',
  ],
  // References.
  [
    'es-photonics,MANAGES,de-micro-lap,,,,,,,,,1,4,STATED,,',
    '22  de-micro-lap is the id of nothing; did you mean de-micro-lab? Otherwise add its row',
  ],
  ['es-photonics,MANAGES,zz-9,,,,,,,,,1,4,STATED,,', '22  zz-9 is the id of nothing; add its row'],
  [
    'de-microsystems,SUPPORTS,es-optics-club,,,,,,,,,1,4,STATED,,',
    '26  es-optics-club is the id of nothing; it was renamed, write es-photonics',
  ],
  // Ends and columns of each kind.
  [
    'es-malaga,MANAGES,de-micro-lab,,,,,,,,,1,4,STATED,,',
    '1  MANAGES from es-malaga (Place: LOCALITY); it leads from Cluster, Facility, Organisation, Undertaking',
  ],
  [
    'es-photonics,OFFERS,c-photonics,,,,,,,,,1,4,STATED,,',
    '21  OFFERS to c-photonics (Concept: SECTOR); it leads to Concept (TECHNOLOGY), Concept (SERVICE)',
  ],
  [
    'es-photonics,MEMBER_OF,eu-bright,,,,,,,,,1,4,STATED,,',
    '24  MEMBER_OF to eu-bright (Undertaking: PROJECT); it leads to Cluster, Facility, Organisation',
  ],
  [
    'es-malaga,PART_OF,eu-bright,,,,,,,,,1,4,STATED,,',
    '19  PART_OF from es-malaga (Place: LOCALITY) to eu-bright (Undertaking: PROJECT); a part is of the kind of the whole',
  ],
  [
    'c-laser-cutting,BROADER,c-photonics,,,,,,,,,1,4,STATED,,',
    '25  BROADER from c-laser-cutting (Concept: TECHNOLOGY) to c-photonics (Concept: SECTOR); use related between schemes',
  ],
  [
    'es-photonics,SUPPORTS,es-photonics,,,,,,,,,1,4,STATED,,',
    '23  SUPPORTS leads from es-photonics to itself; correct one end',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,BRANCH,,,,,,,,1,4,STATED,,',
    '35  MANAGES has no role BRANCH; write LEAD or leave it empty',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,SIGNED,,,,,,,1,4,STATED,,',
    '36  MANAGES has no standing; leave it empty',
  ],
  [
    'es-photonics,LINKED_TO,de-micro-lab,,,,,,,,,1,4,STATED,,',
    '41  LINKED_TO says nothing by itself; say in detail how, or choose another kind',
  ],
  // Evidence.
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,1,4|41,STATED,,',
    '45  lines 41 are outside section 1 (1-40); cite lines of the section',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,7,4,STATED,,',
    '43  world-source has no section 7; add it to sources.yaml',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,2,45,STATED,,',
    '43  the row cites section 2, the file holds 1; move the row to the file of its section',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,1,4-29,STATED,,',
    '45  lines 4-29 are more than 25; cite fewer, or say why in a note',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,1,4,INFERRED,,',
    '56  an INFERRED row names its rule; write one of name-says section-subject complete-list',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,1,4,DERIVED,name-say,',
    '55  there is no rule name-say; did you mean name-says? Otherwise add it to reference/rules.yaml',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,,1,4,STATED,name-says,',
    '54  a STATED row rests on its lines alone, not on name-says; empty the rule or change the basis',
  ],
  [
    'es-photonics,MANAGES,de-micro-lab,,,,,,,,world-servey,1,4,STATED,,',
    '42  there is no source world-servey; did you mean world-survey? Otherwise add it to sources.yaml',
  ],
  // Rows that say the same.
  [
    'es-photonics,SPECIALISES_IN,c-photonics,,,,,,,,,1,4,STATED,,again',
    '1  the row says what world-source/1.links.csv:2 says from the same lines; keep one',
  ],
  [
    'es-light-workshop,OFFERS,c-laser-cutting,,,PILOT_PLANT,,,,,,1,7,STATED,,',
    '44  the same link has form "DEMONSTRATOR" at world-source/1.links.csv:4; write it once, or name the second source in accordingTo',
  ],
]

const FILE = 'world-source/1.links.csv'

function problemsOfRow(row: string): readonly string[] {
  return problemsOf(worldWithRow(FILE, row))
}

describe('a row of links', () => {
  it('of the small world has nothing wrong', () => {
    expect(problemsOf(worldFiles)).toEqual([])
  })

  it.each(CASES)('%s is refused, and for that alone: %s', (row, problem) => {
    const problems = problemsOfRow(row)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.startsWith(`${FILE}:${lineAdded(FILE)}:${problem}`)).toBe(true)
  })

  it('may disagree with another where a second source is named', () => {
    const row = 'es-light-workshop,OFFERS,c-laser-cutting,,,PILOT_PLANT,,,,,world-survey,1,7,STATED,,'
    expect(problemsOfRow(row)).toEqual([])
  })

  it('may leave out what another row of the same link records', () => {
    const row = 'es-light-workshop,OFFERS,c-laser-cutting,,,,,,,,,1,7,STATED,,'
    expect(problemsOfRow(row)).toEqual([])
  })
})

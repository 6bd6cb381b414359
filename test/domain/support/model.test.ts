import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { kindModelOf, supportModelFrom } from '../../../src/domain/support/model.js'
import { CONCEPT_SCHEMES, ENTITY_LABELS, FACILITY_KINDS } from '../../../src/graph/words.js'
import { packagedSeed } from '../../../src/seed/files.js'
import { ORGANISATION_KINDS, UNDERTAKING_KINDS } from '../../../src/seed/words.js'
import { model } from './some-environment.js'

const read = (path: string) => readFileSync(join(packagedSeed, path), 'utf8')
const items = [...model.kinds.flatMap(({ checklist }) => checklist), ...model.anyKind]

describe('the model of support environments', () => {
  it('has the checklists of the report, and none for what it gives none', () => {
    const groupsOf = (kind: (typeof FACILITY_KINDS)[number]) =>
      kindModelOf(model, kind).checklist.map(({ group }) => group)
    const count = (groups: readonly string[], wanted: string) =>
      groups.filter((group) => group === wanted).length
    expect(count(groupsOf('INCUBATOR'), 'PROJECT_ATTRIBUTE')).toBe(4)
    expect(count(groupsOf('INCUBATOR'), 'SUCCESS_FACTOR')).toBe(9)
    expect(count(groupsOf('SCIENCE_PARK'), 'SUCCESS_FACTOR')).toBe(2)
    expect(count(groupsOf('SCIENCE_PARK'), 'SIGN_OF_MATURITY')).toBe(3)
    expect(count(groupsOf('BUSINESS_TECHNOLOGY_CENTRE'), 'SUCCESS_FACTOR')).toBe(4)
    for (const kind of ['MANAGED_WORKSPACE', 'GROW_ON_SPACE', 'BUSINESS_PARK'] as const)
      expect(groupsOf(kind)).toEqual([])
  })

  it('names measures of the vocabulary and kinds that things are of', () => {
    const measures = new Set(
      read('vocabulary/measures.csv')
        .split('\n')
        .map((row) => row.split(',')[0]),
    )
    const named = [
      ...items.flatMap((item) => item.measures),
      ...model.counts.map(({ measure }) => measure),
      model.tenantSizeMeasure,
    ]
    for (const measure of named) expect(measures).toContain(measure)
    const words: readonly string[] = [
      ...ENTITY_LABELS.map((label) => label.toUpperCase()),
      ...ORGANISATION_KINDS,
      ...UNDERTAKING_KINDS,
      ...FACILITY_KINDS,
      ...CONCEPT_SCHEMES,
    ]
    for (const { links } of items)
      for (const { towards } of links) for (const word of towards ?? []) expect(words).toContain(word)
  })

  it('is refused where a kind, a presence or a rule is missing or stands there twice', () => {
    const whole = () => parse(read('reference/facility-kinds.yaml'))
    expect(() => supportModelFrom({ ...whole(), kinds: whole().kinds.slice(1) })).toThrow('lack INCUBATOR')
    expect(() => supportModelFrom({ ...whole(), presences: whole().presences.slice(1) })).toThrow(
      'lack CONTRADICTED',
    )
    expect(() => supportModelFrom({ ...whole(), kinds: [...whole().kinds, whole().kinds[0]] })).toThrow(
      'twice',
    )
    expect(() => supportModelFrom({ ...whole(), rules: whole().rules.slice(1) })).toThrow('names no rule R1')
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { intellectualPropertyFrom } from '../../src/domain/ipr/reference.js'
import { maturityFrom } from '../../src/domain/maturity/reference.js'
import { recommendationsFrom } from '../../src/domain/recommendations/reference.js'
import { workPackageFrom } from '../../src/domain/work-package/reference.js'
import { packagedSeed } from '../../src/seed/files.js'
import { typeDefs } from '../../src/type-defs.js'

const raw = (name: string): unknown =>
  parse(readFileSync(join(packagedSeed, 'reference', `${name}.yaml`), 'utf8'))

const models = {
  maturity: maturityFrom(raw('maturity')),
  ipr: intellectualPropertyFrom(raw('ipr')),
  recommendations: recommendationsFrom(raw('recommendations')),
  workPackage: workPackageFrom(raw('work-package')),
}

describe('the models', () => {
  it('hold seven strands, six rights, nine stages, eight tasks and eight conclusions and recommendations', () => {
    expect(models.maturity.strands).toHaveLength(7)
    expect(models.ipr.intellectualPropertyRights.rights).toHaveLength(6)
    expect(models.ipr.transferStages.stages).toHaveLength(9)
    expect(models.ipr.transferStages.marketAnalysis).toHaveLength(5)
    expect(models.workPackage.tasks).toHaveLength(8)
    expect(models.recommendations).toHaveLength(8)
  })

  it('name services that the vocabulary of the seed holds', () => {
    const vocabulary = readFileSync(join(packagedSeed, 'vocabulary', 'services.csv'), 'utf8')
    const known = new Set(vocabulary.split('\n').map((line) => line.split(',')[0]))
    const asked = models.ipr.transferStages.stages.flatMap(({ serviceIds }) => serviceIds)
    expect(asked.filter((id) => !known.has(id))).toEqual([])
  })

  it('name fields that the schema has', () => {
    const schema = buildSchema(typeDefs)
    for (const { field } of models.recommendations.flatMap(({ answeredBy }) => answeredBy)) {
      const [typeName = '', fieldName = ''] = field.split('.')
      const type = schema.getType(typeName)
      const fields = isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : []
      expect(fields, field).toContain(fieldName)
    }
  })

  it('keep the persons of the report out', () => {
    expect(JSON.stringify(models)).not.toMatch(/Gillies|Howard|Humphrey/)
  })

  it.each([
    ['a strand', 'maturity', 'strands'],
    ['a level', 'maturity', 'levels'],
    ['a rule', 'maturity', 'rules'],
    ['a right', 'ipr', 'rights'],
    ['a stage', 'ipr', 'stages'],
    ['a task', 'work-package', 'tasks'],
    ['a part', 'work-package', 'parts'],
  ])('are refused where %s is missing or stands twice', (_, file, key) => {
    const spoilt = (change: (items: unknown[]) => unknown[]) => {
      const model = raw(file) as Record<string, unknown[]>
      return { ...model, [key]: change(model[key] ?? []) }
    }
    const read = { maturity: maturityFrom, ipr: intellectualPropertyFrom, 'work-package': workPackageFrom }[
      file
    ]
    expect(() => read?.(spoilt((items) => items.slice(1)))).toThrow(/in this order, each once/)
    expect(() => read?.(spoilt((items) => [...items, items[0]]))).toThrow(/in this order, each once/)
  })
})

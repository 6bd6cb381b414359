import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'graphql'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readExamples } from '../../src/http/examples.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'examples-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the shipped examples are GraphQL, partner search first, each with its question', () => {
  const examples = readExamples()

  expect(examples.map(({ slug }) => slug)).toEqual([
    'partner-search',
    'cooperation-paths',
    'facilities-of-a-region',
    'support-environment',
    'gaps-of-clusters',
    'transfer-systems',
    'agreements',
    'internationalisation',
    'maturity',
    'intellectual-property',
    'cooperation-quality',
    'overlap-of-networks',
    'figures',
    'work-package',
  ])
  for (const { question, query } of examples) {
    expect(question).toMatch(/\?$/)
    expect(() => parse(query)).not.toThrow()
  }
})

test('the number in the name gives the order, not the alphabet', () => {
  writeFileSync(join(folder, '10-last.graphql'), '# Last?\n{ a }')
  writeFileSync(join(folder, '2-first.graphql'), '# First?\n{ a }')

  expect(readExamples(folder).map(({ question }) => question)).toEqual(['First?', 'Last?'])
})

test.each([
  ['Example.graphql', '# Why?\n{ a }', 'examples/Example.graphql must be named <number>-<slug>.graphql'],
  ['1-mute.graphql', '{ a }', 'examples/1-mute.graphql must begin with "# "'],
])('%s is refused with the way out', (file, text, message) => {
  writeFileSync(join(folder, file), text)

  expect(() => readExamples(folder)).toThrow(message)
})

test('an empty folder is refused with the way out', () => {
  expect(() => readExamples(folder)).toThrow('holds no example query: add 1-<slug>.graphql.')
})

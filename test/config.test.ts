import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.js'
import { StartupProblem } from '../src/errors.js'

describe('the configuration', () => {
  it('needs nothing: a Neo4j of our own, on loopback', () => {
    expect(readConfig({})).toEqual({
      neo4j: undefined,
      dataFolder: '.clusterlink/data',
      host: '127.0.0.1',
      port: 4000,
      seedOnStart: true,
      logLevel: 'warn',
    })
  })

  it.each([
    'bolt://db:7687',
    'neo4j://db:7687',
    'neo4j+s://abc.databases.neo4j.io',
    'bolt+ssc://10.0.0.1:7687',
  ])('takes the server %s', (uri) => {
    const { neo4j } = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'p', NEO4J_DATABASE: 'graph' })
    expect(neo4j).toEqual({ uri, username: 'neo4j', password: 'p', database: 'graph' })
  })

  it('takes an empty value as not set', () => {
    expect(readConfig({ NEO4J_URI: '', PORT: '', LOG_LEVEL: '' })).toEqual(readConfig({}))
  })

  it('names every key that is wrong, with its value and what it should be, in one error', () => {
    const read = () =>
      readConfig({ NEO4J_URI: 'http://x', PORT: 'abc', LOG_LEVEL: 'loud', CLUSTERLINK_SEED: 'no' })
    expect(read).toThrow(StartupProblem)
    for (const part of [
      'NEO4J_URI is "http://x"',
      'PORT is "abc"',
      '0 to 65535',
      'LOG_LEVEL is "loud"',
      'CLUSTERLINK_SEED',
      'NEO4J_PASSWORD is not set',
    ]) {
      expect(read).toThrow(part)
    }
  })

  it('never repeats a password', () => {
    const read = () => readConfig({ NEO4J_URI: 'nonsense', NEO4J_PASSWORD: 'a-secret' })
    expect(read).toThrow(StartupProblem)
    expect(read).not.toThrow('a-secret')
  })
})

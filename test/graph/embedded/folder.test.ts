import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { StartupProblem } from '../../../src/errors.js'
import { takeFolder } from '../../../src/graph/embedded/folder.js'
import { startEmbeddedNeo4j } from '../../../src/graph/embedded/index.js'

describe('the data folder', () => {
  let root = ''
  let folder = ''
  const modeOf = (path: string) => statSync(path).mode & 0o777

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'clusterlink-folder-'))
    folder = join(root, 'a/data')
  })

  afterEach(() => rmSync(root, { recursive: true }))

  function makeShared(): void {
    mkdirSync(folder, { recursive: true })
    chmodSync(folder, 0o755)
  }

  it('is made for its owner alone, and can be taken again', async () => {
    await takeFolder(folder)
    await takeFolder(folder)
    expect(modeOf(folder)).toBe(0o700)
  })

  it('keeps its mode where it was there and empty', async () => {
    makeShared()
    await takeFolder(folder)
    await takeFolder(folder)
    expect(modeOf(folder)).toBe(0o755)
  })

  it.each(['password', 'password.unfinished'])('is taken where our %s is in it', async (mark) => {
    makeShared()
    writeFileSync(join(folder, mark), '')
    mkdirSync(join(folder, 'data'))
    await takeFolder(folder)
    expect(modeOf(folder)).toBe(0o755)
    expect(readdirSync(folder)).toEqual(['data', mark])
  })

  it("is refused with somebody else's files in it, such as another Neo4j, and left as it was", async () => {
    makeShared()
    mkdirSync(join(folder, 'data/databases/neo4j'), { recursive: true })
    await expect(startEmbeddedNeo4j({ folder, log: () => {} })).rejects.toThrow(
      new StartupProblem(
        `Neo4j cannot keep its data in ${folder}, which holds files that are not its own: set CLUSTERLINK_DATA to an empty folder or a new one.`,
      ),
    )
    expect(modeOf(folder)).toBe(0o755)
    expect(readdirSync(folder)).toEqual(['data'])
  })

  it.each(['', '/below'])('is refused where a file has the name%s', async (below) => {
    writeFileSync(join(root, 'a'), '')
    await expect(takeFolder(join(root, 'a') + below)).rejects.toThrow(
      /^Neo4j cannot keep its data in .*: make that a folder of yours, or set CLUSTERLINK_DATA to another one\.$/,
    )
  })
})

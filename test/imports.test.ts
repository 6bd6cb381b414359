import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const tool = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs')
const folders: string[] = []

/** A tree that looks like ours and holds just these files. */
function treeOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'clusterlink-imports-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, name), join(folder, name))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function violationsIn(folder: string): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [tool, 'src', '--config', '.dependency-cruiser.cjs'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  return stdout + stderr
}

describe('imports', () => {
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  it('run one way, without cycles', () => {
    const args = [tool, 'src', 'test', '--config', '.dependency-cruiser.cjs']
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })).toContain(
      'no dependency violations found',
    )
  })

  it.each([
    ['graph/a.ts', 'domain/b.ts', 'graph/-stays-below'],
    ['loaders/a.ts', 'domain/b.ts', 'loaders/-stays-below'],
    ['domain/a.ts', 'resolvers/b.ts', 'domain/-stays-below'],
    ['resolvers/a.ts', 'server.ts', 'resolvers/-stays-below'],
  ])('are refused from %s to %s', (from, to, rule) => {
    const up = from.split('/').length - 1
    const folder = treeOf({
      [`src/${from}`]: `import { b } from '${'../'.repeat(up)}${to.replace('.ts', '.js')}'\nexport const a = b\n`,
      [`src/${to}`]: 'export const b = 1\n',
    })
    expect(violationsIn(folder)).toContain(rule)
  })

  it('of the Neo4j driver are refused outside the graph folder', () => {
    const folder = treeOf({ 'src/domain/a.ts': "import neo4j from 'neo4j-driver'\nexport const a = neo4j\n" })
    expect(violationsIn(folder)).toContain('only-graph-knows-neo4j')
  })
})

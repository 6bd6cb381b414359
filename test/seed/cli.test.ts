import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { USAGE } from '../../src/seed/options.js'
import { factsOf, worldFiles, worldFolder } from './world-files.js'

function runSeed(...args: readonly string[]): Promise<{ code: number; out: string; error: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/seed/cli.ts', ...args]
    const child = execFile(process.execPath, command, (_, out, error) =>
      resolve({ code: child.exitCode ?? -1, out, error }),
    )
  })
}

describe('npm run seed', () => {
  it('--check counts the rows of sound files, without a database', async () => {
    const { code, out, error } = await runSeed('--check', '--folder', worldFolder)
    expect({ code, error }).toEqual({ code: 0, error: '' })
    expect(out).toMatch(new RegExp(`^ +${factsOf(worldFiles).tables.links.length} {3}links$`, 'm'))
  })

  it('prints every problem and ends with 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clusterlink-seed-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(worldFolder, folder, { recursive: true })
    writeFileSync(join(folder, 'redirects.csv'), 'old,new,reason\nes-old,es-photonic,renamed\n')
    const { code, out, error } = await runSeed('--folder', folder)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(error).toBe(
      'redirects.csv:2:8  es-photonic is the id of nothing; did you mean es-photonics? Otherwise add its row\n1 problem; nothing was written.\n',
    )
  })

  it.each([
    [['--chekc'], "Unknown option '--chekc'"],
    [['--against'], "Option '--against <value>' argument missing"],
    [['--check', '--against', 'x'], '--check and --against are 2 different things to do; give one of them.'],
  ])('answers %j with one sentence and the usage', async (args, sentence) => {
    expect(await runSeed(...args)).toEqual({ code: 1, out: '', error: `${sentence}\n${USAGE}\n` })
  })

  it('names a folder that holds no seed', async () => {
    const { code, error } = await runSeed('--check', '--folder', join(worldFolder, 'entities'))
    expect(code).toBe(1)
    expect(error).toMatch(
      /^There is no seed in .* \(it holds no sources\.yaml\): name the folder of a seed with --folder\.\n$/,
    )
  })
})

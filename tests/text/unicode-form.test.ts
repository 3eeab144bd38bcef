import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'
import unorm from 'unorm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chooseForm } from '../../src/text/unicode-form'

const native = { nfc: (text: string) => text.normalize('NFC'), nfd: (text: string) => text.normalize('NFD') }
const idle = { nfc: (text: string) => text, nfd: (text: string) => text }
const absent = {
  nfc: (): string => {
    throw new TypeError('normalize is not a function')
  },
  nfd: (text: string) => text,
}

describe('the choice of the normaliser', () => {
  it('is the runtime’s own where that works, and unorm is not even loaded', () => {
    const load = () => {
      throw new Error('loaded')
    }
    expect(chooseForm(native, load)).toBe(native)
  })

  it.each([
    ['does nothing', idle],
    ['is missing', absent],
  ])('is unorm where the runtime’s own %s', (_, own) => {
    expect(chooseForm(own, () => unorm).nfc('e\u0323\u0302')).toBe('ệ')
  })

  it('says what to do where there is neither', () => {
    expect(() => chooseForm(idle, () => undefined).nfc('a')).toThrow(/import 'unorm' before tinbai/)
  })
})

describe('a built tinbai/text', () => {
  // Inside the package, so that unorm is found as it is for an installed tinbai.
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(process.cwd(), 'node_modules', '.tinbai-text-'))
    await build({
      entry: ['src/text/index.ts'],
      config: false,
      format: ['esm', 'cjs'],
      outDir: folder,
      silent: true,
      tsconfig: 'tsconfig.json',
    })
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (program: string, type: 'module' | 'commonjs') =>
    spawnSync(process.execPath, [`--input-type=${type}`, '-e', program], { cwd: tmpdir(), encoding: 'utf8' })

  it.each([
    ['Object.defineProperty(String.prototype, "normalize", { value() { return String(this) } });', 'idle'],
    ['delete String.prototype.normalize;', 'missing'],
  ])('loads unorm in a Node whose normalize is %s', breakIt => {
    const check = 'console.log(t.normalize("Tie\\u0302\\u0301ng Vie\\u0323\\u0302t"), t.normalize("\\u00e9\\u0302"))'
    const esm = run(`${breakIt} const t = await import(${JSON.stringify(join(folder, 'index.js'))}); ${check}`, 'module')
    const cjs = run(`${breakIt} const t = require(${JSON.stringify(join(folder, 'index.cjs'))}); ${check}`, 'commonjs')
    const required = run(`${breakIt} const t = require(${JSON.stringify(join(folder, 'index.js'))}); ${check}`, 'commonjs')
    for (const { stdout } of [esm, cjs, required]) expect(stdout).toBe('Tiếng Việt ế\n')
  })

  it('does not load unorm where normalize works', () => {
    const program = `require(${JSON.stringify(join(folder, 'index.cjs'))}).normalize('e\\u0301'); console.log(Object.keys(require.cache).some(each => each.includes('unorm')))`
    expect(run(program, 'commonjs').stdout).toBe('false\n')
  })
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const program = join(root, 'bench/memory/retention.mjs')
// Inside node_modules, so that what the library imports is found.
const folder = mkdtempSync(join(root, 'node_modules/.retention-'))

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: { index: join(root, 'src/index.ts') },
    outDir: folder,
    format: ['esm'],
    target: 'es2022',
    splitting: false,
    outExtension: () => ({ js: '.mjs' }),
  })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

interface Growth {
  pages: number
  found: number
  bytes: number
  grown: number
}

function keep(what: 'article' | 'slice'): Growth {
  const library = join(folder, 'index.mjs')
  expect(existsSync(library)).toBe(true)
  const run = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=1000', program, library, what], {
    encoding: 'utf8',
    timeout: 110_000,
  })
  expect(run.stderr).toBe('')
  return JSON.parse(run.stdout)
}

it('an article keeps nothing of its page alive', { timeout: 120_000 }, () => {
  const { pages, found, bytes, grown } = keep('article')
  expect(found).toBe(pages)
  expect(grown).toBeLessThan(bytes / 20)
})

it('a piece cut from the page would: the measure sees a page that is kept', { timeout: 120_000 }, () => {
  const { bytes, grown } = keep('slice')
  expect(grown).toBeGreaterThan(bytes / 2)
})

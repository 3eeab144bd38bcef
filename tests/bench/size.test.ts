import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

const PROGRAM = `
  import { bundle } from './bench/size/bundle.mjs'
  process.stdout.write(JSON.stringify([await bundle('tests/bench/core.ts'), await bundle('src/index.ts'), await bundle('src/cheerio/index.ts')]))
`

it('what loads with extract fits a browser: at most 150 kB gzip, no English tool and no cheerio in it', { timeout: 120_000 }, () => {
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { cwd: root, encoding: 'utf8' })
  const [core, all, withCheerio] = JSON.parse(out) as { gzip: number; packages: string[] }[]
  const { gzip, packages } = core!
  expect(gzip).toBeGreaterThan(10_000)
  expect(gzip).toBeLessThanOrEqual(150_000)
  // Renderers and explanations are left out where nobody imports them.
  expect(all!.gzip).toBeGreaterThan(gzip)
  // The core brings no package at all; where there are some they are seen.
  expect(packages).toEqual([])
  expect(withCheerio!.packages).toEqual(expect.arrayContaining(['cheerio', 'parse5']))
})

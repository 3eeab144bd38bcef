// node scripts/picture.mjs: takes the README's picture, docs/explain.png, of what `tinbai explain examples/page.html -f html` shows. Needs a build and Chromium.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'tinbai-picture-'))
const page = join(folder, 'page.html')
writeFileSync(page, execFileSync(process.execPath, ['dist/cli.js', 'explain', 'examples/page.html', '-f', 'html']))
execFileSync(process.env.CHROMIUM ?? 'chromium', [
  '--headless',
  '--no-sandbox',
  '--hide-scrollbars',
  '--window-size=1000,760',
  `--screenshot=${resolve('docs/explain.png')}`,
  `file://${page}`,
])
rmSync(folder, { recursive: true })

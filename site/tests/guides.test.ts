import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './browser'

const GUIDES = join(ROOT, 'site/guide')

interface Block {
  language: string
  /** Of a file's block, its name in brackets. */
  file: string | undefined
  code: string
}

const blocksOf = (markdown: string): Block[] =>
  [...markdown.matchAll(/^```(\w+)(?: \[([^\]]+)\])?\n([\s\S]*?)^```$/gmu)].map(([, language, file, code]) => ({
    language: language!,
    file,
    code: code!,
  }))

/** An empty folder in which `npm install tinbai minisearch` has been run. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tinbai-guide-'))
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(ROOT, join(folder, 'node_modules/tinbai'))
  for (const name of ['minisearch', 'undici']) symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name))
  symlinkSync(join(ROOT, 'dist/cli.js'), join(folder, 'node_modules/.bin/tinbai'))
  return folder
}

/**
 * Each guide, done as it says, from an empty folder: `sh` blocks are run, blocks with a file's name are written, and what a `text` block
 * behind a command shows must be among what was printed. `bash` blocks need a network, and are not run.
 */
describe.each(readdirSync(GUIDES).filter(name => name.endsWith('.md')))('guide/%s', name => {
  it('does what it says', { timeout: 120_000 }, () => {
    const folder = emptyFolder()
    let printed = ''
    let shown = 0
    for (const { language, file, code } of blocksOf(readFileSync(join(GUIDES, name), 'utf8'))) {
      if (file !== undefined) writeFileSync(join(folder, file), code)
      else if (language === 'sh') {
        const env = { ...process.env, PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, NO_COLOR: '1' }
        const ran = spawnSync('bash', ['-euo', 'pipefail', '-c', code], { cwd: folder, env, encoding: 'utf8' })
        expect(ran.status, `${code}${ran.stderr}`).toBe(0)
        printed = ran.stdout
      } else if (language === 'text') {
        shown++
        for (const line of code.trim().split('\n')) expect(printed).toContain(line)
      }
    }
    expect(shown).toBeGreaterThan(0)
  })
})

describe('the cookbook', () => {
  const recipes = readdirSync(join(ROOT, 'site/cookbook')).flatMap(name =>
    blocksOf(readFileSync(join(ROOT, 'site/cookbook', name), 'utf8')).map(block => ({ name, ...block })),
  )
  const programs = recipes.filter(({ file }) => file?.endsWith('.mjs'))

  it.each(programs)('$name: $file is a program', ({ code }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tinbai-recipe-'))
    writeFileSync(join(folder, 'recipe.mjs'), code)
    execFileSync(process.execPath, ['--check', join(folder, 'recipe.mjs')])
  })

  it('gives the command no option it does not have', () => {
    const pages = ['guide', 'cookbook', 'coming-from'].flatMap(folder =>
      readdirSync(join(ROOT, 'site', folder)).map(name => join(ROOT, 'site', folder, name)),
    )
    const lines = [...pages, join(ROOT, 'site/troubleshooting.md'), join(ROOT, 'site/faq.md')].flatMap(page =>
      [...readFileSync(page, 'utf8').matchAll(/^npx tinbai ((?:portal )?[a-z]+)([^|>\n]*)/gmu)].map(([, command, rest]) => ({
        page,
        command: command!,
        rest: rest!,
      })),
    )
    expect(lines.length).toBeGreaterThan(15)
    const help = new Map<string, string>()
    const wrong = lines.flatMap(({ page, command, rest }) => {
      if (!help.has(command))
        help.set(
          command,
          execFileSync(process.execPath, [join(ROOT, 'dist/cli.js'), ...command.split(' '), '--help'], { encoding: 'utf8' }),
        )
      const flags = rest.match(/(?<= )--?[a-z][a-z-]*/gu) ?? []
      return flags
        .filter(flag => !new RegExp(`(?<=[ ,])${flag}(?=[ ,\\n])`, 'u').test(help.get(command)!))
        .map(flag => `${page}: tinbai ${command} ${flag}`)
    })
    expect(wrong).toEqual([])
  })

  it('names nothing tinbai does not export', async () => {
    const entries: Record<string, string[]> = {}
    for (const entry of ['', '/search', '/archive', '/text', '/cheerio', '/english'])
      entries[`tinbai${entry}`] = Object.keys(await import(`${ROOT}dist/${entry === '' ? 'index' : entry.slice(1)}.js`))
    const pages = ['guide', 'cookbook', 'coming-from'].flatMap(folder =>
      readdirSync(join(ROOT, 'site', folder)).map(name => join(ROOT, 'site', folder, name)),
    )
    const named = pages.flatMap(page =>
      [...readFileSync(page, 'utf8').matchAll(/import \{([^}]+)\} from '(tinbai[^']*)'/gu)].flatMap(([, names, entry]) =>
        names!.split(',').map(one => ({ page, entry: entry!, name: one.trim() })),
      ),
    )
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(({ entry, name }) => !entries[entry]?.includes(name))).toEqual([])
    expect(existsSync(join(ROOT, 'examples/sqlite-search.mjs'))).toBe(true)
  })
})

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program'
import { extract } from '../../src/extract'
import { packed, response } from '../archive/warc-bytes'
import { ROOT } from '../support/fixtures'
import { snippets } from './snippets'

/** The languages of a block: what else stands in one is `text`. */
const LANGUAGES = ['ts', 'sh', 'json', 'html', 'text']
const CACHE = join(ROOT, 'node_modules/.cache/tinbai-snippets')
const STAND_INS = join(ROOT, 'tests/docs/stand-ins.ts')
const ENTRIES = ['', '/text', '/search', '/archive', '/english', '/places', '/cheerio']
const alias = Object.fromEntries(ENTRIES.map(entry => [`tinbai${entry}`, join(ROOT, `src${entry}/index.ts`)]))

const programs = snippets.filter(({ language }) => language === 'ts')
const fileOf = (name: string) => join(CACHE, `${name.replace(/[^\w]+/g, '-')}.ts`)

/** `'Đà Nẵng': as printed`: the value a comment begins with, where it is one. */
function valueIn(comment: string): string | undefined {
  const text = comment.replace(/^\/\/\s*/, '')
  if (!/^(?:['"[{\d]|true\b|false\b|undefined\b)/.test(text) || text.includes('…')) return undefined
  for (const end of [text.length, ...[...text.matchAll(/[:;]| \(/g)].map(({ index }) => index).reverse()]) {
    const value = text.slice(0, end)
    if (ts.transpileModule(`(${value})`, { reportDiagnostics: true }).diagnostics?.length === 0) return value
  }
  return undefined
}

/** The program with an assertion behind every line that says what it gives: `fold('Đường', 'ascii').text // 'duong'`. */
function asserting(code: string): string {
  const file = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.Latest, true)
  let out = code
  for (const statement of [...file.statements].reverse()) {
    const [range] = ts.getTrailingCommentRanges(code, statement.end) ?? []
    const value = range && valueIn(code.slice(range.pos, range.end))
    if (value === undefined) continue
    const given = ts.isExpressionStatement(statement)
      ? statement.expression.getText()
      : ts.isVariableStatement(statement) && ts.isIdentifier(statement.declarationList.declarations[0]!.name)
        ? statement.declarationList.declarations[0]!.name.text
        : undefined
    if (given !== undefined) out = `${out.slice(0, range!.end)}\n;assertSame(${given}, ${value});${out.slice(range!.end)}`
  }
  return out
}

const folder = mkdtempSync(join(tmpdir(), 'tinbai-snippets-'))

beforeAll(async () => {
  mkdirSync(CACHE, { recursive: true })
  for (const { name, code } of programs) writeFileSync(fileOf(name), `${code}\nexport {}\n`)
  // What the programs read.
  const page = readFileSync(join(ROOT, 'tests/package/page.html'))
  mkdirSync(join(folder, 'saved'), { recursive: true })
  mkdirSync(join(folder, 'out'))
  for (const name of ['page.html', 'saved/page.html']) writeFileSync(join(folder, name), page)
  writeFileSync(join(folder, 'crawl.warc.gz'), packed([response('https://songxanh.example.gov.vn/tin/1', { body: page })]))
  const { recordMaker } = await import('../../src/batch/page-record')
  const record = (await recordMaker({}))({ kind: 'page', origin: { input: 'page.html' }, bytes: page, notices: [] })
  writeFileSync(join(folder, 'out/crawl.warc.gz.jsonl'), `${JSON.stringify(record)}\n`)
}, 60_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(CACHE, { recursive: true, force: true })
})

it('every block of code says its language', () => {
  expect(snippets.filter(({ language }) => !LANGUAGES.includes(language)).map(({ name, language }) => `${name}: ${language}`)).toEqual([])
  expect(programs.length).toBeGreaterThan(5)
})

describe('programs', () => {
  it('compile under strict and exactOptionalPropertyTypes', { timeout: 120_000 }, () => {
    const given = join(CACHE, 'stand-ins.d.ts')
    const names = [...readFileSync(STAND_INS, 'utf8').matchAll(/^export const ([\w$]+)/gm)].map(match => match[1]!)
    writeFileSync(
      given,
      `type Given = typeof import('${STAND_INS.replace(/\.ts$/, '')}')\ndeclare global {\n${names.map(name => `  const ${name}: Given['${name}']`).join('\n')}\n}\nexport {}\n`,
    )
    const files = programs.map(({ name }) => fileOf(name))
    const compiled = ts.createProgram([given, ...files], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      skipLibCheck: true,
      noEmit: true,
      baseUrl: ROOT,
      paths: Object.fromEntries(Object.entries(alias).map(([name, path]) => [name, [path]])),
    })
    const wrong = files.flatMap(file => {
      const source = compiled.getSourceFile(file)!
      return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)].map(diagnostic => {
        const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0)
        return `${file.slice(CACHE.length + 1)}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`
      })
    })
    expect(wrong).toEqual([])
  })

  it('run, and give what they say', { timeout: 120_000 }, async () => {
    const asserted = join(CACHE, 'asserted')
    mkdirSync(asserted, { recursive: true })
    for (const { name, code } of programs) writeFileSync(fileOf(name).replace(CACHE, asserted), asserting(code))
    writeFileSync(join(CACHE, 'assert.ts'), "export { deepStrictEqual as assertSame } from 'node:assert/strict'\n")
    await build({
      entryPoints: programs.map(({ name }) => fileOf(name).replace(CACHE, asserted)),
      outdir: join(CACHE, 'built'),
      outExtension: { '.js': '.mjs' },
      alias,
      inject: [STAND_INS, join(CACHE, 'assert.ts')],
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      logLevel: 'error',
    })
    const paths = programs.map(({ name }) => fileOf(name).replace(CACHE, join(CACHE, 'built')).replace(/\.ts$/, '.mjs'))
    const runner = join(CACHE, 'run.mjs')
    writeFileSync(
      runner,
      `import { writeFileSync } from 'node:fs'
const said = []
for (const path of process.argv.slice(2)) await import(path).catch(error => said.push(path.split('/').pop() + ': ' + error.message))
writeFileSync('said.json', JSON.stringify(said))`,
    )
    execFileSync(process.execPath, [runner, ...paths], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    expect(JSON.parse(readFileSync(join(folder, 'said.json'), 'utf8'))).toEqual([])
  })

  it('are held to what they say', () => {
    expect(asserting("fold('a') // 'a': as it is")).toContain("assertSame(fold('a'), 'a')")
    expect(programs.filter(({ code }) => asserting(code) !== code).length).toBeGreaterThan(0)
  })

  it('in JSON are JSON', () => {
    for (const { code } of snippets.filter(({ language }) => language === 'json')) expect(() => JSON.parse(code)).not.toThrow()
  })
})

it('the README begins with a page and what is read from it', () => {
  const first = snippets.filter(({ name }) => name.startsWith('README.md'))
  const page = first.find(({ language }) => language === 'html')!.code
  const read = first.find(({ language }) => language === 'json')!.code
  expect(page).toBe(readFileSync(join(ROOT, 'examples/page.html'), 'utf8'))
  expect(extract(page).article).toMatchObject(JSON.parse(read))
})

/** The commands of a line of shell: split at pipes and the like, quotes taken off, what follows `#` left out. */
function commandsOf(line: string): string[][] {
  const words = line.match(/#.*$|'[^']*'|"[^"]*"|\d?>{1,2}|[|;&<]+|[^\s|;&<>'"]+/g) ?? []
  const commands: string[][] = [[]]
  for (const [at, word] of words.entries()) {
    if (word.startsWith('#')) break
    if (/^[|;&]/.test(word)) commands.push([])
    else if (!/^(?:\d?>|<)/.test(word) && !/^(?:\d?>|<)/.test(words[at - 1] ?? ''))
      commands.at(-1)!.push(word.replace(/^(['"])(.*)\1$/, '$2'))
  }
  return commands
}

const shell = snippets
  .filter(({ language }) => language === 'sh')
  .flatMap(({ name, code }) =>
    code
      .replace(/\\\n/g, ' ')
      .split('\n')
      .flatMap(commandsOf)
      .map(words => ({ name, words })),
  )

describe('commands', () => {
  const ours = shell.flatMap(({ name, words }) => {
    const at = words.indexOf('tinbai')
    return at >= 0 && at <= 1 && !words.includes('install') ? [{ name, args: words.slice(at + 1) }] : []
  })

  it.each(ours)('$name: tinbai $args', async ({ args }) => {
    const root = await program(args)
    const quiet = (command: typeof root): void => {
      command.configureOutput({ writeErr: () => {}, writeOut: () => {} }).action(() => {})
      command.commands.forEach(quiet)
    }
    root.commands.forEach(quiet)
    await root.parseAsync(args, { from: 'user' })
  })

  it('and there are some', () => expect(ours.length).toBeGreaterThan(5))

  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  it.each(shell.filter(({ words }) => words[0] === 'npm' && words[1] === 'run'))('$name: $words is a script', ({ words }) => {
    expect(Object.keys(scripts)).toContain(words[2])
  })

  it.each(shell.filter(({ words }) => words.some(word => /^(?:fixtures|examples|scripts)\//.test(word))))(
    '$name: $words is there',
    ({ words }) => {
      for (const word of words.filter(word => /^(?:fixtures|examples|scripts)\//.test(word)))
        expect(existsSync(resolve(ROOT, word)), word).toBe(true)
    },
  )
})

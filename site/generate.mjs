/**
 * Writes the parts of the site that are made from the project itself: learn/ (the guides of docs/), reference/ (command, rules, codes, API), public/ (samples, an explanation, the schema). Nothing of it is committed. Needs npm run build in the project's root.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application } from 'typedoc'

const SITE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(SITE, '..')
const DIST = join(ROOT, 'dist')

const write = (path, text) => {
  mkdirSync(join(SITE, path, '..'), { recursive: true })
  writeFileSync(join(SITE, path), text)
}
/** Text for a cell of a Markdown table that Vue compiles afterwards. */
const cell = text => text.replace(/\s+/g, ' ').replace(/[\\|`*_{}[\]<>&]/g, letter => `&#${letter.charCodeAt(0)};`)

/** Where the documents of the repository stand on the site. */
const DOCUMENTS = {
  'docs/pipeline.md': 'learn/pipeline.md',
  'docs/batch.md': 'learn/batch.md',
  'docs/archives.md': 'learn/archives.md',
  'docs/scale.md': 'learn/scale.md',
  'docs/search.md': 'learn/search.md',
  'docs/vietnamese-text.md': 'learn/vietnamese-text.md',
  'docs/english.md': 'learn/english.md',
  'docs/codes.md': 'reference/codes.md',
  'docs/performance.md': 'learn/performance.md',
  'CONTRIBUTING.md': 'learn/contributing.md',
  'CHANGELOG.md': 'learn/changelog.md',
  'SECURITY.md': 'learn/security.md',
}
const ELSEWHERE = {
  'README.md#a-portal-of-your-own': '/guide/portal',
  'README.md': '/',
  'schema/article.v1.schema.json': '/article.v1.schema.json',
}

/** A link of a document, as it leads on the site; what has no page here stays as words. */
function siteLink(from, words, target) {
  if (/^[a-z]+:|^#/i.test(target)) return `[${words}](${target})`
  const [path, hash = ''] = target.split('#')
  const full = join(from, '..', path)
  const known = DOCUMENTS[full] ? `/${DOCUMENTS[full].replace(/\.md$/, '')}` : undefined
  const address = ELSEWHERE[hash ? `${full}#${hash}` : full] ?? (known && (hash ? `${known}#${hash}` : known)) ?? ELSEWHERE[full]
  return address === undefined ? words : `[${words}](${address})`
}

function documents() {
  const left = readdirSync(join(ROOT, 'docs')).filter(name => name.endsWith('.md') && !DOCUMENTS[`docs/${name}`])
  if (left.length > 0) throw new Error(`docs/${left[0]} has no page: add it to DOCUMENTS in site/generate.mjs`)
  for (const [from, to] of Object.entries(DOCUMENTS)) {
    if (!existsSync(join(ROOT, from))) throw new Error(`${from} is gone: take it off DOCUMENTS in site/generate.mjs`)
    // Links within code are examples.
    const text = readFileSync(join(ROOT, from), 'utf8').replace(
      /```[\s\S]*?```|`[^`\n]*`|\[([^\]]+)\]\(([^)\s]+)\)/g,
      (all, words, target) => (target === undefined ? all : siteLink(from, words, target)),
    )
    // Code between backticks is none of Vue's business.
    write(
      to,
      text.replace(/`[^`\n]*\{\{[^`\n]*`/g, code => `<span v-pre>${code}</span>`),
    )
  }
}

function samples(SAMPLES, explain, extract) {
  for (const { file, fixture } of SAMPLES) {
    const folder = join(ROOT, 'fixtures', fixture)
    const page = ['page.html', 'page.txt'].find(name => existsSync(join(folder, name)))
    mkdirSync(join(SITE, 'public/samples'), { recursive: true })
    cpSync(join(folder, page), join(SITE, 'public/samples', file))
  }
  const { fixture, url } = SAMPLES[0]
  const page = readFileSync(join(ROOT, 'fixtures', fixture, 'page.html'))
  write('public/explained.html', explain(extract(page, { url }), 'html', { name: 'page.html' }))
  cpSync(join(ROOT, 'schema/article.v1.schema.json'), join(SITE, 'public/article.v1.schema.json'))
}

function command() {
  const help = name => {
    const args = [join(DIST, 'cli.js'), ...(name ? [name] : []), '--help']
    const { stdout, status } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', COLUMNS: '110' },
    })
    if (status !== 0) throw new Error(`tinbai ${name ?? ''} --help ended with ${status}`)
    return stdout.trim()
  }
  const all = help()
  const names = [...all.matchAll(/^ {2}([a-z-]+)(?: \[options\]| <)/gm)].map(match => match[1]).filter(name => name !== 'help')
  if (names.length < 5) throw new Error('the commands were not found in tinbai --help')
  const section = name => `## tinbai ${name}\n\n\`\`\`text\n${help(name)}\n\`\`\`\n`
  write(
    'reference/cli.md',
    `# The command\n\nEvery command and option, as \`--help\` prints it. Results go to stdout, everything else to stderr.\n\n\`\`\`text\n${all}\n\`\`\`\n\n${names.map(section).join('\n')}`,
  )
}

function fixturePages() {
  const root = join(ROOT, 'fixtures')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => /[\\/]page\.(?:html|txt)$/.test(file))
    .sort()
    .map(file => {
      const folder = join(root, file, '..')
      const { url, contentType, captured } = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'))
      return {
        bytes: readFileSync(join(root, file)),
        options: { ...(url && { url }), ...(contentType && { contentType }), ...(captured && { captured }) },
      }
    })
}

/** Each rule as the fixtures show it: tests hold that every rule fires on one. */
function rules(extract) {
  const seen = new Map()
  for (const { bytes, options } of fixturePages()) {
    for (const { rule, verdict, as, reason, text } of extract(bytes, options).trace) {
      const row = seen.get(rule) ?? { verdicts: new Set(), became: new Set(), reasons: new Set(), times: 0, example: text }
      row.verdicts.add(verdict)
      if (as) row.became.add(as)
      row.reasons.add(reason)
      row.times++
      if (text.length > 3 && (text.length < row.example.length || row.example.length < 4)) row.example = text
      seen.set(rule, row)
    }
  }
  const line = ([rule, { verdicts, became, reasons, times, example }]) => {
    const [first, ...others] = [...reasons]
    const says = cell(first) + (others.length > 0 ? ` <em>and ${others.length} more</em>` : '')
    const does = [...verdicts].map(verdict => (verdict === 'keep' ? `keeps: ${[...became].join(', ')}` : 'drops')).join('; ')
    return `| <code>${cell(rule)}</code> | ${does} | ${says} | ${times} | ${cell(example.length > 70 ? `${example.slice(0, 70)}…` : example)} |`
  }
  const rows = [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(line)
  write(
    'reference/rules.md',
    `---\naside: false\n---\n\n# Rules\n\nThe ${rows.length} rules a trace names, as they decide on the project’s own fixtures. A name is stable; the words of a reason are for people and may change.\n\n| rule | what it does | in words | pieces | an example |\n| --- | --- | --- | -: | --- |\n${rows.join('\n')}\n`,
  )
}

async function api() {
  const entries = ['index', 'text/index', 'search/index', 'archive/index', 'english/index', 'places/index', 'cheerio/index']
  const app = await Application.bootstrapWithPlugins({
    entryPoints: entries.map(name => join(ROOT, 'src', `${name}.ts`)),
    tsconfig: join(ROOT, 'tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    out: join(SITE, 'reference/api'),
    readme: 'none',
    name: 'API',
    excludeInternal: true,
    excludeExternals: true,
    disableSources: true,
    hideBreadcrumbs: true,
    hidePageHeader: true,
    entryFileName: 'overview',
    outputFileStrategy: 'modules',
    useCodeBlocks: true,
    logLevel: 'Error',
    skipErrorChecking: true,
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('typedoc could not read the sources')
  await app.generateOutputs(project)
  const folder = join(SITE, 'reference/api')
  for (const entry of entries) {
    const file = join(folder, `${entry.replace(/\/index$/, '')}.md`)
    const name = entry === 'index' ? 'tinbai' : `tinbai/${entry.replace(/\/index$/, '')}`
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^# .*/m, `# ${name}`))
  }
}

export async function generate() {
  if (!existsSync(join(DIST, 'index.js'))) throw new Error('dist/ is missing: npm run build first')
  for (const folder of ['learn', 'reference', 'public']) rmSync(join(SITE, folder), { recursive: true, force: true })
  const [{ extract, explain }, { SAMPLES }] = await Promise.all([import(join(DIST, 'index.js')), import('./playground/samples.mjs')])
  documents()
  samples(SAMPLES, explain, extract)
  command()
  rules(extract)
  await api()
}

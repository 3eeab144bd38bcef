/**
 * npm run new-portal -- HOST page.html: begins a portal row and its fixture. Writes src/data/portals/NAME.ts with the places
 * today's rules read the article from, and fixtures/HOST/first/ with the page and what was read, for a person to correct.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { extract } from '../src/index'
import type { Decision } from '../src/model/decision'

const [host, file] = process.argv.slice(2)
if (!host || !file || !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(host)) {
  console.error('usage: npm run new-portal -- HOST page.html      e.g. npm run new-portal -- songxanh.example.gov.vn saved.html')
  process.exit(2)
}
if (!existsSync(file)) {
  console.error(`new-portal: no file ${file}`)
  process.exit(3)
}
const bytes = readFileSync(file)
const result = extract(bytes, { url: `https://${host}/` })
const name = host.replace(/^www\./, '').replace(/\.(?:gov|edu|org|com)?\.?vn$/, '')
const constant = name.replace(/[^a-z\d]+(\w)/g, (_, c: string) => c.toUpperCase())
const row = join('src/data/portals', `${name}.ts`)
const folder = join('fixtures', host, 'first')
if (existsSync(row) || existsSync(folder)) {
  console.error(`new-portal: ${existsSync(row) ? row : folder} is there already`)
  process.exit(1)
}

/** The last step of a trace's path that has an id or a class. */
const selectorOf = (decisions: readonly Decision[], as: string): string | undefined =>
  decisions
    .find(d => d.as === as)
    ?.path.split(' > ')
    .findLast(step => /[#.]/.test(step))

const fields = (
  [
    ['title', 'title'],
    ['lead', 'lead'],
    ['body', 'paragraph'],
    ['byline', 'byline'],
    ['date', 'date'],
    ['section', 'section'],
  ] as const
).flatMap(([field, as]) => {
  const selector = selectorOf(result.trace, as)
  return selector ? [`      ${field}: ['${selector}'],`] : []
})
writeFileSync(
  row,
  `import type { Portal } from '../../model/portal'

/** ${host}. Source: the page in fixtures/${host}/first. */
export const ${constant}: Portal = {
  name: '${name}',
  hosts: ['${host}'],
  layouts: [
    {
${fields.join('\n')}
    },
  ],
}
`,
)
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'page.html'), bytes)
const expected =
  result.status === 'article'
    ? {
        status: 'article',
        title: result.article.title,
        section: result.article.section,
        lead: result.article.lead,
        body: [],
        captions: [],
        bylines: result.article.bylines.map(({ name, kind, roles }) => ({ name, kind, roles })),
        date: result.article.published?.iso,
        attachments: result.article.attachments,
        language: result.article.language,
      }
    : { status: 'no-article', because: result.because }
writeFileSync(
  join(folder, 'source.json'),
  `${JSON.stringify({ url: `https://${host}/${basename(file)}`, platform: 'none', notes: 'What this page tests.', expected }, null, 2)}\n`,
)
console.log(
  `${row}\n${folder}/\n\nNext: put invented text into the page, correct expected in source.json, list ${constant} in src/data/portals/index.ts, run npm run goldens.`,
)

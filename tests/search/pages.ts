import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extract } from '../../src'
import { decodeText } from '../../src/engine/tree/character-references'
import type { Article } from '../../src/model/article'

/** A page, its visible text as a plain scraper stores it, and what a person says is its article. */
export interface JudgedPage {
  id: string
  input: string | Uint8Array
  url?: string
  visible: string
  /** Title, lead and body paragraphs; none where the page is no article. */
  truth?: { title: string; sentencesFrom: string[] }
}

interface Judgement {
  status: string
  url?: string | null
  title?: string
  lead?: string | null
  body?: string[]
}

// Tests and scripts run from the project's root.
const CORPUS = '../shared/corpus'
const FIXTURES = 'fixtures'

/** The page's text without its scripts and tags: what is fed to an engine where nothing extracts the article. */
function visibleText(html: string): string {
  const bare = html.replace(/<(script|style|noscript)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi, ' ').replace(/<[^>]+>/g, '\n')
  return decodeText(bare).replace(/[ \t\r\f\u00a0]*\n\s*/g, '\n')
}

function truthOf(judgement: Judgement): JudgedPage['truth'] {
  if (judgement.status !== 'article' || judgement.title === undefined) return undefined
  return { title: judgement.title, sentencesFrom: [judgement.lead ?? '', ...(judgement.body ?? [])] }
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

function fixturePages(): JudgedPage[] {
  const sources = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter(path => basename(path) === 'source.json')
  return sources.sort().flatMap((path): JudgedPage[] => {
    const page = join(FIXTURES, path, '../page.html')
    const { url, expected } = json(join(FIXTURES, path)) as { url?: string; expected?: Judgement }
    if (expected === undefined || !existsSync(page)) return []
    const input = readFileSync(page)
    return [{ id: join(path, '..'), input, ...(url && { url }), visible: visibleText(input.toString('utf8')), truth: truthOf(expected) }]
  })
}

function corpusPages(set: string): JudgedPage[] {
  const folder = join(CORPUS, set)
  const read = (name: string) => gunzipSync(readFileSync(join(folder, name)))
  const names = readdirSync(folder).flatMap(name => (name.endsWith('.gold.json') ? [name.slice(0, -'.gold.json'.length)] : []))
  return names.sort().map(name => {
    const judgement = json(join(folder, `${name}.gold.json`)) as Judgement
    const visible = read(`${name}.txt.gz`).toString('utf8')
    const input = existsSync(join(folder, `${name}.html.gz`)) ? read(`${name}.html.gz`) : visible
    return { id: name, input, ...(judgement.url && { url: judgement.url }), visible, truth: truthOf(judgement) }
  })
}

export const CORPUS_IS_HERE = existsSync(CORPUS)

/** All fixtures, and the shared corpus where it lies beside the project. */
export const judgedPages = (): JudgedPage[] => [
  ...fixturePages(),
  ...(CORPUS_IS_HERE ? ['vn', 'sharepoint', 'sample'].flatMap(corpusPages) : []),
]

/** What `extract` makes of a page; undefined where it sees no article. */
export function articleOf(page: JudgedPage): Article | undefined {
  const extraction = extract(page.input, page.url === undefined ? {} : { url: page.url })
  return extraction.status === 'article' ? extraction.article : undefined
}

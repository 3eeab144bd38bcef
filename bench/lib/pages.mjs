import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const CORPUS = join(ROOT, '../shared/corpus')
const FIXTURES = join(ROOT, 'fixtures')
export const SETS = ['general', 'sharepoint', 'vn']

/**
 * Pages of a set: `{ id, html, url, gold }`, `gold` being what people annotated. The sets stand beside the checkout; where they do not,
 * the one set is `fixtures`, which has no gold.
 */
export function pagesOf(set, corpus = CORPUS) {
  return set === 'fixtures' ? fixturePages() : corpusPages(join(corpus, set))
}

/** The sets of another corpus, as `npm run fetch:benchmarks` lays them. */
export const setsIn = corpus =>
  readdirSync(corpus, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

export function setsHere() {
  const here = SETS.filter(set => existsSync(join(CORPUS, set)))
  return here.length > 0 ? here : ['fixtures']
}

function corpusPages(folder) {
  return readdirSync(folder)
    .filter(name => name.endsWith('.gold.json') && existsSync(join(folder, name.replace(/\.gold\.json$/, '.html.gz'))))
    .sort()
    .map(name => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      const bytes = gunzipSync(readFileSync(join(folder, name.replace(/\.gold\.json$/, '.html.gz'))))
      return { id: gold.id, html: new TextDecoder().decode(bytes), url: gold.url ?? undefined, gold }
    })
}

function fixturePages() {
  return readdirSync(FIXTURES, { recursive: true })
    .filter(name => basename(name) === 'page.html')
    .sort()
    .map(name => ({
      id: dirname(name),
      html: new TextDecoder().decode(readFileSync(join(FIXTURES, name))),
      url: undefined,
      gold: undefined,
    }))
}

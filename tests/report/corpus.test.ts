import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/engine/tree/parse'
import { decode } from '../../src/index'
import { gather } from '../../src/report/gather'
import { shapeOf } from '../../src/report/shape'
import { Templates } from '../../src/report/templates'
import { judgeAll } from '../../src/report/verdict'
import { ROOT } from '../support/fixtures'
import { batchOf } from './batch'

const CORPUS = `${ROOT}../shared/corpus`
const here = existsSync(CORPUS)
if (!here) console.warn('skipped: tests/report/corpus.test.ts, for ../shared/corpus is not beside this checkout')

interface Annotated {
  name: string
  status: 'article' | 'no-article'
  title: string | undefined
}

const wordsOf = (text: string) =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ')

function annotatedPages(): { pages: Record<string, Buffer>; annotated: Annotated[] } {
  const pages: Record<string, Buffer> = {}
  const annotated: Annotated[] = []
  for (const set of readdirSync(CORPUS)) {
    for (const file of readdirSync(`${CORPUS}/${set}`).filter(file => file.endsWith('.gold.json'))) {
      const base = `${CORPUS}/${set}/${file.replace(/\.gold\.json$/u, '')}`
      if (!existsSync(`${base}.html.gz`)) continue
      const gold = JSON.parse(readFileSync(`${CORPUS}/${set}/${file}`, 'utf8'))
      const name = `${set}/${file.replace(/\.gold\.json$/u, '.html')}`
      pages[name] = gunzipSync(readFileSync(`${base}.html.gz`))
      const judgedTitle = gold.status === 'article' && !gold.bodyOnly && !(gold.skip ?? []).includes('title')
      annotated.push({ name, status: gold.status, title: judgedTitle ? gold.title : undefined })
    }
  }
  return { pages, annotated }
}

/** Both directions, whatever the engine gets right or wrong today: what people annotated says which templates fail. */
describe.runIf(here)('the report on the annotated corpus', () => {
  it('names the templates whose pages are read wrongly, and no template that is read well', { timeout: 240_000 }, async () => {
    const { pages, annotated } = annotatedPages()
    const { file, out } = await batchOf(pages)
    const survey = await gather([out])
    expect(survey.pages).toBe(annotated.length)

    const records = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
    const wrong = new Set(
      records.flatMap(({ origin, status, article }) => {
        const gold = annotated.find(({ name }) => name === origin.path)!
        const missed = gold.status === 'article' && status !== 'article'
        const mistitled = gold.title !== undefined && status === 'article' && wordsOf(article.title) !== wordsOf(gold.title)
        return missed || mistitled ? [origin.path as string] : []
      }),
    )
    const templates = new Templates()
    const placed = records.map(({ origin }) => ({
      name: origin.path as string,
      template: templates.of(shapeOf(parse(decode(pages[origin.path]!).text))),
    }))
    const judged = judgeAll(survey.templates).filter(({ template }) => template.pages >= 4)
    const failing = (number: number) => placed.filter(({ name, template }) => template === number && wrong.has(name)).length
    const rows = judged.map(({ id, template, wanting }) => ({
      id,
      hosts: [...template.hosts.keys()].slice(0, 3).join(' '),
      pages: template.pages,
      failing: failing(survey.templates.indexOf(template)),
      wanting,
    }))
    console.log(rows.map(row => `${row.id} ${row.hosts}: ${row.failing} of ${row.pages} wrong${row.wanting ? ', named' : ''}`).join('\n'))
    expect(rows.filter(({ pages, failing, wanting }) => failing >= pages * 0.4 && !wanting)).toEqual([])
    expect(rows.filter(({ failing, wanting }) => failing === 0 && wanting)).toEqual([])
  })
})

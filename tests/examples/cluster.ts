import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fixturePages } from '../../scripts/archive/fixture-pages'
import { response } from '../archive/warc-bytes'

export const folder = (): string => mkdtempSync(join(tmpdir(), 'tinbai-cluster-'))

/** So many pages, no two alike. */
export function pages(count: number): { id: string; url: string; html: string }[] {
  const texts = fixturePages('fixtures').map(({ html }) => html)
  return Array.from({ length: count }, (_, n) => ({
    id: `trang-${n}`,
    url: `http://tin.example.gov.vn/${n}`,
    html: `${texts[n % texts.length]}<!-- ${n} -->`,
  }))
}

export const ndjson = (all: readonly object[]): string => `${all.map(one => JSON.stringify(one)).join('\n')}\n`

/** WARC files of so many pages each; gives their paths. */
export function archives(where: string, files: number, each: number): string[] {
  const all = pages(files * each)
  return Array.from({ length: files }, (_, file) => {
    const path = join(where, `${file}.warc.gz`)
    const own = all.slice(file * each, (file + 1) * each)
    writeFileSync(path, Buffer.concat(own.map(({ url, html }) => gzipSync(response(url, { body: html })))))
    return path
  })
}

export const linesOf = (where: string): string[] =>
  readdirSync(where)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(where, name), 'utf8').trimEnd().split('\n'))

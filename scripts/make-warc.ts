/**
 * Writes a WARC of many pages made from the fixtures, each in one of twelve encodings under a right, a wrong or no label, packed on the wire in
 * six ways, with requests, revisits, redirects and pictures between them. The same fixtures give the same file.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ENCODINGS, encodePage, LABELS } from './archive/encode-page'
import { type FixturePage, fixturePages } from './archive/fixture-pages'
import { httpResponse, packRecord, type WrittenRecord } from './archive/warc-writer'

const HTTP = 'application/http; msgtype=response'
/** Seconds between two captures: 20,000 pages fill some ten years. */
const PACE = 4 * 60 * 60

function pageRecord(pages: readonly FixturePage[], number: number): WrittenRecord & { url: string } {
  const page = pages[number % pages.length]!
  const round = Math.floor(number / pages.length)
  const encoding = ENCODINGS[round % ENCODINGS.length]!
  // Nothing tells the charset of a few letters but its name; nobody wrote English in an old Vietnamese charset without saying so.
  const label = page.vietnamese ? LABELS[Math.floor(round / ENCODINGS.length) % LABELS.length]! : 'right'
  const { bytes, contentType } = encodePage(`${page.html}\n<!-- ${number} -->\n`, encoding, label)
  return {
    type: 'response',
    url: `http://tin.example.gov.vn/${page.name}/${encoding}/${label}/${number}.aspx`,
    second: number * PACE,
    block: httpResponse('200 OK', contentType, bytes, number),
    contentType: HTTP,
  }
}

/** What stands between the pages of a crawl. */
function* othersAfter({ url, second }: WrittenRecord & { url: string }, number: number): Generator<WrittenRecord> {
  if (number % 10 === 0)
    yield {
      type: 'request',
      url,
      second,
      block: Buffer.from(`GET ${url} HTTP/1.1\r\n\r\n`),
      contentType: 'application/http; msgtype=request',
    }
  if (number % 40 === 7)
    yield {
      type: 'response',
      url: `${url}?old`,
      second,
      block: httpResponse('302 Found', 'text/html', Buffer.from('moved')),
      contentType: HTTP,
    }
  if (number % 30 === 5)
    yield {
      type: 'response',
      url: `${url}.jpg`,
      second,
      block: httpResponse('200 OK', 'image/jpeg', Buffer.alloc(20_000, number)),
      contentType: HTTP,
    }
  if (number % 50 === 9)
    yield { type: 'revisit', url, second: second + 60, block: Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), contentType: HTTP }
}

function* recordsOf(pages: readonly FixturePage[], count: number): Generator<WrittenRecord> {
  yield { type: 'warcinfo', second: 0, block: Buffer.from('software: tinbai make-warc\r\n'), contentType: 'application/warc-fields' }
  for (let number = 0; number < count; number += 1) {
    const record = pageRecord(pages, number)
    yield record
    yield* othersAfter(record, number)
  }
}

export async function makeWarc(file: string, count: number, fixtures: string): Promise<number> {
  const pages = fixturePages(fixtures)
  if (pages.length === 0) throw new Error(`no fixtures in ${fixtures}`)
  const out = createWriteStream(file)
  let number = 0
  for (const record of recordsOf(pages, count)) {
    const bytes = packRecord(record, number++)
    if (!out.write(bytes)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return out.bytesWritten
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: 'string', default: '20000' }, fixtures: { type: 'string', default: 'fixtures' } },
})
const [file] = positionals
const count = Number(values.pages)
if (file === undefined || !Number.isInteger(count) || count < 1) {
  console.error('usage: npm run make-warc -- FILE.warc.gz [--pages 20000] [--fixtures DIR]')
  process.exitCode = 2
} else {
  const bytes = await makeWarc(resolve(file), count, resolve(values.fixtures))
  console.log(`${file}: ${count} pages, ${bytes} bytes`)
}

import { describe, expect, it } from 'vitest'
import { ENCODINGS, encodePage, LABELS } from '../../scripts/archive/encode-page'
import { fixturePages } from '../../scripts/archive/fixture-pages'
import { httpResponse, packRecord } from '../../scripts/archive/warc-writer'
import { decode } from '../../src/engine/decode/decode'
import { arrivals, fileOf } from './folder'

/** Signs and names that one charset alone puts in doubt. */
const HARD = new Set(['plain/photo-album', 'drupal/gavias-post', 'drupal/node-6'])
/** Every ninth: all of them take a minute. */
const pages = fixturePages('fixtures').filter((page, at) => page.vietnamese && (at % 9 === 0 || HARD.has(page.name)))

describe('a page of the fixtures', () => {
  it('is there to be read', () => expect(pages.length).toBeGreaterThan(3))

  describe.each(ENCODINGS)('in %s', encoding => {
    it.each(LABELS)('is read to the letter under a label that is %s', label => {
      for (const page of pages) {
        const { bytes, contentType, text } = encodePage(page.html, encoding, label)
        expect(decode(bytes, { contentType }).text, page.name).toBe(text)
      }
    })
  })
})

describe('a WARC of pages in twelve encodings, packed on the wire in six ways', () => {
  it('gives every page, to the letter', async () => {
    const written = ENCODINGS.flatMap((encoding, at) => {
      const page = encodePage(pages[at % pages.length]!.html, encoding, LABELS[at % LABELS.length]!)
      return [0, 1].map(again => ({ ...page, url: `http://tin.example.gov.vn/${encoding}/${again}`, coding: at + again }))
    })
    const records = written.map(({ url, contentType, bytes, coding }, at) =>
      packRecord(
        { type: 'response', url, second: at, contentType: 'application/http', block: httpResponse('200 OK', contentType, bytes, coding) },
        at,
      ),
    )
    const read = await arrivals(fileOf('crawl.warc.gz', Buffer.concat(records)))
    const texts = read.map(arrival => arrival.kind === 'page' && decode(arrival.bytes, { contentType: arrival.contentType }).text)
    expect(read.map(arrival => arrival.origin.url)).toEqual(written.map(({ url }) => url))
    expect(texts.map((text, at) => text === written[at]!.text)).toEqual(written.map(() => true))
  })
})

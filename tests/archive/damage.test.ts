import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPages } from '../../src/archive'
import { fileOf } from './folder'
import { html, packed, response } from './warc-bytes'

const bodies = Array.from({ length: 6 }, (_, n) => html(`bài ${n} ${'tin '.repeat(50 * n)}`))
const records = bodies.map((body, n) => response(`http://tin.example.gov.vn/${n}`, { body }))
const files: [string, Buffer][] = [
  ['crawl.warc', Buffer.concat(records)],
  ['crawl.warc.gz', packed(records)],
  [
    'trang.mht',
    Buffer.from(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>x</p>\r\n--b--\r\n',
    ),
  ],
  ['pages.ndjson', Buffer.from('{"html": "<p>một</p>"}\n{"html": "<p>hai</p>"}\n')],
]

/** Places and what is done to the byte there; and where the file ends. */
const damage = fc.record({
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), fc.integer({ min: 1, max: 255 })), {
    maxLength: 5,
  }),
  end: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
})

it.each(files)('%s, damaged anywhere, is read to an end without an error thrown', async (name, whole) => {
  await fc.assert(
    fc.asyncProperty(damage, async ({ flips, end }) => {
      const bytes = Buffer.from(whole)
      for (const [place, mask] of flips) bytes[Math.floor(place * bytes.length)]! ^= mask
      let count = 0
      for await (const arrival of readPages(fileOf(name, bytes.subarray(0, Math.floor(end * bytes.length))))) {
        count += 1
        expect(['page', 'failure', 'skipped']).toContain(arrival.kind)
      }
      expect(count).toBeLessThan(20)
    }),
    { numRuns: 80 },
  )
})

it('one flipped bit in a packed WARC costs one page at most, and is never read as text', async () => {
  const whole = packed(records)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const bytes = Buffer.from(whole)
      bytes[at]! ^= 1 << bit
      const seen: string[] = []
      let failures = 0
      for await (const arrival of readPages(fileOf('crawl.warc.gz', bytes))) {
        if (arrival.kind === 'page') seen.push(Buffer.from(arrival.bytes).toString())
        if (arrival.kind === 'failure') failures += 1
      }
      expect(failures).toBeLessThanOrEqual(1)
      expect(seen.length).toBeGreaterThanOrEqual(bodies.length - failures)
      expect(seen).toEqual(bodies.filter(body => seen.includes(body)))
    }),
    { numRuns: 150 },
  )
})

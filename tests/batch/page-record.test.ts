import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { PackedArrival, PageArrival } from '../../src/archive/arrival'
import { recordMaker } from '../../src/batch/page-record'
import { html } from '../archive/warc-bytes'

const bytes = Buffer.from(html('Một câu của trang. '.repeat(20)))
const common = { origin: { input: 'a.warc', url: 'https://example.vn/1' }, contentType: 'text/html', notices: [] }
const plain: PageArrival = { kind: 'page', ...common, bytes }
const packed = (body: Uint8Array, content = 'gzip', most = 1e6): PackedArrival => ({
  kind: 'packed',
  ...common,
  bytes: body,
  coding: { transfer: '', content },
  most,
})

describe('recordMaker', () => {
  it('makes of a packed page what it makes of the same page unpacked', async () => {
    const make = await recordMaker({})
    expect(make(packed(gzipSync(bytes)))).toEqual(make(plain))
    expect(make(packed(gzipSync(bytes)))).toMatchObject({ status: 'article', origin: { digest: expect.stringMatching(/^sha256:/u) } })
  })

  it('makes an error of a page that cannot be unpacked', async () => {
    const make = await recordMaker({})
    expect(make(packed(Buffer.from('không phải brotli'), 'br'))).toMatchObject({
      status: 'error',
      origin: common.origin,
      error: { code: 'bad-encoding' },
    })
    expect(make(packed(gzipSync(bytes), 'gzip', 100))).toMatchObject({ status: 'error', error: { code: 'page-too-large' } })
  })
})

import { describe, expect, it } from 'vitest'
import { extract } from '../../src'

const SENTENCE = 'Sáng 12/3, xã Bãi Dâu khánh thành tuyến kênh N7 dài hơn ba kilômét, đưa nước về cho sáu thôn phía đông của xã.'
const html = `<html><head><title>Kênh N7</title></head><body><h1>Xã Bãi Dâu khánh thành kênh N7</h1><div>12/03/2021</div>${`<p>${SENTENCE}</p>`.repeat(3)}</body></html>`

describe('what is no page is no article', () => {
  it.each([
    [
      'MHTML',
      `From: <Saved by Blink>\r\nSubject: Kenh N7\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\n\r\n${html}\r\n------B--`,
    ],
    [
      'feed',
      `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Tin</title><item><title>Kênh N7</title><description>${SENTENCE}</description></item></channel></rss>`,
    ],
    [
      'sitemap',
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://bai-dau.example.vn/1</loc></url></urlset>`,
    ],
    ['style sheet', `/* giao diện */\n.noidung p, #bai > td {\n  color: red;\n  font: 12px Arial;\n}\nbody { margin: 0 }`],
    ['JSON', JSON.stringify({ title: 'Kênh N7', content: html })],
    ['JSON', JSON.stringify([{ text: SENTENCE }])],
  ])('%s', (name, text) => {
    const result = extract(text)
    expect(result).toMatchObject({ status: 'no-article', because: 'not-html' })
    expect(result.notices[0]?.message).toContain(name)
    expect(extract(new TextEncoder().encode(text))).toMatchObject({ because: 'not-html' })
  })
})

describe('what begins like one is none', () => {
  it.each([
    html,
    `<?xml version="1.0" encoding="utf-8"?>${html}`,
    `body { margin: 0 }\n${html}`,
    `table.vb td { color: red }\n<div>${html}</div>\n<script>function a() { return 1 }`,
    `@media đưa tin xã Bãi Dâu\n\n${SENTENCE}`,
    // A flattened text.
    `Xã Bãi Dâu khánh thành kênh N7\n12/03/2021 08:30\n\n${SENTENCE}\n\n${SENTENCE}\n\n${SENTENCE}`,
    `Date: 12/03/2021\n\nXã Bãi Dâu khánh thành kênh N7\n\n${SENTENCE}\n\n${SENTENCE}\n\n${SENTENCE}`,
    `[Ảnh] ${SENTENCE}\n\n${SENTENCE}\n\n${SENTENCE} [HẾT]`,
  ])('%#', text => expect(extract(text)).not.toMatchObject({ because: 'not-html' }))

  it('and who says what it is, is believed', () =>
    expect(extract(`{"a": "${SENTENCE}"}`, { input: 'text' }).notices.map(n => n.code)).not.toContain('not-html'))
})

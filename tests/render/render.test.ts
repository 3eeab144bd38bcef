import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { FORMATS, type Format, render } from '../../src/render'
import { readableMoment } from '../../src/render/moment'
import { renderText } from '../../src/render/text'
import { columns, wrap } from '../../src/render/wrap'
import { hostile, sample } from './sample'

interface Node {
  name?: string
  attribs?: Record<string, string>
  children?: Node[]
}

const elements = (node: Node): Node[] => (node.children ?? []).flatMap(child => [...(child.name ? [child] : []), ...elements(child)])
const parsed = (html: string) => elements(parseDocument(html) as unknown as Node)

describe('text', () => {
  it('sets title, names, dates, lead, body, captions and files apart', () => {
    expect(render(sample, 'text')).toBe(`Trang chủ › Kinh tế
Nông thôn mới
Xã Bình Lâm *khởi công* kênh N7 <đợt 2>
Lê Thu An, Đài Truyền thanh Bình Lâm · 12/05/2021 07:30

Sáng 12/5, xã Bình Lâm khởi công kênh N7.
Kênh dài 3,2 km.

1. Vốn đầu tư 4 tỷ đồng & 2_000 ngày công.

Tiến độ # thi công

  1. Nạo vét
    ◦ đoạn đầu
    ◦ đoạn cuối
  2. Lát mái

Thôn | Mét | kênh
Suối Đá | 1.200 | 2 3

  │ Có nước là có lúa

  ▸ Lễ khởi công (Ảnh: Trần Hạ)

Nguồn: Báo Sông Xanh <https://example.vn/goc>

Tệp đính kèm:
  • Quyết định 15 <https://example.vn/qd 15.pdf>
`)
  })

  it('wraps to a width and aligns a table that fits', () => {
    const text = renderText(sample, { width: 40 })
    for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(46)
    expect(text).toContain('  Thôn     Mét | kênh\n  Suối Đá  1.200       2 3')
  })

  it('lets no control character of a page reach the terminal', () => {
    expect(render(hostile, 'text')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u)
  })

  it.each([
    ['một hai ba bốn năm sáu', 'một hai ba bốn năm\nsáu'],
    ['đường-dài-hơn-hai-mươi-cột một', 'đường-dài-hơn-hai-mươi-cột\nmột'],
    ['漢字 漢字 漢字 漢字 漢字 漢字', '漢字 漢字 漢字 漢字\n漢字 漢字'],
    ['mo\u0323\u0302t hai ba bo\u0302\u0301n na\u0306m', 'mo\u0323\u0302t hai ba bo\u0302\u0301n na\u0306m'],
    ['hai\ndòng', 'hai\ndòng'],
  ])('wraps %j to 20 columns', (text, lines) => {
    expect(wrap(text, 20)).toBe(lines)
  })

  it('shows only the parts of a moment the page prints', () => {
    expect(readableMoment({ iso: '2021-05-12T00:00', raw: '', certain: ['year', 'month', 'day'] })).toBe('12/05/2021')
    expect(readableMoment({ iso: '2021-05-01', raw: '', certain: ['year', 'month'] })).toBe('05/2021')
    expect(readableMoment({ iso: '2021-05-12T07:30+07:00', raw: '', certain: ['year', 'month', 'day', 'hour', 'minute'] })).toBe(
      '12/05/2021 07:30 +07:00',
    )
    expect(readableMoment({ iso: 'hôm qua', raw: '', certain: [] })).toBe('hôm qua')
  })
})

describe('markdown', () => {
  it('escapes what would be markup', () => {
    const text = render(sample, 'markdown')
    expect(text).toContain(String.raw`# Xã Bình Lâm \*khởi công\* kênh N7 &lt;đợt 2&gt;`)
    expect(text).toContain('\n1\\. Vốn đầu tư 4 tỷ đồng & 2\\_000 ngày công.')
    expect(text).toContain('1. Nạo vét\n   - đoạn đầu\n   - đoạn cuối\n2. Lát mái')
    expect(text).toContain('| Thôn | Mét \\| kênh |  |\n| --- | --- | --- |\n| Suối Đá | 1.200 | 2<br>3 |')
    expect(text).toContain('![Kênh \\[N7\\]](</anh/kenh%201.jpg>)\\\n*Lễ khởi công* (Ảnh: Trần Hạ)')
    expect(text).toContain('**Sáng 12/5, xã Bình Lâm khởi công kênh N7.**\\\n**Kênh dài 3,2 km.**')
    expect(text).toContain('- [Quyết định 15](<https://example.vn/qd%2015.pdf>)')
  })

  it('carries no address but of known schemes', () => {
    const text = render(hostile, 'markdown')
    expect(text).not.toMatch(/(?<!\\)\]\(<?\s*(?:java|vb|data:text|data:image\/svg)/iu)
    expect(text).toContain('![](<data:image/png;base64,iVBORw0KGgo=>)')
    expect(text).toContain(String.raw`&lt;img src=x onerror=alert(3)&gt; \[x\](javascript:alert(4))`)
  })
})

describe('html', () => {
  const allowed = new Set([
    'article',
    'header',
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'time',
    'ol',
    'ul',
    'li',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'br',
    'blockquote',
    'figure',
    'img',
    'figcaption',
    'small',
    'section',
    'a',
  ])
  const attributes = new Set(['lang', 'class', 'datetime', 'href', 'rel', 'src', 'alt', 'loading', 'colspan', 'rowspan'])

  it.each([
    ['sample', sample],
    ['hostile', hostile],
  ])('holds to its lists of elements and attributes: %s', (_, article) => {
    const all = parsed(render(article, 'html'))
    expect(all.length).toBeGreaterThan(5)
    for (const { name, attribs } of all) {
      expect(allowed).toContain(name)
      for (const attribute of Object.keys(attribs ?? {})) expect(attributes).toContain(attribute)
    }
  })

  it('links and shows only checked addresses', () => {
    const all = parsed(render(hostile, 'html'))
    expect(all.filter(({ name }) => name === 'a')).toEqual([])
    expect(all.filter(({ name }) => name === 'img').map(({ attribs }) => attribs!.src)).toEqual(['data:image/png;base64,iVBORw0KGgo='])
  })

  it('writes every kind of block', () => {
    const html = render(sample, 'html')
    expect(html).toContain('<h1>Xã Bình Lâm *khởi công* kênh N7 &lt;đợt 2&gt;</h1>')
    expect(html).toContain('<ol><li>Nạo vét<ul><li>đoạn đầu</li><li>đoạn cuối</li></ul></li><li>Lát mái</li></ol>')
    expect(html).toContain('<thead><tr><th>Thôn</th><th colspan="2">Mét | kênh</th></tr></thead>')
    expect(html).toContain(
      '<figure><img src="/anh/kenh 1.jpg" alt="Kênh [N7]" loading="lazy"><figcaption>Lễ khởi công <small>Ảnh: Trần Hạ</small></figcaption></figure>',
    )
    expect(html).toContain('<time datetime="2021-05-12T07:30">12/05/2021 07:30</time>')
  })
})

describe('json-ld', () => {
  it('is a NewsArticle', () => {
    expect(JSON.parse(render(sample, 'json-ld'))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: sample.title,
      alternativeHeadline: 'Nông thôn mới',
      articleSection: ['Trang chủ', 'Kinh tế'],
      author: [{ '@type': 'Person', name: 'Lê Thu An' }],
      contributor: [{ '@type': 'Person', name: 'Lê Thu An' }],
      editor: [{ '@type': 'Organization', name: 'Đài Truyền thanh Bình Lâm' }],
      datePublished: '2021-05-12T07:30',
      inLanguage: 'vi',
      image: [{ '@type': 'ImageObject', contentUrl: '/anh/kenh 1.jpg', caption: 'Lễ khởi công', creditText: 'Trần Hạ' }],
      isBasedOn: { publisher: { name: 'Báo Sông Xanh' }, url: 'https://example.vn/goc' },
    })
  })

  it('cannot end the script element it stands in', () => {
    const text = render(hostile, 'json-ld')
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({ headline: hostile.title })
    expect(JSON.parse(text)).not.toHaveProperty('url')
  })
})

describe('render', () => {
  it('lists its formats, each ended by one line break', () => {
    expect(FORMATS).toEqual(['text', 'markdown', 'html', 'json', 'json-ld'])
    for (const format of FORMATS) expect(render(sample, format)).toMatch(/[^\n]\n$/u)
  })

  it('throws on another format', () => {
    expect(() => render(sample, 'pdf' as Format)).toThrow(
      new TypeError('tinbai: format must be one of text, markdown, html, json, json-ld, not "pdf"'),
    )
    expect(() => render(sample, 'constructor' as Format)).toThrow(TypeError)
  })

  it('changes nothing of the article', () => {
    const before = structuredClone(sample)
    for (const format of FORMATS) render(sample, format)
    expect(sample).toEqual(before)
  })
})

it.each(['markdown', 'text', 'html'] as const)('a table with one wide row costs its cells, as %s', format => {
  const rows = [Array.from({ length: 20_000 }, () => ({ text: 'x' })), ...Array.from({ length: 20_000 }, () => [{ text: 'y' }])]
  const began = performance.now()
  const text = render({ ...sample, body: [{ type: 'table', rows, header: 1 }] }, format)
  expect(text.length).toBeLessThan(2_000_000)
  expect(performance.now() - began).toBeLessThan(3000)
})

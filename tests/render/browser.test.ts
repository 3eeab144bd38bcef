import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import type { Article } from '../../src/model/article'
import { explain, render } from '../../src/render'
import { hasChromium, launch } from '../support/chromium'

/** What would run, if it were markup. */
const LIVE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)" id=x>x</a>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=alert(1) src>">',
  '<style>@import "http://evil.example/x.css"</style>',
  '<meta http-equiv=refresh content="0;url=http://evil.example/">',
  '<base href="http://evil.example/">',
  '<link rel=stylesheet href=http://evil.example/x.css>',
  '<form action=http://evil.example/><button autofocus onfocus=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[><img src=x onerror=alert(1)>]]>',
  '<?xml ><img src=x onerror=alert(1)>?>',
  '[x](javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '![x](x" onerror="alert(1))',
  '![x](http://evil.example/x.png)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n[x]',
  '&#60;img src=x onerror=alert(1)&#62;',
  '&lt;img src=x onerror=alert(1)&gt;',
]
/** What may stand before it and open a way: bare addresses, code, references, ends of what it stands in. */
const BEFORE = [
  '',
  'http://a.vn/',
  'www.a.vn/',
  'http://a.vn/?q=\\',
  'https://a.vn/*_~`',
  'mail@a.vn',
  '\\',
  '`',
  '```\n',
  '    ',
  '> ',
  '| ',
  '- ',
  '1. ',
  '\n\n',
  '</title>',
  '-->',
  ']]>',
  '"',
  "'",
  '](x)',
  '](',
  '\\\\',
  '&',
  '\ud800',
  '\u2028',
  '~~~\n',
  '<http://a.vn/',
  '[^1]: ',
  '# ',
]
const VECTORS = BEFORE.flatMap(before => LIVE.map(live => before + live))

/** One text in every string an article has. */
const articleOf = (text: string): Article => ({
  title: text,
  kicker: text,
  section: [text, text],
  lead: text,
  body: [
    { type: 'paragraph', text },
    { type: 'heading', level: 2, text },
    { type: 'list', ordered: false, items: [{ text, list: { ordered: true, items: [{ text }] } }] },
    { type: 'table', rows: [[{ text }, { text }], [{ text }]], header: 1 },
    { type: 'quote', text },
    { type: 'figure', images: [{ src: text, alt: text }], caption: text, credit: text },
  ],
  figures: [],
  bylines: [{ name: text, kind: 'person', roles: ['text'], raw: text, from: 'page' }],
  source: { name: text, url: text },
  tags: [],
  attachments: [{ name: text, url: text }],
  language: text,
  site: text,
  url: text,
})

const gfm = new MarkdownIt({ html: true, linkify: true })
const RENDERERS: [string, (text: string) => string][] = [
  ['HTML', text => render(articleOf(text), 'html')],
  ['Markdown by marked', text => marked.parse(render(articleOf(text), 'markdown'), { gfm: true, async: false })],
  ['Markdown by markdown-it', text => gfm.render(render(articleOf(text), 'markdown'))],
]

/** Looked for in the page: what runs, loads or leads away. Text, as it runs in the browser, whose types are not ours. */
const FIND_LIVE = `(() => {
  const found = []
  const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'ftp:', 'about:', 'file:'])
  const forbidden = 'script iframe object embed form button base link svg math details frame'.split(' ')
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (forbidden.includes(name)) found.push(name)
    if ((name === 'meta' || name === 'style') && element.closest('body')) found.push(name)
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on') || attribute === 'srcdoc') found.push(name + '[' + attribute + ']')
      if (!['href', 'src'].includes(attribute) || !URL.canParse(value, 'http://here.example/')) continue
      const { protocol } = new URL(value, 'http://here.example/')
      if (!allowed.has(protocol) && !value.startsWith('data:image/')) found.push(name + '[' + attribute + '=' + value + ']')
    }
  }
  return found
})()`

describe.skipIf(!hasChromium)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 60_000)
  afterAll(() => browser?.close())

  /** Loads a page without a network: what it wanted, what it ran, what in it is live. */
  async function opened(html: string) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const ran: string[] = []
    page.on('dialog', dialog => {
      ran.push(dialog.message())
      void dialog.dismiss()
    })
    await page.route('**/*', route => route.abort())
    await page.setContent(html, { waitUntil: 'domcontentloaded' })
    await page.waitForTimeout(100)
    const live = await page.evaluate<string[]>(FIND_LIVE)
    await context.close()
    return { ran, live }
  }

  it.each(RENDERERS)(
    'nothing an article says comes alive: %s',
    async (_, write) => {
      // Each on its own, put together afterwards: one that breaks out would hide others.
      const html = `<!doctype html><meta charset="utf-8"><body>${VECTORS.map(write).join('\n<hr>\n')}`
      expect(await opened(html)).toEqual({ ran: [], live: [] })
    },
    120_000,
  )

  it('nothing a page says comes alive in its explanation', async () => {
    const explained = (say: (vector: string) => string) => {
      const escaped = (vector: string) => say(vector).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
      const text = VECTORS.map(vector => `<p>${escaped(vector)} ${'Sáng nay, huyện khởi công cầu. '.repeat(4)}</p>`).join('')
      const image = escaped('<img src=x onerror=alert(1)>')
      const extraction = extract(`<html><title>Tin</title><body><div id="${escaped(VECTORS[5]!)}"><h1>${image}</h1>${text}</div>`)
      return opened(explain(extraction, 'html', { name: say('<img src=x onerror=alert(1)>') }))
    }
    // The page of an explanation has pictures, folds and forms of its own: what it has beside a harmless page is the page's.
    const harmless = new Set((await explained(() => 'Tin trong xã')).live)
    const { ran, live } = await explained(vector => vector)
    expect({ ran, live: live.filter(one => !harmless.has(one)) }).toEqual({ ran: [], live: [] })
  })

  it('and what is live would have been found', async () => {
    const { ran, live } = await opened(`<body>${LIVE.slice(0, 6).join('')}`)
    expect(ran.length).toBeGreaterThan(0)
    expect(live.length).toBeGreaterThan(3)
  })
})

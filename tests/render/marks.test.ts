import { load } from 'cheerio'
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract'
import type { Article, Block, ListItem, Mark } from '../../src/model/article'
import { render } from '../../src/render'
import { fixtures } from '../support/fixtures'
import { sample } from './sample'

/** What of cheerio's nodes is read here; it parses by the HTML standard, with parse5. */
interface Node {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: Node[]
}

const markdown = new MarkdownIt({ html: false, linkify: false })

interface Read {
  text: string
  links: string[]
}

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** What stands in HTML, as a browser's parser reads it. */
function readHtml(html: string): Read {
  let text = ''
  const links: string[] = []
  const walk = ({ type, name = '', data = '', attribs = {}, children = [] }: Node) => {
    if (type === 'text') text += data
    if (name === 'br') text += ' '
    if (name === 'a') links.push(attribs.href!)
    for (const child of children) walk(child)
    if (/^(?:p|li|td|th|h\d|blockquote|figcaption|ul|ol|header|section)$/.test(name)) text += ' '
  }
  for (const node of load(html, null, false).root().contents().toArray()) walk(node as unknown as Node)
  return { text: squeeze(text), links }
}

/** What stands in Markdown, as remark reads it; raw HTML apart. */
function readMdast(text: string): Read & { html: string[] } {
  const read = { text: '', links: [] as string[], html: [] as string[] }
  const walk = (node: { type: string; value?: string; url?: string; children?: unknown[] }) => {
    if (node.type === 'html') read.html.push(node.value!)
    else read.text += node.value ?? (node.type === 'break' ? ' ' : '')
    if (node.type === 'link') read.links.push(node.url!)
    for (const child of node.children ?? []) walk(child as typeof node)
    if (/^(?:paragraph|heading|tableCell|blockquote|list)$/.test(node.type)) read.text += ' '
  }
  walk(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return { ...read, text: squeeze(read.text) }
}

const article = (body: Block[]): Article => ({ ...sample, lead: '', section: [], bylines: [], attachments: [], figures: [], body })

/** One paragraph alone: what stands around the body is the same everywhere. */
function paragraphOf(form: 'markdown' | 'html', text: string, marks: Mark[]): string {
  const edge: Block = { type: 'paragraph', text: '@@' }
  const whole = render(article([edge, { type: 'paragraph', text, marks }, edge]), form)
  const html = form === 'markdown' ? markdown.render(whole) : whole
  return /<p>@@<\/p>([\s\S]*)<p>@@<\/p>/.exec(html)![1]!.trim()
}

const mark = (type: Mark['type'], text: string, words: string, href?: string): Mark => ({
  type,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  ...(href === undefined ? {} : { href }),
})

describe('marks', () => {
  const text = 'Sở Xây dựng công bố quy hoạch (2024) tại đây.'

  it('are elements in HTML', () => {
    const marks = [mark('link', text, 'quy hoạch (2024)', 'https://a.example/q'), mark('strong', text, 'hoạch')]
    expect(paragraphOf('html', text, marks)).toBe(
      '<p>Sở Xây dựng công bố <a href="https://a.example/q" rel="noopener nofollow">quy <strong>hoạch</strong> (2024)</a> tại đây.</p>',
    )
    expect(paragraphOf('html', 'H2O', [mark('sub', 'H2O', '2')])).toBe('<p>H<sub>2</sub>O</p>')
  })

  it('are CommonMark', () => {
    expect(paragraphOf('markdown', text, [mark('strong', text, 'Sở Xây dựng'), mark('link', text, 'tại đây', '/q')])).toBe(
      '<p><strong>Sở Xây dựng</strong> công bố quy hoạch (2024) <a href="/q">tại đây</a>.</p>',
    )
    expect(paragraphOf('markdown', 'an in-word part', [mark('emphasis', 'an in-word part', 'wor')])).toBe('<p>an in-<em>wor</em>d part</p>')
    expect(paragraphOf('markdown', 'wow!here', [mark('link', 'wow!here', 'here', '/h')])).toBe('<p>wow!<a href="/h">here</a></p>')
    expect(paragraphOf('markdown', 'run `x` now', [mark('code', 'run `x` now', '`x`')])).toBe('<p>run <code>`x`</code> now</p>')
  })

  it('that Markdown cannot tell are left out', () => {
    expect(paragraphOf('markdown', 'end.Next', [mark('strong', 'end.Next', 'end.')])).toBe('<p>end.Next</p>')
    expect(paragraphOf('markdown', 'H2O', [mark('sub', 'H2O', '2')])).toBe('<p>H2O</p>')
  })

  it('that overlap are cut to nest', () => {
    const marks = [mark('strong', text, 'Xây dựng công'), mark('emphasis', text, 'công bố')]
    expect(paragraphOf('html', text, marks)).toBe('<p>Sở <strong>Xây dựng <em>công</em></strong> <em>bố</em> quy hoạch (2024) tại đây.</p>')
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'java\nscript:x', ''])('no link leads to %j', href => {
    for (const form of ['html', 'markdown'] as const)
      expect(paragraphOf(form, text, [mark('link', text, 'tại đây', href)])).not.toContain('<a')
  })

  it('never change the text, whatever they are', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aế Z1*_~`[]()!.,-#&<>|\\"\n'), minLength: 1, maxLength: 30 })
    const type = fc.constantFrom<Mark['type']>('link', 'strong', 'emphasis', 'underline', 'strike', 'code', 'sub', 'sup')
    const one = fc.record({ type, start: fc.integer({ min: -2, max: 30 }), end: fc.integer({ min: 0, max: 34 }), href: fc.constant('/x') })
    fc.assert(
      fc.property(letters, fc.array(one, { maxLength: 5 }), (words, marks) => {
        const said = `x${words}x`
        expect(readHtml(paragraphOf('html', said, marks)).text).toBe(squeeze(said))
        expect(readHtml(paragraphOf('markdown', said, marks)).text).toBe(squeeze(said))
        const tree = readMdast(render(article([{ type: 'paragraph', text: said, marks }]), 'markdown'))
        expect(tree.text).toContain(squeeze(said))
        expect(tree.html).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('of thousands end in time', () => {
    const words = 'word '.repeat(20_000)
    const all = Array.from({ length: 20_000 }, (_, i): Mark => ({ type: 'link', start: 5 * i, end: 5 * i + 4, href: '/x' }))
    const start = performance.now()
    render(article([{ type: 'paragraph', text: words, marks: all }]), 'markdown')
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

type Text = { text: string; marks?: Mark[] }
const itemsOf = (items: readonly ListItem[]): Text[] => items.flatMap(item => [item, ...itemsOf(item.list?.items ?? [])])
function textsOf(block: Block): Text[] {
  if (block.type === 'list') return itemsOf(block.items)
  if (block.type === 'table') return block.rows.flat()
  return block.type === 'figure' || block.type === 'embed' ? [] : [block]
}

const read = fixtures.flatMap(({ name, bytes, options }) => {
  const extraction = extract(bytes, options)
  return extraction.status === 'article' ? [{ name, article: extraction.article }] : []
})

describe.each(read)('$name', ({ article: one }) => {
  const texts = one.body.flatMap(textsOf)

  it('has marks inside its texts', () => {
    for (const { text, marks = [] } of texts)
      for (const { start, end, type, href } of marks) {
        expect(text.slice(start, end)).toMatch(/\S/)
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
        expect(href !== undefined).toBe(type === 'link')
      }
  })

  it('says the same in HTML and Markdown', () => {
    const html = readHtml(render(one, 'html'))
    const md = readHtml(markdown.render(render(one, 'markdown')))
    for (const { text } of texts) {
      expect(html.text).toContain(squeeze(text))
      expect(md.text).toContain(squeeze(text))
    }
    expect(md.links.map(decodeURI).sort()).toEqual(html.links.map(decodeURI).sort())
  })

  it('says the same to remark', () => {
    const html = readHtml(render(one, 'html'))
    const tree = readMdast(render(one, 'markdown'))
    for (const { text } of texts) expect(tree.text).toContain(squeeze(text))
    expect(tree.links.map(decodeURI).sort()).toEqual(html.links.map(decodeURI).sort())
    expect(tree.html).toEqual([])
  })
})

import { pathToFileURL } from 'node:url'
import { ENTRY, installed } from './library.mjs'

/**
 * Who is measured. `kind`: `tinbai` itself; a `floor`, which only parses; a `peer`, which chooses an article. `needs` are packages of
 * bench/package.json. `load` imports them and returns the function that is timed: page → whatever it makes. `article` turns that into
 * `{ html | text, title }`, outside of the timing.
 */
export const CONTENDERS = [
  {
    name: 'tinbai',
    kind: 'tinbai',
    needs: [],
    imports: [pathToFileURL(ENTRY).href],
    async load() {
      const { extract } = await import(pathToFileURL(ENTRY).href)
      return ({ html, url }) => extract(html, url ? { url } : {})
    },
    article: made => (made.status === 'article' ? made.article : undefined),
  },
  {
    name: 'htmlparser2 tokenizer',
    kind: 'floor',
    needs: ['htmlparser2'],
    async load() {
      const { Tokenizer } = await import('htmlparser2')
      let events = 0
      const count = () => void events++
      const handler = {
        isInForeignContext: () => false,
        onattribdata: count,
        onattribend: count,
        onattribentity: count,
        onattribname: count,
        oncdata: count,
        onclosetag: count,
        oncomment: count,
        ondeclaration: count,
        onend: count,
        onopentagend: count,
        onopentagname: count,
        onprocessinginstruction: count,
        onselfclosingtag: count,
        ontext: count,
        ontextentity: count,
      }
      return ({ html }) => {
        events = 0
        const tokenizer = new Tokenizer({ decodeEntities: true }, handler)
        tokenizer.write(html)
        tokenizer.end()
        return events
      }
    },
  },
  {
    name: 'htmlparser2 tree',
    kind: 'floor',
    needs: ['htmlparser2'],
    async load() {
      const { parseDocument } = await import('htmlparser2')
      return ({ html }) => parseDocument(html)
    },
  },
  {
    name: 'htmlparser2 tree + one walk',
    kind: 'floor',
    needs: ['htmlparser2'],
    async load() {
      const { parseDocument } = await import('htmlparser2')
      return ({ html }) => {
        const waiting = [parseDocument(html)]
        let length = 0
        while (waiting.length > 0) {
          const node = waiting.pop()
          if (node.type === 'text') length += node.data.length
          else if (node.children) for (const child of node.children) waiting.push(child)
        }
        return length
      }
    },
  },
  {
    name: 'parse5',
    kind: 'floor',
    needs: ['parse5'],
    async load() {
      const { parse } = await import('parse5')
      return ({ html }) => parse(html)
    },
  },
  {
    name: 'cheerio/slim',
    kind: 'floor',
    needs: ['cheerio'],
    imports: ['cheerio/slim'],
    async load() {
      const { load } = await import('cheerio/slim')
      return ({ html }) => load(html)
    },
  },
  {
    name: 'Readability + linkedom',
    kind: 'peer',
    needs: ['@mozilla/readability', 'linkedom'],
    async load() {
      const { Readability } = await import('@mozilla/readability')
      const { parseHTML } = await import('linkedom')
      return ({ html }) => new Readability(parseHTML(html).document).parse()
    },
    article: made => made && { html: made.content, title: made.title },
  },
  {
    name: 'Readability + jsdom',
    kind: 'peer',
    needs: ['@mozilla/readability', 'jsdom'],
    async load() {
      const { Readability } = await import('@mozilla/readability')
      const { JSDOM, VirtualConsole } = await import('jsdom')
      return ({ html, url }) => {
        const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() })
        const made = new Readability(dom.window.document).parse()
        dom.window.close()
        return made
      }
    },
    article: made => made && { html: made.content, title: made.title },
  },
  {
    name: 'defuddle + linkedom',
    kind: 'peer',
    needs: ['defuddle', 'linkedom'],
    imports: ['defuddle/node', 'linkedom'],
    async load() {
      const { Defuddle } = await import('defuddle/node')
      const { parseHTML } = await import('linkedom')
      return ({ html, url }) => Defuddle(parseHTML(html).document, url, { useAsync: false })
    },
    article: made => made && { html: made.content, title: made.title },
  },
  {
    name: 'article-extractor',
    kind: 'peer',
    needs: ['@extractus/article-extractor'],
    async load() {
      const { extractFromHtml } = await import('@extractus/article-extractor')
      return ({ html, url }) => extractFromHtml(html, url)
    },
    article: made => made && { html: made.content, title: made.title },
  },
  {
    name: 'Postlight',
    kind: 'peer',
    needs: ['@postlight/parser'],
    async load() {
      const { default: parser } = await import('@postlight/parser')
      // It wants an address to choose its rules by, and would fetch the following pages unless told not to.
      return ({ html, url }) => parser.parse(url ?? 'https://example.com/', { html, contentType: 'html', fetchAllPages: false })
    },
    article: made => made && { html: made.content, title: made.title },
  },
  {
    name: 'readabilitySAX',
    kind: 'peer',
    needs: ['readabilitySAX'],
    async load() {
      const { default: sax } = await import('readabilitySAX')
      return ({ html, url }) => sax.process(html, { type: 'html', pageURL: url })
    },
    article: made => made && { html: made.html, title: made.title },
  },
  {
    name: 'html-to-text',
    kind: 'peer',
    needs: ['html-to-text'],
    async load() {
      const { convert } = await import('html-to-text')
      return ({ html }) => convert(html, { wordwrap: false })
    },
    article: made => ({ text: made }),
  },
  { name: 'trafilatura', kind: 'peer', python: 'all' },
  { name: 'trafilatura, text only', kind: 'peer', python: 'text' },
  { name: 'trafilatura, text only, fast', kind: 'peer', python: 'fast' },
]

/** Specifiers whose import is the contender's start-up time. */
export const importsOf = ({ imports, needs }) => imports ?? needs

/** Why a contender cannot run here, or undefined. */
export function missing(contender, python) {
  if (contender.python) return python ? undefined : 'Python with trafilatura (pip install trafilatura lxml_html_clean) is not here'
  const absent = contender.needs.filter(name => !installed(name))
  return absent.length > 0 ? `${absent.join(', ')} not installed: npm ci --prefix bench` : undefined
}

export const versionOf = (contender, python) =>
  contender.python ? python : contender.needs.map(name => installed(name)).join(' + ') || 'this build'

import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { type QuoteType, Tokenizer } from 'htmlparser2'
import { CLOSES_P, HEADINGS, IMPLIED_END, SCOPE, UNBUILT, VOID } from '../data/elements'
import type { Page, PageElement, PageNode } from '../model/page'

/** Browsers nest no deeper than this either; what is deeper becomes a child of the element at the limit. */
const MAX_DEPTH = 512
/** How far up an end tag looks for its element: bounds the work on pages made to be slow. */
const MAX_REACH = 1024
const NO_ATTRS: Record<string, string> = Object.freeze({})

type Building = { tag: string; attrs: Record<string, string>; parent: Building | undefined; children: PageNode[]; index: number }

const decoded = (raw: string) => (raw.indexOf('&') < 0 ? raw : decodeHTML(raw))

/**
 * Builds the lean tree from the tokenizer's events. What no stage reads is never built: scripts, styles, SVG, comments,
 * event handlers, form values and the payload of data URIs. Follows the HTML standard's optional tags and scopes, not its
 * table repairs: text put between rows stays where it stood.
 */
export function parse(html: string): Page {
  const root: Building = { tag: '#root', attrs: NO_ATTRS, parent: undefined, children: [], index: 0 }
  const stack: Building[] = [root]
  const open = new Map<string, number>()
  const jsonLd: string[] = []
  let size = 1
  let tag = ''
  let attrs = NO_ATTRS
  let name = ''
  /** Name of the unbuilt element we are inside of, and how many of that name are open. */
  let skipping = ''
  let skipDepth = 0
  let readingJson = false

  const parentNow = () => stack[Math.min(stack.length, MAX_DEPTH) - 1] as Building
  const pop = () => {
    const { tag } = stack.pop() as Building
    open.set(tag, (open.get(tag) as number) - 1)
  }
  /** Index in the stack of the nearest open `tag`, -1 beyond a scope boundary or out of reach. */
  const find = (wanted: (tag: string) => boolean, boundary: (tag: string) => boolean) => {
    for (let i = stack.length - 1, low = Math.max(0, i - MAX_REACH); i > low; i--) {
      const t = (stack[i] as Building).tag
      if (wanted(t)) return i
      if (boundary(t)) return -1
    }
    return -1
  }
  const closeTo = (i: number) => {
    if (i > 0) while (stack.length > i) pop()
  }
  const closeImplied = (tag: string) => {
    if (CLOSES_P.has(tag) && open.get('p'))
      closeTo(
        find(
          t => t === 'p',
          t => SCOPE.has(t),
        ),
      )
    if (HEADINGS.has(tag) && HEADINGS.has((stack[stack.length - 1] as Building).tag)) pop()
    const rule = IMPLIED_END.get(tag)
    if (rule)
      closeTo(
        find(
          t => rule.ends.has(t),
          t => rule.within.has(t),
        ),
      )
  }
  const openElement = () => {
    closeImplied(tag)
    const parent = parentNow()
    const element: Building = { tag, attrs, parent, children: [], index: size++ }
    parent.children.push(element as PageElement)
    if (VOID.has(tag)) return
    stack.push(element)
    open.set(tag, (open.get(tag) ?? 0) + 1)
  }
  const startTag = () => {
    if (skipping) {
      if (tag === skipping) skipDepth++
    } else if (UNBUILT.has(tag)) {
      readingJson = tag === 'script' && attrs.type === 'application/ld+json'
      if (readingJson) jsonLd.push('')
      skipping = tag
      skipDepth = 1
    } else openElement()
  }
  const endTag = (tag: string) => {
    if (skipping) {
      if (tag === skipping && --skipDepth === 0) {
        skipping = ''
        readingJson = false
      }
      return
    }
    if (tag === 'br') {
      parentNow().children.push({ tag, attrs: NO_ATTRS, parent: parentNow(), children: [], index: size++ } as PageElement)
      return
    }
    if (!open.get(tag)) return
    const boundary = tag === 'table' ? (t: string) => t === '#root' : (t: string) => SCOPE.has(t)
    closeTo(
      find(
        t => t === tag,
        t => t !== tag && boundary(t),
      ),
    )
  }

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      isInForeignContext: () => skipping === 'svg' || skipping === 'math',
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase()
        attrs = NO_ATTRS
      },
      onattribname(start, end) {
        name = skipping ? '' : html.slice(start, end).toLowerCase()
      },
      onattribdata(start, end) {
        if (name === '' || name === 'value' || (name.charCodeAt(0) === 111 && name.charCodeAt(1) === 110)) return
        if (attrs === NO_ATTRS) attrs = {}
        if (name in attrs) return
        // A data URI keeps its type only; its payload can be most of a page.
        const size = end - start
        const raw = html.slice(
          start,
          size > 64 && html.startsWith('data:', start)
            ? start + Math.min(60, Math.max(0, html.slice(start, start + 200).indexOf(',')))
            : end,
        )
        attrs[name] = raw.indexOf('&') < 0 ? raw : decodeHTMLAttribute(raw)
      },
      onattribend(quote: QuoteType) {
        if (quote === 0 && name !== '' && !(name in attrs)) {
          if (attrs === NO_ATTRS) attrs = {}
          attrs[name] = ''
        }
        name = ''
      },
      onattribentity() {},
      onopentagend: startTag,
      onselfclosingtag() {
        startTag()
        if (skipping === 'svg' && tag === 'svg') endTag('svg')
      },
      onclosetag(start, end) {
        endTag(html.slice(start, end).toLowerCase())
      },
      ontext(start, end) {
        if (readingJson) jsonLd[jsonLd.length - 1] += html.slice(start, end)
        if (skipping) return
        const parent = parentNow()
        parent.children.push({ tag: undefined, parent: parent as PageElement, text: decoded(html.slice(start, end)) })
      },
      oncdata() {},
      ontextentity() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return { root: root as PageElement, size, jsonLd }
}

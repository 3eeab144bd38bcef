import { FURNITURE_SHARE, FURNITURE_SHARE_DEFAULT, FURNITURE_WORDS } from '../data/chrome'
import type { Page, PageElement } from '../model/page'
import { type Measures, measure } from './measure'
import type { Survey } from './survey'

/** A rule's name and why, as a Decision will say it. */
export interface StripRule {
  rule: string
  reason: string
}

/** `dropped[element.index]` is 0, or 1 + the place in `rules` of the rule that dropped the element with all below it. */
export interface Verdicts {
  dropped: Uint16Array
  rules: readonly StripRule[]
  measures: Measures
}

const HIDDEN: StripRule = { rule: 'hidden/style', reason: 'not shown on the page' }
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
const WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g
/** Never furniture by their class words, whatever the words are. */
const STRUCTURE = new Set(
  '#root html head body form main article a img b i em strong span h1 tbody tr center font br blockquote figure figcaption'.split(' '),
)

/** Which kind of furniture a class list or id names, if any. */
export function furnitureOf(names: string): string | undefined {
  for (const word of names.match(WORDS) ?? []) {
    const kind = FURNITURE_WORDS.get(word.toLowerCase())
    if (kind) return kind
  }
  return undefined
}

export interface StripOptions {
  /** Keep what style and attributes hide: for pages whose scripts were to show the article. */
  keepHidden?: boolean
}

/** Marks furniture: the tables' strip rules, what is hidden, and what its class words accuse unless it holds too much prose. */
export function strip(page: Page, { strips, layouts }: Survey, { keepHidden = false }: StripOptions = {}): Verdicts {
  const dropped = new Uint16Array(page.size)
  const rules: StripRule[] = []
  const numbers = new Map<string, number>()
  const number = (rule: StripRule) => {
    let n = numbers.get(rule.reason)
    if (n === undefined) {
      n = rules.push(rule)
      numbers.set(rule.reason, n)
    }
    return n
  }
  for (const { element, meaning } of strips) {
    if (meaning.layout !== undefined && !layouts.has(meaning.layout)) continue
    if (keepHidden && meaning.rule.startsWith('hidden/')) continue
    if (meaning.rule === 'furniture/footer' && within(element, 'article')) continue
    dropped[element.index] = number(meaning)
  }

  const kinds = new Map<string, string | undefined>()
  const kindOf = (names: string) => {
    let kind = kinds.get(names)
    if (kind === undefined && !kinds.has(names)) {
      kind = furnitureOf(names)
      kinds.set(names, kind)
    }
    return kind
  }
  const accused: [PageElement, string][] = []
  const walk = (element: PageElement) => {
    if (dropped[element.index]) return
    const { attrs, tag } = element
    if (attrs.style !== undefined && !keepHidden && HIDDEN_STYLE.test(attrs.style)) {
      dropped[element.index] = number(HIDDEN)
      return
    }
    if ((attrs.class !== undefined || attrs.id !== undefined) && !STRUCTURE.has(tag)) {
      const kind = (attrs.class && kindOf(attrs.class)) || (attrs.id && kindOf(attrs.id))
      if (kind) accused.push([element, kind])
    }
    for (const child of element.children) if (child.tag !== undefined) walk(child)
  }
  walk(page.root)
  let measures = measure(page, dropped)
  if (accused.length) {
    const total = measures.prose[0]!
    for (const [element, kind] of accused) {
      if (measures.prose[element.index]! > total * (FURNITURE_SHARE[kind] ?? FURNITURE_SHARE_DEFAULT)) continue
      dropped[element.index] = number({ rule: `furniture/${kind.replace(' ', '-')}`, reason: `its class or id names it: ${kind}` })
    }
    measures = measure(page, dropped)
  }
  return { dropped, rules, measures }
}

function within(element: PageElement, tag: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.tag === tag) return true
  return false
}

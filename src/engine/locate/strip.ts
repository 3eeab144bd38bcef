import { FURNITURE_PAIRS, FURNITURE_SHARE, FURNITURE_SHARE_DEFAULT, FURNITURE_WORDS, LAYOUT_NAMES } from '../../data/chrome'
import { HEADINGS } from '../../data/elements'
import type { Page, PageElement } from '../../model/page'
import type { Survey } from '../tables/survey'
import { classesOf, ofClassList, QUESTION } from '../tree/class-list'
import { type Measures, measure, takeOut } from './measure'

/** A rule's name and why, as a Decision will say it. */
export interface StripRule {
  rule: string
  reason: string
}

/** `dropped[element.index]` is 0, or 1 + the place in `rules` of the rule that dropped the element with all below it. */
export interface Verdicts {
  dropped: Uint16Array
  rules: readonly StripRule[]
  /** The elements that no rule dropped, themselves or with what holds them, in document order. */
  shown: readonly PageElement[]
  measures: Measures
}

const HIDDEN: StripRule = { rule: 'hidden/style', reason: 'not shown on the page' }
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** `d-none d-lg-block` is hidden on a telephone only. Source: Bootstrap 4 and 5, "Display property". */
const SHOWN_WIDE = /(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)/
/** Never furniture by their class words, whatever the words are. */
const STRUCTURE = new Set(
  '#root html head body main article a img b i em strong span h1 tbody tr center font br blockquote figure figcaption'.split(' '),
)

/** Which kind of furniture a class list or id names, if any: `postShare-bar` is read as post, share, bar. */
export function furnitureOf(names: string): string | undefined {
  let start = -1
  let before = ''
  for (let i = 0; i <= names.length; i++) {
    const c = i < names.length ? names.charCodeAt(i) : 0
    const lower = c >= 97 && c <= 122
    const upper = c >= 65 && c <= 90
    const ends =
      start >= 0 &&
      (!(lower || upper) ||
        (upper && isLower(names.charCodeAt(i - 1))) ||
        (lower && i - start > 1 && isUpper(names.charCodeAt(i - 1)) && isUpper(names.charCodeAt(i - 2))))
    if (ends) {
      // The last capital of a run opens the next word: `RSSLink` is RSS, Link.
      const end = lower ? i - 1 : i
      const word = names.slice(start, end).toLowerCase()
      const kind = FURNITURE_WORDS.get(word) ?? (before && FURNITURE_PAIRS.get(before + word))
      if (kind) return kind
      before = word
      start = lower || upper ? end : -1
    } else if (start < 0 && (lower || upper)) start = i
  }
  return undefined
}

/** A class list without the names that a layout gives whatever stands in it. */
function telling(names: string): string {
  const layout = LAYOUT_NAMES.find(l => names.includes(l.among))
  return layout
    ? names
        .split(/\s+/)
        .filter(n => !layout.name.test(n))
        .join(' ')
    : names
}

const kindOf = (names: string): string | undefined => furnitureOf(telling(names))
const kindOfList = ofClassList(QUESTION.furniture, kindOf)

const isLower = (c: number) => c >= 97 && c <= 122
const isUpper = (c: number) => c >= 65 && c <= 90

export interface StripOptions {
  /** Keep what style and attributes hide: for pages whose scripts were to show the article. */
  keepHidden?: boolean
}

/** Marks furniture: the tables' strip rules, what is hidden, and what its class words accuse unless it holds too much prose. */
export function strip(page: Page, { strips, layouts }: Survey, { keepHidden = false }: StripOptions = {}): Verdicts {
  const dropped = new Uint16Array(page.elements.length)
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
    if (meaning.rule === 'hidden/attribute' && SHOWN_WIDE.test(element.attrs.class ?? '')) continue
    if (meaning.rule === 'furniture/footer' && within(element, 'article')) continue
    dropped[element.index] = number(meaning)
  }
  const accused: [PageElement, string][] = []
  for (let i = 0; i < page.elements.length; i++) {
    const element = page.elements[i]!
    const { attrs, tag, last } = element
    if (!dropped[i] && attrs.style !== undefined && !keepHidden && HIDDEN_STYLE.test(attrs.style)) dropped[i] = number(HIDDEN)
    if (dropped[i]) {
      i = last
      continue
    }
    if (STRUCTURE.has(tag)) continue
    const classes = classesOf(element)
    const kind = (classes && kindOfList(classes)) || (attrs.id && kindOf(attrs.id))
    // A heading in a menu goes with its menu; one named `with-tabs` is a headline.
    if (kind && !(kind === 'navigation' && HEADINGS.has(tag))) accused.push([element, kind])
  }
  const measures = measure(page, dropped)
  const total = measures.prose[0]!
  const limitOf = (kind: string) => total * (FURNITURE_SHARE[kind] ?? FURNITURE_SHARE_DEFAULT)
  // An article whose every paragraph or section has such a name: what stands side by side is judged together. Comments stand so
  // by nature.
  const beside = new Map<PageElement | undefined, Map<string, number>>()
  for (const [{ parent, index }, kind] of accused) {
    let sums = beside.get(parent)
    if (!sums) beside.set(parent, (sums = new Map()))
    sums.set(kind, (sums.get(kind) ?? 0) + measures.prose[index]!)
  }
  for (const [element, kind] of accused) {
    const prose = measures.prose[element.index]!
    if (prose > 0 && (kind === 'comments' ? prose : beside.get(element.parent)!.get(kind)!) > limitOf(kind)) continue
    dropped[element.index] = number({ rule: `furniture/${kind.replace(' ', '-')}`, reason: `its class or id names it: ${kind}` })
    takeOut(element, measures, dropped)
  }
  return { dropped, rules, shown: shownOf(page, dropped), measures }
}

/** The verdicts over what is not shown in some elements: they hold where those over furniture do not count. */
export function hiddenIn(elements: readonly PageElement[], { dropped, rules }: Verdicts): Uint16Array {
  const hidden = new Uint16Array(dropped.length)
  for (const { index, last } of elements)
    for (let i = index; i <= last; i++) if (dropped[i] && rules[dropped[i]! - 1]!.rule.startsWith('hidden/')) hidden[i] = dropped[i]!
  return hidden
}

function shownOf({ elements }: Page, dropped: Uint16Array): PageElement[] {
  const shown: PageElement[] = []
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]!
    if (dropped[i]) i = element.last
    else shown.push(element)
  }
  return shown
}

function within(element: PageElement, tag: string): boolean {
  for (let at = element.parent; at; at = at.parent) if (at.tag === tag) return true
  return false
}

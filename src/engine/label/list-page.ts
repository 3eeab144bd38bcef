import { REPETITION } from '../../data/limits'
import type { Image, Moment } from '../../model/article'
import type { ListEntry, ListPage } from '../../model/list-page'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { readMoment } from '../dateline'
import type { Fact } from '../observe/facts'
import type { Repetition } from '../observe/repetition'
import { holderAmong } from '../tree/containment'
import { collapse } from '../tree/white-space'
import { hasWord, staysHere } from '../url'

/** What an entry is made of, while its segments are read. */
interface Entry {
  title?: string
  url?: string
  published?: Moment
  summary?: string
  image?: Image
}

export interface ListSource {
  segments: readonly Segment[]
  facts: readonly Fact[]
  /** Whether a segment stands in what is named or marked for something else. */
  isFurniture: (i: number) => boolean
  repetitions: readonly Repetition[]
  elements: readonly PageElement[]
  absolute: (href: string) => string
  tidy: (text: string) => string
  locales: readonly Locale[]
}

/**
 * What a page lists: entries of one shape, lists of links that are titles, and titles above their summaries. Undefined where it lists
 * nothing.
 */
export function listPageOf(source: ListSource): ListPage | undefined {
  const { segments, facts, isFurniture, repetitions, elements, absolute } = source
  const entryOf = holderAmong(repetitions.filter(r => r.kind === 'teasers').flatMap(r => r.entries))
  const read: Entry[] = []
  const byElement = new Map<PageElement, Entry>()
  let open: Entry | undefined
  for (const [i, s] of segments.entries()) {
    if (isFurniture(i) || facts[i]!.chrome) continue
    const element = entryOf(s.element)
    if (element) {
      open = undefined
      let entry = byElement.get(element)
      if (!entry) {
        entry = {}
        byElement.set(element, entry)
        read.push(entry)
      }
      addTo(entry, s, facts[i]!, source)
    } else if (s.kind === 'list') {
      open = undefined
      read.push(...entriesOf(s, source))
    } else if (facts[i]!.titleLink && s.links.length === 1 && s.text.length >= REPETITION.alone && facts[i]!.prose === 0) {
      open = {}
      read.push(open)
      addTo(open, s, facts[i]!, source)
    } else if (open && (facts[i]!.dated || s.prose)) addTo(open, s, facts[i]!, source)
    else open = undefined
  }
  const seen = new Set<string>()
  const items: ListEntry[] = []
  for (const { title, ...rest } of read) {
    const key = rest.url ?? title ?? ''
    if (title === undefined || seen.has(key) || (rest.url !== undefined && staysHere(rest.url))) continue
    seen.add(key)
    items.push({ title, ...rest })
  }
  if (items.length < REPETITION.least) return undefined
  const next = nextOf(elements, source.locales)
  return { items, ...(next === undefined ? {} : { next: absolute(next) }) }
}

function addTo(entry: Entry, s: Segment, fact: Fact, { absolute, tidy, locales }: ListSource): void {
  if (s.images?.[0]) entry.image ??= s.images[0]
  if (fact.titleLink && entry.title === undefined) {
    const link = s.links[0]
    entry.title = link ? collapse(tidy(link.text)) : s.text
    if (link) entry.url = absolute(link.href)
    const day = readMoment(s.text.replace(entry.title, ' '), locales)
    if (day) entry.published ??= day.moment
  } else if (s.prose) entry.summary = entry.summary === undefined ? s.text : `${entry.summary} ${s.text}`
  else if (fact.dated) {
    const day = readMoment(s.text, locales)
    if (day) entry.published ??= day.moment
  }
}

/** Items without a link of their own between two that have one, at most. */
const AHEAD = 8

/** The entries of a list of links that are long enough to be titles. */
function entriesOf({ list, links, linked }: Segment, { absolute, tidy, locales }: ListSource): Entry[] {
  const { items } = list!
  if (linked < 0.5 || items.length < REPETITION.least) return []
  // Links stand in the order of their items: each is looked for from the last on.
  let at = 0
  const found = links.flatMap((link): Entry[] => {
    const title = collapse(tidy(link.text))
    const ahead = items.slice(at, at + AHEAD).findIndex(item => item.text.includes(title))
    if (ahead > 0) at += ahead
    const day = ahead < 0 ? undefined : readMoment(items[at]!.text.replace(title, ' '), locales)
    if (title.length < (day ? REPETITION.title : REPETITION.alone)) return []
    return [{ title, url: absolute(link.href), published: day?.moment }]
  })
  // A menu has short entries.
  return 2 * found.length > links.length ? found : []
}

/** The link to the next page: marked as such, or worded so. */
function nextOf(elements: readonly PageElement[], locales: readonly Locale[]): string | undefined {
  let worded: string | undefined
  for (const { tag, attrs, children } of elements) {
    if (attrs.href === undefined || (tag !== 'a' && tag !== 'link')) continue
    if (hasWord(attrs.rel, 'next')) return attrs.href
    const [only] = children
    if (worded === undefined && tag === 'a' && children.length === 1 && only!.tag === undefined) {
      const text = collapse(only!.text)
      if (locales.some(l => l.nextPage.test(text)) && !staysHere(attrs.href)) worded = attrs.href
    }
  }
  return worded
}

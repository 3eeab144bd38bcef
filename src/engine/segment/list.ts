import { HEADINGS, LISTS } from '../../data/elements'
import type { ListItem } from '../../model/article'
import type { PageElement, PageNode } from '../../model/page'
import { standsApart } from '../tree/text-content'
import { readImage } from './image'
import { marksIn, runsOf } from './marks'
import type { Link } from './text-style'

export interface ListReading {
  items: ListItem[]
  links: Link[]
  /** Holds images, tables or headings, and is better read as blocks. */
  complex: boolean
  chars: number
  linked: number
}

export interface ListOptions {
  dropped: Uint16Array
  clean: (text: string) => string
  absolute: (href: string) => string
  /** Whether to tell links and emphasis. */
  marks: boolean
  /** The lists that were read. */
  lists: Map<PageElement, ListReading>
}

/** A long block, in characters. */
const LONG = 80

/** The items of a list, with the lists in them. What is no list is walked as blocks, and the lists in it are asked for again: each is read once. */
export function readList(list: PageElement, options: ListOptions): ListReading {
  let read = options.lists.get(list)
  if (!read) {
    read = readItems(list, options)
    options.lists.set(list, read)
  }
  return read
}

function readItems(list: PageElement, options: ListOptions): ListReading {
  const { dropped, clean } = options
  const read: ListReading = { items: [], links: [], complex: false, chars: 0, linked: 0 }
  for (const child of list.children) {
    if (child.tag === undefined ? !child.text.trim() : dropped[child.index]) continue
    const lists: PageElement[] = []
    const text = clean(itemText(child, undefined, lists, read, options))
    // A paragraph in no item: the list was never closed.
    read.complex ||= child.tag !== undefined && child.block && child.tag !== 'li' && text.length > LONG
    const items: ListItem[] = []
    for (const inner of lists) {
      const nested = readList(inner, options)
      read.complex ||= nested.complex
      read.chars += nested.chars
      read.linked += nested.linked
      for (const link of nested.links) read.links.push(link)
      for (const item of nested.items) items.push(item)
    }
    const marks = options.marks && text ? marksIn(runsOf(child, dropped, LISTS), text, clean, options.absolute) : undefined
    if (text || items.length)
      read.items.push({
        text,
        marks,
        list: items.length ? { ordered: lists[0]!.tag === 'ol', items } : undefined,
      })
  }
  return read
}

/** An item's own text, counted in `read`; the lists in it are put aside. */
function itemText(node: PageNode, around: Link | undefined, lists: PageElement[], read: ListReading, options: ListOptions): string {
  if (node.tag === undefined) {
    const { length } = node.text.trim()
    read.chars += length
    if (around) {
      read.linked += length
      around.text += node.text
    }
    return node.text
  }
  const { tag, attrs } = node
  if (options.dropped[node.index]) return ''
  if (tag === 'img' ? readImage(node, options.absolute) : tag === 'table' || HEADINGS.has(tag) || tag === 'figure') read.complex = true
  if (tag === 'br') return ' '
  if (LISTS.has(tag)) {
    lists.push(node)
    return ''
  }
  let link = around
  if (tag === 'a' && attrs.href) {
    link = { href: attrs.href, text: '' }
    read.links.push(link)
  }
  let inner = ''
  for (const child of node.children) inner += itemText(child, link, lists, read, options)
  return node.block || standsApart(node) ? ` ${inner} ` : inner
}

/** A list as lines, one an item. */
export const listText = (items: readonly ListItem[]): string =>
  items.map(i => (i.list ? `${i.text}\n${listText(i.list.items)}` : i.text)).join('\n')

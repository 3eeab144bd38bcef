import { READ_ATTRS } from '../../data/elements'
import type { Attributes, ClassList } from '../../model/page'
import { NO_ATTRS } from './building'
import { decodeAttribute } from './character-references'
import { classList } from './class-list'
import { Names } from './names'

const ATTRIBUTES = new Names([...READ_ATTRS].map(name => [name, name]))

/** The attributes of the tag being read: those nearly every rule asks for in places of their own. */
export interface TagAttributes {
  readonly html: string
  /** Names to keep beside those the tables read. */
  readonly more: ReadonlySet<string> | undefined
  /** Whether the tag has any. */
  any: boolean
  id: string | undefined
  classes: ClassList | undefined
  style: string | undefined
  href: string | undefined
  /** What it has besides: with places for the commonest, so that most tags look alike to the runtime. */
  all: Record<string, string | undefined> | undefined
}

const withOthers = (): Record<string, string | undefined> => ({
  id: undefined,
  class: undefined,
  style: undefined,
  href: undefined,
  rel: undefined,
  content: undefined,
  title: undefined,
  name: undefined,
  alt: undefined,
  src: undefined,
  type: undefined,
  role: undefined,
  property: undefined,
  itemprop: undefined,
})

export const tagAttributes = (html: string, more: ReadonlySet<string> | undefined): TagAttributes => ({
  html,
  more,
  any: false,
  id: undefined,
  classes: undefined,
  style: undefined,
  href: undefined,
  all: undefined,
})

export function readAttribute(tag: TagAttributes, nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
  const { html } = tag
  const name = ATTRIBUTES.find(html, nameStart, nameEnd) ?? (tag.more && asked(tag, html.slice(nameStart, nameEnd).toLowerCase()))
  if (name === undefined) return
  if (name === 'class') {
    // Of two of one name the first counts.
    tag.classes ??= classListAt(html, valueStart, valueEnd)
    tag.any = true
    return
  }
  let end = valueEnd
  // A data URI keeps its type only; its payload can be most of a page.
  if (end - valueStart > 64 && html.startsWith('data:', valueStart)) {
    const comma = html.slice(valueStart, valueStart + 100).indexOf(',')
    end = valueStart + (comma < 0 ? 60 : comma)
  }
  const value = decodeAttribute(html.slice(valueStart, end))
  tag.any = true
  if (name === 'id') tag.id ??= value
  else if (name === 'style') tag.style ??= value
  else if (name === 'href') tag.href ??= value
  else (tag.all ??= withOthers())[name] ??= value
}

/** The class lists of one page come again and again, and the map of all is far from the processor: places for those read last. */
const LISTS: (ClassList | undefined)[] = new Array(256).fill(undefined)

/** The class list that stands at a place of the page. */
function classListAt(html: string, start: number, end: number): ClassList {
  const place = (31 * html.charCodeAt(start) + 7 * html.charCodeAt(end - 1) + 13 * (end - start)) & 255
  const last = LISTS[place]
  if (last && last.names.length === end - start && html.startsWith(last.names, start)) return last
  const raw = html.slice(start, end)
  const list = classList(decodeAttribute(raw))
  if (list.names === raw) LISTS[place] = list
  return list
}

/** A name the caller's portal selects by; never what a form holds, never a handler. */
function asked(tag: TagAttributes, name: string): string | undefined {
  return tag.more!.has(name) && name !== 'value' && !name.startsWith('on') ? name : undefined
}

/** The attributes of the tag just read. */
export function takeAttributes(tag: TagAttributes): Attributes {
  if (!tag.any) return NO_ATTRS
  const { all, id, style, href } = tag
  const names = tag.classes?.names
  forgetAttributes(tag)
  if (!all) return { id, class: names, style, href }
  all.id = id
  all.class = names
  all.style = style
  all.href = href
  return all
}

export function forgetAttributes(tag: TagAttributes): void {
  if (!tag.any) return
  tag.any = false
  tag.id = tag.classes = tag.style = tag.href = tag.all = undefined
}

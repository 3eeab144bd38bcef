import { READ_ATTRS } from '../data/elements'
import type { Attributes } from '../model/page'
import { NO_ATTRS } from './building'
import { decodeAttribute } from './character-references'
import { Names } from './names'

const ATTRIBUTES = new Names([...READ_ATTRS].map(name => [name, name]))

/** The attributes of the tag being read: those nearly every rule asks for in places of their own, so that all tags have one shape. */
export class TagAttributes {
  /** One string for each class list, hashed once however many elements carry it. */
  private readonly lists = new Map<string, string>()
  /** Whether the tag has any. */
  private attributed = false
  private id: string | undefined
  private classes: string | undefined
  private style: string | undefined
  private href: string | undefined
  /** The others, name and value in turn. */
  private readonly others: string[] = []

  constructor(
    private readonly html: string,
    private readonly more: ReadonlySet<string> | undefined,
  ) {}

  read(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const { html } = this
    const name = ATTRIBUTES.find(html, nameStart, nameEnd) ?? (this.more && this.asked(html.slice(nameStart, nameEnd).toLowerCase()))
    if (name === undefined) return
    let end = valueEnd
    // A data URI keeps its type only; its payload can be most of a page.
    if (end - valueStart > 64 && html.startsWith('data:', valueStart)) {
      const comma = html.slice(valueStart, valueStart + 100).indexOf(',')
      end = valueStart + (comma < 0 ? 60 : comma)
    }
    const value = decodeAttribute(html.slice(valueStart, end))
    this.attributed = true
    // Of two of one name the first counts.
    if (name === 'class') this.classes ??= this.listed(value)
    else if (name === 'id') this.id ??= value
    else if (name === 'style') this.style ??= value
    else if (name === 'href') this.href ??= value
    else this.others.push(name, value)
  }

  private listed(list: string): string {
    const known = this.lists.get(list)
    if (known !== undefined) return known
    this.lists.set(list, list)
    return list
  }

  /** A name the caller's portal selects by; never what a form holds, never a handler. */
  private asked(name: string): string | undefined {
    return this.more!.has(name) && name !== 'value' && !name.startsWith('on') ? name : undefined
  }

  /** The attributes of the tag just read. */
  take(): Attributes {
    if (!this.attributed) return NO_ATTRS
    const attrs: Record<string, string | undefined> = { id: this.id, class: this.classes, style: this.style, href: this.href }
    const { others } = this
    for (let i = 0; i < others.length; i += 2) attrs[others[i]!] ??= others[i + 1]!
    this.forget()
    return attrs
  }

  forget(): void {
    if (!this.attributed) return
    this.attributed = false
    this.id = this.classes = this.style = this.href = undefined
    if (this.others.length) this.others.length = 0
  }
}

import type { ClassList, Page, PageElement } from '../../model/page'
import { classesOf, ofClassList, QUESTION } from '../tree/class-list'

/**
 * Selectors over the page's tree: compounds of tag, `#id`, `.class`, `[attr]`, `[attr=v]`, `^=`, `$=`, `*=`, `~=`, joined by
 * spaces (descendant) or `>` (child). Class names compare exactly, attribute values without regard to case.
 */
export interface Compound {
  tag?: string
  id?: string
  classes: string[]
  attrs: { name: string; op: '' | '=' | '^=' | '$=' | '*=' | '~='; value: string }[]
}

export interface Selector {
  source: string
  /** Rightmost first; `child` says how it stands to the one before it. */
  compounds: { compound: Compound; child: boolean }[]
}

const TOKEN =
  /(\s*>\s*|\s+)|([a-z][\w-]*|\*)|#((?:[\w-]|[^\x00-\x7f])+)|\.((?:[\w-]|[^\x00-\x7f])+)|\[([\w:-]+)(?:([~^$*]?=)["']?([^\]"']*)["']?)?\]/giy

/** Throws a TypeError that quotes the selector where it is not one. */
export function compile(source: string): Selector {
  const compounds: Selector['compounds'] = []
  let now: Compound | undefined
  let child = false
  const trimmed = source.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < trimmed.length) {
    const at = TOKEN.lastIndex
    const m = TOKEN.exec(trimmed)
    if (!m) throw new TypeError(`tinbai: no selector I know, at character ${at}: ${source}`)
    if (m[1] !== undefined) {
      if (!now) throw new TypeError(`tinbai: no selector I know, at character ${at}: ${source}`)
      now = undefined
      child = m[1].includes('>')
      continue
    }
    if (!now) {
      now = { classes: [], attrs: [] }
      compounds.unshift({ compound: now, child })
      child = false
    }
    if (m[2] !== undefined) {
      if (m[2] !== '*') now.tag = m[2].toLowerCase()
    } else if (m[3] !== undefined) now.id = m[3]
    else if (m[4] !== undefined) now.classes.push(m[4])
    else now.attrs.push({ name: (m[5] as string).toLowerCase(), op: (m[6] ?? '') as '' | '=', value: (m[7] ?? '').toLowerCase() })
  }
  if (!compounds.length || !now) throw new TypeError(`tinbai: no selector I know: ${source}`)
  return { source, compounds }
}

/** What parts the names of a class list. */
const isSpace = (c: number) => c === 32 || (c >= 9 && c <= 13)

/** Whether a class list holds a name, without splitting the list. */
export function hasClass(list: string, name: string): boolean {
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + 1)) {
    const end = at + name.length
    if ((at === 0 || isSpace(list.charCodeAt(at - 1))) && (end === list.length || isSpace(list.charCodeAt(end)))) return true
  }
  return false
}

function holds(got: string, { op, value }: Compound['attrs'][number]): boolean {
  switch (op) {
    case '=':
      return got === value
    case '^=':
      return got.startsWith(value)
    case '$=':
      return got.endsWith(value)
    case '*=':
      return got.includes(value)
    case '~=':
      return hasClass(got, value)
    default:
      return true
  }
}

function fits(element: PageElement, { tag, id, classes, attrs }: Compound): boolean {
  if (tag !== undefined && element.tag !== tag) return false
  if (id !== undefined && element.attrs.id !== id) return false
  for (const name of classes) if (!hasClass(element.attrs.class ?? '', name)) return false
  for (const attr of attrs) {
    const got = element.attrs[attr.name]
    if (got === undefined || !holds(got.toLowerCase(), attr)) return false
  }
  return true
}

export function matches(element: PageElement, selector: Selector): boolean {
  const { compounds } = selector
  if (!fits(element, compounds[0]!.compound)) return false
  let at: PageElement | undefined = element
  for (let i = 1; i < compounds.length; i++) {
    const { compound } = compounds[i]!
    if (compounds[i - 1]!.child) {
      at = at.parent
      if (!at || !fits(at, compound)) return false
    } else {
      do at = at.parent
      while (at && !fits(at, compound))
      if (!at) return false
    }
  }
  return true
}

interface Entry<Rule> {
  selector: Selector
  rule: Rule
  /** The place it has in the index says all: nothing is left to ask. */
  sure: boolean
}

/** What is asked of a part of a class list or id, where that is asked first. */
interface PartEntry<Rule> extends Entry<Rule> {
  part: Compound['attrs'][number]
}

/** Rules for elements with an attribute: whatever its value is, and by its value in small letters. */
interface OfAttribute<Rule> {
  any: Entry<Rule>[]
  exact: Map<string, Entry<Rule>[]>
}

const put = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** How many things a compound asks. */
const asks = ({ tag, id, classes, attrs }: Compound) => Number(tag !== undefined) + Number(id !== undefined) + classes.length + attrs.length

/**
 * Selectors by what their last compound asks first, so that one walk tests each element against the few that could fit. What
 * a class list can match is remembered: the pages of a portal have the same lists.
 */
export class SelectorIndex<Rule> {
  private readonly byId = new Map<string, Entry<Rule>[]>()
  private readonly byClass = new Map<string, Entry<Rule>[]>()
  private readonly byTag = new Map<string, Entry<Rule>[]>()
  private readonly byAttr = new Map<string, OfAttribute<Rule>>()
  private readonly partOfId: PartEntry<Rule>[] = []
  private readonly partOfClass: PartEntry<Rule>[] = []
  private readonly ofClasses: (list: ClassList) => readonly Entry<Rule>[]

  /** `question`: which of the indexes a page is asked by this is. */
  constructor(rules: Iterable<readonly [string, Rule]>, question: 'always' | 'platform') {
    this.ofClasses = ofClassList(QUESTION[question], names => this.entriesOf(names))
    for (const [source, rule] of rules) {
      const selector = compile(source)
      const last = selector.compounds[0]!.compound
      const entry: Entry<Rule> = { selector, rule, sure: selector.compounds.length === 1 && asks(last) === 1 }
      const ofId = last.attrs.find(a => a.name === 'id')
      const ofClass = last.attrs.find(a => a.name === 'class')
      if (last.id !== undefined) put(this.byId, last.id, entry)
      else if (last.classes.length) put(this.byClass, last.classes[0]!, entry)
      else if (ofId) this.partOfId.push({ ...entry, part: ofId })
      else if (ofClass) this.partOfClass.push({ ...entry, part: ofClass })
      else if (last.tag !== undefined) put(this.byTag, last.tag, entry)
      else if (last.attrs.length) this.putAttr(last.attrs[0]!, entry)
    }
  }

  private putAttr({ name, op, value }: Compound['attrs'][number], entry: Entry<Rule>): void {
    let of = this.byAttr.get(name)
    if (!of) this.byAttr.set(name, (of = { any: [], exact: new Map() }))
    if (op === '=') put(of.exact, value, entry)
    else of.any.push({ ...entry, sure: entry.sure && op === '' })
  }

  /** Calls `hit` for each rule an element of the page matches, in document order. */
  walk({ elements }: Page, hit: (element: PageElement, rule: Rule) => void): void {
    const { byTag, byId, byAttr, partOfId, ofClasses } = this
    const run = (element: PageElement, entries: readonly Entry<Rule>[]) => {
      for (const { selector, rule, sure } of entries) if (sure || matches(element, selector)) hit(element, rule)
    }
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i]!
      const { tag, attrs } = element
      const ofTag = byTag.get(tag)
      if (ofTag) run(element, ofTag)
      const { id } = attrs
      if (id !== undefined) {
        const ofId = byId.get(id)
        if (ofId) run(element, ofId)
        if (partOfId.length) {
          const lower = id.toLowerCase()
          for (const { selector, rule, part } of partOfId) if (holds(lower, part) && matches(element, selector)) hit(element, rule)
        }
      }
      const classes = classesOf(element)
      if (classes) {
        const ofList = ofClasses(classes)
        if (ofList.length) run(element, ofList)
      }
      for (const name in attrs) {
        if (attrs[name] === undefined) continue
        const of = byAttr.get(name)
        if (!of) continue
        if (of.any.length) run(element, of.any)
        const same = of.exact.size ? of.exact.get(attrs[name].toLowerCase()) : undefined
        if (same) run(element, same)
      }
    }
  }

  private entriesOf(list: string): readonly Entry<Rule>[] {
    const found: Entry<Rule>[] = []
    let start = 0
    for (let i = 0; i <= list.length; i++) {
      if (i < list.length && !isSpace(list.charCodeAt(i))) continue
      const entries = i > start ? this.byClass.get(list.slice(start, i)) : undefined
      if (entries) found.push(...entries)
      start = i + 1
    }
    if (!this.partOfClass.length) return found
    const lower = list.toLowerCase()
    for (const entry of this.partOfClass) if (holds(lower, entry.part)) found.push(entry)
    return found
  }
}

/** Names of the attributes a list of selectors asks for. */
export function attributesOf(sources: Iterable<string>): Set<string> {
  const names = new Set<string>()
  for (const source of sources) for (const { compound } of compile(source).compounds) for (const { name } of compound.attrs) names.add(name)
  return names
}

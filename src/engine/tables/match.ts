import type { Page, PageElement } from '../../model/page'
import { remember } from '../../text/lazy'

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
  /** What is asked of a part of the id, where that is asked first. */
  part?: Compound['attrs'][number] | undefined
}

const put = <K, V>(map: Map<K, V[]>, key: K, value: V) => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/**
 * Selectors by what their last compound asks first, so that one walk tests each element against the few that could fit. What
 * a class list can match is remembered: the pages of a portal have the same lists.
 */
export class SelectorIndex<Rule> {
  private readonly byId = new Map<string, Entry<Rule>[]>()
  private readonly byClass = new Map<string, Entry<Rule>[]>()
  private readonly byTag = new Map<string, Entry<Rule>[]>()
  private readonly byAttr = new Map<string, Entry<Rule>[]>()
  private readonly partOfId: Entry<Rule>[] = []
  private readonly partOfClass: Entry<Rule>[] = []

  constructor(rules: Iterable<readonly [string, Rule]>) {
    for (const [source, rule] of rules) {
      const selector = compile(source)
      const last = selector.compounds[0]!.compound
      const entry: Entry<Rule> = { selector, rule }
      if (last.id !== undefined) put(this.byId, last.id, entry)
      else if (last.classes.length) put(this.byClass, last.classes[0]!, entry)
      else if (last.attrs.some(a => a.name === 'id')) this.partOfId.push({ ...entry, part: last.attrs.find(a => a.name === 'id') })
      else if (last.attrs.some(a => a.name === 'class')) this.partOfClass.push(entry)
      else if (last.attrs.length) put(this.byAttr, last.attrs[0]!.name, entry)
      else if (last.tag) put(this.byTag, last.tag, entry)
    }
  }

  /** Calls `hit` for each rule an element of the page matches, in document order. */
  walk({ elements }: Page, hit: (element: PageElement, rule: Rule) => void): void {
    const { byTag, byId, byAttr, partOfId, ofClassList } = this
    const run = (element: PageElement, entries: readonly Entry<Rule>[] | undefined) => {
      if (entries) for (const { selector, rule } of entries) if (matches(element, selector)) hit(element, rule)
    }
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i]!
      const { tag, attrs } = element
      run(element, byTag.get(tag))
      const { id, class: list } = attrs
      if (id !== undefined) {
        run(element, byId.get(id))
        if (partOfId.length) {
          const lower = id.toLowerCase()
          for (const { selector, rule, part } of partOfId) if (holds(lower, part!) && matches(element, selector)) hit(element, rule)
        }
      }
      if (list !== undefined) run(element, ofClassList(list))
      if (byAttr.size) for (const name in attrs) if (attrs[name] !== undefined) run(element, byAttr.get(name))
    }
  }

  private readonly ofClassList = remember((list: string): readonly Entry<Rule>[] => {
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
    for (const entry of this.partOfClass)
      if (entry.selector.compounds[0]!.compound.attrs.every(a => a.name !== 'class' || holds(lower, a))) found.push(entry)
    return found
  })
}

/** Names of the attributes a list of selectors asks for. */
export function attributesOf(sources: Iterable<string>): Set<string> {
  const names = new Set<string>()
  for (const source of sources) for (const { compound } of compile(source).compounds) for (const { name } of compound.attrs) names.add(name)
  return names
}

import type { PageElement } from '../model/page'

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
  /([>\s]+)|([a-z][\w-]*|\*)|#((?:[\w-]|[^\x00-\x7f])+)|\.((?:[\w-]|[^\x00-\x7f])+)|\[([\w:-]+)(?:([~^$*]?=)["']?([^\]"']*)["']?)?\]/giy

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

const SPACE = /\s/

/** Whether a class list holds a name, without splitting the list. */
export function hasClass(list: string, name: string): boolean {
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + 1)) {
    const end = at + name.length
    if ((at === 0 || SPACE.test(list[at - 1] as string)) && (end === list.length || SPACE.test(list[end] as string))) return true
  }
  return false
}

function fits(element: PageElement, { tag, id, classes, attrs }: Compound): boolean {
  if (tag !== undefined && element.tag !== tag) return false
  if (id !== undefined && element.attrs.id !== id) return false
  for (const name of classes) if (!hasClass(element.attrs.class ?? '', name)) return false
  for (const { name, op, value } of attrs) {
    const got = element.attrs[name]?.toLowerCase()
    if (got === undefined) return false
    if (
      op === '='
        ? got !== value
        : op === '^='
          ? !got.startsWith(value)
          : op === '$='
            ? !got.endsWith(value)
            : op === '*='
              ? !got.includes(value)
              : op === '~=' && !hasClass(got, value)
    )
      return false
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

/** Selectors by what their last compound asks first, so that one walk tests each element against the few that could fit. */
export class SelectorIndex<Rule> {
  private readonly byId = new Map<string, [Selector, Rule][]>()
  private readonly byClass = new Map<string, [Selector, Rule][]>()
  private readonly byTag = new Map<string, [Selector, Rule][]>()
  private readonly withId: [Selector, Rule][] = []
  private readonly withClass: [Selector, Rule][] = []
  private readonly byAttr: [string, Selector, Rule][] = []

  constructor(rules: Iterable<readonly [string, Rule]>) {
    const put = (map: Map<string, [Selector, Rule][]>, key: string, entry: [Selector, Rule]) => {
      const list = map.get(key)
      if (list) list.push(entry)
      else map.set(key, [entry])
    }
    for (const [source, rule] of rules) {
      const selector = compile(source)
      const last = selector.compounds[0]!.compound
      const entry: [Selector, Rule] = [selector, rule]
      if (last.id !== undefined) put(this.byId, last.id, entry)
      else if (last.classes.length) put(this.byClass, last.classes[0]!, entry)
      else if (last.attrs.some(a => a.name === 'id')) this.withId.push(entry)
      else if (last.attrs.some(a => a.name === 'class')) this.withClass.push(entry)
      else if (last.attrs.length) this.byAttr.push([last.attrs[0]!.name, selector, rule])
      else if (last.tag) put(this.byTag, last.tag, entry)
    }
  }

  /** Calls `hit` for each rule the element matches, until `hit` returns true. */
  each(element: PageElement, hit: (rule: Rule, selector: Selector) => boolean | undefined): void {
    const { attrs, tag } = element
    const run = (list: readonly [Selector, Rule][] | undefined) => {
      if (list) for (const [selector, rule] of list) if (matches(element, selector) && hit(rule, selector)) return true
      return false
    }
    if (run(this.byTag.get(tag))) return
    const { id, class: list } = attrs
    if (id !== undefined && (run(this.byId.get(id)) || (this.withId.length && run(this.withId)))) return
    if (list !== undefined) {
      if (this.byClass.size) {
        if (list.indexOf(' ') < 0) {
          if (run(this.byClass.get(list))) return
        } else for (const name of list.split(/\s+/)) if (name && run(this.byClass.get(name))) return
      }
      if (this.withClass.length && run(this.withClass)) return
    }
    for (const [name, selector, rule] of this.byAttr)
      if (attrs[name] !== undefined && matches(element, selector) && hit(rule, selector)) return
  }
}

/** The first rule an element matches, by the order above. */
export function firstMatch<Rule>(index: SelectorIndex<Rule>, element: PageElement): Rule | undefined {
  let found: Rule | undefined
  index.each(element, rule => {
    found = rule
    return true
  })
  return found
}

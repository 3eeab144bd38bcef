import type { PageElement } from '../../model/page'

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
export const isSpace = (c: number) => c === 32 || (c >= 9 && c <= 13)

/** Whether a class list holds a name, without splitting the list. */
export function hasClass(list: string, name: string): boolean {
  for (let at = list.indexOf(name); at >= 0; at = list.indexOf(name, at + 1)) {
    const end = at + name.length
    if ((at === 0 || isSpace(list.charCodeAt(at - 1))) && (end === list.length || isSpace(list.charCodeAt(end)))) return true
  }
  return false
}

/** Whether a value, in small letters, is what a compound asks of an attribute. */
export function holds(got: string, { op, value }: Compound['attrs'][number]): boolean {
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

/** Names of the attributes a list of selectors asks for. */
export function attributesOf(sources: Iterable<string>): Set<string> {
  const names = new Set<string>()
  for (const source of sources) for (const { compound } of compile(source).compounds) for (const { name } of compound.attrs) names.add(name)
  return names
}

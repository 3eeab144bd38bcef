import type { Mark } from '../../model/article'
import type { PageNode } from '../../model/page'
import { standsApart } from '../tree/text-content'
import type { Link } from './text-style'

/** How text is marked, as bits of one number: a style is copied for every element. */
export const MARK = { strong: 1, emphasis: 2, underline: 4, strike: 8, code: 16, sub: 32, sup: 64 } as const

const TYPES = Object.entries(MARK) as [Exclude<Mark['type'], 'link'>, number][]

const TAG_MARKS = new Map<string, number>(
  Object.entries({
    b: MARK.strong,
    strong: MARK.strong,
    i: MARK.emphasis,
    em: MARK.emphasis,
    cite: MARK.emphasis,
    dfn: MARK.emphasis,
    u: MARK.underline,
    ins: MARK.underline,
    s: MARK.strike,
    strike: MARK.strike,
    del: MARK.strike,
    code: MARK.code,
    kbd: MARK.code,
    samp: MARK.code,
    sub: MARK.sub,
    sup: MARK.sup,
  }),
)

export const marksOfTag = (tag: string): number => TAG_MARKS.get(tag) ?? 0

/** A piece of text that is marked alike. */
export interface Run {
  text: string
  marks: number
  link: Link | undefined
}

/** Pieces that are not found again beyond this are no hope for the rest of their text. */
const MOST_LOST = 3
const SCRIPT = /^\s*(?:javascript|data|vbscript):/i

interface Open {
  start: number
  end: number
  link?: Link
}

/** Adds a piece; what is marked like the one before it is one with it. */
export function addRun(runs: Run[], text: string, marks: number, link: Link | undefined): void {
  const last = runs[runs.length - 1]
  if (last && last.marks === marks && last.link === link) last.text += text
  else runs.push({ text, marks, link })
}

/** Whether a run of a text is marked. */
export const isMarked = (runs: readonly Run[]): boolean => runs.some(r => r.marks !== 0 || r.link !== undefined)

/**
 * Where the runs of a raw text stand in the clean one, each cleaned by itself and looked for behind the one before: `text.slice(start,
 * end)` is what was marked. A run that cleaning changed by what stood beside it is left unmarked.
 */
export function marksIn(
  runs: readonly Run[],
  text: string,
  clean: (text: string) => string,
  absolute: (href: string) => string,
): Mark[] | undefined {
  if (!text || !isMarked(runs)) return undefined
  const marks: Mark[] = []
  const open = new Map<Mark['type'], Open>()
  const close = (type: Mark['type']) => {
    const { start, end, link } = open.get(type)!
    open.delete(type)
    if (type !== 'link') marks.push({ type, start, end })
    else if (link && !SCRIPT.test(link.href)) marks.push({ type, start, end, href: absolute(link.href) })
  }
  const put = (type: Mark['type'], start: number, end: number, link?: Link) => {
    const before = open.get(type)
    if (before && before.link === link) before.end = end
    else {
      if (before) close(type)
      open.set(type, { start, end, link })
    }
  }
  let cursor = 0
  let lost = 0
  for (const run of runs) {
    for (const [type, bit] of TYPES) if (open.has(type) && !(run.marks & bit)) close(type)
    if (open.has('link') && run.link !== open.get('link')!.link) close('link')
    const words = clean(run.text)
    if (!words) continue
    let at = cursor
    while (text[at] === ' ' || text[at] === '\n') at++
    if (!text.startsWith(words, at)) at = lost < MOST_LOST ? text.indexOf(words, cursor) : -1
    if (at < 0) {
      lost++
      continue
    }
    cursor = at + words.length
    if (run.link) put('link', at, cursor, run.link)
    for (const [type, bit] of TYPES) if (run.marks & bit) put(type, at, cursor)
  }
  for (const type of [...open.keys()]) close(type)
  return marks.length ? marks.sort((a, b) => a.start - b.start || b.end - a.end) : undefined
}

/** The runs of an element's own text, in cells and items of lists; `others` are read by themselves. */
export function runsOf(root: PageNode, dropped: Uint16Array, others?: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  const walk = (node: PageNode, marks: number, link: Link | undefined) => {
    if (node.tag === undefined) {
      addRun(runs, node.text, marks, link)
      return
    }
    const { tag, attrs, block } = node
    if (dropped[node.index] || (node !== root && others?.has(tag))) return
    const apart = block || standsApart(node)
    if (tag === 'br' || apart) addRun(runs, ' ', marks, link)
    const inner = tag === 'a' && attrs.href ? { href: attrs.href, text: '' } : link
    for (const child of node.children) walk(child, marks | marksOfTag(tag), inner)
    if (apart) addRun(runs, ' ', marks, link)
  }
  walk(root, 0, undefined)
  return runs
}

/** The marks of a part of a text, `start` where the part begins. */
export function marksWithin(marks: readonly Mark[], start: number, end: number): Mark[] {
  return marks.map(m => ({ ...m, start: Math.max(m.start, start) - start, end: Math.min(m.end, end) - start })).filter(m => m.start < m.end)
}

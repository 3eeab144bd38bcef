import { AUTHOR_CLASS, AUTHOR_PAGE, NO_AUTHOR_CLASS } from '../../data/authors'
import type { Byline } from '../../model/article'
import type { Locale } from '../../model/locale'
import type { PageElement } from '../../model/page'
import { readMoment } from '../dateline'
import { classesOf, LONGEST_LIST, ofClassList, parted, QUESTION } from '../tree/class-list'
import { contains } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { hasWord } from '../url'
import { signedNames } from './author-names'
import { bylinesOfNames } from './authors'
import { type Frame, isElsewhere } from './frame'

/** Elements looked at before the headline and below the text, for author boxes. */
const BEFORE = 40
const BELOW = 80
/** The longest text that is a name with its label and day, in characters. */
const LONGEST = 120
/** How much nearer an element counts that says it is the author's, and how much farther one that stands below the text. */
const SURE = 25
const BELOW_TEXT = 15
/** Authors of one article stand so near each other. */
const TOGETHER = 14

interface Marked {
  element: PageElement
  /** `rel`, `itemprop` or class: authors of one article are marked alike. */
  mark: string
  names: string[]
  raw: string
  distance: number
}

function namesAuthor(names: string): boolean {
  if (names.length >= LONGEST_LIST) return false
  const apart = parted(names)
  return AUTHOR_CLASS.test(apart) && !NO_AUTHOR_CLASS.test(apart)
}
const isAuthorClass = ofClassList(QUESTION.author, namesAuthor)

function markOf(element: PageElement): string | undefined {
  const { attrs, tag } = element
  if (hasWord(attrs.rel, 'author')) return 'rel'
  if (hasWord(attrs.itemprop, 'author')) return 'itemprop'
  if (tag === 'a' && attrs.href !== undefined && attrs.href.length < 300 && AUTHOR_PAGE.test(attrs.href)) return 'href'
  if (tag === 'img' || tag === 'meta' || tag === 'body' || tag === 'html' || tag === 'article') return undefined
  const classes = classesOf(element)
  if (classes && isAuthorClass(classes)) return classes.names
  return attrs.id !== undefined && namesAuthor(attrs.id) ? attrs.id : undefined
}

function nameIn(element: PageElement): PageElement | undefined {
  for (const child of element.children) {
    if (child.tag === undefined) continue
    if (child.attrs.itemprop === 'name') return child
    const found = nameIn(child)
    if (found) return found
  }
  return undefined
}

/** The authors whom the page marks near its headline or below its text: `rel=author`, microdata, microformats, classes. */
export function markedAuthors(elements: readonly PageElement[], frame: Frame, locales: readonly Locale[]): Byline[] {
  const { title, first, last } = frame
  const anchor = title ?? first
  const found: Marked[] = []
  for (let i = Math.max(0, anchor.index - BEFORE); i < Math.min(elements.length, last.last + BELOW); i++) {
    const element = elements[i]!
    const mark = markOf(element)
    if (mark === undefined || contains(element, anchor) || isElsewhere(element, frame)) continue
    // A link to a person's page in a sentence of the text.
    if (mark === 'href' && i > first.index && i <= last.last && collapse(textContent(element.parent!, NOTHING)).length > LONGEST) continue
    const named = mark === 'itemprop' ? (nameIn(element) ?? element) : element
    const lines = textContent(named, NOTHING).split('\n').map(collapse).filter(Boolean)
    const raw = lines.join(' ')
    const each = raw && raw.length <= LONGEST ? lines.map(line => signedNames(line, locales)) : []
    // Each in a line or an entry of its own, or all in one.
    const names = each.length > 1 && each.every(n => n.length > 0) ? each.flat() : each.length ? signedNames(raw, locales) : []
    // With their day, names below a text are those of other articles.
    if (!names.length || (i > last.last && readMoment(raw, locales))) continue
    // The link in a line of author and day says it better than the line.
    const around = found.findIndex(f => contains(f.element, element))
    if (around >= 0) found.splice(around, 1)
    const sure = mark === 'rel' || mark === 'itemprop'
    const off = i < anchor.index ? 2 * (anchor.index - i) : i - anchor.index
    found.push({ element, mark, names, raw, distance: off - (sure ? SURE : 0) + (i > last.last ? BELOW_TEXT : 0) })
  }
  const best = found.reduce<Marked | undefined>((nearest, f) => (nearest && nearest.distance <= f.distance ? nearest : f), undefined)
  if (!best) return []
  const together = found.filter(f => f.mark === best.mark && Math.abs(f.element.index - best.element.index) <= TOGETHER)
  return bylinesOfNames(
    together.flatMap(({ names, raw }) => names.map(name => ({ name, raw }))),
    locales,
  )
}

import { FURNITURE_PAIRS, FURNITURE_WORDS, type FurnitureKind, LAYOUT_NAMES } from '../../data/chrome'
import { HEADINGS } from '../../data/elements'
import type { PageElement } from '../../model/page'
import { classesOf, ofClassList, QUESTION } from '../tree/class-list'

/** Never furniture by their class words, whatever the words are. */
const STRUCTURE = new Set(
  '#root html head body main article a img b i em strong span h1 tbody tr center font br blockquote figure figcaption'.split(' '),
)

/** Which kind of furniture a class list or id names, if any: `postShare-bar` is read as post, share, bar. */
export function furnitureOf(names: string): FurnitureKind | undefined {
  let start = -1
  let before = ''
  for (let i = 0; i <= names.length; i++) {
    const c = i < names.length ? names.charCodeAt(i) : 0
    const lower = c >= 97 && c <= 122
    const upper = c >= 65 && c <= 90
    const ends =
      start >= 0 &&
      (!(lower || upper) ||
        (upper && isLower(names.charCodeAt(i - 1))) ||
        (lower && i - start > 1 && isUpper(names.charCodeAt(i - 1)) && isUpper(names.charCodeAt(i - 2))))
    if (ends) {
      // The last capital of a run opens the next word: `RSSLink` is RSS, Link.
      const end = lower ? i - 1 : i
      const word = names.slice(start, end).toLowerCase()
      const kind = FURNITURE_WORDS.get(word) ?? (before ? FURNITURE_PAIRS.get(before + word) : undefined)
      if (kind) return kind
      before = word
      start = lower || upper ? end : -1
    } else if (start < 0 && (lower || upper)) start = i
  }
  return undefined
}

/** A class list without the names that a layout gives whatever stands in it. */
function telling(names: string): string {
  const layout = LAYOUT_NAMES.find(l => names.includes(l.among))
  return layout
    ? names
        .split(/\s+/)
        .filter(n => !layout.name.test(n))
        .join(' ')
    : names
}

const kindOf = (names: string): FurnitureKind | undefined => furnitureOf(telling(names))
const kindOfList = ofClassList(QUESTION.furniture, kindOf)

const isLower = (c: number) => c >= 97 && c <= 122
const isUpper = (c: number) => c >= 65 && c <= 90

/** The kind of furniture that an element's class or id names it for. */
export function furnitureNamed(element: PageElement): FurnitureKind | undefined {
  const { tag, attrs } = element
  if (STRUCTURE.has(tag)) return undefined
  const classes = classesOf(element)
  const kind = (classes && kindOfList(classes)) || (attrs.id && kindOf(attrs.id)) || undefined
  // A heading in a menu goes with its menu; one named `with-tabs` is a headline.
  return kind === 'navigation' && HEADINGS.has(tag) ? undefined : kind
}

import { FURNITURE_PAIRS, FURNITURE_WORDS, type FurnitureKind, LAYOUT_NAMES } from '../../data/chrome'
import { HEADINGS } from '../../data/elements'
import type { PageElement } from '../../model/page'
import { classesOf, ofClassList, QUESTION } from '../tree/class-list'

/** Never furniture by their class words, whatever the words are. */
const STRUCTURE = new Set(
  '#root html head body main article a img b i em strong span h1 tbody tr center font br blockquote figure figcaption'.split(' '),
)

/** The words of a name; the last capital of a run opens the next: `RSSLink` is RSS, Link. */
const WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g

/** Which kind of furniture a class list or id names, if any: `postShare-bar` is read as post, share, bar. */
export function furnitureOf(names: string): FurnitureKind | undefined {
  let before = ''
  for (const part of names.match(WORDS) ?? []) {
    const word = part.toLowerCase()
    const kind =
      FURNITURE_WORDS.get(word) ?? FURNITURE_WORDS.get(word.replace(/s$/, '')) ?? (before ? FURNITURE_PAIRS.get(before + word) : undefined)
    if (kind) return kind
    before = word
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

/** The kind of furniture that an element's class or id names it for. */
export function furnitureNamed(element: PageElement): FurnitureKind | undefined {
  const { tag, attrs } = element
  if (STRUCTURE.has(tag)) return undefined
  const classes = classesOf(element)
  const kind = (classes && kindOfList(classes)) || (attrs.id && kindOf(attrs.id)) || undefined
  // A heading in a menu goes with its menu; one named `with-tabs` is a headline.
  return kind === 'navigation' && HEADINGS.has(tag) ? undefined : kind
}

import { TAG_BOX, TAG_LABEL } from '../../data/tags'
import type { Attributes, PageElement } from '../../model/page'
import { COLON } from '../lines'
import { anchorsIn } from '../tree/anchors'
import { NOTHING, openingText, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { hasWord } from '../url'
import { type Frame, isElsewhere } from './frame'

/** Elements looked at below the text, and above the headline. */
const BELOW = 160
const ABOVE = 30
/** More keywords are a cloud of the site's, longer ones are headlines. */
const MOST = 24
const LONGEST = 60
/** Longer than the label of keywords with what stands around it. */
const LABEL = 60

const bare = (text: string) => collapse(text).replace(/^[#,;\s]+|[,;\s]+$/gu, '')
const isTag = (text: string) => text.length > 1 && text.length <= LONGEST && /\p{L}/u.test(text)

const textOf = (e: PageElement) => bare(textContent(e, NOTHING))

/** Keywords of a printed line, apart from its label: `Từ khóa: a, b; c`. */
export const tagsOfLine = (line: string): string[] =>
  TAG_LABEL.test(line)
    ? line
        .replace(TAG_LABEL, '')
        .split(/\s*[,;|•·\n]\s*|\s+#/u)
        .map(bare)
        .filter(isTag)
        .slice(0, MOST)
    : []

function isNamedBox({ class: names = '', id = '' }: Attributes): boolean {
  const both = `${names} ${id}`
  return both.length < 300 && TAG_BOX.test(both)
}

/** The keywords that a page prints with its article: links marked as tags, else those of a box named for them, else a labelled line. */
export function printedTags(elements: readonly PageElement[], frame: Frame): string[] {
  const from = Math.max(0, (frame.title ?? frame.first).index - ABOVE)
  const marked: string[] = []
  let box: string[] = []
  let line: string[] = []
  for (let i = from; i < Math.min(elements.length, frame.last.last + BELOW); i++) {
    const element = elements[i]!
    const { attrs, tag } = element
    const isMarked = tag === 'a' && hasWord(attrs.rel, 'tag') && !hasWord(attrs.rel, 'category')
    const isBox = !isMarked && i > frame.last.index && isNamedBox(attrs)
    const mayBeLine = !isMarked && !isBox && element.children.length > 0 && element.last - element.index < MOST
    const opening = mayBeLine ? openingText(element, LABEL) : ''
    const isLabelled = COLON.test(opening) && TAG_LABEL.test(bare(opening))
    const printed = isLabelled ? textOf(element) : ''
    const isLine = isLabelled && printed.length < 400
    if ((!isMarked && !isBox && !isLine) || isElsewhere(element, frame)) continue
    if (isMarked) marked.push(textOf(element))
    else if (isBox && !box.length) box = anchorsIn(element).map(textOf)
    else if (isLine && !line.length) {
      const links = anchorsIn(element).map(textOf)
      line = links.length ? links : tagsOfLine(printed)
    }
  }
  const found = [marked, box, line].find(list => list.length > 0 && list.length <= MOST) ?? []
  return [...new Set(found.filter(isTag))]
}

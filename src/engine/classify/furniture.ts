import { REPETITION } from '../../data/limits'
import type { Segment } from '../../model/segment'
import { lazy } from '../../text/lazy'
import { chromeRule, endingRule } from '../lines'
import { contains } from '../tree/containment'
import { keepFile, linksToFile } from './attachments'
import { type Classification, drop, isFreeLine, keep } from './classification'
import { heads, listicleOf } from './listicle'
import { isTrail } from './sections'

/** Furniture lines wherever they stand; `labels` are the section beside the title of a flattened text. */
export function ruleFurniture(c: Classification, labels: readonly number[]): void {
  const { segments, lines } = c
  for (let i = 0; i < segments.length; i++) {
    if (!isFreeLine(c, i)) continue
    const { text, links } = segments[i]!
    const chrome = chromeRule(text, lines)
    if (!chrome || (chrome === 'chrome/copyright' && isBesidePicture(c, i))) continue
    if (linksToFile(links)) keepFile(c, i)
    else if (chrome === 'chrome/breadcrumb' && !labels.length && isTrail(c, i)) keep(c, i, 'section', chrome)
    else drop(c, i, chrome)
  }
}

/** In a caption, or below a picture: whose rights are told there is the picture's maker. */
const isBesidePicture = ({ segments }: Classification, i: number) =>
  segments[i]!.field === 'caption' || segments[i]!.group !== undefined || segments[i - 1]?.kind === 'image'

/** Lists of links, and lines that are one link to elsewhere. */
export function ruleLinks(c: Classification): void {
  const { segments, from, to } = c
  const entries = listicleOf(segments, from, to)
  const all = lazy(() => lengthOf(segments.slice(from, to).filter(isText)))
  for (let i = 0; i < segments.length; i++) {
    if (!isFreeLine(c, i)) continue
    const { kind, linked, links, level, text, field } = segments[i]!
    // A heading that opens the paragraph below it leads nowhere else.
    if (entries.has(segments[i]!) || (linked > 0.85 && staysOnPage(links) && heads(segments, from, to, i))) continue
    if (kind === 'list') {
      if (
        linked > 0.75 &&
        (links.length > 1 || i >= to - 2 || !/[:：]$/.test(segments[i - 1]?.text ?? '')) &&
        !text.split('\n').every(item => CLOSED.test(item))
      )
        drop(c, i, 'related/links')
    } else if (linked > 0.85 && text.length < 200 && !CLOSED.test(text) && !(ADDRESS.test(text) && i >= from && i < to)) {
      const card = text.length < REPETITION.alone || i < from || i >= to ? [] : cardOf(c, i, all)
      if (kind === 'heading' && level && level < 3 && field !== 'lead' && !card.length) continue
      drop(c, i, 'related/link')
      for (const k of card) if (isFreeLine(c, k)) drop(c, k, 'related/link')
    } else if (linked > 0.3 && text.length < 200 && leadsOn(c, i)) drop(c, i, 'related/link')
  }
}

/** What a card of another article says at most, in characters, and of the text; and how many segments it has. */
const CARD = 500
const CARD_SHARE = 0.25
const CARD_LINES = 5
/** Segments before and after that may stand in boxes of its kind. */
const LIKE = 24

const lengthOf = (list: readonly Segment[]) => list.reduce((n, s) => n + s.text.length, 0)
const isText = (s: Segment) => s.prose && s.linked < 0.5

/** What stands with a title that is a link in a box among the paragraphs of a text: the summary of another article. */
function cardOf({ segments, from, to }: Classification, i: number, all: () => number): number[] {
  const near = (reach: number) => segments.slice(Math.max(from, i - reach), Math.min(to, i + reach + 1))
  const link = segments[i]!
  const around = near(CARD_LINES)
  let box = link.element
  let card: Segment[] = []
  for (let at = box; at; at = at.parent) {
    const holder = at
    const inside = around.filter(s => contains(holder, s.element))
    if (inside.length > CARD_LINES || lengthOf(inside) > CARD) break
    box = at
    card = inside
  }
  const said = card.filter(s => s !== link && s.kind !== 'image')
  // A text cut into boxes of one kind has links, too.
  const isCut = (s: Segment) => {
    if (!isText(s) || !box || !s.element || !contains(box.parent, s.element)) return false
    let part = s.element
    while (part.parent && part.parent !== box.parent) part = part.parent
    return part !== box && part.tag === box.tag && part.attrs.class === box.attrs.class
  }
  const isPart = card.slice(0, card.indexOf(link)).some(isText) || near(LIKE).some(isCut) || lengthOf(said) > CARD_SHARE * all()
  return isPart ? [] : said.map(s => segments.indexOf(s, Math.max(from, i - CARD_LINES)))
}

/** Titles do not end so, sentences do. */
const CLOSED = /[.!?。]$/
/** An address is no title; it is there to be read. */
const ADDRESS = /^\S+[.@]\S+$/

/** Behind a heading for other articles, in one line, one of them: `Tin liên quan: …`, `[Lire aussi : …]`. */
function leadsOn({ segments, lines }: Classification, i: number): boolean {
  const { text, links } = segments[i]!
  const [first] = links
  const at = first ? text.indexOf(first.text.trim()) : -1
  const label = text.slice(0, Math.max(at, 0)).replace(LABEL_MARKS, '')
  return label !== '' && (endingRule(label, lines) ?? chromeRule(label, lines)) !== undefined
}
const LABEL_MARKS = /^[^\p{L}\d]+|[\s:：»>–-]+$/gu

/** To a place on the page; a bare `#` leads where a script says. */
const FRAGMENT = /^#./

/** Whether all links of a line lead to places on the page itself. */
export const staysOnPage = (links: Segment['links']) => links.length > 0 && links.every(l => FRAGMENT.test(l.href))

import type { As, Ruling } from '../classify/ruling'
import { HEADING_SHAPE } from '../figure/text-captions'
import { isDayLine, isProse, mayOpen } from '../lines'

/** Short lines taken for captions by their shape alone, from which on a text with fewer paragraphs is a page of headlines. */
const HEADLINES = 7
/** What is shorter is no paragraph, in characters. */
const PARAGRAPH = 80
/** Entries with a headline and one paragraph each: as long, in characters, as many, and their share of all paragraphs. */
enum ENTRIES {
  from = 25,
  to = 200,
  least = 6,
  share = 0.8,
}

/**
 * As many days on their own are entries of a list; paragraphs to each, at most; and those of the entry a list is read as. No summary is
 * longer, in characters.
 */
enum RHYTHM {
  least = 4,
  paragraphs = 1.5,
  first = 2,
  summary = 300,
}

/** What a text is made of, beside what it is called, dated and signed with. */
const BODY: ReadonlySet<As | undefined> = new Set(['lead', 'paragraph', 'caption', 'heading', 'quote', 'list'] as const)

/**
 * Whether a flattened text lists articles: more short lines than paragraphs, or a headline above each paragraph. What is dated at its head
 * or signed is one article, however many headings it has: a review of the year, the decisions of a session.
 */
export function isListing(rulings: readonly Ruling[]): boolean {
  if (isOne(rulings)) return false
  const lines = rulings.filter(({ rule }) => rule === 'caption/line').length
  if (lines >= HEADLINES && lines > rulings.filter(({ as, text }) => as === 'paragraph' && text.length > PARAGRAPH).length) return true
  const body = rulings.filter(({ as }) => as === 'paragraph' || as === 'caption' || as === 'heading')
  return isOfEntries(body) || isOfRhythm(rulings)
}

/** A day on its own as often as there are paragraphs. Where a day ended the text it is the first entry: then those below it tell. */
function isOfRhythm(rulings: readonly Ruling[]): boolean {
  const head = rulings.findIndex(({ verdict, as }) => verdict === 'keep' && as === 'title')
  const last = rulings.findLastIndex(({ as }) => BODY.has(as))
  const text = rulings.slice(head + 1, last + 1)
  const lines = text.filter(({ text: said }) => isProse(said))
  const prose = lines.reduce((n, { text: said }) => n + paragraphsIn(said), 0)
  const days = text.filter(({ text: said }) => isDayLine(said)).length
  // Each entry may be an article in one line.
  const entries = 2 * lines.length >= days ? lines.length : prose
  if (days >= RHYTHM.least && entries <= RHYTHM.paragraphs * days) return true
  return prose <= RHYTHM.first && summariesIn(rulings.slice(last + 1)) >= RHYTHM.least - 1
}

/** A line of running text is as many paragraphs as it has room for. */
const paragraphsIn = (text: string) => Math.max(1, Math.floor(text.length / RHYTHM.summary))

/** Entries of a headline, its day and a paragraph, in any order. */
function summariesIn(rulings: readonly Ruling[]): number {
  let found = 0
  for (let i = 0; i < rulings.length; i++) {
    if (!isDayLine(rulings[i]!.text)) continue
    const beside = rulings.slice(Math.max(0, i - 2), i + 3)
    if (beside.some(({ text }) => isProse(text)) && beside.some(({ text }) => text.length >= ENTRIES.from && !isProse(text))) found++
  }
  return found
}

const isParagraph = ({ as, text }: Ruling) => BODY.has(as) && isProse(text)

/**
 * A headline and a paragraph next that stands under no other line, with all days of the text beside them or its only name below all
 * paragraphs. A name above them may be a place's.
 */
function isOne(rulings: readonly Ruling[]): boolean {
  const head = rulings.findIndex(({ verdict, as }) => verdict === 'keep' && as === 'title')
  const opening = rulings.findIndex((ruling, i) => i > head && isParagraph(ruling))
  if (head < 0 || opening < 0) return false
  const beside = rulings.slice(Math.max(0, head - 1), opening)
  if (beside.some(({ as }) => BODY.has(as))) return false
  const days = rulings.filter(({ moment, text }) => moment !== undefined || isDayLine(text))
  if (days.length > 0) return days.every(day => beside.includes(day))
  const names = rulings.filter(({ byline }) => byline !== undefined)
  return names.length === 1 && names[0] === rulings[rulings.findLastIndex(isParagraph) + 1]
}

const isTitleLike = ({ as, text, segment }: Ruling, below: Ruling) =>
  as !== 'heading' &&
  mayOpen(text) &&
  mayOpen(below.text) &&
  !segment.bold &&
  text.length >= ENTRIES.from &&
  text.length <= ENTRIES.to &&
  !/[.:;,?!…]$/u.test(text) &&
  !HEADING_SHAPE.test(text) &&
  !isProse(text)

function isOfEntries(body: readonly Ruling[]): boolean {
  let paragraphs = 0
  let entries = 0
  for (const [i, ruling] of body.entries()) {
    if (!isProse(ruling.text)) continue
    paragraphs++
    const above = body[i - 1]
    if (above && isTitleLike(above, ruling)) entries++
  }
  return entries >= ENTRIES.least && entries >= ENTRIES.share * paragraphs
}

import { HOME_PAGE_ADDRESS } from '../../data/class-words'
import { REPETITION } from '../../data/limits'
import type { NoArticleReason } from '../../model/extraction'
import type { ListEntry } from '../../model/list-page'
import type { Segment } from '../../model/segment'
import { linksToFile } from '../classify/attachments'
import { staysOnPage } from '../classify/furniture'
import type { As, Ruling } from '../classify/ruling'
import type { Listing } from '../label/listing'
import { isDayLine, isListed, isProse } from '../lines'
import type { AnyPageWords } from '../page-words'
import { hostOf } from '../url'
import { documentInTitle } from './document'

/** What the decision between article and none rests on. */
export interface Findings {
  rulings: readonly Ruling[]
  /** What pages call themselves. */
  words: AnyPageWords
  title: string | undefined
  /** Visible characters of the whole input, and those inside links. */
  chars: number
  linked: number
  /** A layout's table named title and text. */
  layout: string | undefined
  url: string | undefined
  /** `<title>`. */
  pageTitle?: string
  /** How sure the headline is, in points; what of the text is entries of lists. */
  headlineScore?: number
  listing?: Listing
  /** The entries with a day that the page lists, furniture apart; asked where its text or its headline says little. */
  listed?: () => readonly ListEntry[]
  /** The record sheet of a document stands on the page. */
  sheet?: boolean
  /** The headings of an article that names one thing after the other. */
  entriesOf?: ReadonlySet<Segment>
  /** Flattened text: a title between its date and the end of the article, without a text. */
  titled?: boolean
}

const MIN_TEXT = 120
/** The least prose in one stretch, in characters, that makes a page with entries of a list an article all the same. */
const MIN_STRETCH = 400
const TEXT: ReadonlySet<As | undefined> = new Set(['paragraph', 'lead', 'quote', 'list', 'table'] as const)
const NO_ENTRY: ReadonlySet<As | undefined> = new Set(['title', 'byline', 'section', 'kicker', 'date', 'source'] as const)

/** What a notice may be instead of sentences. */
const SHOWN: ReadonlySet<As | undefined> = new Set(['attachment', 'image', 'embed'] as const)

const isProseRuling = ({ text, segment }: Ruling) => (text === segment.text ? segment.prose : isProse(text))

/**
 * Entries of a list with summaries: each paragraph below a line that is a link or a date line under a title, or above a link to
 * the rest. Less than three are no list.
 */
function summaries(rulings: readonly Ruling[], { more: rest }: AnyPageWords): number {
  let linked = 0
  let dated = 0
  let more = 0
  for (let i = 1; i < rulings.length; i++) {
    const { text } = rulings[i]!
    const before = rulings[i - 1]!
    if (isProseRuling(rulings[i]!)) {
      if (before.segment.linked > 0.85 && before.text.length >= 20 && before.segment.kind !== 'list') linked++
      else if (i > 1 && isDayLine(before.text) && rulings[i - 2]!.text.length >= 20 && !isProseRuling(rulings[i - 2]!)) dated++
    } else if (text.length < 24 && rest.test(text) && isProseRuling(before)) more++
  }
  const most = Math.max(linked, dated, more > 2 ? 2 * more : 0)
  return most < 3 ? -1 : most
}

/** Points of a headline that stands beside its text, whatever the page calls itself. */
const SURE = 4

/** Points of a headline that makes a notice of what has hardly a text. */
const NOTICE = 6

/** Points of a headline that a list weightier than its text outweighs, where nothing says when or by whom that was written. */
const UNSURE = 7.5

/** Many entries with a day and a summary, which together are more than a text. */
function outweighs(entries: readonly ListEntry[], prose: number): boolean {
  const summaries = entries.flatMap(({ summary }) => summary ?? [])
  return summaries.length >= REPETITION.many && summaries.join('').length > prose
}

/** Entries with days, or nothing but entries: a list. Headings that are links, each with its text, below an introduction are an article's. */
const isList = ({ entries, within, without, dated, before }: Listing) =>
  entries >= REPETITION.least && within > without && (2 * dated > entries || before === 0)

/** Why an input is no article, or undefined where it is one. */
export function whyNot({
  rulings,
  words,
  title,
  chars,
  linked,
  layout,
  url,
  pageTitle,
  headlineScore = 0,
  listing,
  listed = () => [],
  titled = false,
  sheet = false,
  entriesOf,
}: Findings): NoArticleReason | undefined {
  const kept = rulings.filter(r => r.verdict === 'keep')
  const text = kept.filter(r => TEXT.has(r.as))
  const length = text.reduce((n, r) => n + r.text.length, 0)
  // Verse is no prose: a few short lines in one block count as a paragraph.
  const isText = (r: Ruling) => isProseRuling(r) || r.text.split('\n').length >= 3
  const prose = text.filter(isText).length
  if (chars < 20) return 'empty'
  const failed = (t: string) => words.error.test(t)
  if (length < 1200 && ((title && failed(title)) || (length < 600 && text.some(r => r.text.length < 200 && failed(r.text)))))
    return 'error-page'
  // Of an article that names what others have, headings lead to those.
  const leaves = ({ links }: Segment) => links.every(l => ![undefined, hostOf(url)].includes(hostOf(l.href)))
  const isOwn = ({ segment }: Ruling) => staysOnPage(segment.links) || (entriesOf?.has(segment) === true && leaves(segment))
  const isLinkedHeading = (r: Ruling) => (r.as === 'heading' || r.as === 'title') && r.segment.linked > 0.8 && !isOwn(r)
  // Entries of a list: titles that are links, or carry their date in brackets. A linked name or section is none.
  const isEntry = (r: Ruling) =>
    r.text.length >= 15 &&
    r.text.length <= 220 &&
    !NO_ENTRY.has(r.as) &&
    !(r.as === 'heading' && isOwn(r)) &&
    (isListed(r.text) || (r.segment.linked > 0.6 && r.as !== 'attachment' && r.as !== 'list'))
  // An article with a list beside or below it: most of the prose stands in one stretch, with no entry in it.
  let total = 0
  let stretch = 0
  let longest = 0
  let entries = 0
  let dated = 0
  for (const [i, r] of rulings.entries()) {
    // A link below a picture is an entry, too.
    if (r.verdict === 'drop' && !(r.rule === 'related/link' && rulings[i - 1]?.as === 'image')) continue
    const heading = isLinkedHeading(r)
    const entry = isEntry(r)
    if (entry) entries++
    if (r.moment) dated++
    if (heading || entry || r.moment) stretch = 0
    else if (TEXT.has(r.as) && isText(r)) {
      total += r.text.length
      stretch += r.text.length
      longest = Math.max(longest, stretch)
    }
  }
  const coherent = longest >= MIN_STRETCH && longest > 0.5 * total
  // The head of a list of results, as headline or above the first of them.
  if ([title ?? '', ...(prose < 2 ? text.map(r => r.text) : [])].some(t => t.length < 160 && words.results.test(t))) return 'list-page'
  // Below a short article stand others, each with its summary.
  if (!(coherent && headlineScore >= SURE) && prose <= summaries(rulings, words)) return 'list-page'
  if (listing && isList(listing)) return 'list-page'
  const root = HOME_PAGE_ADDRESS.test(url ?? '')
  if (!root && title && (sheet || (documentInTitle(title) && kept.some(r => r.as === 'attachment')))) return undefined
  // The headline of a list's first article leads to it.
  if (prose < 2 && headlineScore < SURE && kept.some(r => r.as === 'title' && isLinkedHeading(r))) return 'list-page'
  if (!coherent) {
    if (entries >= 3 && prose <= 1.5 * entries) return 'list-page'
    // The first article of a list, set apart from the others: its title is a link above its summary.
    const opening = kept.find(r => r.as === 'heading' || TEXT.has(r.as))
    if (prose < 2 && opening?.as === 'heading' && isLinkedHeading(opening)) return 'list-page'
    // Photos with their captions are no list.
    if (dated >= 4 && prose <= 2 * dated && kept.filter(r => r.as === 'image').length < 3) return 'list-page'
  }
  const named = layout !== undefined && layout !== 'semantic'
  if (titled || (named && title && (length > 0 || kept.some(r => r.as === 'attachment' || r.as === 'image')))) return undefined
  // SharePoint titles its articles «Trang chủ» too: only a page without a day and without who wrote is believed.
  const signed = kept.some(r => r.as === 'byline')
  if (pageTitle && words.home.test(pageTitle) && prose < 4 && dated === 0 && !signed && headlineScore < SURE) return 'home-page'
  const share = chars ? linked / chars : 0
  const imprint = text.reduce((n, r) => n + (listing?.imprint.has(r.segment) ? r.text.length : 0), 0)
  if (2 * imprint > length) return root || share > 0.2 ? 'home-page' : 'too-little-text'
  if (root && (prose < 3 || share > 0.4)) return 'home-page'
  // A box beside a list: a disclosure, an advertisement, who the house is.
  if (headlineScore < UNSURE && dated === 0 && !signed && outweighs(listed(), listing?.without ?? length)) return 'list-page'
  // A notice: a sure headline and its day above a file, a scan or a sentence; any above a sentence and a file.
  const shown = prose > 0 || kept.some(r => SHOWN.has(r.as) || linksToFile(r.segment.links))
  const isNotice = headlineScore < NOTICE ? prose > 0 && kept.some(r => r.as === 'attachment') : shown
  if (isNotice && dated > 0 && !root && !(listing && listing.entries >= REPETITION.least)) return undefined
  if (length < MIN_TEXT || prose === 0) {
    const isList = share > 0.6 && (chars > 800 || listed().length >= REPETITION.least)
    return isList ? (root ? 'home-page' : 'list-page') : 'too-little-text'
  }
  return undefined
}

import { HOME_WORDS } from '../../data/languages'
import type { Segment } from '../../model/segment'
import { words } from '../words'

const HOMES = `(?:${HOME_WORDS.join('|')})`
/** A trail by its words: the way home, a mark, and where it leads. */
const HOME = new RegExp(`^${HOMES}(?!\\p{L})`, 'iu')
/** The home page's entry, whole. */
const IS_HOME = new RegExp(`^${HOMES}$`, 'iu')
export const isHome = (text: string) => IS_HOME.test(text)

/** The home page alone, or a trail that begins with it. */
const OPENS_TRAIL = new RegExp(`^${HOMES}(?!\\p{L})(?:.*[>»›]|$)`, 'iu')
export const opensTrail = (text: string) => OPENS_TRAIL.test(text)

/** The home page behind the site's name, which has no blank between in many a template: `SITEHOME`. */
export const ENDS_HOME = new RegExp(`${HOMES}\\s*$`, 'iu')
const ENTRIES = 6
const LONGEST = 240
const ENTRY = 120

/** What leads from one entry to the next; a stroke may as well part the entries of a menu. */
const LEADS = /[»>›→]/
const STROKES = /[|/]/
/** As many entries, the home page among them, are a trail without marks or an end. */
const FEW = 3

/** Whether the last of several entries leads nowhere, being where the reader is, and the first leads home. */
const endsHere = (entries: readonly string[], links: Segment['links']) =>
  links.length > 0 &&
  links.length < entries.length &&
  links[0]!.text.trim() === entries[0]!.trim() &&
  links.every(l => l.text.trim() !== entries.at(-1)!.trim())

/** As many entries with marks between are a trail wherever it begins. */
const MANY = 3

/** A trail by its marks: from a home page behind a site's name, or of several entries. */
function isMarked(text: string): boolean {
  if (!LEADS.test(text)) return false
  const entries = entriesOf(text)
  return isShort(entries) && (ENDS_HOME.test(entries[0]!) || (entries.length >= MANY && / [»>›→] /.test(text)))
}

/** Whether a line has as many entries, and as long ones, as a trail. */
const isShort = (entries: readonly string[]) => entries.length > 1 && entries.length <= ENTRIES && entries.every(e => e.length <= ENTRY)

const entriesOf = (text: string) => text.split(LEADS).filter(t => t.trim())

/** Where the trails of a page lead, by words alone: the page itself. */
export function trailEnds(segments: readonly Segment[]): ReadonlySet<string> {
  const ends = new Set<string>()
  for (const s of segments) {
    const { text, list } = s
    if (text.length > LONGEST || !(list?.ordered || isWayHome(s))) continue
    const last = list ? list.items.at(-1)!.text : entriesOf(text).at(-1)!
    if (last !== text) ends.add(words(last))
  }
  return ends
}

/** Whether a line, or a list of few links, is the way from the home page to the article. */
export function isWayHome({ kind, text, parts, list, links, prose }: Segment): boolean {
  if (prose || text.length > LONGEST) return false
  if (kind !== 'list' && isMarked(text)) return true
  if (!HOME.test(parts?.[0] ?? text)) return false
  if (kind === 'list') {
    const items = list!.items.map(i => i.text)
    return isShort(items) && list!.items.every(i => !i.list) && (list!.ordered || endsHere(items, links))
  }
  if (kind !== 'text' && kind !== 'heading') return false
  const marked = entriesOf(text)
  if (marked.length > 1) return isShort(marked)
  if (!STROKES.test(text)) return parts !== undefined && isShort(parts) && endsHere(parts, links)
  const entries = text.split(STROKES)
  return isShort(entries) && (entries.length <= FEW || endsHere(entries, links))
}

/** `/`, or a host alone. */
const HOME_ADDRESS = /^(?:https?:\/\/[^/]{1,200})?\/?(?:\?.{0,200})?$/iu

/** Whether a line is a link to the home page. */
export const leadsHome = ({ linked, links }: Segment) => linked > 0.8 && links.length === 1 && HOME_ADDRESS.test(links[0]!.href)

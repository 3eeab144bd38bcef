import type { Segment } from '../../model/segment'

/** A trail by its words: the way home, a mark, and where it leads. */
const HOME = /^(?:trang chủ|trang nhất|trang chính|home|inicio|accueil|الرئيسية)(?!\p{L})/iu
const ENTRIES = 6
const LONGEST = 240
const ENTRY = 120

/** What leads from one entry to the next; a stroke may as well part the entries of a menu. */
const LEADS = /[»>›→]/u
const STROKES = /[|/]/u
/** As many entries, the home page among them, are a trail without marks or an end. */
const FEW = 3

/** Whether the last of several entries leads nowhere, being where the reader is, and the first leads home. */
const endsHere = (entries: readonly string[], links: Segment['links']) =>
  links.length > 0 &&
  links.length < entries.length &&
  links[0]!.text.trim() === entries[0]!.trim() &&
  links.every(l => l.text.trim() !== entries.at(-1)!.trim())

/** Whether a line, or a list of few links, is the way from the home page to the article. */
export function isWayHome({ kind, text, parts, list, links, prose }: Segment): boolean {
  if (prose || text.length > LONGEST || !HOME.test(parts?.[0] ?? text)) return false
  const isShort = (entries: readonly string[]) => entries.length > 1 && entries.length <= ENTRIES && entries.every(e => e.length <= ENTRY)
  if (kind === 'list') {
    const items = list!.items.map(i => i.text)
    return isShort(items) && list!.items.every(i => !i.list) && (list!.ordered || endsHere(items, links))
  }
  if (kind !== 'text' && kind !== 'heading') return false
  const marked = text.split(LEADS).filter(t => t.trim())
  if (marked.length > 1) return isShort(marked)
  if (!STROKES.test(text)) return parts !== undefined && isShort(parts) && endsHere(parts, links)
  const entries = text.split(STROKES)
  return isShort(entries) && (entries.length <= FEW || endsHere(entries, links))
}

/** `/`, or a host alone. */
const HOME_ADDRESS = /^(?:https?:\/\/[^/]{1,200})?\/?(?:\?.{0,200})?$/iu

/** Whether a line is a link to the home page. */
export const leadsHome = ({ linked, links }: Segment) => linked > 0.8 && links.length === 1 && HOME_ADDRESS.test(links[0]!.href)

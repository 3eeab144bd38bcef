import { DOCUMENT_FILE, SHEET_LABELS, SHEET_PAGE, type SheetField } from '../../data/documents'
import type { ListItem } from '../../model/article'
import type { PageElement } from '../../model/page'
import type { Segment } from '../../model/segment'
import { lazy } from '../../text/lazy'
import { anchorsIn } from '../tree/anchors'
import { common, isWholePage, outermost } from '../tree/containment'
import { NOTHING, textContent } from '../tree/text-content'
import { collapse } from '../tree/white-space'
import { words } from '../words'

/** A record sheet: labels with their values, as pages of documents print them. */
export interface Sheet {
  values: ReadonlyMap<SheetField, string>
  /** The links of its files. */
  files: Segment['links']
  /** The segments that hold its labels and values, files apart. */
  places: ReadonlySet<number>
  /** Those that only introduce its files. */
  labels: ReadonlySet<number>
}

/** The longest label and value, in characters. */
const LABEL = 40
const VALUE = 1000
/** Fields that make a sheet, and how many segments below the last of them more of it may stand. */
const LEAST = 3
const BEYOND = 3

/** Whether an address is that of a file to read. */
export const isFile = (href: string): boolean => DOCUMENT_FILE.test(href)

/** Labels by their words, the words they open with, and the letters of those: most lines open with another. */
const labels = lazy(() => {
  const byWords = new Map<string, SheetField>()
  for (const [field, list] of Object.entries(SHEET_LABELS)) for (const label of list.split(', ')) byWords.set(label, field as SheetField)
  const openings = new Set([...byWords.keys()].map(openingOf))
  return { byWords, openings, initials: new Set([...openings].map(initialOf)) }
})

const initialOf = (text: string) => text.charAt(0).toLowerCase()

const openingOf = (text: string) => /^\p{L}*/u.exec(text)![0].toLowerCase()

function fieldOf(label: string): SheetField | undefined {
  const { byWords, openings } = labels()
  return label.length <= LABEL && openings.has(openingOf(label)) ? byWords.get(words(label)) : undefined
}

/** A text as `label: value`, where what stands before the colon, or all of it, is a label. */
function labelled(text: string): { field: SheetField; value: string } | undefined {
  const { openings, initials } = labels()
  if (!initials.has(initialOf(text)) || !openings.has(openingOf(text))) return undefined
  const at = text.slice(0, LABEL + 2).search(/\s?[:：]/u)
  const field = fieldOf(at < 0 ? text : text.slice(0, at))
  return field && { field, value: at < 0 ? '' : text.slice(at).replace(/^\s?[:：]\s*/u, '') }
}

function itemsOf(items: readonly ListItem[], texts: string[] = []): string[] {
  for (const { text, list } of items) {
    texts.push(text)
    if (list) itemsOf(list.items, texts)
  }
  return texts
}

/** Whether a headline names a page of documents or a row of its sheet, and no document. */
export const namesNoDocument = (headline: string, { values }: Sheet): boolean =>
  SHEET_PAGE.test(headline) || fieldOf(headline) !== undefined || headline === values.get('number')

/** The least element that holds a sheet; its rows where that is the page. */
export function rootsOfSheet(segments: readonly Segment[], { places }: Sheet): PageElement[] {
  const rows = [...places].flatMap(i => segments[i]!.element ?? [])
  const box = rows.reduce((a, b) => common(a, b), rows[0]!)
  return !isWholePage(box) ? [box] : outermost([...new Set(rows)])
}

/** What may be a label or a value: the cells of a table, the items of a list, a line or its pieces. */
function piecesOf({ kind, text, table, list, parts }: Segment): readonly string[] {
  if (kind === 'image') return []
  if (table) return table.rows.flatMap(row => row.map(cell => cell.text))
  if (list) return itemsOf(list.items)
  // A label may stand in bold before its value.
  if (parts && parts.length > 1 && fieldOf(parts[0]!.replace(/\s?[:：]$/u, ''))) return parts
  return text.length > LABEL + VALUE ? [] : /[\n|]/.test(text) ? text.split(/\n|\s\|\s/) : [text]
}

/** A label found, or what stands in its place. */
interface Hit {
  field: SheetField
  /** `''` for a label whose value follows. */
  value: string
  at: number
}

/** Labels with what stands beside them, in reading order. */
function hitsIn(segments: readonly Segment[]): Hit[] {
  const hits: Hit[] = []
  let open: SheetField | undefined
  for (const [at, segment] of segments.entries())
    for (const piece of piecesOf(segment)) {
      const text = piece.trim()
      if (!text) continue
      const read = labelled(text)
      if (read) hits.push({ ...read, at })
      else if (open) hits.push({ field: open, value: text, at })
      open = read && !read.value ? read.field : undefined
    }
  return hits
}

/** The links of a row of files: of a table those its cell holds. */
function linksOf({ table, element, links }: Segment, value: string): Segment['links'] {
  const all =
    table && element ? anchorsIn(element).map(a => ({ href: a.attrs.href ?? '', text: collapse(textContent(a, NOTHING)) })) : links
  return all.filter(({ href, text }) => href && (isFile(href) || (text && value.includes(text.trim()))))
}

const isLabel = ({ kind, links }: Segment) => (kind === 'text' || kind === 'heading') && links.length === 0

const TELLS: ReadonlySet<SheetField> = new Set(['number', 'type', 'issuer', 'issued', 'signer', 'subject', 'effective'])

/** As many fields with a second value are another document's; a number needs no other. */
const TWO = 2

/** Whether two values are two numbers: `Số 12 / QĐ-UBND` is 12/QĐ-UBND. */
function isOther(one: string, two: string): boolean {
  const [a, b] = [one, two].map(v => v.replace(/\s/g, '')) as [string, string]
  return !a.includes(b) && !b.includes(a)
}

/** The record sheet among segments, where there is one; several are a list of documents. */
export function sheetOf(segments: readonly Segment[]): Sheet | undefined {
  const hits = hitsIn(segments)
  const values = new Map<SheetField, string>()
  let again = 0
  for (const { field, value } of hits) {
    if (!TELLS.has(field) || !value || value.length > VALUE) continue
    const known = values.get(field)
    if (known === undefined) values.set(field, value)
    else if (known !== value) again += field === 'number' && isOther(known, value) ? TWO : 1
  }
  const isOne =
    /\d/.test(values.get('number') ?? '') || (/\d/.test(values.get('issued') ?? '') && (values.has('issuer') || values.has('signer')))
  if (again >= TWO || values.size < LEAST || !isOne) return undefined
  const first = hits.findIndex(h => TELLS.has(h.field))
  const last = hits.findLast(h => TELLS.has(h.field))!.at
  const near = hits.slice(first).filter(h => h.at <= last + BEYOND)
  const own = near.filter(h => h.field !== 'files' || h.at <= last || linksOf(segments[h.at]!, h.value).length > 0)
  return {
    values,
    files: own.flatMap(h => (h.field === 'files' ? linksOf(segments[h.at]!, h.value) : [])),
    labels: new Set(near.filter(h => h.field === 'files' && h.value === '' && isLabel(segments[h.at]!)).map(h => h.at)),
    places: new Set(own.filter(h => h.field !== 'files' || segments[h.at]!.table || segments[h.at]!.list).map(h => h.at)),
  }
}

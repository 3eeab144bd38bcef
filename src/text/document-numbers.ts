import { checkString } from '../arguments'
import { DOCUMENT_NAMES, DOCUMENT_SIGNS } from '../data/vietnamese/document-types'
import { lazy } from './lazy'

/** A document's number found in a text. */
export interface DocumentNumber {
  /** As it is cited: no spaces, plain hyphens, `Đ` for the look-alike `Ð`. */
  number: string
  /** As printed: `text.slice(start, end)`. */
  raw: string
  /** Where it begins, in UTF-16 code units. */
  start: number
  /** Where it ends, exclusive. */
  end: number
}

const SIGN = String.raw`\p{Lu}[\p{L}\p{M}\d&]{0,14}`
const HYPHEN = String.raw`[ \u00a0]?[-‐‑–][ \u00a0]?`
const SLASH = String.raw`[ \u00a0]?/[ \u00a0]?`
const START = String.raw`(?<![\p{L}\p{N}/.,-])`
const END = String.raw`(?![\p{L}\p{N}])`

// 39/KH-UBND, 15/2020/NĐ-CP, 45/2019/QH14, 1234/UBND-KT
const STATE = new RegExp(
  String.raw`${START}\d{1,5}[A-Za-zđĐ]?(?<year>${SLASH}\d{4})?${SLASH}(?<signs>${SIGN}(?:${HYPHEN}${SIGN}){0,5})${END}`,
  'gu',
)
// 29-KH/ĐTN, 66-QĐ/TW
const PARTY = new RegExp(
  String.raw`${START}\d{1,5}[A-Za-zđĐ]?${HYPHEN}(?<type>${SIGN})${SLASH}${SIGN}(?:${HYPHEN}${SIGN}){0,4}${END}`,
  'gu',
)

const signs: ReadonlySet<string> = /* @__PURE__ */ new Set(DOCUMENT_SIGNS)
const names = /* @__PURE__ */ lazy(() => DOCUMENT_NAMES.split('|'))
const nameOf = (sign: string): string | undefined => names()[DOCUMENT_SIGNS.indexOf(sign)]

const AFTER_SO = /(?:^|[^\p{L}])số[:\s]*$/iu

/** An office's sign has two capitals at least (`UBND`, `TTg`): `39/KH - Sở Y tế` is no `KH-Sở`. */
const isSign = (sign: string) => signs.has(sign) || (sign.match(/\p{Lu}/gu)?.length ?? 0) >= 2

const canonical = (raw: string) =>
  raw
    .replace(/[\s\u00a0]/gu, '')
    .replace(/[‐‑–]/gu, '-')
    .replace(/Ð/gu, 'Đ')

function readState(match: RegExpMatchArray, before: string): string | undefined {
  const raw = match[0]
  const groups = match.groups as { year?: string; signs: string }
  const signs = canonical(groups.signs).split('-')
  const upTo = signs.findIndex(sign => !isSign(sign))
  const kept = upTo === -1 ? signs : signs.slice(0, upTo)
  // One sign alone is too little (`60/UBND` may be sixty offices): it needs the year before it or the word "số".
  if (kept.length === 0 || (kept.length === 1 && groups.year === undefined && !AFTER_SO.test(before))) return undefined
  if (kept.length === signs.length) return raw
  // Cut where the signs end, in the words as printed.
  const parts = raw.split(/([ \u00a0]?[-‐‑–][ \u00a0]?)/u)
  return parts.slice(0, kept.length * 2 - 1).join('')
}

/** The numbers of documents a text cites, in its order, each time they stand there: of the state (`1739/QĐ-UBND`) and of the Party (`29-KH/ĐTN`). Expects NFC. */
export function documentNumbers(text: string): DocumentNumber[] {
  checkString('text', text, documentNumbers)
  const found: DocumentNumber[] = []
  const add = (raw: string, start: number) => found.push({ number: canonical(raw), raw, start, end: start + raw.length })
  for (const match of text.matchAll(STATE)) {
    const raw = readState(match, text.slice(Math.max(0, match.index - 12), match.index))
    if (raw !== undefined) add(raw, match.index)
  }
  for (const match of text.matchAll(PARTY)) if (signs.has(canonical(match.groups!.type!))) add(match[0], match.index)
  return found.sort((a, b) => a.start - b.start)
}

/** What documents are called. */
export const documentTypes = (): readonly string[] => names().filter(Boolean)

/** What stands before the signs: `39/`, `15/2020/`, of the Party `29-`. */
const COUNT = /^\d+[A-Za-zđĐ]?(?:\/\d{4})?[/-]/u

/** The signs of a number (`KH-UBND` of `39/KH-UBND`), and what they call the document; undefined where they do not tell. A number without a sign of a type is that of a công văn. */
export function signsOf(number: string): { symbol: string; type: string | undefined } {
  const symbol = number.replace(COUNT, '')
  const [first = ''] = symbol.split(/[-/]/)
  const type = nameOf(first) ?? (/\d/.test(first) ? undefined : nameOf('CV'))
  return { symbol, type: type || undefined }
}

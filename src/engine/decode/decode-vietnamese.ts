import type { LegacyCharset } from '../../data/encodings/vietnamese'
import { decodeLegacy, detectLegacy, legacyCharsetOfFont, vietnameseScore } from '../../text'
import { withoutAddresses } from '../../text/addresses'
import { nfc } from '../../text/unicode-form'
import { isTcvn, orWithCapitals } from './tcvn-capitals'

/** Elements that stand inside words and sentences: their tags join what is around them. */
const INLINE = /^<\/?(?:a|abbr|b|big|em|font|i|o:p|s|small|span|strong|sub|sup|u)[\s>/]/i
const TAG = /<(?:!--|[a-z/!?])[^>]*>?/gi
const RAW = /^<(script|style)\b/i
/** Above ASCII, or a control: some charsets have capitals there. */
const MARKED = /[^\t\n\r\x20-\x7e]/
/** References that stand between words; a word with any other in it is no evidence, for its letter is not in the bytes. */
const BETWEEN_WORDS =
  /&(?:nbsp|quot|amp|lt|gt|[lr][sd]quo|[mn]dash|hellip|bull|middot|#160|#xa0|#(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])|#82(?:11|1[67]|2[01])|#8230);/gi
const REFERENCED = /[^\s&]{0,16}(?:&(?:[a-z\d]{2,10}|#x?[\da-f]{2,6});[^\s&]{0,16})+/gi

/** The lines of a page a reader sees that have more than printed ASCII in them; roughly, and in linear time: evidence for a charset, nothing else. */
export function markedLines(html: string): string {
  const parts: string[] = []
  let at = 0
  /** Ends of elements stand before this place: where another begins, it is the next entry of a menu. */
  let ended = -1
  TAG.lastIndex = 0
  for (let tag = TAG.exec(html); tag; tag = TAG.exec(html)) {
    const ends = tag[0][1] === '/'
    parts.push(html.slice(at, tag.index), !INLINE.test(tag[0]) ? '\n' : !ends && ended === tag.index ? ' ' : '')
    if (ends) ended = TAG.lastIndex
    at = TAG.lastIndex
    const raw = RAW.exec(tag[0])
    const end = tag[0].startsWith('<!--') ? html.indexOf('-->', tag.index) : raw ? endOfRaw(html, raw[1]!, at) : at
    if (end < 0) return lines(parts)
    at = Math.max(at, end)
    TAG.lastIndex = at
  }
  parts.push(html.slice(at))
  return lines(parts)
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? -1
}

const lines = (parts: readonly string[]): string =>
  withoutAddresses(parts.join('').replace(BETWEEN_WORDS, ' ').replace(REFERENCED, ' '))
    .split(/[\r\n]+/)
    .filter(line => MARKED.test(line))
    .join('\n')

/** Charsets a font shows, on a page that says windows-1252 or nothing; a page may have runs in such a font and runs in others. */
const OF_FONTS: ReadonlySet<LegacyCharset> = new Set([
  'tcvn3',
  'vni-win',
  'vni-mac',
  'vietware-x',
  'vietware-f',
  'bkhcm1',
  'bkhcm2',
  'vnu',
  'isc',
])
const FACE = /\b(?:face\s*=|font-family\s*:)\s*(?:["']|&quot;)?([^"'>;]{1,200})/gi

/** Whether the page itself says which of its text is in old fonts: then the text is put right run by run, where capitals of fonts are known too. */
export function fontsMarkRuns(html: string): boolean {
  for (const [, families] of html.matchAll(FACE)) if (legacyCharsetOfFont(families!)) return true
  return false
}

const PIECE = /<[^<>]*>|[^<]+|</g

const PRINTED_ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(0x20 + at)).join('')

/** Decodes text and attributes piece by piece: no mark is read across a tag, and markup in ASCII stays (some charsets have letters there). */
export function decodePage(html: string, charset: LegacyCharset): string {
  const asciiStays = charset !== 'viqr' && decodeLegacy(PRINTED_ASCII, charset) === PRINTED_ASCII
  return html.replace(PIECE, piece => (MARKED.test(piece) || !(asciiStays || piece.startsWith('<')) ? decodeLegacy(piece, charset) : piece))
}

export interface Found {
  charset: LegacyCharset
  /** Why, in words. */
  why: string
  /** Fonts mark the runs in it: the page stays as windows-1252 shows it. */
  byRuns: boolean
}

const SAME = 0.02
const percent = (share: number) => `${Math.round(share * 100)} %`

/**
 * The old Vietnamese charset of a page, from what its words become, given the windows-1252 view of it and its visible lines.
 * A label that names another one is believed where its reading is as good.
 */
export function findLegacy(html: string, visible: string, label: LegacyCharset | undefined): Found | undefined {
  const detected = detectLegacy(visible)
  if (!detected) return undefined
  const score = (charset: LegacyCharset) => vietnameseScore(decodeLegacy(visible, charset))
  const found = isTcvn(detected.charset) ? orWithCapitals(visible) : detected.charset
  const charset = label !== undefined && label !== found && score(label) >= score(found) - SAME ? label : found
  const byRuns = OF_FONTS.has(charset) && fontsMarkRuns(html)
  return { charset, byRuns, why: `${percent(detected.score)} of the words are Vietnamese when read so` }
}

/** Of the words, how many must be Vietnamese: Italian with a word like one is none. */
const LEAST_1258 = 0.5

/** Whether a short text reads better as windows-1258: it has marks of its own there, each on a vowel, and more Vietnamese in it. `least`: share of Vietnamese words. */
export function prefers1258(visible: string, least: number = LEAST_1258): boolean {
  const text = decodeLegacy(visible, 'windows-1258')
  if (/[\u0300\u0301\u0303\u0309\u0323]/.test(text)) return false
  const score = vietnameseScore(text)
  return score >= least && text !== nfc(visible) && score > vietnameseScore(visible)
}

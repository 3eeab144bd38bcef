import { TEXT_FORMATS } from '../../data/text-formats'

/** What bytes or a string begin with that is no page and no text. Source: the WHATWG MIME sniffing tables and file(1). */
const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP or Office', 'PK\u0003\u0004'],
  ['RAR', 'Rar!\u001a'],
  ['gzip', '\u001f\u008b'],
  ['PNG', '\u0089PNG'],
  ['GIF', 'GIF8'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['RIFF', 'RIFF'],
  ['Word 97', '\u00d0\u00cf\u0011\u00e0'],
  ['RTF', '{\\rtf'],
  ['MP4', '\u0000\u0000\u0000\u0018ftyp'],
  ['ELF', '\u007fELF'],
  ['PostScript', '%!PS'],
]
const MARKUP =
  /<(?:!doctype|!--|\/?(?:html|head|body|div|p|table|tbody|td|tr|span|a|br|hr|img|h[1-6]|ul|ol|li|article|section|main|font|b|strong|i|em|u|center|meta|link|title|script|style|form|svg|iframe|input|select|textarea)(?=[\s>/]))/i
/** How far in a page's first tag may stand: some begin with a megabyte of scripts' output or spaces. */
const REACH = 200_000

/** The name of a file format that is not text, by its first bytes. */
export function fileFormat(input: string | Uint8Array): string | undefined {
  const head = typeof input === 'string' ? input.slice(0, 16) : String.fromCharCode(...input.subarray(0, 16))
  return SIGNATURES.find(([, start]) => head.startsWith(start))?.[0]
}

/** How much of a text its format is looked for in. */
const HEAD = 8000

/** The end of a text, where its format shows. */
const TAIL = 200

/** Whether a text is an object or a list in JSON: a string may be a page that was written out. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text.slice(-TAIL))) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** In words, the format of a text that is no page and no article: a saved page's envelope, a feed, a style sheet, data. */
export function textFormat(text: string): string | undefined {
  const head = text.slice(0, HEAD)
  const tail = text.slice(-TAIL)
  const found = TEXT_FORMATS.find(
    ({ begins, holds, ends }) => begins.test(head) && (!holds || holds.test(head)) && (!ends || (ends.test(tail) && !MARKUP.test(head))),
  )
  return found?.name ?? (isJson(text) ? 'JSON' : undefined)
}

/** What a page has and no piece of one. */
const DOCUMENT = /<(?:!doctype|html|head|body|script)(?=[\s>])/i
/** A flattened text with some tags left has lines of words before the first, as many as this, and no more lines with tags than this share. */
const LINES_BEFORE = 5
const TAGGED = 0.6

/** What is left in a text whose lines a crawler wrote out as breaks. */
const BREAKS_ALONE = /<(?!br\s?\/?>)[/!?a-z]/i
const BREAKS = 4

/** Markdown keeps the tags it has no signs for. Source: pandoc 2.17 -t gfm. */
const MARKDOWN = /^ {0,12}(?:[-*+] {1,3})?(?:#{1,6} \S|!?\[[^\]\n]{0,300}\]\([^\s()])/gm

/** A page or a piece of one; a flattened text in which a few tags were left is none. */
export function looksLikeMarkup(text: string): boolean {
  const head = text.length > REACH ? text.slice(0, REACH) : text
  const first = MARKUP.exec(head)
  if (!first) return false
  if (DOCUMENT.test(head)) return true
  if (!BREAKS_ALONE.test(head) && head.split(/<br/i).length > BREAKS) return false
  if ((head.match(MARKDOWN)?.length ?? 0) > BREAKS) return false
  const filled = (part: string) => part.split('\n').filter(line => line.trim())
  if (filled(head.slice(0, first.index)).length <= LINES_BEFORE) return true
  const lines = filled(head)
  return lines.filter(line => MARKUP.test(line)).length > TAGGED * lines.length
}

/** Mostly characters no text has: control codes, U+FFFD. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, 4096)
  let odd = 0
  for (let i = 0; i < head.length; i++) {
    const c = head.charCodeAt(i)
    if (c === 0xfffd || (c < 32 && c !== 9 && c !== 10 && c !== 12 && c !== 13 && c !== 0)) odd++
  }
  return odd > 0.1 * head.length
}

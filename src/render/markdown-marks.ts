import type { Mark } from '../model/article'
import { type Piece, piecesOf } from './marked'
import { linkUrl } from './url'
import { printable } from './wrap'

const SPECIAL = /[\\`*_[\]~|]/gu
// An entity the text happens to spell, and what makes a line a heading, a list, a rule or a quote.
const ENTITY = /&(?=#?[a-z\d]*(?:;|$))/giu
// References, never backslashes: behind a bare address GFM takes a backslash for a part of it, and what follows is live.
const ANGLES: Record<string, string> = { '<': '&lt;', '>': '&gt;' }
const LINE_START = /^(\s*)([#+=-]|\d{1,9}(?=[.)](?:\s|$)))/u

const escapeInside = (line: string) =>
  printable(line)
    .replace(SPECIAL, String.raw`\$&`)
    .replace(ENTITY, String.raw`\&`)
    .replace(/[<>]/gu, angle => ANGLES[angle]!)

export const escapeLine = (line: string) =>
  escapeInside(line)
    .replace(LINE_START, (_, indent: string, mark: string) => (/\d/u.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`))
    .trimStart()

// Brackets too: where a renderer loses count of a link's own, a link within its address would come alive.
const percent = (letter: string) =>
  [...new TextEncoder().encode(letter)].map(byte => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
export const destination = (url: string) => `<${url.replace(/[<>\\\s[\]()`|"]/gu, percent)}>`

/** Underline, sub- and superscript have no Markdown. */
const DELIMITERS: Partial<Record<Mark['type'], string>> = { strong: '**', emphasis: '*', strike: '~~' }
/** What may stand outside of a delimiter whatever stands inside. Source: CommonMark 0.31, left- and right-flanking delimiter runs. */
const EDGE = /^(?:$|\s|[^\p{L}\p{N}*~`\\])/u
const WORD = /^[\p{L}\p{N}]/u

interface Place {
  /** The letter before, as written; `''` at the start of a line. */
  before: string
  /** What stands behind, as the text has it; its first letter counts. */
  after: string
  /** How a line break of the text is written, and whether code may be. */
  lineBreak: string
}

const words = (piece: Piece | undefined): string =>
  piece === undefined ? '' : typeof piece === 'string' ? piece : piece.inner.map(words).join('')
/** The words of what stands behind a piece. */
function behind(pieces: readonly Piece[], i: number): string {
  let next = ''
  for (let k = i + 1; k < pieces.length && next === ''; k++) next = words(pieces[k]!)
  return next
}
const endOf = (text: string) => [...text.slice(-2)].at(-1) ?? ''

function plain(text: string, { before, lineBreak }: Place): string {
  const opens = before === '' || before === '\n'
  return text
    .split('\n')
    .map((line, i) => (i > 0 || opens ? escapeLine(line) : escapeInside(line)))
    .join(lineBreak)
}

function code(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/gu) ?? []).map(run => run.length)))
  const pad = /^`|`$/u.test(text) ? ' ' : ''
  return `${fence}${pad}${printable(text)}${pad}${fence}`
}

function marked({ mark, inner }: Exclude<Piece, string>, place: Place): string {
  const { before, after, lineBreak } = place
  const text = inner.map(words).join('')
  if (mark.type === 'code' && !/[\n|]/u.test(text) && before !== '`') return code(text)
  if (mark.type === 'link') {
    const url = linkUrl(mark.href)
    if (url !== undefined) return `[${written(inner, { before: '[', after: '', lineBreak })}](${destination(url)})`
  }
  const delimiter = DELIMITERS[mark.type]
  if (delimiter === undefined) return written(inner, place)
  const body = written(inner, { before: ' ', after: '', lineBreak })
  const inWord = WORD.test(before) || WORD.test(after)
  const opens = EDGE.test(before) || (WORD.test(body) && WORD.test(before))
  const closes = EDGE.test(after) || (WORD.test(endOf(body)) && WORD.test(after))
  // Strike-through is no delimiter inside a word.
  return opens && closes && !(inWord && mark.type === 'strike') ? `${delimiter}${body}${delimiter}` : written(inner, place)
}

function written(pieces: readonly Piece[], place: Place): string {
  const out: string[] = []
  let { before } = place
  for (const [i, piece] of pieces.entries()) {
    const here = { ...place, before, after: behind(pieces, i) || place.after }
    const next = typeof piece === 'string' ? plain(piece, here) : marked(piece, here)
    // An exclamation mark before a link makes a picture of it.
    if (typeof piece !== 'string' && next.startsWith('[') && before === '!' && out.length) out.push(out.pop()!.slice(0, -1), '\\!')
    out.push(next)
    before = endOf(next) || before
  }
  return out.join('')
}

/** A text with its links and emphasis as CommonMark, where they can be told by it; `lineBreak` stands for its line breaks. */
export const markedText = (text: string, marks: readonly Mark[] | undefined, lineBreak: string): string =>
  written(piecesOf(text, marks), { before: '', after: '', lineBreak })

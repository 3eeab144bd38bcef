import { HEADLINE } from '../../data/limits'
import type { FlatLine } from './line-shape'

/** The end of a sentence, what stands between it and the end of a line: furniture is no longer, in characters. */
const AFTER_SENTENCE = /[.!?…”"»)]\s*(?=\p{L}[^.!?…]{3,60}$)/u
const LONGEST = 64
/** Words of furniture with no mark before it, at least: `Minh Phượng Xem chi tiết tại đây`. */
const WORDS = 3
const MOST_WORDS = 8

/** A headline before its day is no shorter, in characters. */
const SHORTEST = 25
/** What has a day or an hour already is no headline before one. */
const TIMED = /\d[/:-]\d/

/** A control before a label: `Đăng nhập Nông nghiệp`. */
const CONTROL = /^(?:Đăng nhập|Đăng ký|Đăng xuất|Sign in|Log ?in|Login|Tìm kiếm)\s+(?=\p{Lu}\S*(?:\s\S+){0,6}$)/iu

/** A name behind the last sentence of a text in one line with it. */
const SIGNED = /(?<=[.!?…”"/)]\s?)\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){1,4}$/u
const SIGNATURE = 48

/** What a tool left of furniture at the end of a paragraph stands on its own. */
export function withoutFurniture(line: FlatLine, isFurniture: (text: string) => boolean, stuckDay?: RegExp): FlatLine[] {
  const { text } = line
  const day = stuckDay && line.kind !== 'picture' && text.length <= HEADLINE.plain && /\d{4}/.test(text) ? stuckDay.exec(text) : null
  if (day && day.index >= SHORTEST && !TIMED.test(text.slice(0, day.index))) {
    const end = day.index + day[0].length
    const rest = text.slice(end).trim()
    if (!rest || isFurniture(rest))
      return [text.slice(0, day.index), day[0].trim(), ...(rest ? [rest] : [])].map((text, i) => ({
        ...line,
        text,
        kind: i ? 'text' : line.kind,
      }))
  }
  if (line.kind === 'picture') return [line]
  const control = line.kind === 'text' ? CONTROL.exec(text) : null
  if (control)
    return [
      { ...line, text: control[0].trim() },
      { ...line, text: text.slice(control[0].length) },
    ]
  if (text.length < LONGEST) return [line]
  const cut = cutOf(text, isFurniture)
  const end = cut > 0 ? cut : text.length
  const own = text.slice(0, end).trimEnd()
  const name = line.parted ? own.length - (SIGNED.exec(own.slice(-SIGNATURE))?.[0].length ?? 0) : own.length
  return [own.slice(0, name).trimEnd(), own.slice(name), text.slice(end)]
    .filter(Boolean)
    .map((text, i) => ({ ...line, text, kind: i ? 'text' : line.kind }))
}

function cutOf(text: string, isFurniture: (text: string) => boolean): number {
  const from = text.length - LONGEST
  const tail = text.slice(from)
  const mark = AFTER_SENTENCE.exec(tail)
  if (mark) {
    const at = mark.index + mark[0].length
    if (isFurniture(tail.slice(at))) return from + at
  }
  let at = tail.length
  for (let words = 1; words <= MOST_WORDS; words++) {
    at = tail.lastIndexOf(' ', at - 1)
    if (at < 0) return -1
    const rest = tail.slice(at + 1)
    if (words >= WORDS && /^\p{Lu}/u.test(rest) && isFurniture(rest)) return from + at + 1
  }
  return -1
}

import { lazy } from '../lazy'
import { VIETNAMESE_LETTERS } from '../letters'
import { references } from '../references'
import type { Revision } from '../revision'

/** The character of an entity without `&` and `;`, or `undefined`. Numbers 128–159 are windows-1252, as HTML has it; a lone surrogate is none. */
function characterOf(name: string): string | undefined {
  if (name[0] !== '#') return references().get(name)
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return valid ? String.fromCodePoint(code) : undefined
}

const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,7});/
const LONGEST = 10

/** Decodes entities, and those that decoding makes (`&amp;#7879;`), in one walk: an entity is complete where its `;` stands. */
function decode(text: string): string {
  const done: string[] = []
  let tail = ''
  for (const part of text.split(/(?<=;)/)) {
    tail = decodeEnd(tail + part)
    if (tail.length > 8 * LONGEST) {
      done.push(tail.slice(0, -LONGEST))
      tail = tail.slice(-LONGEST)
    }
  }
  return done.join('') + tail
}

/** Decodes the entity a text ends in, again and again. */
function decodeEnd(text: string): string {
  if (!text.endsWith(';')) return text
  const start = text.lastIndexOf('&')
  const entity = text.slice(start)
  const character = start >= 0 && entity.length <= LONGEST && ENTITY.test(entity) ? characterOf(entity.slice(1, -1)) : undefined
  return character === undefined ? text : decodeEnd(text.slice(0, start) + character)
}

const WITH_ENTITIES = /&[^\s&;]{0,10};(?:[^\s&;]{0,10};|&[^\s&;]{0,10};)*/g
const ESCAPE = /(?:\\u|%u)(?:[dD][89abAB][0-9a-fA-F]{2}(?:\\u|%u)[dD][c-fC-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})/g

/** A number whose `;` was lost: told from code by the letter it stands for. */
const UNENDED = /&#(?:[0-9]{3,4}(?![0-9;])|[xX][0-9a-fA-F]{3,4}(?![0-9a-fA-F;]))/g
const unended = (written: string): string => {
  const character = characterOf(written.slice(1))
  return character !== undefined && vietnameseLetters().has(character) ? character : written
}
const vietnameseLetters = lazy(() => new Set(VIETNAMESE_LETTERS()))

/** Entities left in the text, and JavaScript's `\u1ec7` and `%u1EC7`; escapes of ASCII and half pairs stay, they are code. */
export function escapes(revision: Revision): void {
  if (revision.text.includes('&')) revision.replace('escape', WITH_ENTITIES, decode)
  if (revision.text.includes('&#')) revision.replace('escape', UNENDED, unended)
  if (!(revision.text.includes('\\u') || revision.text.includes('%u'))) return
  revision.replace('escape', ESCAPE, written => {
    const units = (written.match(/[0-9a-fA-F]{4}/g) ?? []).map(each => Number.parseInt(each, 16))
    const whole = units.length === 2 || (units[0]! > 0x9f && (units[0]! < 0xd800 || units[0]! > 0xdfff))
    return whole ? String.fromCharCode(...units) : written
  })
}

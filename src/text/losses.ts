import { HIGH_VIEW } from './bytes'
import { lazy } from './lazy'

/** Something that was lost before and cannot be restored. */
export interface Loss {
  /** What kind of loss. */
  code: LossCode
  /** Its first place, in UTF-16 code units of the text returned. */
  offset: number
  /** How often it came. */
  count: number
}

/** A kind of loss. Stable. */
export type LossCode =
  /** U+FFFD: a byte or a character was lost before the text came here. */
  | 'replacement-character'
  /** `?` inside or at the head of a word, addresses aside: a letter a charset could not say. */
  | 'question-mark'
  /** The first bytes of a letter that was misread, and its last is gone: reported where `mojibake` is off as well. */
  | 'half-letter'
  /** Two different tones on one letter: which is meant cannot be told. */
  | 'two-tones'
  /** A mark no Vietnamese letter has. */
  | 'unknown-mark'
  /** U+F000–F0FF: a glyph of a symbol font, known to that font alone. */
  | 'private-use'

const patterns = /* @__PURE__ */ lazy(
  (): Record<LossCode, RegExp> => ({
    'replacement-character': /\ufffd/g,
    'question-mark': /(?<=\p{L})\?(?=\p{Ll})|(?<=\p{Lu})\?(?=\p{Lu})|(?<![\p{L}\p{N}?/&=])\?(?=\p{Ll})/gu,
    'half-letter': new RegExp(`áº(?![${HIGH_VIEW}])|á»(?=\\p{L})(?![${HIGH_VIEW}])`, 'gu'),
    'two-tones': /[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ][\u0300\u0301\u0303\u0309\u0323]/gi,
    'unknown-mark': /(?<=[aeiouyăâêôơư])[\u0307\u0313\u1dc0-\u1dc7]/gi,
    'private-use': /[\uf000-\uf0ff]/g,
  }),
)

const ANY_LOSS = /[?º»\ufffd\uf000-\uf0ff\u0300-\u036f\u1dc0-\u1dc7]/

/** An address has question marks of its own. */
const isAddress = (word: string): boolean => {
  const mark = word.indexOf('?')
  return mark >= 0 && (word.includes('://') || word.startsWith('www.') || word.indexOf('=', mark) > 0)
}

/** Reports what was lost before the text came here: never guessed, never changed. */
export function lossesOf(text: string): Loss[] {
  if (!ANY_LOSS.test(text)) return []
  const prose = text.includes('?') ? text.replace(/\S+/g, word => (isAddress(word) ? ' '.repeat(word.length) : word)) : text
  return Object.entries(patterns()).flatMap(([code, pattern]) => {
    const places = Array.from((code === 'question-mark' ? prose : text).matchAll(pattern), match => match.index)
    return places.length > 0 ? [{ code: code as LossCode, offset: places[0]!, count: places.length }] : []
  })
}

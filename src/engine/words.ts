import { nfc } from '../text/unicode-form'

/** No word is longer; an open end would keep a place to return to for every letter. */
const WORD = /[\p{L}\p{N}]{1,256}/gu

/** Letters and digits of Latin script in small letters, up to U+024F and in U+1E00–1EFF. */
const isLatin = (c: number) =>
  (c >= 97 && c <= 122) ||
  (c >= 48 && c <= 57) ||
  (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x1e00 && c < 0x1f00) ||
  // ª µ º ² ³ ¹ ¼ ½ ¾
  (c >= 0xaa && c <= 0xbe && (c === 0xaa || c === 0xb5 || c === 0xba || c === 0xb2 || c === 0xb3 || c === 0xb9 || c >= 0xbc))

/** Words and numbers of a text, in small letters, NFC. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  const found: string[] = []
  let start = -1
  for (let i = 0; i < lower.length; i++) {
    const c = lower.charCodeAt(i)
    if (isLatin(c)) {
      if (start < 0) start = i
      continue
    }
    // Marks of their own and other scripts are for the tables of Unicode; general punctuation parts words as spaces do.
    if (c >= 0x250 && !(c >= 0x2010 && c < 0x2070)) return nfc(lower).match(WORD) ?? []
    if (start >= 0) found.push(lower.slice(start, i))
    start = -1
  }
  if (start >= 0) found.push(lower.slice(start))
  return found
}

/** A text by its words only, for comparing what is set differently. */
export const words = (text: string): string => wordsOf(text).join(' ')

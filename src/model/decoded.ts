import type { Notice } from './extraction'

/** Bytes made text, and the evidence. */
export interface Decoded {
  /** The text; U+FFFD where bytes were no characters. */
  text: string
  /** IANA name where there is one: `utf-8`, `windows-1258`, `windows-1252`, `utf-16le`, `viscii`, `tcvn3` … */
  charset: string
  /** `certain`: a BOM or valid multi-byte UTF-8; `likely`: a label the text does not contradict, or words that prove themselves Vietnamese; `guess`: neither. */
  certainty: 'certain' | 'likely' | 'guess'
  /** Why, in words: `valid UTF-8; the page says "windows-1252"`. */
  reason: string
  /** Odd things about the bytes; `[]` where there were none. */
  notices: Notice[]
}

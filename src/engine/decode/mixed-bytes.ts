import { detectLegacy, vietnameseScore } from '../../text'
import { windows1252 } from './decode-label'
import { surveyUtf8 } from './decode-utf'

/** Bytes of UTF-8 and of an old charset in one page. */
export interface MixedBytes {
  /** Its UTF-8 decoded, the rest as windows-1252 shows it: text by text it is decoded later. */
  text: string
  /** How many texts are no UTF-8. */
  others: number
}

const [TAG_START, TAG_END, LINE_FEED] = [0x3c, 0x3e, 0x0a]
/** A few letters may be valid UTF-8 by chance. */
const LEAST_UTF_8 = 4
const LEAST_VIETNAMESE = 0.5
/** Letters of the texts that are no UTF-8, taken as evidence. */
const SAMPLE = 6000

/** The texts between tags and line ends, and the tags, one after the other. */
function* stretchesOf(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!
    if (byte !== TAG_START && byte !== TAG_END && byte !== LINE_FEED) continue
    const end = byte === TAG_START ? at : at + 1
    if (end > start) yield bytes.subarray(start, end)
    start = end
  }
  if (start < bytes.length) yield bytes.subarray(start)
}

/** What words of Vietnamese in UTF-8 have; two bytes of an old one may be valid as another script's letter. */
const VIETNAMESE = /^[\0-\u01b0\u0300-\u0323\u1ea0-\u1ef9\u2010-\u203a]*$/

const THREE_BYTES = /[\u1ea0-\u1ef9]/

/** A text that is UTF-8 in some of its words and in an old charset in others: `undefined` where the others are but faults. */
function mixedWords(stretch: Uint8Array): string | undefined {
  const others: string[] = []
  let proved = 0
  const words = windows1252(stretch).split(/(?<=[ \t\r])/)
  let start = 0
  const text = words.map(word => {
    const bytes = stretch.subarray(start, start + word.length)
    start += word.length
    const utf8 = surveyUtf8(bytes)
    const decoded = utf8.invalid === 0 && !utf8.cutOff ? new TextDecoder().decode(bytes) : undefined
    if (decoded !== undefined && VIETNAMESE.test(decoded)) {
      // Three bytes of one letter come together in no old text.
      proved += THREE_BYTES.test(decoded) ? LEAST_UTF_8 : utf8.multibyte
      return decoded
    }
    others.push(word)
    return word
  })
  return proved >= LEAST_UTF_8 && detectLegacy(others.join('')) ? text.join('') : undefined
}

/**
 * A frame in UTF-8 around an article in the bytes of an old charset. `undefined` where the bytes are not so: where few texts are UTF-8, or
 * what is none is in no old charset.
 */
export function readMixedBytes(bytes: Uint8Array): MixedBytes | undefined {
  const utf8 = new TextDecoder()
  const parts: string[] = []
  let [proved, proof, rest, others] = [0, '', '', 0]
  let found = false
  for (const stretch of stretchesOf(bytes)) {
    const { multibyte, invalid, cutOff } = surveyUtf8(stretch)
    const decoded = utf8.decode(stretch)
    const isOther = invalid + (cutOff ? 1 : 0) > multibyte || (invalid > 0 && !VIETNAMESE.test(decoded.replaceAll('\ufffd', '')))
    const both = multibyte > 0 && invalid > 0 ? mixedWords(stretch) : undefined
    const text = both ?? (isOther ? windows1252(stretch) : decoded)
    parts.push(text)
    if (both !== undefined) {
      others += 1
      found = true
    } else if (isOther) {
      others += 1
      if (rest.length >= SAMPLE || stretch[0] === TAG_START) continue
      rest += ` ${text}`
      // One by one: what is foreign beside it says nothing against an old text.
      found ||= detectLegacy(text) !== undefined
    } else if (multibyte > 0 && invalid === 0) {
      proved += multibyte
      if (proof.length < SAMPLE) proof += ` ${text}`
    }
  }
  if (proved < LEAST_UTF_8 || others === 0 || vietnameseScore(proof) < LEAST_VIETNAMESE || !(found || detectLegacy(rest))) return undefined
  return { text: parts.join(''), others }
}

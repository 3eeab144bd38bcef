import { detectLegacy } from '../../text/legacy/detect'
import { read } from '../../text/legacy/reading'
import { ALREADY_UNICODE, LETTER_ABOVE_ASCII, looksLikeViqr, mayBeViqr, NOT_UNICODE } from '../../text/legacy/signs'

/** In Vietnamese nearly all words without a mark are syllables. */
const LEAST_PLAIN = 0.4
/** Of fewer words nothing is asked: they may be a name. */
const FEW_PLAIN = 4

const ANY_LETTER = /\p{L}/u
/** A text that has nothing of the kind is passed over at once. What stands at a place is asked last: most places have a plain letter. */
const VIEW_OR_VIQR = /[^\0-'),-CE-\]_-ce-\x7f](?:(?<=[\^+*\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ])|(?<=[dD]{2})|(?<=[aA]\()(?=[a-z]))/
/** Texts in which no sign stands where an old charset has a letter, and none of VIQR's: nearly all that are not Vietnamese. */
const MAY_BE_OLD = /[^\x00-\x7f“”‘’–—…•«»\u00a0]|[a-z][“”‘…•«»][a-z]|[\^+*]|(?<![a-z])dd|a\(/i

/**
 * What a text is at first sight. `odd`: no letter of Unicode's, and words that are none as they stand; `open`: letters of Latin-1 in words that
 * are Vietnamese as they stand, which some charset may write for others; `unicode`: letters no old page has; `plain`: nothing to decode.
 */
export type Kind = 'odd' | 'open' | 'unicode' | 'plain'

export function kindOf(text: string): Kind {
  if (!VIEW_OR_VIQR.test(text)) return ALREADY_UNICODE.test(text) ? 'unicode' : mayBeViqr(text) ? 'open' : 'plain'
  if (!ANY_LETTER.test(text)) return 'plain'
  if (!LETTER_ABOVE_ASCII.test(text)) return looksLikeViqr(text) ? 'odd' : mayBeViqr(text) ? 'open' : 'plain'
  if (ALREADY_UNICODE.test(text)) return 'unicode'
  const { valid, marked, plain, plainValid } = read(text)
  if (plain >= FEW_PLAIN && plainValid < LEAST_PLAIN * plain && !detectLegacy(text)) return 'plain'
  return valid < marked ? 'odd' : 'open'
}

/** Whether a text is Unicode with words in it that are none. */
export function isMixed(text: string): boolean {
  if (!ALREADY_UNICODE.test(text) || !NOT_UNICODE.test(text)) return false
  const { valid, marked } = read(text)
  return valid < marked || looksLikeViqr(text)
}

/** Of the plain words, how many are syllables in a text that is Vietnamese as a whole. */
const MOST_FOREIGN = 0.6

/** Whether a text that is not read as a whole has foreign words and others that are of no language. */
export function isPatchy(text: string): boolean {
  if (ALREADY_UNICODE.test(text) || !NOT_UNICODE.test(text)) return false
  const { valid, marked, plain, plainValid } = read(text)
  return marked > valid && plainValid < MOST_FOREIGN * plain && !detectLegacy(text)
}

/** Whether a text or a stretch of it may be in an old charset. */
export const mayBeOldSomewhere = (text: string): boolean =>
  VIEW_OR_VIQR.test(text) && MAY_BE_OLD.test(text) && (isMixed(text) || kindOf(text) === 'odd' || isPatchy(text))

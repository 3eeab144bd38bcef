import { decodeLegacy, detectLegacy, type LegacyCharset, legacyCharsetOfFont } from '../../text'
import { ALREADY_UNICODE, detectBriefly, LETTER_ABOVE_ASCII, looksLikeViqr, mayBeViqr, type Reading, read } from '../../text/legacy/detect'
import { sameFonts } from '../../text/legacy/run'
import { nfc } from '../../text/unicode-form'
import { isTcvn, orWithCapitals } from './tcvn-capitals'

/** A text in one font. */
export interface Run {
  text: string
  /** The families it is set in, where they name a font of an old charset. */
  font: string | undefined
}

/** What a run is in, and by what evidence. */
export interface Judgement {
  charset: LegacyCharset
  /** The font draws small letters as capitals. */
  capitals: boolean
  /** `font`: its font and its words; `words`: its words alone; `page`: its words, given what the rest of the page is in. */
  by: 'font' | 'words' | 'page'
  /** Words with a mark that are Vietnamese when read so, and all words with one. */
  valid: number
  marked: number
}

/** A page's texts are taken together up to this many letters for each charset. */
const SAMPLE = 6000
/** Of the words with a mark, how many must be Vietnamese where font or page speak for the charset. */
const LEAST_VALID = 0.6
/** In Vietnamese nearly all words without a mark are syllables. */
const LEAST_PLAIN = 0.4
/** Of fewer words nothing is asked: they may be a name. */
const FEW_PLAIN = 4
/** Readings this near are alike: the one spoken for is taken. */
const ALIKE = 0.03

const ANY_LETTER = /\p{L}/u
/** A text that has nothing of the kind is passed over at once. */
const VIEW_OR_VIQR = /[\^+*\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[dD][dD]/
/** Letters and signs in words of which no Unicode Vietnamese has one, and every second word of an old page. */
const NOT_UNICODE =
  /[ÄÅÆÇËÎÏÑÖØÛÜÞßäåæçëîïñöøûüþÿðÐ×÷]|\p{L}[¡-ª¬\u00ad®-º¼-¿†‡‰™ƒˆ˜‚„€ŠŒŽšœžŸ]|[aeoAEO]\^|(?<!\p{L})[dD][dD]\p{L}|[uoUO][+*]/u

/** Whether a text or a stretch of it may be in an old charset. */
export const mayBeOldSomewhere = (text: string): boolean => VIEW_OR_VIQR.test(text) && (isMixed(text) || kindOf(text) === 'odd')

/**
 * What a text is at first sight. `odd`: no letter of Unicode's, and words that are none as they stand; `open`: letters of Latin-1 in words that
 * are Vietnamese as they stand, which some charset may write for others; `unicode`: letters no old page has; `plain`: nothing to decode.
 */
type Kind = 'odd' | 'open' | 'unicode' | 'plain'

function kindOf(text: string): Kind {
  if (!VIEW_OR_VIQR.test(text)) return ALREADY_UNICODE.test(text) ? 'unicode' : mayBeViqr(text) ? 'open' : 'plain'
  if (!ANY_LETTER.test(text)) return 'plain'
  if (!LETTER_ABOVE_ASCII.test(text)) return looksLikeViqr(text) ? 'odd' : mayBeViqr(text) ? 'open' : 'plain'
  if (ALREADY_UNICODE.test(text)) return 'unicode'
  const { valid, marked, plain, plainValid } = read(text)
  if (plain >= FEW_PLAIN && plainValid < LEAST_PLAIN * plain) return 'plain'
  return valid < marked ? 'odd' : 'open'
}

/** Whether a text is Unicode with words in it that are none. */
export function isMixed(text: string): boolean {
  if (!ALREADY_UNICODE.test(text) || !NOT_UNICODE.test(text)) return false
  const { valid, marked } = read(text)
  return valid < marked || looksLikeViqr(text)
}

interface Candidate extends Run {
  place: number
  plain: Reading
  own: LegacyCharset | undefined
}

/** What the page's other texts are in: the charset most of the letters speak for. */
function pageCharset(candidates: readonly Candidate[]): LegacyCharset | undefined {
  const votes = new Map<LegacyCharset, number>()
  const vote = (charset: LegacyCharset, letters: number) => votes.set(charset, (votes.get(charset) ?? 0) + letters)
  let rest = ''
  for (const { text, own } of candidates) {
    if (own) vote(own, text.length)
    else if (rest.length < SAMPLE) rest += `${text}\n`
  }
  // Menus and captions prove nothing one by one, and much together.
  const together = rest === '' ? undefined : detectLegacy(rest)
  if (together) vote(together.charset, rest.length)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function judge({ text, font, plain, own }: Candidate, page: LegacyCharset | undefined): Judgement | undefined {
  const ofFont = font === undefined ? undefined : legacyCharsetOfFont(font)
  const spokenFor: [LegacyCharset | undefined, Judgement['by']][] = [
    [ofFont?.charset, 'font'],
    [ofFont && sameFonts(ofFont.charset), 'font'],
    [own === page ? undefined : page, 'page'],
    [own, 'words'],
  ]
  let best: (Reading & Judgement) | undefined
  for (const [charset, by] of spokenFor) {
    if (charset === undefined) continue
    const capitals = by === 'font' && ofFont!.capitals
    const reading = { ...read(decodeLegacy(text, charset), charset), charset, capitals, by }
    if (!best || reading.score > best.score + ALIKE) best = reading
  }
  if (!best) return undefined
  const { charset, capitals, by, valid, marked } = best
  const proved = charset === own || (valid >= LEAST_VALID * marked && best.score > plain.score)
  return valid > plain.valid && proved
    ? { charset, capitals, by: charset === own && by === 'page' ? 'words' : by, valid, marked }
    : undefined
}

/** Texts in Unicode from which on a page is Vietnamese: then two words that are so in one charset only are in it. */
const FEW_UNICODE = 3
const BRIEF = 2

/** A short text among Vietnamese, with no font and no other old text beside it. */
function judgeBriefly({ text, plain }: Candidate): Judgement | undefined {
  const charset = detectBriefly(text, BRIEF)
  if (charset === undefined) return undefined
  const { valid, marked } = read(decodeLegacy(text, charset), charset)
  return valid - plain.valid >= BRIEF ? { charset, capitals: false, by: 'page', valid, marked } : undefined
}

/** What an open text is in, where all that speaks near it is in one charset: its font elsewhere on the page, or the texts before and after it. */
function judgeOpen(text: string, charset: LegacyCharset, by: Judgement['by'], capitals: boolean): Judgement | undefined {
  const decoded = decodeLegacy(text, charset)
  const { valid, marked, score } = read(decoded, charset)
  return decoded !== nfc(text) && score >= read(nfc(text)).score ? { charset, capitals, by, valid, marked } : undefined
}

/** Fonts whose texts on this page are in their charset, more often than not. */
function provedFonts(runs: readonly Run[], kinds: readonly Kind[], judged: readonly (Judgement | undefined)[]): Map<string, Judgement> {
  const balance = new Map<string, number>()
  const proved = new Map<string, Judgement>()
  for (const [place, { font }] of runs.entries()) {
    const judgement = judged[place]
    if (font === undefined || (!judgement && kinds[place] !== 'unicode')) continue
    balance.set(font, (balance.get(font) ?? 0) + (judgement ? 1 : -1))
    if (judgement?.by === 'font') proved.set(font, judgement)
  }
  for (const [font, count] of balance) if (count <= 0) proved.delete(font)
  return proved
}

function judgeAllOpen(runs: readonly Run[], kinds: readonly Kind[], judged: readonly (Judgement | undefined)[]): (Judgement | undefined)[] {
  const fonts = provedFonts(runs, kinds, judged)
  /** The charset of the nearest decided text after each place; `''` for Unicode. */
  const after: (LegacyCharset | '' | undefined)[] = new Array(runs.length)
  const decidedAt = (place: number) => judged[place]?.charset ?? (kinds[place] === 'unicode' ? '' : undefined)
  for (let place = runs.length - 1, next: LegacyCharset | '' | undefined; place >= 0; place -= 1) {
    after[place] = next
    next = decidedAt(place) ?? next
  }
  let before: LegacyCharset | '' | undefined
  return runs.map(({ text, font }, place) => {
    const next = after[place]
    const charset = before === undefined || next === undefined || before === next ? (before ?? next) : undefined
    before = decidedAt(place) ?? before
    if (kinds[place] !== 'open') return judged[place]
    const ofFont = font === undefined ? undefined : fonts.get(font)
    if (ofFont) return judgeOpen(text, ofFont.charset, 'font', ofFont.capitals)
    return charset ? judgeOpen(text, charset, 'page', false) : undefined
  })
}

/**
 * Judges each run of a page by itself, its font and the rest of the page being priors: a page may have its frame in Unicode and an
 * article in an old charset, or one paragraph of it. `undefined` for a run that stays as it is. `amongVietnamese`: whether there is
 * Vietnamese around these runs, where they are not all of the page. Default: whether there is among them.
 */
export function judgeRuns(runs: readonly Run[], { amongVietnamese }: { amongVietnamese?: boolean } = {}): (Judgement | undefined)[] {
  const kinds = runs.map(({ text }) => kindOf(text))
  const judged = new Array<Judgement | undefined>(runs.length).fill(undefined)
  const candidates = runs.flatMap(({ text, font }, place): Candidate[] =>
    kinds[place] === 'odd' ? [{ text, font, place, plain: read(nfc(text)), own: detectLegacy(text)?.charset }] : [],
  )
  if (candidates.length === 0) return judged
  const page = pageCharset(candidates)
  const vietnamese = amongVietnamese ?? kinds.filter(kind => kind === 'unicode').length >= FEW_UNICODE
  for (const candidate of candidates) judged[candidate.place] = judge(candidate, page) ?? (vietnamese ? judgeBriefly(candidate) : undefined)
  return judged.some(each => each !== undefined) ? withCapitals(runs, judgeAllOpen(runs, kinds, judged)) : judged
}

/** TCVN3 or TCVN5712-1: which it is all their runs without a font of TCVN3 show together. */
function withCapitals(runs: readonly Run[], judged: readonly (Judgement | undefined)[]): (Judgement | undefined)[] {
  const isOpen = (judgement: Judgement | undefined) => judgement !== undefined && judgement.by !== 'font' && isTcvn(judgement.charset)
  const texts = runs.filter((_, place) => isOpen(judged[place])).map(({ text }) => text)
  if (texts.length === 0) return [...judged]
  const charset = orWithCapitals(texts.join('\n'))
  return judged.map(judgement => (judgement && isOpen(judgement) ? { ...judgement, charset } : judgement))
}

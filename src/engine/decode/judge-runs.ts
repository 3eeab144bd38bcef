import type { PageElement } from '../../model/page'
import { decodeLegacy, detectLegacy, type LegacyCharset, legacyCharsetOfFont } from '../../text'
import { lazy } from '../../text/lazy'
import { detectBriefly } from '../../text/legacy/detect'
import { type Reading, read } from '../../text/legacy/reading'
import { sameFonts } from '../../text/legacy/run'
import { nfc } from '../../text/unicode-form'
import { charsetAround, type Decided } from './containers'
import { isTcvn, orWithCapitals } from './tcvn-capitals'
import { type Kind, kindOf } from './text-kind'

/** A text in one font. */
export interface Run {
  text: string
  /** What it stands in, on a page. */
  element?: PageElement
  /** The families it is set in, where they name a font of an old charset. */
  font: string | undefined
  /** Cut out of a text that is foreign or Unicode in its other words. */
  among?: 'foreign' | 'unicode'
  /** The text it was cut out of. */
  whole?: string
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
/** Readings this near are alike: the one spoken for is taken. */
const ALIKE = 0.03

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

/** Words that only the charset makes Vietnamese, of a text among foreign words; fewer, where its font speaks for it and each is a common one. */
const AMONG_FOREIGN = 3
const ONE_WORD = /^\S+$/

function judge({ text, font, plain, own, among }: Candidate, page: LegacyCharset | undefined): Judgement | undefined {
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
  const proved = charset === own || (valid >= LEAST_VALID * marked && (best.score > plain.score || charset === 'viqr'))
  const gain = valid - plain.valid
  const isCommon = best.common - plain.common >= gain
  const isAlone = among === 'unicode' && ONE_WORD.test(text)
  const spared = among === 'foreign' ? !(valid === marked && (gain >= AMONG_FOREIGN || (by === 'font' && isCommon))) : isAlone && !isCommon
  return valid > plain.valid && proved && !spared
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

/** A stretch among foreign words of a text that is proved to be in an old charset in another. */
function judgeBeside({ text, plain }: Candidate, { charset, capitals }: Judgement): Judgement | undefined {
  const { valid, marked } = read(decodeLegacy(text, charset), charset)
  return valid === marked && valid > plain.valid ? { charset, capitals, by: 'page', valid, marked } : undefined
}

/** What an open text is in, where all that speaks near it is in one charset: its font elsewhere on the page, or the texts before and after it. */
function judgeOpen(text: string, charset: LegacyCharset, by: Judgement['by'], capitals: boolean): Judgement | undefined {
  const decoded = decodeLegacy(text, charset)
  const { valid, marked, score } = read(decoded, charset)
  // An apostrophe is read as a tone where every word allows it.
  const fits = charset === 'viqr' ? valid === marked : score >= read(nfc(text)).score
  return decoded !== nfc(text) && fits ? { charset, capitals, by, valid, marked } : undefined
}

/** A word between old text and Unicode goes with the one in which it is a common word. */
function judgeBetween(text: string, charset: LegacyCharset): Judgement | undefined {
  const judgement = judgeOpen(text, charset, 'page', false)
  return judgement && read(decodeLegacy(text, charset)).common > read(nfc(text)).common ? judgement : undefined
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
  const after: (Decided | undefined)[] = new Array(runs.length)
  const decidedAt = (place: number) => judged[place]?.charset ?? (kinds[place] === 'unicode' ? '' : undefined)
  for (let place = runs.length - 1, next: Decided | undefined; place >= 0; place -= 1) {
    after[place] = next
    next = decidedAt(place) ?? next
  }
  const around = lazy(() =>
    charsetAround(
      runs.flatMap(({ element, text: { length } }, place) => {
        const charset = decidedAt(place)
        return element && charset !== undefined ? [{ element, length, charset }] : []
      }),
    ),
  )
  let before: Decided | undefined
  return runs.map(({ text, font, among, element }, place) => {
    const next = after[place]
    const agree = before === undefined || next === undefined || before === next
    const sides = agree ? (before ?? next) : undefined
    const beside = before !== next ? before || next : undefined
    before = decidedAt(place) ?? before
    if (kinds[place] !== 'open' || among === 'foreign') return judged[place]
    const ofFont = font === undefined ? undefined : fonts.get(font)
    if (among === 'unicode') {
      const likely = ofFont?.charset ?? sides ?? beside
      return likely && ONE_WORD.test(text) ? judgeBetween(text, likely) : undefined
    }
    if (ofFont) return judgeOpen(text, ofFont.charset, 'font', ofFont.capitals)
    const charset = agree || !element ? sides : around()(element)
    return charset ? judgeOpen(text, charset, 'page', false) : undefined
  })
}

export interface JudgeOptions {
  /** Whether there is Vietnamese around these runs, where they are not all of the page. Default: whether there is among them. */
  amongVietnamese?: boolean
}

/**
 * Judges each run of a page by itself, its font and the rest of the page being priors: a page may have its frame in Unicode and an
 * article in an old charset, or one paragraph of it. `undefined` for a run that stays as it is.
 */
export function judgeRuns(runs: readonly Run[], { amongVietnamese }: JudgeOptions = {}): (Judgement | undefined)[] {
  const kinds = runs.map(({ text }) => kindOf(text))
  const judged = new Array<Judgement | undefined>(runs.length).fill(undefined)
  const candidates = runs.flatMap((run, place): Candidate[] =>
    kinds[place] === 'odd' ? [{ ...run, place, plain: read(nfc(run.text)), own: detectLegacy(run.text)?.charset }] : [],
  )
  if (candidates.length === 0) return judged
  const page = pageCharset(candidates)
  const vietnamese = amongVietnamese ?? kinds.filter(kind => kind === 'unicode').length >= FEW_UNICODE
  for (const candidate of candidates)
    judged[candidate.place] = judge(candidate, page) ?? (vietnamese && candidate.among !== 'foreign' ? judgeBriefly(candidate) : undefined)
  /** Texts with a stretch that is proved. */
  const proved = new Map(candidates.flatMap(({ whole, place }) => (whole !== undefined && judged[place] ? [[whole, judged[place]]] : [])))
  for (const candidate of candidates) {
    const beside = candidate.whole === undefined ? undefined : proved.get(candidate.whole)
    if (beside) judged[candidate.place] ??= judgeBeside(candidate, beside)
  }
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

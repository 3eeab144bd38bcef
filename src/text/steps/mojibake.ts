import { WINDOWS_1252_C1 } from '../../data/encodings/windows-1252'
import { BYTE_VIEWS, type ByteView, readAsUtf8, viewsIn } from '../byte-views'
import { isCommonSyllable } from '../common'
import { LETTER } from '../context'
import { eachWordOf, wordStep } from '../each-word'
import { STRONG_LETTER } from '../letters'
import { HAS } from '../marked-words'
import type { Revision } from '../revision'
import { isVietnameseSyllable } from '../syllable'

/** What a Vietnamese page has above ASCII, and what that is when it was misread once more: a run that decodes to nothing else proves itself. */
const EXPECTED =
  /^[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýăĂđĐơƠưƯĩĨũŨ\u1ea0-\u1ef9\u0300\u0301\u0303\u0309\u0323\u0080-\u00bf×÷\u2010-\u2027\u2030-\u203a→←≤≥₫€\u200b\ufeffÄÅÆäŠŒŽ˜™šœžŸˆƒ]+$/
const ANY_LETTER = /\p{L}/u
/** Characters no text has. */
const NO_TEXT = /[\ue000-\uf8ff\ufff0-\uffff]/

/** An emoji or another character of four bytes: none comes of letters by chance. */
const FOUR_BYTES = /[\u{1f000}-\u{1faff}]/u
/** Words in capitals between quotation marks of their own: `“LOUSÃ”`. */
const QUOTED = /[“‘][^“”‘’]{0,200}\p{Lu}Ã[”’]/u
/** UTF-8 that was misread more often is none any more. */
const MOST_LAYERS = 4

/**
 * Whether a text shows that it is UTF-8 read as a page: Vietnamese letters come out of its runs, or a text does of which the same is true.
 * In a proved text every run is read again as far as it is UTF-8, so that one lost letter does not keep the others.
 */
function isProved(text: string, view: ByteView, layers: number): boolean {
  const made = changedRuns(text, view)
  if (made.length === 0) return false
  const expected = made.filter(each => EXPECTED.test(each))
  if (expected.some(each => STRONG_LETTER.test(each)) || made.some(each => FOUR_BYTES.test(each))) return true
  const runs = text.match(view.run) ?? []
  const isAll = expected.length > 0 && expected.length === runs.length && expected.some(each => ANY_LETTER.test(each))
  if (isAll && !QUOTED.test(text)) return true
  return layers > 0 && isProved(runs.map(run => readAsUtf8(run, view)).join(' '), view, layers - 1)
}

/** What those runs are in UTF-8 that are something else in it: others have no character of two bytes, and most texts none that has. */
function changedRuns(text: string, view: ByteView): string[] {
  const made: string[] = []
  const { pairs, byteOf } = view
  pairs.lastIndex = 0
  while (pairs.test(text)) {
    let start = pairs.lastIndex - 2
    let end = pairs.lastIndex
    while (start > 0 && byteOf.has(text[start - 1]!)) start -= 1
    while (end < text.length && byteOf.has(text[end]!)) end += 1
    const run = text.slice(start, end)
    const read = readAsUtf8(run, view)
    if (read !== run) made.push(read)
    pairs.lastIndex = end
  }
  return made
}

/** One layer taken off. */
function peel(revision: Revision, view: ByteView): boolean {
  const { text } = revision
  if (!isProved(text, view, MOST_LAYERS)) return false
  revision.replace('mojibake', view.run, run => {
    const read = readAsUtf8(run, view)
    return NO_TEXT.test(read) ? run : read
  })
  return revision.text !== text
}

/** The first byte of à or í with the words on either side; the second byte, a no-break space or a soft hyphen, became a blank or nothing. */
const HALF = new RegExp(
  `[${LETTER}]{0,6}Ã(?![\\u0080-\\u009f¡-¬®-¿${WINDOWS_1252_C1.replaceAll('.', '')}])[ \\u00a0]{0,2}[${LETTER}]{0,7}`,
  'g',
)
const HALF_PARTS = new RegExp(`^([${LETTER}]*?)Ã([ \\u00a0]*)(.*)$`, 's')
/** The first two bytes of ậ and ử, whose third is a soft hyphen. */
const HALF_BELOW = new RegExp(`[${LETTER}]{0,6}á[º»][${LETTER}]{0,7}`, 'g')
const ENDS_SMALL = /\p{Ll}\p{M}*$/u
const IN_CAPITALS = /^\p{Lu}{2}/u

interface Evidence {
  /** Other letters of the text were misread so. */
  proved: boolean
  /** The text has soft hyphens: none was taken out of it. */
  hyphens: boolean
}

/** A syllable beginning with the half letter goes on behind the blank (`hoÃ n`), unless what follows is a word of its own (`quÃ vÃ`). */
function whole(match: string, { proved, hyphens }: Evidence): string {
  const [, head = '', blanks = '', tail = ''] = HALF_PARTS.exec(match) ?? []
  if (!(ENDS_SMALL.test(head) || (proved && head.length < 2 && !IN_CAPITALS.test(tail)))) return match
  /** The likelier of the two where both are syllables. */
  const letter = (rest: string) => {
    const fits = (hyphens ? ['à'] : ['à', 'í']).filter(each => isVietnameseSyllable(head + each + rest))
    return fits.find(each => isCommonSyllable(head + each + rest)) ?? fits[0]
  }
  const joined = letter(tail)
  if (blanks === '') return joined === undefined ? match : head + (tail === '' || hyphens ? joined : insideOf(head, tail, joined)) + tail
  if (joined === 'à' && blanks.length === 1 && tail !== '' && (tail.length === 1 || !isVietnameseSyllable(tail))) return `${head}à${tail}`
  const alone = letter('')
  return alone === undefined ? match : `${head}${alone} ${tail}`
}

/** Inside a word nothing is left of a soft hyphen, while a no-break space leaves a blank. */
const insideOf = (head: string, tail: string, otherwise: string) => (isVietnameseSyllable(`${head}í${tail}`) ? 'í' : otherwise)

/** Letters whose second byte a page or an editor took for a blank, and dropped or collapsed with the one behind it. */
function halves(revision: Revision, evidence: Evidence): void {
  const { text } = revision
  if (text.includes('Ã')) revision.replace('mojibake', HALF, match => whole(match, evidence))
  if (!evidence.proved && revision.text !== text) halves(revision, { ...evidence, proved: true })
  else if (evidence.proved && !evidence.hyphens)
    revision.replace('mojibake', HALF_BELOW, match => {
      const made = match.replace('áº', 'ậ').replace('á»', 'ử')
      return isVietnameseSyllable(made) ? made : match
    })
}

/** Letters of windows-1258 that were shown as windows-1252's, while the rest of the word came through: `ðýợc`. */
const HALF_1258: Record<string, string> = { ð: 'đ', Ð: 'Đ', ý: 'ư', Ý: 'Ư', õ: 'ơ', Õ: 'Ơ', ã: 'ă', Ã: 'Ă' }
const EACH_HALF_1258 = /[ðÐýÝõÕãÃ]/g

/** Only words with one of the first six: ã is a letter of many. */
export const halfMisread = wordStep('mojibake', HAS.halfMisread, (word, around) => {
  if (isVietnameseSyllable(word)) return word
  const made = word.replace(EACH_HALF_1258, letter => HALF_1258[letter]!)
  return isVietnameseSyllable(made) && (STRONG_LETTER.test(word) || around() === 'likely') ? made : word
})

/** UTF-8 read as another code page, once or more often: each layer halves its letters, so few rounds do. */
export function mojibake(revision: Revision): void {
  const hyphens = revision.text.includes('\u00ad')
  let proved = false
  for (let before = ''; before !== revision.text; ) {
    before = revision.text
    const views = viewsIn(before)
    proved = BYTE_VIEWS.some((view, at) => (views & (1 << at)) !== 0 && peel(revision, view())) || proved
  }
  halves(revision, { proved, hyphens })
  eachWordOf(revision, halfMisread)
}
